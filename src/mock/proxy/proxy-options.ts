import type { ProxyReport } from "./comparison/report";

/** How long a server may take, in milliseconds. */
export interface ProxyTimeouts {
  /** To connect, TLS included. @default 10000 */
  readonly connect?: number;
  /** From the request to the first byte of the answer. @default 60000 */
  readonly headers?: number;
  /** Between two parts of the answer's body. @default 30000 */
  readonly body?: number;
}

/** Passes requests on to a real Konnect, and compares its answers with the mock's own. */
export interface ProxyOptions {
  /** The server: `https://us.api.konghq.com`. Requests go nowhere else, and redirects are not followed. */
  readonly url: string;
  /** A file to record redacted requests and answers in; there must be none of that name. @default nothing is recorded */
  readonly record?: string;
  /** Largest body that is passed on, in either direction, in bytes. @default 32 MiB */
  readonly bodyLimit?: number;
  readonly timeouts?: ProxyTimeouts;
  /** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` come from. A server on this machine is never behind one. @default nothing is read */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** How many differences a report holds; all are counted. @default 10000 */
  readonly differenceLimit?: number;
  /** Told of what went wrong beside the requests: a full disk, an answer that could not be compared. @default nobody */
  readonly warn?: (message: string) => void;
}

export type { ProxyReport };
