import { createProcessLog, createProviderService, serve } from "../plugin";
import { providerAddress, providerName, providerVersion } from "./identity";
import { createKonnectProvider } from "./konnect-provider";

/** The executable that OpenTofu and Terraform start; by hand, `--version` and `--debug` are of use. */
function main(given: readonly string[]): Promise<void> | void {
  if (given.includes("--version")) {
    process.stdout.write(`${providerName} ${providerVersion} (cdktf-konnect-mesh)\n`);
    return;
  }
  const processLog = createProcessLog();
  const { log, redactor } = processLog;
  const provider = createKonnectProvider({ onSecret: (secret) => redactor.register(secret) });
  return serve(createProviderService(provider, { log }), { address: providerAddress, processLog });
}

void main(process.argv.slice(2));
