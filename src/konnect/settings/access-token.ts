import { KonnectSettingsError } from "../errors";
import { Secret } from "../secret";
import type { Environment } from "./environment";

export interface AccessTokens {
  readonly personalAccessToken?: string | null | undefined;
  readonly systemAccountAccessToken?: string | null | undefined;
  readonly konnectAccessToken?: string | null | undefined;
}

export interface AccessToken {
  readonly secret: Secret;
  /** The provider attribute or environment variable that holds it. */
  readonly source: string;
}

interface TokenPlace {
  readonly attribute: string;
  readonly variable?: string;
  readonly configured: string | null | undefined;
}

/**
 * Finds the token as the official provider does: the first that is set of personal, system account and
 * Konnect token, each from the configuration (where "" counts as set) or else from its variable unless empty.
 * So `KONNECT_TOKEN` in the environment beats a configured system account token.
 *
 * @throws KonnectSettingsError when the token cannot stand in a header
 */
export function resolveAccessToken(tokens: AccessTokens, environment: Environment): AccessToken | undefined {
  const places: TokenPlace[] = [
    {
      attribute: "personal_access_token",
      variable: "KONNECT_TOKEN",
      configured: tokens.personalAccessToken,
    },
    {
      attribute: "system_account_access_token",
      variable: "KONNECT_SPAT",
      configured: tokens.systemAccountAccessToken,
    },
    { attribute: "konnect_access_token", configured: tokens.konnectAccessToken },
  ];
  for (const place of places) {
    const token = tokenAt(place, environment);
    if (token === undefined) continue;
    checkFitsHeader(token);
    return token;
  }
  return undefined;
}

/** The `Authorization` header: a token that already says `bearer ` (any case) goes as it is. */
export function authorizationOf(token: AccessToken): string {
  const value = token.secret.reveal();
  return startsWithBearer(value) ? value : `Bearer ${value}`;
}

/** The token without its `bearer ` prefix: what must not show anywhere. */
export function bareTokenOf(token: AccessToken): string {
  const value = token.secret.reveal();
  return startsWithBearer(value) ? value.slice("bearer ".length) : value;
}

function startsWithBearer(value: string): boolean {
  return /^bearer /i.test(value);
}

function tokenAt(place: TokenPlace, environment: Environment): AccessToken | undefined {
  if (place.configured !== null && place.configured !== undefined) {
    return { secret: new Secret(place.configured), source: place.attribute };
  }
  const value = place.variable === undefined ? undefined : environment[place.variable];
  return value && place.variable !== undefined
    ? { secret: new Secret(value), source: place.variable }
    : undefined;
}

function checkFitsHeader({ secret, source }: AccessToken): void {
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(secret.reveal())) return;
  throw new KonnectSettingsError(
    source,
    "holds a character that no HTTP header may hold, such as a line break",
    "Remove it: a token read from a file often ends with one.",
  );
}
