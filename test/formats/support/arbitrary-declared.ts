import fc from "fast-check";
import type { DeclaredResource } from "cdktf-konnect-mesh/formats";
import { kinds } from "../../../src/model";
import {
  arbitraryControlPlane,
  arbitraryHostnameGenerator,
  arbitraryLoadBalancingStrategy,
  arbitraryMesh,
  arbitraryMeshService,
  arbitraryMultiZoneService,
  type ArbitraryOptions,
} from "../../../src/testing/arbitraries";

const arbitraries = {
  MeshControlPlane: arbitraryControlPlane,
  Mesh: arbitraryMesh,
  HostnameGenerator: arbitraryHostnameGenerator,
  MeshService: arbitraryMeshService,
  MeshMultiZoneService: arbitraryMultiZoneService,
  MeshLoadBalancingStrategy: arbitraryLoadBalancingStrategy,
} as const;

/** Resources of every kind, each with a name of its own, so that all can stand in one document. */
export function sampleResources(
  count: number,
  { seed = 1, accept = "clean" }: { readonly seed?: number } & Pick<ArbitraryOptions, "accept"> = {},
): readonly DeclaredResource[] {
  const each = Math.ceil(count / kinds.length);
  return kinds.flatMap((kind) => {
    const make = arbitraries[kind.name as keyof typeof arbitraries];
    return fc
      .sample(make({ accept, escapeTemplates: false }), { numRuns: each, seed })
      .map((attributes, index) => ({
        kind,
        name: `${kind.collection.replace("-", "_")}_${index}`,
        attributes,
      }));
  });
}
