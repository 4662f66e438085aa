import { type Cidr, parseCidr } from "../vip/cidr";
import type { AddressedKind, ZoneSettings } from "./zone-view";

/** Where each kind's virtual addresses come from, unless the zone's control plane is configured otherwise. Source: Kuma's defaults. */
export const defaultCidrs: Readonly<Record<AddressedKind, string>> = {
  MeshService: "241.0.0.0/8",
  MeshExternalService: "242.0.0.0/8",
  MeshMultiZoneService: "243.0.0.0/8",
};

export const addressedKinds = Object.keys(defaultCidrs) as readonly AddressedKind[];

/** @throws RangeError for a setting that is no CIDR notation: settings are checked where they are read. */
export function cidrOf(kind: AddressedKind, { cidrs = {} }: ZoneSettings): Cidr {
  const text = cidrs[kind] ?? defaultCidrs[kind];
  const cidr = parseCidr(text);
  if (cidr === undefined) throw new RangeError(`the range of ${kind}s is no CIDR notation: ${text}`);
  return cidr;
}
