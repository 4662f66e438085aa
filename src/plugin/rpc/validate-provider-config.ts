import type { Message, MessageInit } from "../protocol/messages";
import type { Answering } from "./answer";
import type { ServedProvider } from "./served-provider";
import { validateBoth } from "./validate-config-of";

export async function validateProviderConfig<Client>(
  { provider, block }: ServedProvider<Client>,
  request: Message<"ValidateProviderConfigRequest">,
  { report }: Answering<Client>,
): Promise<MessageInit<"ValidateProviderConfigResponse">> {
  const config = report.decode("configuration", request.config, block);
  if (config) validateBoth("validate the provider block", provider.schema, provider, config, report);
  return { diagnostics: report.messages(block) };
}
