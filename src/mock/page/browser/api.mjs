/** @import { Inventory } from "../inventory" */
/** @import { Overview } from "../../zones/overview" */
/** @import { LoggedRequest } from "./request-log.mjs" */
import { readEvents } from "./events.mjs";

/** Thrown where the mock wants a token, or another one. */
export class Unauthorized extends Error {}

const tokenKey = "mock-konnect-token";

/**
 * The token lives in this tab's session: it outlasts a reload, ends with the tab, and no other tab or site sees it.
 */
export const token = {
  /** @returns {string | null} */
  get: () => sessionStorage.getItem(tokenKey),
  /** @param {string} value */
  set: (value) => sessionStorage.setItem(tokenKey, value),
  forget: () => sessionStorage.removeItem(tokenKey),
};

/** @returns {Promise<Inventory>} */
export function askInventory() {
  return askJson("/_mock/control-planes");
}

/**
 * @param {string} controlPlane id
 * @param {Iterable<string>} down zones that are supposed to have failed
 * @returns {Promise<Overview>}
 */
export function askOverview(controlPlane, down) {
  const query = new URLSearchParams([...down].map((zone) => ["down", zone]));
  return askJson(`/_mock/control-planes/${encodeURIComponent(controlPlane)}/overview?${query}`);
}

/**
 * The last requests that the mock answered, oldest first.
 *
 * @param {number} limit
 * @returns {Promise<{ readonly requests: readonly LoggedRequest[] }>}
 */
export function askRequests(limit) {
  return askJson(`/_mock/requests?limit=${limit}`);
}

/**
 * @param {{ listening: () => void, tell: (request: LoggedRequest) => void, signal: AbortSignal }} follower
 * @returns {Promise<void>} resolves when the mock ends it
 */
export async function followRequests({ listening, tell, signal }) {
  const { body } = await ask("/_mock/requests/follow", { signal });
  listening();
  if (body !== null) await readEvents(body, (data) => tell(/** @type {LoggedRequest} */ (data)));
}

/**
 * @param {string} path
 * @returns {Promise<any>}
 */
async function askJson(path) {
  return (await ask(path)).json();
}

/**
 * @param {string} path
 * @param {{ readonly signal?: AbortSignal }} [options]
 * @returns {Promise<Response>}
 */
async function ask(path, { signal } = {}) {
  const given = token.get();
  const response = await fetch(path, {
    headers: { accept: "application/json", ...(given === null ? {} : { authorization: `Bearer ${given}` }) },
    cache: "no-store",
    signal: signal ?? null,
  });
  if (response.status === 401) throw new Unauthorized();
  if (!response.ok) throw new Error(`The mock answered ${response.status} to ${path}.`);
  return response;
}
