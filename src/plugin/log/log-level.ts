import type { LogLevel } from "./logger";

const levels: readonly LogLevel[] = ["trace", "debug", "info", "warn", "error"];

/**
 * The least severe level that Terraform will show, from `TF_LOG_PROVIDER` or else `TF_LOG`. Like
 * Terraform, takes any unknown word (and `json`, which chooses a format) for `trace`.
 */
export function logLevelFrom(environment: Readonly<Record<string, string | undefined>>): LogLevel | "off" {
  const word = (environment["TF_LOG_PROVIDER"] || environment["TF_LOG"] || "off").toLowerCase();
  if (word === "off") return "off";
  return levels.find((level) => level === word) ?? "trace";
}

export function isLogged(level: LogLevel, threshold: LogLevel | "off"): boolean {
  return threshold !== "off" && levels.indexOf(level) >= levels.indexOf(threshold);
}
