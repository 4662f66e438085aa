import { KonnectSettingsError } from "../errors";
import { Secret } from "../secret";
import type { Environment } from "./environment";
import { isLoopbackHost } from "./loopback";

export interface Proxy {
  /** Secret because a proxy's URL may hold a password. */
  readonly url: Secret;
  /** Hosts that are reached directly, in the form of `NO_PROXY`. */
  readonly except: string;
}

/**
 * The proxy between us and the server, from `HTTPS_PROXY` or `HTTP_PROXY` by the server's scheme (lower case
 * wins), as the official provider's HTTP client finds it. A loopback server is never behind one.
 *
 * @throws KonnectSettingsError when the variable holds no http(s) URL
 */
export function resolveProxy(origin: string, environment: Environment): Proxy | undefined {
  const { protocol, hostname } = new URL(origin);
  if (isLoopbackHost(hostname)) return undefined;
  const names = protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  const source = names.find((name) => environment[name]);
  const value = source === undefined ? undefined : environment[source];
  if (source === undefined || !value) return undefined;
  const address = value.includes("://") ? value : `http://${value}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) {
    throw new KonnectSettingsError(source, "is no http or https URL", "Write it like http://proxy:3128.");
  }
  return {
    url: new Secret(address),
    except: environment["no_proxy"] || environment["NO_PROXY"] || "",
  };
}

/** The password, as the URL writes it and as it is, and the credentials as the proxy is sent them. */
export function secretsIn({ url }: Proxy): readonly string[] {
  const { username, password } = new URL(url.reveal());
  if (password === "") return [];
  const [user, plain] = [decode(username), decode(password)];
  return [password, plain, Buffer.from(`${user}:${plain}`).toString("base64")];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
