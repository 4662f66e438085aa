import { renderWorldProblem, type WorldProblem } from "../mesh";

/** A way of calling the command that it does not have; the exit code is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const usageErrors = {
  port: (value: string) =>
    new UsageError(
      `--port takes a number from 0 to 65535, not ${JSON.stringify(value)}; 0 picks a free port.`,
    ),
  latency: (value: string) =>
    new UsageError(`--latency takes a whole number of milliseconds, not ${JSON.stringify(value)}.`),
  writable: (value: string, kinds: readonly string[]) =>
    new UsageError(`--writable takes ${kinds.join(", ")}, not ${JSON.stringify(value)}.`),
  world: (file: string, problems: readonly WorldProblem[]) =>
    new UsageError(
      [
        `${file} is no world:`,
        ...problems.map((problem) => `  ${file}:${renderWorldProblem(problem)}`),
        "docs/worlds.md explains the format.",
      ].join("\n"),
    ),
  profile: (value: string, profiles: readonly string[]) =>
    new UsageError(`--profile takes ${profiles.join(" or ")}, not ${JSON.stringify(value)}.`),
} as const;

interface SystemError {
  readonly message: string;
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
  readonly path?: string;
}

/** What a system error means for the user; the error's own message for all others. */
export function explainError(error: unknown): string {
  if (!isErrorLike(error)) return String(error);
  const { code, address = "this host", port, path } = error;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port ?? ""} on ${address} is in use: stop what listens there, or leave --port out to get a free one.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `The host given is no address of this machine (${error.message}): give another --host, or leave it out for 127.0.0.1.`;
    case "ENOENT":
      return `There is no file ${path ?? ""}: give the path of one that exists.`;
    case "EACCES":
    case "EPERM":
      return `The system refuses access to ${path ?? `port ${port ?? ""}`}: give another one, or get the rights to it.`;
    default:
      return error.message;
  }
}

/** By shape, not by class: an error may come from another realm. */
function isErrorLike(error: unknown): error is SystemError {
  return (
    typeof error === "object" && error !== null && "message" in error && typeof error.message === "string"
  );
}
