import { compare } from "../hostnames/order";
import { allocate, type VipAllocator } from "../vip/allocator";

export interface Vip {
  readonly ip: string;
}

/** A service that is to have an address, and those it has already. */
export interface VipHolder {
  /** As stored. */
  readonly name: string;
  readonly mesh: string;
  readonly vips: readonly Vip[];
}

/**
 * Gives the next addresses to the services that have none, by name, then mesh. Who has one keeps it, in the range or not.
 *
 * @returns the addresses in the order of the services; empty lists for those that the range was too small for
 */
export function assignVips(
  holders: readonly VipHolder[],
  allocator: VipAllocator,
): {
  readonly vips: readonly (readonly Vip[])[];
  readonly allocator: VipAllocator;
  /** Who would have been next when there was no address left. */
  readonly refused?: VipHolder;
} {
  const wanting = holders.flatMap((holder, place) => (holder.vips.length === 0 ? [{ holder, place }] : []));
  if (wanting.length === 0) return { vips: holders.map(({ vips }) => vips), allocator };
  wanting.sort(
    ({ holder: left }, { holder: right }) => compare(left.name, right.name) || compare(left.mesh, right.mesh),
  );
  const allocated = allocate(allocator, wanting.length);
  const vips = holders.map((holder) => holder.vips);
  allocated.addresses.forEach((ip, index) => {
    const place = wanting[index]?.place;
    if (place !== undefined) vips[place] = [{ ip }];
  });
  const refused = wanting[allocated.addresses.length]?.holder;
  return { vips, allocator: allocated.allocator, ...(refused === undefined ? {} : { refused }) };
}
