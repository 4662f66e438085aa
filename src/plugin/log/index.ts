export { createJsonLogger, type JsonLoggerOptions } from "./jsonLogger";
export type { LogFields, Logger, LogLevel } from "./logger";
export { isLogged, logLevelFrom } from "./logLevel";
export { createRedactor, redacted, type Redactor } from "./redactor";
export { silentLogger } from "./silentLogger";
export { createErrorWriter, writeWhole } from "./standardError";
