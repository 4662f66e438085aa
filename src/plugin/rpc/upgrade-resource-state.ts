import type { Message, MessageInit } from "../protocol/messages";
import type { Resource } from "../resource";
import { valueFromJson } from "../values/json/decode-json";
import { parseJson } from "../values/json/parse-json";
import { isRecord, type ValueRecord } from "../values/value";
import { ValueError } from "../values/value-error";
import type { Answering } from "./answer";
import { problems } from "./problems";
import type { Report } from "./report";
import type { Served, ServedProvider } from "./served-provider";

/** Terraform sends every stored object through here on every plan, even at the current schema version. */
export async function upgradeResourceState<Client>(
  { resources, recent }: ServedProvider<Client>,
  request: Message<"UpgradeResourceStateRequest">,
  { report, context }: Answering<Client>,
): Promise<MessageInit<"UpgradeResourceStateResponse">> {
  const served = resources.get(request.typeName);
  if (served === undefined) {
    report.add(problems.unsupportedType("resource", request.typeName));
    return { diagnostics: report.messages() };
  }
  const state = await upgradedState(served, request, report);
  if (state) {
    await report.attempt(`note the stored ${request.typeName}`, () =>
      served.definition.noteStored?.(state, context),
    );
  }
  return {
    ...(state !== undefined && { upgradedState: recent.encode(state, served) }),
    diagnostics: report.messages(served),
  };
}

async function upgradedState<Client>(
  { definition, schema, type }: Served<Resource<Client>>,
  { version, rawState }: Message<"UpgradeResourceStateRequest">,
  report: Report,
): Promise<ValueRecord | null | undefined> {
  if (rawState === undefined || rawState.json.length === 0) {
    report.add(problems.noState());
    return undefined;
  }
  if (version > schema.version) {
    report.add(problems.stateFromNewerProvider(version, schema.version));
    return undefined;
  }
  try {
    const json = parseJson(Buffer.from(rawState.json).toString());
    if (version === schema.version) return objectFromJson(json, type);
    if (definition.upgradeState === undefined) {
      report.add(problems.noUpgrade(version, schema.version));
      return undefined;
    }
    const upgraded = await report.attempt(`upgrade the state of ${definition.typeName}`, () =>
      definition.upgradeState?.({ version, state: json }),
    );
    report.add(...(upgraded?.diagnostics ?? []));
    return upgraded === undefined ? undefined : objectFromJson(upgraded.state, type);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    report.add({ ...problems.unreadableValue("state", error.message), path: error.path });
    return undefined;
  }
}

function objectFromJson(json: unknown, type: Served<unknown>["type"]): ValueRecord | null {
  const value = valueFromJson(json, type);
  if (value === null || isRecord(value)) return value;
  throw new ValueError("wrong type", [], "an object is required");
}
