import type { Logger } from "./logger";

const nothing = () => undefined;

/** Logs nowhere. */
export const silentLogger: Logger = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
};
