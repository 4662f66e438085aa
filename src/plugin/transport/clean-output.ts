import { createErrorWriter } from "../log/standard-error";
import { divertPrinting } from "./process-guard";

/**
 * Imported for its effect, and first, by a provider's main program: what other modules print while they load
 * would come before the handshake and break it. `serve` does the same, but only when it is called.
 */
if (process.env["TF_PLUGIN_MAGIC_COOKIE"] !== undefined && !process.argv.includes("--debug")) {
  divertPrinting(createErrorWriter(() => process.exit(1)));
}
