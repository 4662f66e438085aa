import { serve } from "../../plugin/transport/serve";
import { providerAddress, providerName, providerVersion } from "../identity";
import { encodedSchema } from "./encoded-schema";
import { createProviderLog } from "./provider-log";
import { serviceWhenAsked } from "./service-when-asked";
import type * as service from "./start-service";

let isConfigured = false;

/** Whether this process has done what most processes do, so that most of their code has been compiled in it. */
export function hasWorked(): boolean {
  return isConfigured;
}

/** The executable that OpenTofu and Terraform start; by hand, `--version` and `--debug` are of use. */
function main(given: readonly string[]): Promise<void> | void {
  if (given.includes("--version")) {
    process.stdout.write(`${providerName} ${providerVersion} (cdktf-konnect-mesh)\n`);
    return;
  }
  const processLog = createProviderLog();
  const schema = encodedSchema();
  const load = () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only now, which an import cannot say in CommonJS
    const loaded = require("./start-service") as typeof service;
    return loaded.startService(processLog, schema);
  };
  const onConfigure = () => {
    isConfigured = true;
  };
  const asked = serviceWhenAsked({ load, onConfigure, encodedSchema: schema });
  return serve(asked, { address: providerAddress, processLog });
}

void main(process.argv.slice(2));
