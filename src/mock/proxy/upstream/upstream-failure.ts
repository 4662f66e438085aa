import type { Answer } from "../../answer";
import { konnectError } from "../../errors/konnect-errors";
import type { Randomness } from "../../randomness";

/** Why a server gave no answer that can be passed on. */
export interface UpstreamFailure {
  readonly status: 502 | 504;
  /** A clause that follows the host's name. */
  readonly what: string;
}

/** Failures of TLS by the codes of Node and OpenSSL. */
const tls = /CERT|^ERR_SSL|^ERR_TLS|^EPROTO$|UNABLE_TO_|^HOSTNAME_MISMATCH$/;

const byCode: Readonly<Record<string, UpstreamFailure>> = {
  UND_ERR_CONNECT_TIMEOUT: { status: 504, what: "did not accept a connection in time" },
  ETIMEDOUT: { status: 504, what: "did not answer in time" },
  UND_ERR_HEADERS_TIMEOUT: { status: 504, what: "did not begin to answer in time" },
  UND_ERR_BODY_TIMEOUT: { status: 504, what: "stopped in the middle of its answer" },
  UND_ERR_HEADERS_OVERFLOW: { status: 502, what: "sent larger headers than can be read" },
  ECONNREFUSED: { status: 502, what: "refused the connection" },
  ENOTFOUND: { status: 502, what: "is unknown to the name service" },
  EAI_AGAIN: { status: 502, what: "could not be looked up: the name service does not answer" },
  EHOSTUNREACH: { status: 502, what: "cannot be reached" },
  ENETUNREACH: { status: 502, what: "cannot be reached" },
  UND_ERR_DESTROYED: { status: 502, what: "was not asked to the end: the proxy is closing" },
  UND_ERR_CLOSED: { status: 502, what: "was not asked: the proxy is closing" },
  ERR_INVALID_CHAR: { status: 502, what: "sent headers that cannot be passed on" },
  UND_ERR_INVALID_ARG: { status: 502, what: "was not asked: the request cannot be passed on" },
};

export const tooLarge = (limit: number): UpstreamFailure => ({
  status: 502,
  what: `answered with more than ${limit} bytes`,
});

/** Says what an error of the HTTP client means. Its message is not told, for it may quote what was sent. */
export function failureOf(error: unknown): UpstreamFailure {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  if (typeof code === "string" && Object.hasOwn(byCode, code)) {
    const known = byCode[code];
    if (known !== undefined) return { ...known, what: `${known.what} (${code})` };
  }
  if (typeof code === "string" && tls.test(code)) {
    return { status: 502, what: `has no certificate or encryption to be trusted (${code})` };
  }
  if (name === "HTTPParserError") return { status: 502, what: "does not answer in HTTP, or not to the end" };
  return {
    status: 502,
    what: `broke the connection (${typeof code === "string" ? code : "unknown reason"})`,
  };
}

export function answerFailure(
  { status, what }: UpstreamFailure,
  host: string,
  randomness: Randomness,
): Answer {
  const title = status === 504 ? "Gateway Timeout" : "Bad Gateway";
  return konnectError({ status, title, detail: `The server ${host} ${what}.` }, randomness);
}
