import type { Message, MessageInit } from "../protocol/messages";
import type { Answering } from "./answer";
import { conformState } from "./conform-result";
import { encodeObject } from "./dynamic-value";
import { problems } from "./problems";
import type { ServedProvider } from "./served-provider";

/** Turns an import id into the beginnings of a state; Terraform then reads the object. */
export async function importResourceState<Client>(
  { resources }: ServedProvider<Client>,
  request: Message<"ImportResourceStateRequest">,
  { report, context }: Answering<Client>,
): Promise<MessageInit<"ImportResourceStateResponse">> {
  const { typeName, id } = request;
  const served = resources.get(typeName);
  if (served === undefined) {
    report.add(problems.unsupportedType("resource", typeName));
    return { diagnostics: report.messages("dynamic") };
  }
  const { definition, type } = served;
  if (definition.import === undefined) report.add(problems.importUnsupported(typeName));
  const action = `import ${typeName}`;
  const result = await report.attempt(action, () => definition.import?.(id, context));
  report.add(...(result?.diagnostics ?? []));
  if (!report.failed && !result?.state) report.add(problems.nothingImported(id));
  const state = result?.state ? conformState(action, result.state, type, null, report) : undefined;
  if (report.failed || state === undefined) return { diagnostics: report.messages(type) };
  return {
    importedResources: [{ typeName, state: encodeObject(state, type), private: result?.private }],
    diagnostics: report.messages(type),
  };
}
