import type { Message, MessageInit } from "../protocol/messages";
import type { Answering } from "./answer";
import type { ServedProvider } from "./served-provider";
import { validateConfigOf } from "./validate-config-of";

export function validateDataResourceConfig<Client>(
  { dataSources }: ServedProvider<Client>,
  request: Message<"ValidateDataResourceConfigRequest">,
  { report }: Answering<Client>,
): Promise<MessageInit<"ValidateDataResourceConfigResponse">> {
  return validateConfigOf("data source", dataSources.get(request.typeName), request, report);
}
