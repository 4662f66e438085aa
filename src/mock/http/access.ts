import { createHash, timingSafeEqual } from "node:crypto";
import type { Answer } from "../answer";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import type { Randomness } from "../randomness";

/** Who may ask for what. Without a token, everybody may. */
export interface Tokens {
  /** Of who may do everything. */
  readonly token?: string | undefined;
  /** Of who may read, and no more; beside a token. */
  readonly readOnlyToken?: string | undefined;
  /** Of who may use the mock's own paths. Those of the API are not asked there when this one is set. */
  readonly adminToken?: string | undefined;
}

interface Attempt {
  readonly method: string;
  /** Whether the mock itself is asked, not Konnect. */
  readonly isForMock: boolean;
  readonly authorization: string | undefined;
}

/** The answer to a request that its credentials do not allow; `undefined` when they do. */
export function refuseCredentials(
  { method, isForMock, authorization }: Attempt,
  { token, readOnlyToken, adminToken }: Tokens,
  randomness: Randomness,
): Answer | undefined {
  const whole = isForMock ? (adminToken ?? token) : token;
  if (whole === undefined) return undefined;
  const given = /^Bearer +(.*)$/i.exec(authorization ?? "")?.[1];
  if (given !== undefined && isSame(given, whole)) return undefined;
  const mayRead = readOnlyToken !== undefined && !(isForMock && adminToken !== undefined);
  if (given === undefined || !mayRead || !isSame(given, readOnlyToken)) {
    return konnectError(konnectErrors.unauthorized, randomness);
  }
  const isReading = method === "GET" || method === "HEAD";
  return isReading ? undefined : konnectError(konnectErrors.forbidden, randomness);
}

/** Digests have one length, so that comparing them takes one time. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
