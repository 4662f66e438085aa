import fc from "fast-check";
import type { ResourceKind } from "../../model";
import { arbitraryOfShape, type Json } from "./arbitrary-of-shape";
import { demandsOf } from "./demands";
import { mendedStrategy } from "./mended-strategy";

/** Any configuration of a kind that Terraform takes, a good part of which the kind's rules take too. */
export function arbitraryConfiguration(kind: ResourceKind): fc.Arbitrary<{ readonly [name: string]: Json }> {
  const configuration = arbitraryOfShape(kind.shape, "configuration", demandsOf(kind));
  if (kind.name !== "MeshLoadBalancingStrategy") return configuration;
  return fc
    .tuple(fc.boolean(), configuration)
    .map(([isMended, config]) => (isMended ? mendedStrategy(config) : config));
}
