import type { ProviderService } from "../protocol/service";
import { serveForDebugger } from "./serve-for-debugger";
import { servePlugin } from "./serve-plugin";
import { createProcessLog } from "./process-log";
import type { CompleteServeOptions, ServeOptions } from "./serve-options";
import { systemSurroundings } from "./surroundings";

/**
 * Is a provider's whole main program. Started by Terraform, it shakes hands as go-plugin wants it and serves
 * until Terraform shuts it down or is gone; a start that cannot succeed is explained on standard error and
 * ends with exit code 1. It takes the process over: standard output, signals and uncaught errors.
 *
 * Started with `--debug`, it prints the `TF_REATTACH_PROVIDERS` to set for Terraform and serves until
 * interrupted.
 *
 * @returns once it is ready; the server keeps the process alive.
 */
export async function serve(service: ProviderService, options: ServeOptions): Promise<void> {
  const surroundings = options.surroundings ?? systemSurroundings();
  const complete: CompleteServeOptions = {
    address: options.address,
    arguments: options.arguments ?? process.argv.slice(2),
    network: options.network,
    processLog: options.processLog ?? createProcessLog(surroundings),
    surroundings,
  };
  await (complete.arguments.includes("--debug")
    ? serveForDebugger(service, complete)
    : servePlugin(service, complete));
}
