import type { ProviderService } from "../../plugin";
import { createProviderService } from "../../plugin/create-provider-service";
import type { ProcessLog } from "../../plugin/transport/process-log";
import { createKonnectProvider } from "../konnect-provider";

/** The service of the executable's own process. */
export function startService(
  { log, redactor }: ProcessLog,
  encodedSchema: Uint8Array | undefined,
  environment: NodeJS.ProcessEnv = process.env,
): ProviderService {
  const provider = createKonnectProvider({ environment, onSecret: (secret) => redactor.register(secret) });
  return createProviderService(provider, { log, redact: (text) => redactor.redact(text), encodedSchema });
}
