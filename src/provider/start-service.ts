import type { ProviderService } from "../plugin";
import { createProviderService } from "../plugin/create-provider-service";
import type { ProcessLog } from "../plugin/transport/process-log";
import { encodedSchema } from "./encoded-schema";
import { createKonnectProvider } from "./konnect-provider";

/** The service of the executable's own process. */
export function startService({ log, redactor }: ProcessLog): ProviderService {
  const provider = createKonnectProvider({ onSecret: (secret) => redactor.register(secret) });
  return createProviderService(provider, { log, encodedSchema: encodedSchema() });
}
