import type { Dispatcher } from "undici";

import type { KonnectSettings } from "../settings/settings";

/** Opens the connection pool these settings ask for. */
export async function openDispatcher({ proxy, timeouts }: KonnectSettings): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent } = await import("undici");
  const connect = { timeout: timeouts.connectMs };
  if (proxy === undefined) return new Agent({ connect });
  const url = proxy.url.reveal();
  // All three are given, so that the agent takes nothing from the environment by itself.
  return new EnvHttpProxyAgent({ connect, httpProxy: url, httpsProxy: url, noProxy: proxy.except });
}
