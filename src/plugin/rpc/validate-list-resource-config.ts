import type { Message, MessageInit } from "../protocol/messages";
import type { Answering } from "./answer";
import type { ServedProvider } from "./served-provider";
import { validateConfigOf } from "./validate-config-of";

export function validateListResourceConfig<Client>(
  { resources }: ServedProvider<Client>,
  request: Message<"ValidateListResourceConfigRequest">,
  { report }: Answering<Client>,
): Promise<MessageInit<"ValidateListResourceConfigResponse">> {
  const { typeName } = request;
  const listing = resources.get(typeName)?.listing;
  const served = listing && { ...listing, definition: { typeName } };
  return validateConfigOf("list resource", served, request, report);
}
