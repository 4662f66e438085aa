import type { Message, MessageInit } from "../protocol/messages";
import { keepsIdentities } from "../identity/resource-identity";
import type { Answering } from "./answer";
import type { ServedProvider } from "./served-provider";

export async function configureProvider<Client>(
  served: ServedProvider<Client>,
  request: Message<"ConfigureProviderRequest">,
  { report }: Answering<Client>,
): Promise<MessageInit<"ConfigureProviderResponse">> {
  const { provider, block, log } = served;
  served.client = undefined;
  served.keepsIdentities = keepsIdentities(request.terraformVersion);
  const config = report.decode("configuration", request.config, block);
  if (config) {
    const result = await report.attempt("configure the provider", () =>
      provider.configure({ config, terraformVersion: request.terraformVersion }, { log }),
    );
    report.add(...(result?.diagnostics ?? []));
    if (!report.failed) served.client = result?.client;
  }
  return { diagnostics: report.messages(block) };
}
