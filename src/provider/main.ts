import { createProcessLog } from "../plugin/transport/process-log";
import { serve } from "../plugin/transport/serve";
import type * as service from "./start-service";
import { providerAddress, providerName, providerVersion } from "./identity";

/** The executable that OpenTofu and Terraform start; by hand, `--version` and `--debug` are of use. */
function main(given: readonly string[]): Promise<void> | void {
  if (given.includes("--version")) {
    process.stdout.write(`${providerName} ${providerVersion} (cdktf-konnect-mesh)\n`);
    return;
  }
  const processLog = createProcessLog();
  // The provider itself is loaded while Terraform connects.
  const startService = async () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only now, which an import cannot say in CommonJS
    const loaded = require("./start-service") as typeof service;
    return loaded.startService(processLog);
  };
  return serve(startService, { address: providerAddress, processLog });
}

void main(process.argv.slice(2));
