import type { KonnectErrorKind } from "../errors";
import { excerptOf, type Redact } from "../redaction";

/** An attempt that brought no answer, or none that can be used. */
export interface TransportFailure {
  readonly outcome: "failure";
  readonly kind: Extract<
    KonnectErrorKind,
    "timeout" | "connection" | "malformedResponse" | "redirected" | "cancelled"
  >;
  /** False only when the server surely did nothing with the request. */
  readonly reachedServer: boolean;
  /** True when a second attempt may go better. */
  readonly isTransient: boolean;
  readonly what: string;
  readonly code?: string;
}

export interface FailureContext {
  readonly isCancelled: boolean;
  readonly isPastDeadline: boolean;
  readonly origin: string;
  readonly redact: Redact;
}

type Classified = Omit<TransportFailure, "outcome" | "code">;

/** Failures of `connect` and name lookup: no byte of the request was sent. */
const NOT_CONNECTED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "ENETDOWN",
  "EADDRNOTAVAIL",
]);
/** Codes of OpenSSL and Node when the TLS handshake fails; trying again does not change a certificate. */
const TLS = /CERT|^ERR_SSL|^ERR_TLS|^EPROTO$|UNABLE_TO_|^HOSTNAME_MISMATCH$/;

/** Says what an error of the HTTP library means. The error itself is dropped: it may quote the answer. */
export function describeFailure(error: unknown, context: FailureContext): TransportFailure {
  const code = codeOf(error);
  return {
    outcome: "failure",
    ...classify(error, code, context),
    ...(code === undefined ? {} : { code }),
  };
}

function classify(error: unknown, code: string | undefined, context: FailureContext): Classified {
  const { origin } = context;
  if (context.isCancelled) return failure("cancelled", true, false, "the request was cancelled");
  if (context.isPastDeadline) {
    return failure("timeout", true, true, `${origin} did not answer within the request timeout`);
  }
  if (isNoHttp(error, code)) {
    return failure("malformedResponse", true, false, `${origin} does not answer in HTTP`);
  }
  const said = excerptOf(messageOf(error), context.redact);
  switch (code) {
    case "UND_ERR_CONNECT_TIMEOUT":
      return failure("timeout", false, true, `connecting to ${origin} took too long`);
    case "ETIMEDOUT":
      return failure("timeout", !isOfConnecting(error), true, `the connection to ${origin} timed out`);
    case "UND_ERR_HEADERS_TIMEOUT":
      return failure("timeout", true, true, `${origin} did not begin to answer in time`);
    case "UND_ERR_BODY_TIMEOUT":
      return failure("timeout", true, true, `${origin} stopped in the middle of its answer`);
    case "UND_ERR_DESTROYED":
    case "UND_ERR_CLOSED":
      return failure("cancelled", code === "UND_ERR_DESTROYED", false, "the client is closed");
    case "UND_ERR_INVALID_ARG":
      return failure("connection", false, false, `the request to ${origin} cannot be sent: ${said}`);
    case undefined:
      break;
    default:
      if (NOT_CONNECTED.has(code)) {
        return failure("connection", false, true, `no connection to ${origin}: ${code}`);
      }
      if (TLS.test(code)) {
        return failure("connection", false, false, `no trusted connection to ${origin}: ${code}: ${said}`);
      }
  }
  return failure("connection", true, true, `the connection to ${origin} broke: ${said}`);
}

function failure(
  kind: TransportFailure["kind"],
  reachedServer: boolean,
  isTransient: boolean,
  what: string,
): Classified {
  return { kind, reachedServer, isTransient, what };
}

function codeOf(error: unknown): string | undefined {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === "string" && code !== "" ? code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown reason";
}

/** True for an answer that breaks the protocol; one that only ends too early is a broken connection. */
function isNoHttp(error: unknown, code: string | undefined): boolean {
  if (code === "UND_ERR_HEADERS_OVERFLOW") return true;
  return (
    error instanceof Error && error.name === "HTTPParserError" && !error.message.includes("Invalid EOF state")
  );
}

function isOfConnecting(error: unknown): boolean {
  const { syscall, errors } = Object(error) as { syscall?: unknown; errors?: unknown };
  return syscall === "connect" || Array.isArray(errors);
}
