export { createJsonLogger, type JsonLoggerOptions } from "./json-logger";
export type { LogFields, Logger, LogLevel } from "./logger";
export { isLogged, logLevelFrom } from "./log-level";
export { createRedactor, redacted, type Redactor } from "./redactor";
export { silentLogger } from "./silent-logger";
export { createErrorWriter, writeWhole } from "./standard-error";
