import type { Message, MessageInit } from "../protocol/messages";
import { configured, type Answering } from "./answer";
import { conformState } from "./conform-result";
import { encodeObject } from "./dynamic-value";
import { problems } from "./problems";
import type { ServedProvider } from "./served-provider";

export async function readDataSource<Client>(
  { dataSources }: ServedProvider<Client>,
  request: Message<"ReadDataSourceRequest">,
  { report, context }: Answering<Client>,
): Promise<MessageInit<"ReadDataSourceResponse">> {
  const served = dataSources.get(request.typeName);
  if (served === undefined) {
    report.add(problems.unsupportedType("data source", request.typeName));
    return { diagnostics: report.messages() };
  }
  const { definition, type } = served;
  const action = `read ${definition.typeName}`;
  const config = report.decode("configuration", request.config, served);
  const operation = configured(context);
  if (operation === undefined) report.add(problems.notConfigured(action));
  const result =
    config && operation
      ? await report.attempt(action, () => definition.read({ config }, operation))
      : undefined;
  report.add(...(result?.diagnostics ?? []));
  const state = result?.state ? conformState(action, result.state, type, config ?? null, report) : null;
  if (state === null && !report.failed) report.add(problems.nothingRead(definition.typeName));
  return { state: encodeObject(state, type), diagnostics: report.messages(served) };
}
