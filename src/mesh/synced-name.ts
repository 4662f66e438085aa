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
  const digits = fnv1a64([mesh, name, ...places].join(""))
    .toString(16)
    .padStart(16, "0");
  const hash = [...digits].map((digit) => alphabet.charAt(digit.charCodeAt(0) % alphabet.length));
  return `${name.slice(0, longestKept)}-${hash.join("")}`;
}

/** FNV-1a, 64 bits. */
export function fnv1a64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash;
}
