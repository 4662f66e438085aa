import fc from "fast-check";
import type { ResourceKind } from "../../model";
import { arbitraryOfShape, type Json } from "./arbitrary-of-shape";
import { demandsOf } from "./demands";
import { mendedMesh } from "./mended-mesh";
import { mendedStrategy } from "./mended-strategy";

type Configuration = { readonly [name: string]: Json };

/** What of a kind seldom fits together by chance, put right. */
const mending: Readonly<Record<string, (config: Configuration) => Configuration>> = {
  Mesh: mendedMesh,
  MeshLoadBalancingStrategy: mendedStrategy,
};

/** Any configuration of a kind that Terraform takes, a good part of which the kind's rules take too. */
export function arbitraryConfiguration(kind: ResourceKind): fc.Arbitrary<Configuration> {
  const configuration = arbitraryOfShape(kind.shape, "configuration", demandsOf(kind));
  const mended = mending[kind.name];
  if (mended === undefined) return configuration;
  return fc
    .tuple(fc.boolean(), configuration)
    .map(([isMended, config]) => (isMended ? mended(config) : config));
}
