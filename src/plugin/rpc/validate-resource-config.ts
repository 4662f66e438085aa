import type { Message, MessageInit } from "../protocol/messages";
import type { Answering } from "./answer";
import type { ServedProvider } from "./served-provider";
import { validateConfigOf } from "./validate-config-of";

export function validateResourceConfig<Client>(
  { resources }: ServedProvider<Client>,
  request: Message<"ValidateResourceConfigRequest">,
  { report }: Answering<Client>,
): Promise<MessageInit<"ValidateResourceConfigResponse">> {
  return validateConfigOf("resource", resources.get(request.typeName), request, report);
}
