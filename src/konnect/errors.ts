import type { Problem } from "./problem";

/** What went wrong, for code that decides; the message is for people. */
export type KonnectErrorKind =
  | "unauthorized"
  | "forbidden"
  | "notFound"
  | "invalid"
  | "conflict"
  | "methodNotAllowed"
  | "rateLimited"
  | "server"
  | "timeout"
  | "connection"
  | "redirected"
  | "malformedResponse"
  | "unexpectedContentType"
  | "outcomeUnknown"
  | "cancelled";

/** What to do, where the place that raises the error knows nothing better. */
const ADVICE: Record<KonnectErrorKind, string> = {
  unauthorized: "Check the access token.",
  forbidden: "Give the owner of the token a role that allows this on the control plane.",
  notFound: "Check the control plane id, the mesh, the name, and that server_url names their region.",
  invalid: "Correct the request.",
  conflict: "Read the object again and repeat the change.",
  methodNotAllowed: "The control plane refuses writes here: change the object where it is owned.",
  rateLimited: "Wait, or lower the parallelism.",
  server: "Try again; if it stays, ask Kong with the trace id.",
  timeout: "Check the network and the server, or raise the timeouts.",
  connection: "Check server_url, the network, the proxy and the certificates.",
  redirected: "Set server_url to the address that serves the API.",
  malformedResponse: "Check that server_url leads to the Konnect API and not to something between.",
  unexpectedContentType: "Check that server_url leads to the Konnect API and not to a login or proxy page.",
  outcomeUnknown: "Look for the object before trying again: a second request may make a second one.",
  cancelled: "",
};

const DOUBT = "The server may have carried out the request: read the object before trying again.";

export interface KonnectErrorFacts {
  readonly kind: KonnectErrorKind;
  readonly method: string;
  /** As sent: percent-encoded, with the base path of server_url. */
  readonly path: string;
  /** Requests sent, 0 when the client refused to send any. */
  readonly attempts: number;
  /** What happened and why, one sentence without a full stop. */
  readonly what: string;
  /** What to do. @default by kind */
  readonly advice?: string | undefined;
  readonly status?: number | undefined;
  readonly problem?: Problem | undefined;
  /** True when a write may have taken effect although it failed. @default false */
  readonly mayHaveCommitted?: boolean | undefined;
  /** The error code of the network or TLS layer, for example `ECONNREFUSED`. */
  readonly code?: string | undefined;
}

/** Every failure of a request to Konnect. Holds no header and nothing secret. */
export class KonnectError extends Error {
  override readonly name = "KonnectError";
  readonly kind: KonnectErrorKind;
  readonly method: string;
  readonly path: string;
  readonly attempts: number;
  /** What happened and why, one sentence without a full stop. */
  readonly what: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly problem: Problem | undefined;
  readonly mayHaveCommitted: boolean;

  constructor(facts: KonnectErrorFacts) {
    super(renderMessage(facts));
    this.kind = facts.kind;
    this.method = facts.method;
    this.path = facts.path;
    this.attempts = facts.attempts;
    this.what = facts.what;
    this.status = facts.status;
    this.code = facts.code;
    this.problem = facts.problem;
    this.mayHaveCommitted = facts.mayHaveCommitted ?? false;
  }

  /** The fields the server refused; empty for every other failure. */
  get invalidParameters(): Problem["invalidParameters"] {
    return this.problem?.invalidParameters ?? [];
  }
}

function renderMessage(facts: KonnectErrorFacts): string {
  const attempts = facts.attempts > 1 ? ` (after ${facts.attempts} attempts)` : "";
  const doubt = facts.mayHaveCommitted === true && facts.kind !== "outcomeUnknown" ? DOUBT : "";
  const advice = facts.advice ?? ADVICE[facts.kind];
  const where = facts.attempts === 0 ? `Nothing was sent to ${facts.path}` : `${facts.method} ${facts.path}`;
  return [`${where}: ${facts.what}${attempts}.`, doubt, advice]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** A setting that no request can be made with. Names where the value came from, never a secret. */
export class KonnectSettingsError extends Error {
  override readonly name = "KonnectSettingsError";

  /** @param source the provider attribute or the environment variable, for example `KONNECT_SERVER_URL` */
  constructor(
    readonly source: string,
    what: string,
    advice: string,
  ) {
    super(`${source} ${what}. ${advice}`);
  }
}
