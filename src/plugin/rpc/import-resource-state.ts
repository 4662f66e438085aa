import { decodeIdentity, encodeIdentity } from "../identity/resource-identity";
import type { Message, MessageInit } from "../protocol/messages";
import type { ImportResult } from "../resource";
import { ValueError } from "../values/value-error";
import type { Answering } from "./answer";
import { conformState } from "./conform-result";
import { encodeObject } from "./dynamic-value";
import { problems } from "./problems";
import type { Report } from "./report";
import type { ServedProvider, ServedResource } from "./served-provider";

/** Turns an import id or an identity into the beginnings of a state; Terraform then reads the object. */
export async function importResourceState<Client>(
  { resources }: ServedProvider<Client>,
  request: Message<"ImportResourceStateRequest">,
  { report, context }: Answering<Client>,
): Promise<MessageInit<"ImportResourceStateResponse">> {
  const { typeName, id } = request;
  const served = resources.get(typeName);
  if (served === undefined) {
    report.add(problems.unsupportedType("resource", typeName));
    return { diagnostics: report.messages() };
  }
  const { definition, type, identity } = served;
  const action = `import ${typeName}`;
  if (definition.import === undefined) report.add(problems.importUnsupported(typeName));
  const result =
    request.identity === undefined
      ? await report.attempt(action, () => definition.import?.(id, context))
      : importByIdentity(served, request.identity, report);
  report.add(...(result?.diagnostics ?? []));
  if (!report.failed && !result?.state) report.add(problems.nothingImported(id));
  const state = result?.state ? conformState(action, result.state, type, null, report) : undefined;
  if (report.failed || state === undefined) return { diagnostics: report.messages(served) };
  return {
    importedResources: [
      {
        typeName,
        state: encodeObject(state, type),
        private: result?.private,
        identity: encodeIdentity(identity, state),
      },
    ],
    diagnostics: report.messages(served),
  };
}

/** An identity is made of attributes, so it is a state already. */
function importByIdentity<Client>(
  { definition: { typeName }, identity }: ServedResource<Client>,
  given: Message<"ResourceIdentityData">,
  report: Report,
): ImportResult | undefined {
  if (identity === undefined) {
    report.add(problems.noIdentity(typeName));
    return undefined;
  }
  try {
    const state = decodeIdentity(identity, given);
    const missing = identity.names.filter((name) => [null, undefined, ""].includes(state?.[name] as string));
    report.add(...missing.map((name) => problems.incompleteIdentity(typeName, [{ attribute: name }])));
    return { state };
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    report.add(problems.unreadableValue("identity", error.message));
    return undefined;
  }
}
