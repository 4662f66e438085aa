import type { Message, MessageInit } from "../protocol/messages";
import { valueFromJson } from "../values/json/decode-json";
import { parseJson } from "../values/json/parse-json";
import { isRecord } from "../values/value";
import { ValueError } from "../values/value-error";
import { encodeIdentity } from "../identity/resource-identity";
import type { Answering } from "./answer";
import { problems } from "./problems";
import type { ServedProvider } from "./served-provider";

/** Brings a stored identity to the current version, which is the only one: see {@link encodeIdentity}. */
export async function upgradeResourceIdentity<Client>(
  { resources }: ServedProvider<Client>,
  { typeName, version, rawIdentity }: Message<"UpgradeResourceIdentityRequest">,
  { report }: Answering<Client>,
): Promise<MessageInit<"UpgradeResourceIdentityResponse">> {
  const served = resources.get(typeName);
  if (served?.identity === undefined) {
    report.add(
      served === undefined ? problems.unsupportedType("resource", typeName) : problems.noIdentity(typeName),
    );
    return { diagnostics: report.messages() };
  }
  const { identity } = served;
  if (version > 0) {
    report.add(problems.identityFromNewerProvider(version));
    return { diagnostics: report.messages(served) };
  }
  try {
    const json = parseJson(Buffer.from(rawIdentity?.json ?? []).toString());
    const value = valueFromJson(json, identity.type);
    const upgradedIdentity = isRecord(value) ? encodeIdentity(identity, value) : undefined;
    if (upgradedIdentity !== undefined) return { upgradedIdentity, diagnostics: report.messages(served) };
    report.add(problems.unreadableValue("identity", "every part of it must be set"));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    report.add(problems.unreadableValue("identity", error.message));
  }
  return { diagnostics: report.messages(served) };
}
