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
    new UsageError(
      `--latency takes a whole number of milliseconds, or a range such as 20-80, not ${JSON.stringify(value)}.`,
    ),
  reconcileInterval: (value: string) =>
    new UsageError(
      `--reconcile-interval takes a whole number of milliseconds, 5000 for what is usual, not ${JSON.stringify(value)}.`,
    ),
  errorContentType: (value: string, types: readonly string[]) =>
    new UsageError(`--error-content-type takes ${types.join(" or ")}, not ${JSON.stringify(value)}.`),
  time: (value: string) =>
    new UsageError(`--time takes a time such as 2026-01-02T03:04:05Z, not ${JSON.stringify(value)}.`),
  log: (value: string, forms: readonly string[]) =>
    new UsageError(`--log takes ${forms.join(" or ")}, not ${JSON.stringify(value)}.`),
  emptyToken: (option: string) =>
    new UsageError(
      `${option} is empty, and no client could send that; leave it out to accept every request.`,
    ),
  readOnlyToken: () =>
    new UsageError("--read-only-token needs a --token beside it, another one, for who may write."),
  faults: (path: string, problems: readonly string[]) =>
    new UsageError([`--faults ${path} cannot be used:`, ...problems.map((text) => `  ${text}`)].join("\n")),
  unreadable: (option: string, path: string, error: unknown) =>
    new UsageError(`${option} ${path} cannot be read: ${fileReasonOf(error)}.`),
  unwritable: (option: string, path: string, error: unknown) =>
    new UsageError(`${option} ${path} cannot be written: ${fileReasonOf(error)}.`),
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
  together: (left: string, right: string) =>
    new UsageError(`${left} and ${right} do not go together: leave one out.`),
  needsProxy: (option: string) =>
    new UsageError(`${option} is about what --proxy passes on: give --proxy URL too, or leave it out.`),
  profile: (value: string, profiles: readonly string[]) =>
    new UsageError(`--profile takes ${profiles.join(" or ")}, not ${JSON.stringify(value)}.`),
} as const;

/** Why `konnect-mesh tf` cannot run. */
export const tfErrors = {
  server: (value: string) =>
    new UsageError(
      `--server takes the URL of a mock, such as http://127.0.0.1:8080, not ${JSON.stringify(value)}.`,
    ),
  worldOfServer: () =>
    new UsageError(
      "--world is for the mock that is started for this command: give the world to the one at --server instead.",
    ),
  controlPlaneOfShadow: () =>
    new UsageError("--control-plane says what --shadow reads: give --shadow URL too, or leave it out."),
  busy: (file: string, pid: number) =>
    new Error(
      `Another konnect-mesh tf (process ${pid}) works in this folder, and ${file} is its: wait for its end.`,
    ),
  foreignOverride: (file: string) =>
    new Error(`${file} is not from konnect-mesh tf, which writes a file of this name: rename yours.`),
} as const;

/** Why nothing is applied to the shadow of a server. */
export const shadowErrors = {
  subcommand: (given: string) =>
    new UsageError(`--shadow takes plan, apply or destroy after --, not ${JSON.stringify(given)}.`),
  option: (given: string) =>
    new UsageError(
      `${given} does not go with --shadow: state and plan of a shadow end with the command. Leave it out.`,
    ),
  savedPlan: (given: string) =>
    new UsageError(
      `${given} does not go with --shadow: a saved plan is bound to the real state. Give the options of the plan instead.`,
    ),
  noState: (output: string) =>
    new Error(
      `The state of this configuration cannot be read: run this where \`init\` ran, with the same variables. The CLI says:\n${output.trim()}`,
    ),
  notShown: (output: string) => new Error(`The CLI cannot show the plan that it made:\n${output.trim()}`),
  effectsElsewhere: (effects: readonly string[]) =>
    new Error(
      [
        "Nothing was applied: this would not stay in the shadow, but be done for real:",
        ...effects.map((effect) => `  ${effect}`),
        "Choose what to apply with -target=ADDRESS.",
      ].join("\n"),
    ),
} as const;

/** Why a plan could not be explained; the exit code is 1, for 2 means that there are changes. */
export class DiffError extends Error {
  override readonly name = "DiffError";
}

export const diffErrors = {
  notShown: (plan: string, output: string) =>
    new DiffError(
      `The CLI cannot show ${plan}: run this in the folder that it was planned in, after \`init\`. It says:\n${output.trim()}`,
    ),
  failOn: (word: string, known: readonly string[]) =>
    new DiffError(`--fail-on takes ${known.join(", ")}, not ${JSON.stringify(word)}.`),
  format: (name: string, known: readonly string[]) =>
    new DiffError(`--format takes ${known.join(", ")}, not ${JSON.stringify(name)}.`),
  outputEnding: (path: string, known: readonly string[]) =>
    new DiffError(`--output takes a file that ends in ${known.join(", ")}, not ${JSON.stringify(path)}.`),
  outputUnwritable: (path: string, error: unknown) =>
    new DiffError(usageErrors.unwritable("--output", path, error).message),
  worldTwice: () => new DiffError("--world and --server both give a world: leave one out."),
  server: (value: string) => new DiffError(serverErrors.url("--server", value).message),
  profileOfServer: (wanted: string, told: string) =>
    new DiffError(
      `The server behaves like ${told}, not ${wanted}: leave --profile out, or set it to ${told}.`,
    ),
  maxZonesLost: (value: string) =>
    new DiffError(`--max-zones-lost takes a whole number of zones, not ${JSON.stringify(value)}.`),
  profile: (value: string, known: readonly string[]) =>
    new DiffError(usageErrors.profile(value, known).message),
} as const;

/** Why nothing could be read from a server. */
export const serverErrors = {
  url: (option: string, value: string) =>
    new UsageError(
      `${option} takes the URL of a server, such as https://us.api.konghq.com, not ${JSON.stringify(value)}.`,
    ),
  noControlPlane: (url: string) =>
    new Error(
      `The server at ${url} shows no control plane: does the token belong to the right organization?`,
    ),
  manyControlPlanes: (found: readonly { readonly id: string; readonly name: string }[]) =>
    new UsageError(
      [
        "There is more than one control plane. Give one of these as --control-plane:",
        ...found.map(({ id, name }) => `  ${id}  ${name}`),
      ].join("\n"),
    ),
} as const;

/** Why a control plane could not be written as a configuration. */
export const importErrors = {
  noServer: () =>
    new UsageError("Which server? Give --server https://us.api.konghq.com, or set KONNECT_SERVER_URL to it."),
  format: (name: string, known: readonly string[]) =>
    new UsageError(`--to takes ${known.join(" or ")}, not ${JSON.stringify(name)}.`),
  nothing: (server: string, id: string) =>
    new Error(
      `The server at ${server} has no control plane ${id}, or shows none to this token: check both, and the region.`,
    ),
  notConfigured: (diagnostics: readonly { readonly summary: string; readonly detail: string }[]) =>
    new Error(diagnostics.map(({ summary, detail }) => `${summary}. ${detail}`).join("\n")),
  notPlanned: (command: string, output: string) =>
    new Error(`What was written could not be proven: \`${command}\` failed. The CLI says:\n${output.trim()}`),
} as const;

/** Why files could not be read as resources. */
export const formatErrors = {
  unknown: (file: string, known: readonly string[]) =>
    new UsageError(`The format of ${file} cannot be told: give it as --from ${known.join(", ")}.`),
  format: (option: string, name: string, known: readonly string[]) =>
    new UsageError(`${option} takes ${known.join(", ")}, not ${JSON.stringify(name)}.`),
  unreadable: (path: string, error: unknown) =>
    new UsageError(`${path} cannot be read: ${fileReasonOf(error)}.`),
} as const;

/** Why a running mock could not be asked. */
export const mockErrors = {
  noServer: () =>
    new UsageError("Which mock? Give --server http://127.0.0.1:PORT, or set KONNECT_SERVER_URL to it."),
  noControlPlane: (url: string) =>
    new Error(`The mock at ${url} has no control plane: create one, or start it with --world.`),
  manyControlPlanes: (found: readonly { readonly id: string; readonly name: string }[]) =>
    new UsageError(
      [
        "There is more than one control plane. Give one of these as --control-plane:",
        ...found.map(({ id, name }) => `  ${id}  ${name}`),
      ].join("\n"),
    ),
  unreachable: (url: string, cause: unknown) =>
    new Error(
      `Nothing answers at ${url} (${reasonOf(cause)}): start it with \`konnect-mesh mock --world FILE\`.`,
    ),
  refused: (url: string, status: number, text: string) =>
    new Error(`The mock at ${url} answers ${status}: ${detailOf(text)}`),
  noMock: (url: string) =>
    new Error(`${url} answers something else than JSON: is it a mock of this package?`),
} as const;

function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  if (isErrorLike(cause)) return cause.message || (cause.code ?? "no connection");
  return isErrorLike(error) ? error.message : String(error);
}

function detailOf(text: string): string {
  try {
    const { detail, invalid_parameters: parameters = [] } = JSON.parse(text) as {
      readonly detail?: string;
      readonly invalid_parameters?: readonly { readonly field: string; readonly reason: string }[];
    };
    const reasons = parameters.map(({ field, reason }) => `${field}: ${reason}`);
    return [detail ?? "no reason given", ...reasons].join("; ");
  } catch {
    return text.trim() || "no reason given";
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  EACCES: "the system refuses access to it",
  EPERM: "the system refuses access to it",
};

function fileReasonOf(error: unknown): string {
  if (!isErrorLike(error)) return String(error);
  return reasons[error.code ?? ""] ?? error.message;
}

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
