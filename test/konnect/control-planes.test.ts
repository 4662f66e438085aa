import { withDisabledFeatures } from "../../src/konnect";
import { all, CP, errorOf, fixtureOf } from "./fixture";
import { json, problem, type Reply, text } from "./scripted-server";

const PATH = "/v1/mesh/control-planes";
const CREATED = { id: CP, name: "shop" };
const DISABLED = [
  { type: "MeshCreation", meshCreation: { enabled: false } },
  { type: "HostnameGeneratorCreation", hostnameGeneratorCreation: { enabled: false } },
];

describe("create", () => {
  it.each([
    ["absent", {}, DISABLED],
    ["null", { features: null }, DISABLED],
    ["empty", { features: [] }, DISABLED],
    ["given", { features: [{ type: "Other" }] }, [{ type: "Other" }]],
  ])("switches off the default mesh and generators when features are %s", async (_case, given, features) => {
    const { server, client } = await fixtureOf([json(201, CREATED)]);
    const body = Object.freeze({ name: "shop", ...given });
    expect(await client.createControlPlane(body)).toEqual(CREATED);
    expect(server.received[0]).toMatchObject({ method: "POST", path: PATH });
    expect(JSON.parse(server.received[0]?.body ?? "")).toEqual({ name: "shop", features });
    expect(withDisabledFeatures(body)).toEqual({ name: "shop", features });
  });

  it.each([
    ["no id", json(201, { name: "shop" })],
    ["no JSON", text(201, "made", { "content-type": "application/json" })],
  ])("an answer with %s is malformed, and says that there may be a control plane", async (_case, reply) => {
    const { client } = await fixtureOf([reply]);
    const error = await errorOf(client.createControlPlane({ name: "shop" }));
    expect(error).toMatchObject({ kind: "malformedResponse", mayHaveCommitted: true });
    expect(error.message).toContain("may have carried out");
  });
});

describe("get, update and delete", () => {
  it("get gives the control plane, or undefined", async () => {
    const { server, client } = await fixtureOf([json(200, CREATED), problem(404, {})]);
    expect(await client.getControlPlane(CP)).toEqual(CREATED);
    expect(await client.getControlPlane(CP)).toBeUndefined();
    expect(server.received.map(({ path }) => path)).toEqual([`${PATH}/${CP}`, `${PATH}/${CP}`]);
  });

  it("update puts the body as it is and gives the control plane", async () => {
    const { server, client } = await fixtureOf([json(200, CREATED)]);
    expect(await client.updateControlPlane(CP, { name: "shop" })).toEqual(CREATED);
    expect(server.received[0]).toMatchObject({
      method: "PUT",
      path: `${PATH}/${CP}`,
      body: '{"name":"shop"}',
    });
  });

  it("update of an absent one is an error that says so", async () => {
    const { client } = await fixtureOf([problem(404, {})]);
    const error = await errorOf(client.updateControlPlane(CP, {}));
    expect(error).toMatchObject({ kind: "notFound" });
    expect(error.message).toContain(`control plane ${CP} does not exist`);
  });

  it("delete tells deleted from absent", async () => {
    const { client } = await fixtureOf([text(204, ""), problem(404, {})]);
    expect(await client.deleteControlPlane(CP)).toBe("deleted");
    expect(await client.deleteControlPlane(CP)).toBe("absent");
  });
});

describe("list", () => {
  const planes = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: `cp-${from + index}` }));

  /** Serves `count` control planes in pages of at most `largest`, with a `total` of its own. */
  const pages =
    (count: number, largest: number, meta: (size: number) => object): Reply =>
    (response, received) => {
      const query = new URL(received.path, "http://localhost").searchParams;
      const size = Math.min(largest, Number(query.get("page[size]")));
      const from = (Number(query.get("page[number]")) - 1) * size;
      const body = { data: planes(from, Math.min(count, from + size)), meta: { page: meta(size) } };
      json(200, body)(response, received);
    };

  it.each([
    ["total counts objects", 3, 100, (size: number) => ({ size, total: 3 }), 1],
    ["total counts pages", 250, 100, (size: number) => ({ size, total: 3 }), 3],
    ["total counts pages, all full", 200, 100, (size: number) => ({ size, total: 2 }), 3],
    ["total counts objects, all pages full", 200, 100, (size: number) => ({ size, total: 200 }), 3],
    ["the server's pages are smaller than asked", 25, 10, (size: number) => ({ size, total: 25 }), 3],
    ["the server echoes the size asked for", 25, 10, () => ({ size: 100, total: 25 }), 3],
    ["there is no meta", 3, 100, () => ({}), 1],
    ["there are none", 0, 100, (size: number) => ({ size, total: 0 }), 1],
  ])("reads every control plane once when %s", async (_case, count, largest, meta, requests) => {
    const { server, client } = await fixtureOf([pages(count, largest, meta)]);
    const listed = await all(client.listControlPlanes());
    expect(listed).toEqual(planes(0, count));
    expect(server.received).toHaveLength(requests);
  });

  it("asks for pages by size and number", async () => {
    const { server, client } = await fixtureOf([pages(0, 100, () => ({}))]);
    await all(client.listControlPlanes());
    expect(server.received[0]?.path).toBe(`${PATH}?page%5Bsize%5D=100&page%5Bnumber%5D=1`);
  });

  it("stops when a server answers every page with the first one", async () => {
    const { client } = await fixtureOf([
      json(200, { data: planes(0, 2), meta: { page: { size: 2, total: 9 } } }),
    ]);
    expect(await all(client.listControlPlanes())).toHaveLength(2);
  });

  it("404 is an error: the collection always exists", async () => {
    const { client } = await fixtureOf([json(404, {})]);
    expect(await errorOf(all(client.listControlPlanes()))).toMatchObject({ kind: "notFound" });
  });
});
