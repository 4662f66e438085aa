import { proxyErrors } from "../proxy-errors";

/** Where requests are passed on to: one server, whatever the requests say. */
export interface UpstreamAddress {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly host: string;
  /** What stands before `/v1/…`: empty, or a path without a slash at its end. */
  readonly basePath: string;
}

/** Reads the URL of the server. Throws for what is no such URL, without repeating what could be a password. */
export function parseUpstream(text: string): UpstreamAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.host === "") throw proxyErrors.noUrl();
  if (url.username !== "" || url.password !== "") throw proxyErrors.credentials(url.host);
  if (url.search !== "" || url.hash !== "") throw proxyErrors.query(url.host);
  return { origin: url.origin, host: url.host, basePath: url.pathname.replace(/\/+$/, "") };
}

/** Whether a server is on this machine: what is sent to it never leaves. */
export function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
