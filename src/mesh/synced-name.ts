import { fnv1a64 } from "./fnv1a64";

/** Of the 253 bytes of a name, the hash and its dash take 17. */
const longestKept = 236;
const alphabet = "bcdfghjklmnpqrstvwxz2456789";

/**
 * The name under which another control plane keeps an object that was synced to it: `redis` of the mesh `default`
 * becomes `redis-7w7bc2f55x7w9d29`. Source: Kuma, pkg/kds/hash.
 *
 * @param places The object's zone and its namespace, where it has them.
 */
export function syncedName(mesh: string, name: string, places: readonly string[] = []): string {
  let hash = "";
  for (const digit of fnv1a64([mesh, name, ...places].join(""))) {
    hash += alphabet.charAt(digit.charCodeAt(0) % alphabet.length);
  }
  return `${name.slice(0, longestKept)}-${hash}`;
}
