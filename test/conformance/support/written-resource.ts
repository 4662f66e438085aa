import fc from "fast-check";
import {
  hostnameGenerator,
  mesh,
  meshControlPlane,
  meshLoadBalancingStrategy,
  meshMultiZoneService,
  meshService,
  type ResourceKind,
} from "../../../src/model";
import {
  arbitraryControlPlane,
  arbitraryHostnameGenerator,
  arbitraryLoadBalancingStrategy,
  arbitraryMesh,
  arbitraryMeshService,
  arbitraryMultiZoneService,
  type Attributes,
  type Json,
} from "../../../src/testing/arbitraries";

/** A resource as somebody may write it: whatever the types allow, and now and then something that no type tells. */
export interface WrittenResource {
  readonly kind: ResourceKind;
  readonly attributes: Attributes;
}

const arbitraries: readonly (readonly [ResourceKind, typeof arbitraryMesh])[] = [
  [meshControlPlane, arbitraryControlPlane],
  [mesh, arbitraryMesh],
  [hostnameGenerator, arbitraryHostnameGenerator],
  [meshService, arbitraryMeshService],
  [meshMultiZoneService, arbitraryMultiZoneService],
  [meshLoadBalancingStrategy, arbitraryLoadBalancingStrategy],
];

/** What the constructs of these kinds do not offer; their bindings do. */
const beyondConstructs: Readonly<Record<string, readonly string[]>> = {
  Mesh: ["constraints", "logging", "metrics", "mtls", "tracing"],
  MeshControlPlane: ["features"],
};

/** For names, labels, templates, protocols: each breaks a rule somewhere, and fits somewhere else. */
const texts = [
  "Bad Name",
  "1redis",
  "a_b",
  "http.bin",
  "-x",
  "x".repeat(70),
  "x".repeat(300),
  "zone",
  "{{ .Name",
  "mysql",
];
const numbers = [0, -1, 70_000, 101, 8_000_001];

/** Where the path leads is where Terraform's own types would answer, or the API's routes. */
const untouched = new Set(["type", "mesh", "cp_id"]);

export const arbitraryWritten: fc.Arbitrary<WrittenResource> = fc
  .constantFrom(...arbitraries)
  .chain(([kind, arbitrary]) =>
    fc
      .tuple(arbitrary({ accept: "any", escapeTemplates: false }), fc.array(spoiling, { maxLength: 2 }))
      .map(([attributes, spoilings]) => ({
        kind,
        attributes: spoilings.reduce(spoil, offered(kind, withoutExpressions(attributes) as Attributes)),
      })),
  );

interface Spoiling {
  /** Which of the leaves, as a share of them. */
  readonly where: number;
  readonly text: string;
  readonly number: number;
  readonly key: boolean;
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  text: fc.constantFrom(...texts),
  number: fc.constantFrom(...numbers),
  key: fc.boolean(),
});

function offered(kind: ResourceKind, attributes: Attributes): Attributes {
  const beyond = beyondConstructs[kind.name] ?? [];
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !beyond.includes(name)));
}

/** A construct lets pass what Terraform will evaluate; the provider judges what came of it. */
function withoutExpressions(json: Json): Json {
  if (typeof json === "string") return json.replace(/[$%]\{/g, "(");
  if (Array.isArray(json)) return json.map((element: Json) => withoutExpressions(element));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, withoutExpressions(value)]));
}

type Path = readonly (string | number)[];

function spoil(attributes: Attributes, { where, text, number, key }: Spoiling): Attributes {
  const leaves = leavesOf(attributes, []);
  const path = leaves[Math.floor(where * leaves.length)];
  if (path === undefined) return attributes;
  return replaced(
    attributes,
    path,
    (leaf) => (typeof leaf === "number" ? number : text),
    key ? text : undefined,
  ) as Attributes;
}

function leavesOf(json: Json, path: Path): readonly Path[] {
  if (Array.isArray(json)) return json.flatMap((element: Json, index) => leavesOf(element, [...path, index]));
  if (typeof json === "object" && json !== null) {
    return Object.entries(json)
      .filter(([name]) => path.length > 0 || !untouched.has(name))
      .flatMap(([name, value]) => leavesOf(value, [...path, name]));
  }
  return typeof json === "string" || typeof json === "number" ? [path] : [];
}

/** Keys of labels are spoiled where values could be. */
function replaced(json: Json, path: Path, value: (leaf: Json) => Json, key: string | undefined): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value(json);
  if (Array.isArray(json)) {
    return json.map((element: Json, index) =>
      index === step ? replaced(element, rest, value, key) : element,
    );
  }
  if (typeof json !== "object" || json === null) return json;
  const isMap = rest.length === 0 && key !== undefined && String(step).includes("/");
  return Object.fromEntries(
    Object.entries(json).map(([name, member]) => {
      if (name !== step) return [name, member];
      return isMap ? [key, member] : [name, replaced(member, rest, value, key)];
    }),
  );
}
