import { serve } from "../plugin/transport/serve";
import { encodedSchema } from "./encoded-schema";
import { providerAddress, providerName, providerVersion } from "./identity";
import { createProviderLog } from "./provider-log";
import { serviceWhenAsked } from "./service-when-asked";
import type * as service from "./start-service";

/** The executable that OpenTofu and Terraform start; by hand, `--version` and `--debug` are of use. */
function main(given: readonly string[]): Promise<void> | void {
  if (given.includes("--version")) {
    process.stdout.write(`${providerName} ${providerVersion} (cdktf-konnect-mesh)\n`);
    return;
  }
  const processLog = createProviderLog();
  const startService = () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only now, which an import cannot say in CommonJS
    const loaded = require("./start-service") as typeof service;
    return loaded.startService(processLog);
  };
  return serve(serviceWhenAsked(startService, encodedSchema()), { address: providerAddress, processLog });
}

void main(process.argv.slice(2));
