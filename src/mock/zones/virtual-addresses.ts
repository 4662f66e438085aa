import type { AddressedKind } from "../../mesh";

export type VirtualAddressRanges = Readonly<Partial<Record<AddressedKind, string>>>;

const variables: Readonly<Record<AddressedKind, string>> = {
  MeshService: "KUMA_IPAM_MESH_SERVICE_CIDR",
  MeshExternalService: "KUMA_IPAM_MESH_EXTERNAL_SERVICE_CIDR",
  MeshMultiZoneService: "KUMA_IPAM_MESH_MULTI_ZONE_SERVICE_CIDR",
};

/** The ranges of virtual addresses that the environment sets, by the variables that a real control plane reads. */
export function virtualAddressRanges(
  environment: Readonly<Record<string, string | undefined>>,
): VirtualAddressRanges {
  const set = Object.entries(variables).flatMap(([kind, variable]) => {
    const range = environment[variable];
    return range === undefined || range === "" ? [] : [[kind, range]];
  });
  return Object.fromEntries(set) as VirtualAddressRanges;
}
