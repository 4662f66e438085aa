import { isLogged } from "./log-level";
import type { LogFields, Logger, LogLevel } from "./logger";
import { logText, logValue } from "./log-value";
import type { Redactor } from "./redactor";

export interface JsonLoggerOptions {
  /** What is less severe is not even built. */
  readonly level: LogLevel | "off";
  readonly redactor: Redactor;
  /** Takes one whole line, with its line end. */
  readonly write: (line: string) => void;
  readonly now: () => Date;
  /** @default "provider" */
  readonly module?: string;
}

/** Terraform splits lines beyond 64 KiB and then understands neither half. */
const longestLine = 60_000;

/**
 * Logs as go-plugin wants it: one JSON object a line, `@level`, `@message`, `@timestamp` with six decimals,
 * `@module`. Terraform crashes over a `@message` or `@level` that is not a text, and shows a line with any
 * other timestamp raw; so no field can take the place of those four.
 */
export function createJsonLogger(options: JsonLoggerOptions): Logger {
  const log = (level: LogLevel) => (message: string, fields?: LogFields) => {
    if (isLogged(level, options.level)) options.write(renderLine(level, message, fields, options));
  };
  return {
    trace: log("trace"),
    debug: log("debug"),
    info: log("info"),
    warn: log("warn"),
    error: log("error"),
  };
}

function renderLine(
  level: LogLevel,
  message: string,
  fields: LogFields | undefined,
  { redactor, now, module = "provider" }: JsonLoggerOptions,
): string {
  const head = {
    "@level": level,
    "@message": logText(String(message), redactor),
    "@module": module,
    "@timestamp": renderTimestamp(now()),
  };
  const line = JSON.stringify({ ...(logValue(fields ?? {}, redactor) as LogFields), ...head });
  if (Buffer.byteLength(line) <= longestLine) return `${line}\n`;
  return `${JSON.stringify({ ...head, fields: "left out, too long" })}\n`;
}

function renderTimestamp(time: Date): string {
  return time.toISOString().replace("Z", "000Z");
}
