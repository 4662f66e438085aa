import type { Message, MessageInit } from "../protocol/messages";
import type { MoveSource } from "../resource";
import { encodeIdentity } from "../identity/resource-identity";
import { valueFromJson } from "../values/json/decode-json";
import { parseJson } from "../values/json/parse-json";
import { isRecord } from "../values/value";
import { ValueError } from "../values/value-error";
import type { Answering } from "./answer";
import { conformState } from "./conform-result";
import { encodeObject } from "./dynamic-value";
import { privateData } from "./private-data";
import { problems } from "./problems";
import type { ServedProvider } from "./served-provider";

/** Takes over an object of another type or provider: what a `moved` block asks for from Terraform 1.8 on. */
export async function moveResourceState<Client>(
  { resources }: ServedProvider<Client>,
  request: Message<"MoveResourceStateRequest">,
  { report }: Answering<Client>,
): Promise<MessageInit<"MoveResourceStateResponse">> {
  const served = resources.get(request.targetTypeName);
  if (served === undefined) {
    report.add(problems.unsupportedType("resource", request.targetTypeName));
    return { diagnostics: report.messages() };
  }
  const { definition, type, identity } = served;
  const failed = () => ({ diagnostics: report.messages(served) });
  const { sourceProviderAddress: provider, sourceTypeName: typeName } = request;
  const action = `move ${typeName} to ${definition.typeName}`;
  try {
    const source: MoveSource = {
      provider,
      typeName,
      version: request.sourceSchemaVersion,
      state: parseJson(Buffer.from(request.sourceState?.json ?? []).toString()),
      private: privateData(request.sourcePrivate),
    };
    const result = await report.attempt(action, () => definition.moveState?.(source));
    report.add(...(result?.diagnostics ?? []));
    if (result === undefined && !report.failed) {
      report.add(problems.moveUnsupported(typeName, provider, definition.typeName));
    }
    if (result === undefined || report.failed) return failed();
    const value = valueFromJson(result.state, type);
    if (!isRecord(value)) throw new ValueError("wrong type", [], "an object is required");
    const state = conformState(action, value, type, null, report);
    return {
      targetState: encodeObject(state, type),
      targetPrivate: result.private,
      targetIdentity: encodeIdentity(identity, state),
      diagnostics: report.messages(served),
    };
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    report.add({ ...problems.unreadableMove(typeName, provider, error.message), path: error.path });
    return failed();
  }
}
