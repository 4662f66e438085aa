import { KonnectSettingsError } from "../errors";
import { redactorOf } from "../redaction";
import type { Environment } from "./environment";

export interface ServerAddress {
  /** Scheme, host and port. */
  readonly origin: string;
  /** What stands before `/v1/…`: "" or a path without a trailing slash. */
  readonly basePath: string;
  /** Where the address came from: `server_url`, `KONNECT_SERVER_URL` or `default`. */
  readonly source: string;
}

const DEFAULT_SERVER_URL = "https://global.api.konghq.com";
const KONG_DOMAIN = ".konghq.com";
const EXAMPLE = "Write it like https://us.api.konghq.com.";

/**
 * Finds the server as the official provider does: the configured value unless null or empty, then
 * `KONNECT_SERVER_URL` unless empty, then the global one; then `KONG_CUSTOM_DOMAIN` changes the host.
 *
 * @throws KonnectSettingsError when the result is no http(s) URL, or holds credentials, a query or a fragment
 */
export function resolveServerAddress(
  configured: string | null | undefined,
  environment: Environment,
  secrets: readonly string[],
): ServerAddress {
  const { value, source } = chooseServerUrl(configured, environment);
  const url = parseServerUrl(value, source, secrets);
  const host = customHost(url, environment);
  return {
    origin: `${url.protocol}//${host}`,
    basePath: url.pathname.replace(/\/+$/, ""),
    source,
  };
}

function chooseServerUrl(configured: string | null | undefined, environment: Environment) {
  if (configured) return { value: configured, source: "server_url" };
  const variable = environment["KONNECT_SERVER_URL"];
  if (variable) return { value: variable, source: "KONNECT_SERVER_URL" };
  return { value: DEFAULT_SERVER_URL, source: "default" };
}

function parseServerUrl(value: string, source: string, secrets: readonly string[]): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !isHttp(url) || url.host === "") {
    // A token pasted into the wrong place, or a password before "@", must not come back in the message.
    const shown = redactorOf(secrets)(value).replace(/[^/\s]*@/g, "(sensitive)@");
    throw new KonnectSettingsError(source, `is "${shown}", which is no http or https URL`, EXAMPLE);
  }
  if (url.username !== "" || url.password !== "") {
    throw new KonnectSettingsError(source, "holds a user name or password", "Use an access token instead.");
  }
  if (url.search !== "" || url.hash !== "") {
    throw new KonnectSettingsError(source, "holds a query or a fragment", EXAMPLE);
  }
  return url;
}

function isHttp(url: URL): boolean {
  return url.protocol === "https:" || url.protocol === "http:";
}

function customHost(url: URL, environment: Environment): string {
  const domain = environment["KONG_CUSTOM_DOMAIN"];
  if (!domain) return url.host;
  const replacesAll = environment["KONG_CUSTOM_DOMAIN_REPLACE_FULL_DOMAIN"] === "true";
  const host = replacesAll ? domain : url.host.replace(KONG_DOMAIN, () => `.${domain}`);
  const address = `${url.protocol}//${host}`;
  if (/[/\\?#@\s]/.test(host) || !URL.canParse(address)) {
    throw new KonnectSettingsError("KONG_CUSTOM_DOMAIN", "is no host name", "Write it like example.com.");
  }
  return new URL(address).host;
}
