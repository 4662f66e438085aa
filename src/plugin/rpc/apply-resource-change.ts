import { checkApply } from "../consistency/check-apply";
import { encodeIdentity } from "../identity/resource-identity";
import type { Message, MessageInit } from "../protocol/messages";
import type { OperationContext, PrivateData, Resource, WriteResult } from "../resource";
import type { ValueRecord } from "../values/value";
import { configured, type Answering } from "./answer";
import { conformState } from "./conform-result";
import { encodeObject } from "./dynamic-value";
import { privateData } from "./private-data";
import { problems } from "./problems";
import type { ServedProvider } from "./served-provider";

/** Creates, updates or deletes an object. Whatever goes wrong, what exists as far as is known goes to state. */
export async function applyResourceChange<Client>(
  { resources }: ServedProvider<Client>,
  request: Message<"ApplyResourceChangeRequest">,
  { report, context }: Answering<Client>,
): Promise<MessageInit<"ApplyResourceChangeResponse">> {
  const unchanged = { newState: request.priorState, private: request.plannedPrivate };
  const served = resources.get(request.typeName);
  if (served === undefined) {
    report.add(problems.unsupportedType("resource", request.typeName));
    return { ...unchanged, diagnostics: report.messages() };
  }
  const { definition, schema, type, identity } = served;
  const config = report.decode("configuration", request.config, served);
  const prior = report.decode("state", request.priorState, served);
  const planned = report.decode("planned state", request.plannedState, served);
  const operation = configured(context);
  const action = `${prior === null ? "create" : planned === null ? "delete" : "update"} ${definition.typeName}`;
  if (operation === undefined) report.add(problems.notConfigured(action));
  if (config === undefined || prior === undefined || planned === undefined || operation === undefined) {
    return { ...unchanged, diagnostics: report.messages(served) };
  }
  const write = { config, prior, planned, private: privateData(request.plannedPrivate) };
  const result = await report.attempt(action, () => applyObject(definition, write, operation));
  if (result === undefined) {
    return {
      ...unchanged,
      newIdentity: encodeIdentity(identity, prior),
      diagnostics: report.messages(served),
    };
  }
  report.add(...(result.diagnostics ?? []));
  const newState = result.state === null ? null : conformState(action, result.state, type, prior, report);
  if (!report.failed)
    report.inconsistent("result", definition.typeName, checkApply(schema, planned, newState));
  return {
    newState: encodeObject(newState, type),
    private: result.private ?? request.plannedPrivate,
    newIdentity: encodeIdentity(identity, newState),
    diagnostics: report.messages(served),
  };
}

async function applyObject<Client>(
  resource: Resource<Client>,
  write: {
    readonly config: ValueRecord | null;
    readonly prior: ValueRecord | null;
    readonly planned: ValueRecord | null;
    readonly private: PrivateData | undefined;
  },
  context: OperationContext<Client>,
): Promise<WriteResult> {
  const { prior, planned } = write;
  if (planned === null) {
    return prior === null ? { state: null } : resource.delete({ prior, private: write.private }, context);
  }
  const request = { config: write.config ?? planned, planned, private: write.private };
  return prior === null ? resource.create(request, context) : resource.update({ ...request, prior }, context);
}
