import { createJsonLogger } from "../log/json-logger";
import type { Logger } from "../log/logger";
import { logLevelFrom } from "../log/log-level";
import { createRedactor, type Redactor } from "../log/redactor";
import { createErrorWriter } from "../log/standard-error";
import { systemSurroundings, type Surroundings } from "./surroundings";

/** How a provider process speaks to whoever started it: all of it on standard error, none with a secret. */
export interface ProcessLog {
  readonly log: Logger;
  /** Give it every secret as soon as it is known. */
  readonly redactor: Redactor;
  /** Writes plain text, without registered secrets. */
  readonly write: (text: string) => void;
}

/**
 * Ends the process when nobody reads standard error any more: for a provider that means that Terraform is
 * gone, and a process that swallowed it would stay behind for ever.
 */
export function createProcessLog(
  { environment, now }: Pick<Surroundings, "environment" | "now"> = systemSurroundings(),
): ProcessLog {
  const redactor = createRedactor();
  const writeRaw = createErrorWriter(() => process.exit(1));
  const log = createJsonLogger({ level: logLevelFrom(environment), redactor, now, write: writeRaw });
  return { log, redactor, write: (text) => writeRaw(redactor.redact(text)) };
}
