import type { AccessToken, AccessTokens } from "./access-token";
import { isLoopbackHost } from "./loopback";
import type { ServerAddress } from "./server-url";

/** Something a user most likely did not mean; nothing fails because of it. */
export interface SettingsWarning {
  readonly code: "tokenOverPlainHttp" | "emptyToken" | "configuredTokenUnused";
  /** The provider attribute or environment variable it is about. */
  readonly source: string;
  readonly message: string;
}

export function warnOfSettings(
  tokens: AccessTokens,
  token: AccessToken | undefined,
  server: ServerAddress,
): SettingsWarning[] {
  return [...warnOfPlainHttp(token, server), ...warnOfEmptyToken(token), ...warnOfUnusedToken(tokens, token)];
}

function warnOfPlainHttp(token: AccessToken | undefined, server: ServerAddress): SettingsWarning[] {
  const { protocol, hostname } = new URL(server.origin);
  const isReadable = protocol === "http:" && !isLoopbackHost(hostname);
  if (!isReadable || token === undefined || token.secret.reveal() === "") return [];
  const message = `The access token goes unencrypted to ${server.origin}: anyone on the way can read it. Use an https URL.`;
  return [{ code: "tokenOverPlainHttp", source: server.source, message }];
}

function warnOfEmptyToken(token: AccessToken | undefined): SettingsWarning[] {
  if (token === undefined || token.secret.reveal() !== "") return [];
  const message = `${token.source} is set to an empty text, which counts as a token and hides every other one. Remove it or use null.`;
  return [{ code: "emptyToken", source: token.source, message }];
}

function warnOfUnusedToken(tokens: AccessTokens, token: AccessToken | undefined): SettingsWarning[] {
  const isFromEnvironment = token?.source === "KONNECT_TOKEN" || token?.source === "KONNECT_SPAT";
  if (!isFromEnvironment) return [];
  const unused = [
    { attribute: "system_account_access_token", value: tokens.systemAccountAccessToken },
    { attribute: "konnect_access_token", value: tokens.konnectAccessToken },
  ].filter(({ value }) => value !== null && value !== undefined);
  return unused.map(({ attribute }) => ({
    code: "configuredTokenUnused",
    source: attribute,
    message: `${attribute} is configured but not used: ${token.source} from the environment goes first. Unset that variable to use it.`,
  }));
}
