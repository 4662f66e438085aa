import { rootCertificates } from "node:tls";
import type { Dispatcher } from "undici";

import type { KonnectSettings } from "../settings/settings";

/** Opens the connection pool these settings ask for. */
export async function openDispatcher({
  proxy,
  timeouts,
  extraCertificates,
}: KonnectSettings): Promise<Dispatcher> {
  const undici = await import("undici");
  // A list of authorities replaces Node's own, so those come first.
  const trust = extraCertificates === undefined ? {} : { ca: [...rootCertificates, extraCertificates] };
  const connect = { timeout: timeouts.connectMs, ...trust };
  if (proxy === undefined) return new undici.Agent({ connect });
  const url = proxy.url.reveal();
  // All three are given, so that the agent takes nothing from the environment by itself.
  return new undici.EnvHttpProxyAgent({
    connect,
    requestTls: connect,
    proxyTls: connect,
    httpProxy: url,
    httpsProxy: url,
    noProxy: proxy.except,
  });
}
