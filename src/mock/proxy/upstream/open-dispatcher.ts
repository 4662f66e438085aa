import type { Dispatcher } from "undici";
import type { ProxyOptions, ProxyTimeouts } from "../proxy-options";
import { isLoopback, type UpstreamAddress } from "./upstream-address";

const byDefault = { connect: 10_000, headers: 60_000, body: 30_000 } satisfies Required<ProxyTimeouts>;

/** Opens the connections to a server, through the HTTP proxy that the environment names for it, if any. */
export async function openDispatcher(
  { origin }: UpstreamAddress,
  { timeouts, environment = {} }: Pick<ProxyOptions, "timeouts" | "environment">,
): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent } = await import("undici");
  const { connect, headers, body } = { ...byDefault, ...timeouts };
  const limits = { connect: { timeout: connect }, headersTimeout: headers, bodyTimeout: body };
  const through = httpProxyFor(origin, environment);
  if (through === undefined) return new Agent(limits);
  return new EnvHttpProxyAgent({
    ...limits,
    requestTls: limits.connect,
    proxyTls: limits.connect,
    httpProxy: through,
    httpsProxy: through,
    noProxy: environment.no_proxy || environment.NO_PROXY || "",
  });
}

function httpProxyFor(
  origin: string,
  environment: NonNullable<ProxyOptions["environment"]>,
): string | undefined {
  if (isLoopback(origin)) return undefined;
  const { https_proxy, HTTPS_PROXY, http_proxy, HTTP_PROXY } = environment;
  const named = origin.startsWith("https:") ? https_proxy || HTTPS_PROXY : http_proxy || HTTP_PROXY;
  if (named === undefined || named === "") return undefined;
  return named.includes("://") ? named : `http://${named}`;
}
