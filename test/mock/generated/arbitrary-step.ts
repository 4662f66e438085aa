import fc from "fast-check";
import type { ServedKind } from "../../../src/mock/kinds/served-kind";
import { kindsOf } from "../../../src/mock/kinds/served-kinds";
import type { Profile } from "../../../src/model";
import { arbitraryBody, controlPlaneBody, type JsonObject } from "./arbitrary-body";
import { arbitraryQuery } from "./arbitrary-query";
import { breakStep } from "./break-step";
import { arbitraryGarbage, damaged } from "./garbage";
import { apiPath, controlPlaneMark, json, type Step, type WellFormed } from "./step";

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
/** Few, so that requests meet; some of them unknown or refused. */
const meshes = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("default", "default", "payments") },
  { weight: 1, arbitrary: fc.constantFrom("absent", "Bad_Mesh") },
);
const names = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("redis", "web-1") },
  { weight: 2, arbitrary: fc.constantFrom("a.b", "1st", "Bad_Name", "x".repeat(64), "é", "%20") },
);

/** What a step shrinks to: it changes nothing. */
const harmless: Step = { form: "well-formed", method: "GET", path: "/v1/mesh/control-planes", headers: {} };

/** Requests one after the other, about few kinds, so that they have to do with one another. */
export function arbitrarySequence(profile: Profile, length: number): fc.Arbitrary<readonly Step[]> {
  const kinds = kindsOf(profile);
  const declared = kinds.filter(({ admission }) => admission === "full");
  const few = fc.tuple(fc.constantFrom(...declared), fc.constantFrom(...kinds), fc.constantFrom(...kinds));
  return few.chain((chosen) =>
    fc.array(arbitraryStep(profile, chosen), { minLength: length, maxLength: length }),
  );
}

/** Any request: most are meant well, some broken in one place, some garbage. */
function arbitraryStep(profile: Profile, kinds: readonly ServedKind[]): fc.Arbitrary<Step> {
  const kind = fc.constantFrom(...kinds);
  const meant = fc.oneof(
    { weight: 8, arbitrary: kind.chain((served) => arbitraryPut(served, profile)) },
    { weight: 5, arbitrary: kind.chain(arbitraryRead) },
    { weight: 2, arbitrary: kind.chain(arbitraryDelete) },
    { weight: 2, arbitrary: arbitraryControlPlaneStep },
    { weight: 1, arbitrary: kind.chain(arbitraryInspection) },
  );
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant(harmless) },
    { weight: 60, arbitrary: meant },
    { weight: 25, arbitrary: fc.tuple(meant, seeds).map(([step, seed]) => breakStep(step, seed)) },
    { weight: 7, arbitrary: fc.tuple(meant, seeds).map(([step, seed]) => damaged(step, seed)) },
    { weight: 7, arbitrary: arbitraryGarbage(meant) },
  );
}

function itemPath({ kind }: ServedKind, mesh: string, name: string): string {
  return `${apiPath}${kind.scope === "mesh" ? `/meshes/${mesh}` : ""}/${kind.collection}/${encode(name)}`;
}

function encode(name: string): string {
  return name === "%20" ? name : encodeURIComponent(name);
}

/** A mesh has the name of a mesh, so that others lie in it. */
function namesOf({ kind }: ServedKind): fc.Arbitrary<string> {
  return kind.name === "Mesh" ? fc.oneof(meshes, names) : names;
}

function arbitraryPut(served: ServedKind, profile: Profile): fc.Arbitrary<WellFormed> {
  return fc.tuple(meshes, namesOf(served), arbitraryBody(served, profile)).map(([mesh, name, fields]) => {
    const inMesh = served.kind.scope === "mesh";
    const body: JsonObject = { ...fields, type: served.kind.name, name, ...(inMesh ? { mesh } : {}) };
    return {
      form: "well-formed",
      method: "PUT",
      path: itemPath(served, mesh, name),
      headers: json,
      body: JSON.stringify(body),
    };
  });
}

function arbitraryRead(served: ServedKind): fc.Arbitrary<WellFormed> {
  const { scope, collection } = served.kind;
  const item = fc.tuple(meshes, namesOf(served)).map(([mesh, name]) => itemPath(served, mesh, name));
  const list = meshes.map((mesh) => `${apiPath}${scope === "mesh" ? `/meshes/${mesh}` : ""}/${collection}`);
  const all = fc.constant(`${apiPath}/${collection}`);
  return fc.tuple(fc.oneof(item, list, all), arbitraryQuery).map(([path, query]) => get(`${path}${query}`));
}

function arbitraryDelete(served: ServedKind): fc.Arbitrary<WellFormed> {
  return fc
    .tuple(meshes, namesOf(served))
    .map(([mesh, name]) => ({ ...get(itemPath(served, mesh, name)), method: "DELETE" }));
}

function arbitraryInspection(served: ServedKind): fc.Arbitrary<WellFormed> {
  const { shortName = "x" } = served.kind;
  const kri = fc
    .tuple(meshes, names)
    .map(
      ([mesh, name]) =>
        `${apiPath}/_kri/kri_${shortName}_${served.kind.scope === "mesh" ? mesh : ""}___${encode(name)}_`,
    );
  const hostnames = fc
    .tuple(meshes, names)
    .map(([mesh, name]) => `${apiPath}/meshes/${mesh}/${served.kind.collection}/${encode(name)}/_hostnames`);
  return fc.tuple(fc.oneof(kri, hostnames), arbitraryQuery).map(([path, query]) => get(`${path}${query}`));
}

const arbitraryControlPlaneStep: fc.Arbitrary<WellFormed> = fc
  .tuple(
    fc.constantFrom("GET", "GET", "POST", "POST", "PUT", "PUT", "DELETE"),
    fc.constantFrom(
      controlPlaneMark,
      controlPlaneMark,
      controlPlaneMark,
      "unknown",
      "00000000-0000-4000-8000-000000000000",
    ),
    controlPlaneBody,
    arbitraryQuery,
  )
  .map(([method, id, body, query]) => {
    if (method === "POST") return write(method, `/v1/mesh/control-planes${query}`, body);
    // Its own control plane stays: without it every later step is a 404.
    const target = method === "DELETE" && id === controlPlaneMark ? "unknown" : id;
    if (method === "PUT") return write(method, `/v1/mesh/control-planes/${target}`, withoutFeatures(body));
    return { ...get(`/v1/mesh/control-planes/${target}${query}`), method };
  });

function withoutFeatures({ features: _, ...body }: JsonObject): JsonObject {
  return body;
}

function get(path: string): WellFormed {
  return { form: "well-formed", method: "GET", path, headers: {} };
}

function write(method: string, path: string, body: JsonObject): WellFormed {
  return { form: "well-formed", method, path, headers: json, body: JSON.stringify(body) };
}
