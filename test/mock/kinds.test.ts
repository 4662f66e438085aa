import { servedKinds } from "../../src/mock/kinds/served-kinds";
import { type Fixture, startFixture } from "./client";

let fixture: Fixture;
beforeAll(async () => {
  const closed = servedKinds.filter(({ writtenBy }) => writtenBy === "zones");
  fixture = await startFixture({ writable: closed.map(({ kind }) => kind.name) });
  for (const name of ["default", "other"]) {
    const body = { type: "Mesh", name, skipCreatingInitialPolicies: ["*"] };
    await fixture.call("PUT", `/meshes/${name}`, { body });
  }
});
afterAll(() => fixture.close());

/** A spec that every kind with rules of its own accepts. */
const specs: Readonly<Record<string, object>> = {
  HostnameGenerator: { template: "{{ .Name }}.mesh", selector: { meshService: {} } },
  MeshMultiZoneService: { ports: [{ port: 1 }], selector: { meshService: { matchLabels: { a: "b" } } } },
  MeshLoadBalancingStrategy: { to: [{ targetRef: { kind: "Mesh" }, default: {} }] },
  MeshService: { selector: {} },
};

const rows = servedKinds
  .filter(({ kind }) => kind.name !== "Mesh")
  .map((served) => [served.kind.name, served] as const);

describe.each(rows)("%s", (type, { kind, style, status }) => {
  const inMesh = kind.scope === "mesh";
  const collection = (mesh = "default") => `${inMesh ? `/meshes/${mesh}` : ""}/${kind.collection}`;
  const extra = style === "flat" ? { conf: { deep: { list: [1, "a"] }, empty: {} } } : {};
  const spec = style === "flat" ? {} : { spec: specs[type] ?? { anything: { goes: [true] }, empty: {} } };
  const body = (mesh = "default", more: object = {}) => ({
    type,
    name: "one",
    ...(inMesh ? { mesh } : {}),
    ...extra,
    ...spec,
    ...more,
  });

  it("is created, shown, replaced and deleted", async () => {
    const path = `${collection()}/one`;
    const first = { body: body("default", { labels: { team: "a" } }) };
    expect(await fixture.call("PUT", path, first)).toMatchObject({ status: 201, json: {} });
    const shown = await fixture.call("GET", path);
    expect(shown).toMatchObject({
      status: 200,
      json: {
        ...body(),
        labels: { team: "a", ...(inMesh ? { "kuma.io/mesh": "default" } : {}) },
        ...(status === undefined ? {} : { status }),
      },
    });
    const { kri } = shown.json as { kri?: string };
    const expected = `kri_${kind.shortName}_${inMesh ? "default" : ""}___one_`;
    expect(kri).toBe(kind.shortName === undefined ? undefined : expected);
    if (kri !== undefined) expect((await fixture.call("GET", `/_kri/${kri}`)).json).toEqual(shown.json);

    expect((await fixture.call("PUT", path, { body: body() })).status).toBe(200);
    const { labels } = (await fixture.call("GET", path)).json as { labels?: object };
    expect(labels ?? {}).not.toHaveProperty("team");
    expect(await fixture.call("DELETE", path)).toMatchObject({ status: 200, text: "{}\n" });
    expect((await fixture.call("GET", path)).status).toBe(404);
  });

  it("is listed, in one mesh and in all", async () => {
    const meshes = inMesh ? ["default", "other"] : [""];
    for (const mesh of meshes) {
      await fixture.call("PUT", `${collection(mesh)}/one`, { body: body(mesh) });
    }
    const list = async (path: string) =>
      ((await fixture.call("GET", path)).json as { items: { name: string; mesh?: string }[] }).items
        .filter(({ name }) => name === "one")
        .map(({ mesh }) => mesh ?? "");
    expect(await list(collection())).toEqual(meshes.slice(0, 1));
    expect(await list(`/${kind.collection}`)).toEqual(meshes);
  });

  it("obeys the rules that all kinds share", async () => {
    const put = async (name: string, more: object) =>
      (await fixture.call("PUT", `${collection()}/${name}`, { body: body("default", more) })).json;
    const violations = { title: "Could not process a resource", detail: "Resource is not valid" };
    expect(await put("one", { name: "two" })).toMatchObject({
      ...violations,
      causes: [{ field: "name", message: "name from the URL has to be the same as in body" }],
    });
    expect(await put("Bad", { name: "Bad" })).toMatchObject({ ...violations, causes: [{ field: "name" }] });
    expect(await put("one", { labels: { "a b": "c" } })).toMatchObject({
      ...violations,
      causes: [{ field: 'labels["a b"]' }],
    });
  });

  if (style === "schema") {
    it.each([
      [{ spec: undefined }, { field: "", message: ".spec in body is required" }],
      [{ spec: 5 }, { field: "", message: 'spec in body must be of type object: "number"' }],
      [{ type: "Other" }, { field: "", message: `type in body should be one of [${type}]` }],
    ])("has a schema for its envelope: %j", async (more, cause) => {
      const { status, json } = await fixture.call("PUT", `${collection()}/one`, {
        body: body("default", more),
      });
      expect([status, (json as { causes: unknown }).causes]).toEqual([400, [cause]]);
    });
  }
});

it("keeps what lies deep in a kind of which nothing is known, but not however deep", async () => {
  const nested = (depth: number) => JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`) as unknown;
  const put = (depth: number) =>
    fixture.call("PUT", "/meshes/default/meshtimeouts/deep", {
      body: { type: "MeshTimeout", mesh: "default", name: "deep", spec: nested(depth) },
    });
  expect((await put(500)).status).toBe(201);
  const { json } = await fixture.call("GET", "/meshes/default/meshtimeouts/deep");
  expect((json as { spec: unknown }).spec).toEqual(nested(500));
  expect(await put(2000)).toMatchObject({ status: 400, json: { title: "Bad Request" } });
});

it("has no mesh deleted while Dataplanes run in it", async () => {
  const dataplane = { type: "Dataplane", mesh: "m", name: "dp" };
  await fixture.call("PUT", "/meshes/m", { body: { type: "Mesh", name: "m" } });
  await fixture.call("PUT", "/meshes/m/dataplanes/dp", { body: dataplane });
  expect((await fixture.call("DELETE", "/meshes/m")).json).toMatchObject({
    status: 400,
    title: "Could not delete a resource",
    causes: [{ field: "mesh" }],
  });
  await fixture.call("DELETE", "/meshes/m/dataplanes/dp");
  expect((await fixture.call("DELETE", "/meshes/m")).status).toBe(200);
});
