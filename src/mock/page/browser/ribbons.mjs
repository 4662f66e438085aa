/** @import { ServiceOverview } from "../../zones/overview" */

/**
 * What flows from the clients in one zone to one place: another zone, or nowhere.
 *
 * @typedef {object} Ribbon
 * @property {string} from
 * @property {string} to zone, or {@link lost}
 * @property {number} share of what the clients send, from 0 to 1
 * @property {number} left where it begins, in shares from the top of all clients
 * @property {number} right where it ends, in shares from the top of its place
 */

/** Where traffic goes that nobody answers. No zone has such a name. */
export const lost = "\u0000lost";

/**
 * The flows of a service's port, in the order of clients and then of places.
 *
 * @param {ServiceOverview} service
 * @param {string} port
 * @returns {{ readonly ribbons: readonly Ribbon[], readonly places: ReadonlyMap<string, number> }} places: what arrives in
 * each, in shares
 */
export function ribbonsOf(service, port) {
  /** @type {Map<string, number>} */
  const places = new Map(service.zones.map(({ zone }) => [zone, 0]));
  /** @type {Ribbon[]} */
  const ribbons = [];
  service.zones.forEach(({ zone: from, traffic }, client) => {
    let left = client;
    for (const { to, share } of flowsOf(traffic.find((one) => one.port === port))) {
      const right = places.get(to) ?? 0;
      ribbons.push({ from, to, share, left, right });
      places.set(to, right + share);
      left += share;
    }
  });
  return { ribbons, places };
}

/**
 * Where the clients of one zone send, most first left out: in the order of zones, what is lost last.
 *
 * @param {ServiceOverview["zones"][number]["traffic"][number] | undefined} traffic
 * @returns {readonly { readonly to: string, readonly share: number }[]} nothing where nothing goes
 */
export function flowsOf(traffic) {
  if (traffic === undefined) return [];
  const flows = traffic.zones.map(({ zone, share }) => ({ to: zone, share }));
  return [...flows, { to: lost, share: traffic.lost }].filter(({ share }) => share > 0);
}

/**
 * @param {number} share from 0 to 1
 * @returns {string} `33.3 %`
 */
export function percent(share) {
  return `${Math.round(share * 1000) / 10} %`;
}

/**
 * @param {readonly { readonly to: string, readonly share: number }[]} flows
 * @returns {string} `50 % to east, 50 % to north`
 */
export function flowsInWords(flows) {
  if (flows.length === 0) return "nowhere: there is no endpoint";
  return flows
    .map(({ to, share }) => `${percent(share)} ${to === lost ? "lost, for nobody answers" : `to ${to}`}`)
    .join(", ");
}
