import { explainStartError } from "./explain-start-error";
import { exitOn, reportPanics } from "./process-guard";
import { startReattachServer } from "./reattach";
import type { CompleteServeOptions, ServiceSource } from "./serve-options";

/** Serves any number of Terraform commands until interrupted, in a process that none of them started. */
export async function serveForDebugger(service: ServiceSource, options: CompleteServeOptions): Promise<void> {
  const exit = (code: number): never => process.exit(code);
  const { log, redactor, write } = options.processLog;
  reportPanics(write, exit);
  const { surroundings, network, address } = options;
  try {
    const server = await startReattachServer(typeof service === "function" ? await service() : service, {
      log,
      redactor,
      surroundings,
      ...(network && { network }),
    });
    process.on("exit", () => server.endpoint.remove());
    exitOn(["SIGINT", "SIGTERM", "SIGHUP"], exit);
    process.stdout.write(
      "The provider is running. To use it, set in the environment of OpenTofu or Terraform:\n\n" +
        `TF_REATTACH_PROVIDERS='${server.reattachConfig(address)}'\n\n`,
    );
  } catch (error) {
    explainStartError(error, write, exit);
  }
}
