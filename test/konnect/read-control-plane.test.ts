import {
  createKonnectClient,
  type KonnectClient,
  readControlPlane,
  resolveSettings,
} from "../../src/konnect";
import { type Mock, parseWorld, startMock } from "../../src/mock";
import { kinds } from "../../src/model";
import { CP, errorOf, fixtureOf } from "./fixture";
import { json, problem, type Reply, type ScriptedServer } from "./scripted-server";

const API = `/v1/mesh/control-planes/${CP}/api`;

/** Answers by path; every list that is not scripted is empty, and every path that is no list absent. */
function byPath(answers: Readonly<Record<string, unknown>>): Reply {
  return (response, received) => {
    const [path = ""] = received.path.split("?");
    const answer = answers[received.path] ?? answers[path];
    if (typeof answer === "function") return (answer as Reply)(response, received);
    const isList = path.startsWith(`${API}/`);
    if (answer === undefined && !isList) return problem(404, { title: "Not Found" })(response, received);
    json(200, answer ?? { items: [], total: 0 })(response, received);
  };
}

const listOf = (...items: readonly object[]) => ({ items, total: items.length });
const pathsOf = (server: ScriptedServer) => server.received.map(({ path }) => path.split("?")[0]);

describe("a control plane", () => {
  it("is read with a list for each kind of the contract, in every mesh", async () => {
    const { server, client } = await fixtureOf([
      byPath({
        [`/v1/mesh/control-planes/${CP}`]: { id: CP, name: "shop" },
        [`${API}/meshes`]: listOf({ type: "Mesh", name: "default" }, { type: "Mesh", name: "shop" }),
        [`${API}/meshes/shop/meshmultizoneservices`]: listOf({ name: "redis", spec: {} }),
      }),
    ]);
    expect(await readControlPlane(client, CP)).toEqual({
      controlPlane: { id: CP, name: "shop" },
      objects: [
        { type: "Mesh", name: "default" },
        { type: "Mesh", name: "shop" },
        { type: "MeshMultiZoneService", mesh: "shop", name: "redis", spec: {} },
      ],
      unread: [],
    });
    const inMesh = kinds.filter(({ scope }) => scope === "mesh").map(({ collection }) => collection);
    expect(pathsOf(server).sort()).toEqual(
      [
        `/v1/mesh/control-planes/${CP}`,
        `${API}/hostnamegenerators`,
        `${API}/meshes`,
        ...["default", "shop"].flatMap((mesh) => inMesh.map((one) => `${API}/meshes/${mesh}/${one}`)),
      ].sort(),
    );
    expect(server.received.map(({ method }) => method)).toEqual(server.received.map(() => "GET"));
  });

  it("that does not exist is an error", async () => {
    const { client } = await fixtureOf([byPath({})]);
    const error = await errorOf(readControlPlane(client, CP));
    expect(error).toMatchObject({ kind: "notFound", message: expect.stringContaining(CP) as unknown });
  });

  it.each([403, 500])("of which a list answers %d is not read in part", async (status) => {
    const { client } = await fixtureOf([
      byPath({
        [`/v1/mesh/control-planes/${CP}`]: { id: CP },
        [`${API}/hostnamegenerators`]: problem(status, { title: "No" }),
      }),
    ]);
    const error = await errorOf(readControlPlane(client, CP));
    expect(error.status).toBe(status);
  });

  it("is read although the token may not see what was asked for besides", async () => {
    const { client } = await fixtureOf([
      byPath({
        [`/v1/mesh/control-planes/${CP}`]: { id: CP },
        [`${API}/zones`]: problem(403, { title: "Forbidden" }),
      }),
    ]);
    const zones = { collection: "zones", type: "Zone", scope: "control-plane" } as const;
    const { objects, unread } = await readControlPlane(client, CP, { besides: [zones] });
    expect(objects).toEqual([]);
    expect(unread).toEqual([expect.objectContaining({ kind: "forbidden" })]);
  });

  it("from which an object is deleted between two pages is read again", async () => {
    let reads = 0;
    const page = (items: readonly string[], total: number, next: string | null) =>
      json(200, { items: items.map((name) => ({ name })), total, next });
    const { client, server } = await fixtureOf([
      byPath({
        [`/v1/mesh/control-planes/${CP}`]: { id: CP },
        [`${API}/hostnamegenerators?size=250`]: ((response, received) => {
          reads += 1;
          const next = `${API}/hostnamegenerators?size=250&offset=2`;
          const [items, total] = reads === 1 ? [["a", "b"], 4] : [["b", "c"], 3];
          page(items, total, next)(response, received);
        }) satisfies Reply,
        [`${API}/hostnamegenerators?size=250&offset=2`]: ((response, received) => {
          // "a" is gone, so "c" moved to the first page.
          page(["d"], reads === 1 ? 4 : 3, null)(response, received);
        }) satisfies Reply,
      }),
    ]);
    const { objects } = await readControlPlane(client, CP);
    expect(objects.map(({ name }) => name)).toEqual(["b", "c", "d"]);
    expect(pathsOf(server).filter((path) => path?.endsWith("hostnamegenerators"))).toHaveLength(4);
  });

  it("that never stands still is an error", async () => {
    const { client } = await fixtureOf([
      byPath({
        [`/v1/mesh/control-planes/${CP}`]: { id: CP },
        [`${API}/hostnamegenerators`]: { items: [{ name: "a" }], total: 2 },
      }),
    ]);
    const error = await errorOf(readControlPlane(client, CP));
    expect(error.kind).toBe("conflict");
  });

  it("that lists an object without a name is an error", async () => {
    const { client } = await fixtureOf([
      byPath({ [`/v1/mesh/control-planes/${CP}`]: { id: CP }, [`${API}/meshes`]: listOf({}) }),
    ]);
    const error = await errorOf(readControlPlane(client, CP));
    expect(error.kind).toBe("malformedResponse");
  });
});

describe("of a mock with a zone", () => {
  let mock: Mock;
  let client: KonnectClient;

  beforeAll(async () => {
    const parsed = parseWorld({
      objects: [{ type: "Mesh", name: "default" }],
      zones: [{ name: "east", services: [{ name: "redis", namespace: "redis-system", ports: [6379] }] }],
    });
    if ("problems" in parsed) throw new Error("the world is none");
    mock = await startMock({ world: parsed.world });
    client = createKonnectClient(resolveSettings({ serverUrl: mock.url }, {}));
  });

  afterAll(async () => {
    await client.close();
    await mock.close();
  });

  it("the MeshServices that the zone synced are there, with what it reports of them", async () => {
    const id = mock.objects()[0]?.controlPlaneId ?? "";
    const { objects } = await readControlPlane(client, id);
    expect(objects.find(({ type }) => type === "MeshService")).toMatchObject({
      mesh: "default",
      labels: { "kuma.io/zone": "east", "kuma.io/display-name": "redis" },
      status: { dataplaneProxies: { healthy: 1, total: 1 } },
    });
    expect(objects.filter(({ type }) => type === "HostnameGenerator").length).toBeGreaterThanOrEqual(5);
  });
});
