import fc from "fast-check";
import { type ServedKind, shapeIn } from "../../../src/mock/kinds/served-kind";
import { kinds, type Profile } from "../../../src/model";
import { arbitraryOfShape, type Json } from "../../../src/testing/arbitraries/arbitrary-of-shape";
import { demandsOf, labelsFrom } from "../../../src/testing/arbitraries/demands";

export type JsonObject = { readonly [name: string]: Json };

/** A body for a kind, as a client that means well sends it. Not every one is taken: rules have the last word. */
export function arbitraryBody(served: ServedKind, profile: Profile): fc.Arbitrary<JsonObject> {
  const contract = kinds.find(({ name }) => name === served.kind.name);
  if (contract !== undefined) {
    const body = arbitraryOfShape(shapeIn(served, profile), "answer", demandsOf(contract));
    return served.kind.name === "MeshLoadBalancingStrategy"
      ? fc.oneof(body, fc.constant(leastStrategy))
      : body;
  }
  const own =
    served.style === "schema"
      ? fc.record({ spec: anyObject })
      : fc.oneof(anyObject, fc.constant({ data: "c2VjcmV0" }));
  return fc
    .tuple(own, fc.option(plainLabels, { nil: undefined }))
    .map(([fields, labels]) => (labels === undefined ? fields : { ...fields, labels }));
}

const leastStrategy: JsonObject = {
  spec: { targetRef: { kind: "Mesh" }, to: [{ targetRef: { kind: "Mesh" }, default: {} }] },
};

const plainLabels = labelsFrom([
  ["team", "shop"],
  ["team", "search"],
  ["kuma.io/effect", "shadow"],
]);

const anyObject: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.constantFrom("conf", "rules", "to", "é", "__proto__", "name", "status", "mesh"),
  fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
  { maxKeys: 3, noNullPrototype: false },
);

/** A control plane's body, for a create or an update. */
export const controlPlaneBody: fc.Arbitrary<JsonObject> = fc.record(
  {
    name: fc.constantFrom("one", "two", "Ä", ""),
    description: fc.constantFrom("", "what it is for", "x".repeat(250), "x".repeat(251)),
    labels: labelsFrom([
      ["team", "shop"],
      ["env", "prod"],
      ["bad", "-"],
    ]),
    features: fc.constantFrom<Json>(
      [],
      [{ type: "MeshCreation", meshCreation: { enabled: false } }],
      [{ type: "Other", other: 1, meshCreation: { enabled: true, more: [1] } }],
      [{ type: 5 }],
    ),
  },
  { requiredKeys: ["name"] },
);
