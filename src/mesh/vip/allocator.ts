import { addressAt, type Cidr, offsetIn } from "./cidr";

/** Gives out the addresses of a range. Never changed: every allocation gives a new one. */
export interface VipAllocator {
  readonly cidr: Cidr;
  /** Where in the range the search for the next free address begins. */
  readonly cursor: number;
  /** Places that are given out. Nothing is ever given back while the allocator lives. */
  readonly taken: ReadonlySet<number>;
}

/**
 * An allocator as a control plane starts it: the cursor on the first address, and the addresses that stored objects have
 * reserved. Those outside the range are left alone.
 */
export function startAllocator(cidr: Cidr, stored: Iterable<string> = []): VipAllocator {
  const taken = new Set<number>();
  for (const address of stored) {
    const offset = offsetIn(cidr, address);
    if (offset !== undefined) taken.add(offset);
  }
  return { cidr, cursor: 0, taken };
}

/**
 * The next addresses, the network address and the last one among them. The cursor only moves forward, and wraps at the end.
 *
 * @returns fewer than asked for when the range is used up
 */
export function allocate(
  { cidr, cursor, taken }: VipAllocator,
  count: number,
): { readonly addresses: readonly string[]; readonly allocator: VipAllocator } {
  const addresses: string[] = [];
  const used = count === 0 ? taken : new Set(taken);
  let at = cursor;
  while (addresses.length < count && used.size < cidr.size) {
    if (!used.has(at)) {
      (used as Set<number>).add(at);
      addresses.push(addressAt(cidr, at));
    }
    at = at + 1 === cidr.size ? 0 : at + 1;
  }
  return { addresses, allocator: { cidr, cursor: at, taken: used } };
}
