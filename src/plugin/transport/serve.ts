import type * as forDebugger from "./serve-for-debugger";
import { servePlugin } from "./serve-plugin";
import { createProcessLog } from "./process-log";
import type { CompleteServeOptions, ServeOptions, ServiceSource } from "./serve-options";
import { systemSurroundings } from "./surroundings";

/**
 * Is a provider's whole main program. Started by Terraform, it shakes hands as go-plugin wants it and serves
 * until Terraform shuts it down or is gone; a start that cannot succeed is explained on standard error and
 * ends with exit code 1. It takes the process over: standard output, signals and uncaught errors.
 *
 * Started with `--debug`, it prints the `TF_REATTACH_PROVIDERS` to set for Terraform and serves until
 * interrupted.
 *
 * @param service the provider, or what makes it: then it is made while Terraform connects
 * @returns once it is ready; the server keeps the process alive.
 */
export async function serve(service: ServiceSource, options: ServeOptions): Promise<void> {
  const surroundings = options.surroundings ?? systemSurroundings();
  const complete: CompleteServeOptions = {
    address: options.address,
    arguments: options.arguments ?? process.argv.slice(2),
    network: options.network,
    processLog: options.processLog ?? createProcessLog(surroundings),
    surroundings,
  };
  if (!complete.arguments.includes("--debug")) return servePlugin(service, complete);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded only now, which an import cannot say in CommonJS
  const { serveForDebugger } = require("./serve-for-debugger") as typeof forDebugger;
  return serveForDebugger(service, complete);
}
