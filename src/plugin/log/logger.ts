export type LogLevel = "trace" | "debug" | "info" | "warn" | "error";

/** Facts beside a message. Values are JSON; never a token or a sensitive value. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Writes what Terraform shows under `TF_LOG` and `TF_LOG_PROVIDER`. */
export type Logger = {
  readonly [Level in LogLevel]: (message: string, fields?: LogFields) => void;
};
