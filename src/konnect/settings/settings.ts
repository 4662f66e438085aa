import { type AccessToken, type AccessTokens, bareTokenOf, resolveAccessToken } from "./access-token";
import type { Environment } from "./environment";
import { type RetryRules, resolveRetryRules, resolveTimeouts, type Timeouts } from "./limits";
import { type Proxy, resolveProxy, secretsIn } from "./proxy";
import { resolveServerAddress, type ServerAddress } from "./server-url";
import { type SettingsWarning, warnOfSettings } from "./warnings";

/** What a user configures; null and undefined are the same: not set. */
export interface KonnectConfiguration extends AccessTokens {
  readonly serverUrl?: string | null | undefined;
  readonly timeouts?: Partial<Timeouts> | undefined;
  readonly retry?: Partial<RetryRules> | undefined;
  /** Certificate authorities to trust besides Node's own, in PEM. @default none */
  readonly extraCertificates?: string | undefined;
}

/** What a client works with. Safe to log: tokens and proxy are secrets that show as `(sensitive)`. */
export interface KonnectSettings {
  readonly server: ServerAddress;
  /** Absent means that no `Authorization` header is sent; the server will say 401. */
  readonly token: AccessToken | undefined;
  readonly proxy: Proxy | undefined;
  readonly timeouts: Timeouts;
  readonly retry: RetryRules;
  /** In PEM. */
  readonly extraCertificates: string | undefined;
  readonly warnings: readonly SettingsWarning[];
}

/**
 * Resolves a configuration as the official provider does, from the configuration and these environment
 * variables: `KONNECT_SERVER_URL`, `KONNECT_TOKEN`, `KONNECT_SPAT`, `KONG_CUSTOM_DOMAIN`,
 * `KONG_CUSTOM_DOMAIN_REPLACE_FULL_DOMAIN`, `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, and one for each limit,
 * such as `KONNECT_MESH_TIMEOUTS_REQUEST`.
 *
 * @throws KonnectSettingsError for a value that no request can be made with; names where it came from
 */
export function resolveSettings(
  configuration: KonnectConfiguration,
  environment: Environment,
): KonnectSettings {
  const token = resolveAccessToken(configuration, environment);
  const secrets = [token === undefined ? undefined : bareTokenOf(token), ...everyTokenOf(configuration)];
  const server = resolveServerAddress(
    configuration.serverUrl,
    environment,
    secrets.filter((secret) => typeof secret === "string"),
  );
  return {
    server,
    token,
    proxy: resolveProxy(server.origin, environment),
    timeouts: resolveTimeouts(configuration.timeouts, environment),
    retry: resolveRetryRules(configuration.retry, environment),
    extraCertificates: configuration.extraCertificates,
    warnings: warnOfSettings(configuration, token, server),
  };
}

/** Everything that must not show in a message or a log line of a client with these settings. */
export function secretsOf({ token, proxy }: KonnectSettings): string[] {
  return [token === undefined ? "" : bareTokenOf(token), ...(proxy === undefined ? [] : secretsIn(proxy))];
}

function everyTokenOf(tokens: AccessTokens): (string | null | undefined)[] {
  return [tokens.personalAccessToken, tokens.systemAccountAccessToken, tokens.konnectAccessToken];
}
