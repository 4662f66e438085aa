import { createProcessLog, createProviderService, type Provider, startReattachServer } from "../../plugin";
import { createKonnectProvider, type KonnectSession, providerAddress } from "../../provider";

export interface ConfinedProvider {
  /** The value of `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  close(): Promise<void>;
}

/**
 * Serves the provider in this process, for one server alone: whatever URL the configuration names, and what
 * token it has for it, no request goes elsewhere. A configuration for production can so be tried on a mock.
 * @param keepTokens send the configuration's own tokens to that server
 */
export async function serveConfinedProvider(
  server: string,
  environment: NodeJS.ProcessEnv,
  { keepTokens }: { readonly keepTokens: boolean },
): Promise<ConfinedProvider> {
  const { log, redactor } = createProcessLog();
  const provider = createKonnectProvider({
    environment: { ...environment, KONNECT_SERVER_URL: server },
    onSecret: (secret) => redactor.register(secret),
  });
  const service = createProviderService(confine(provider, server, keepTokens), {
    log,
    redact: (text) => redactor.redact(text),
  });
  const reattached = await startReattachServer(service, { log, redactor });
  return { reattach: reattached.reattachConfig(providerAddress), close: () => reattached.close() };
}

const tokens = { personal_access_token: null, system_account_access_token: null, konnect_access_token: null };

function confine(
  provider: Provider<KonnectSession>,
  server: string,
  keepTokens: boolean,
): Provider<KonnectSession> {
  return {
    ...provider,
    configure: (request, context) => {
      const config = { ...request.config, server_url: server, ...(keepTokens ? {} : tokens) };
      return provider.configure({ ...request, config }, context);
    },
  };
}
