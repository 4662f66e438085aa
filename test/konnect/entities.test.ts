import { createKonnectClient, resolveSettings, withoutInitialPolicies } from "../../src/konnect";
import { all, CP, errorOf, fixtureOf, REDIS, REDIS_PATH, TOKEN } from "./fixture";
import { json, problem, text } from "./scripted-server";

const API = `/v1/mesh/control-planes/${CP}/api`;

describe("request", () => {
  it("goes to the item path with token, user agent and both JSON types accepted", async () => {
    const { server, client } = await fixtureOf([json(200, { name: "redis" })], {}, { version: "1.2.3" });
    await client.getEntity(REDIS);
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({
      method: "GET",
      path: REDIS_PATH,
      body: "",
      headers: {
        authorization: `Bearer ${TOKEN}`,
        accept: "application/json, application/problem+json",
        "user-agent": "cdktf-konnect-mesh/1.2.3 terraform-provider-konnect-beta",
      },
    });
  });

  it("has no Authorization header when no token is set", async () => {
    const { server, client } = await fixtureOf([json(200, {})], { personalAccessToken: null });
    await client.getEntity(REDIS);
    expect(server.received[0]?.headers).not.toHaveProperty("authorization");
  });

  it("keeps the base path of server_url", async () => {
    const { server } = await fixtureOf([json(201, {})]);
    const settings = resolveSettings({ serverUrl: `${server.url}/base/` }, {});
    const client = createKonnectClient(settings);
    await client.putEntity(REDIS, {});
    await client.close();
    expect(server.received[0]?.path).toBe(`/base${REDIS_PATH}`);
  });

  it.each([
    ["a/b", "a%2Fb"],
    ["..", "%2E%2E"],
    [".", "%2E"],
    ["...", "..."],
    ["%2e%2e", "%252e%252e"],
    ["a?b#c", "a%3Fb%23c"],
    ["é ", "%C3%A9%20"],
  ])("writes the name %j as the one segment %s", async (name, segment) => {
    const { server, client } = await fixtureOf([json(200, {})]);
    await client.getEntity({ controlPlaneId: name, collection: name, mesh: name, name });
    const expected = `/v1/mesh/control-planes/${segment}/api/meshes/${segment}/${segment}/${segment}`;
    expect(server.received[0]?.path).toBe(expected);
  });

  it.each([
    ["name", { name: "" }],
    ["mesh", { mesh: "" }],
    ["control plane id", { controlPlaneId: "" }],
    ["name", { name: "\ud800" }],
  ])("a %s that cannot be a segment is never sent: %j", async (what, part) => {
    const { server, client } = await fixtureOf([json(200, {})]);
    const error = await errorOf(client.deleteEntity({ ...REDIS, ...part }));
    expect(error).toMatchObject({ kind: "invalid", attempts: 0, mayHaveCommitted: false });
    expect(error.message).toContain(`the ${what} `);
    expect(server.received).toHaveLength(0);
  });
});

describe("GET", () => {
  it("gives the object", async () => {
    const { client } = await fixtureOf([
      json(200, { name: "redis" }, { "content-type": "application/json; charset=utf-8" }),
    ]);
    expect(await client.getEntity(REDIS)).toEqual({ name: "redis" });
  });

  it.each([
    ["problem+json", problem(404, { title: "Not Found" })],
    ["json", json(404, { title: "Could not find resource" })],
    ["html", text(404, "<h1>no</h1>", { "content-type": "text/html" })],
    ["no content type", text(404, "")],
  ])("404 with %s means absent and costs one request", async (_type, reply) => {
    const { server, client } = await fixtureOf([reply]);
    expect(await client.getEntity(REDIS)).toBeUndefined();
    expect(server.received).toHaveLength(1);
  });
});

describe("PUT", () => {
  it.each([
    [201, true],
    [200, false],
  ])("%i means created: %s", async (status, created) => {
    const { server, client } = await fixtureOf([json(status, { warnings: ["take care", 7] })]);
    const written = await client.putEntity(REDIS, { type: "MeshMultiZoneService" });
    expect(written).toEqual({ created, warnings: ["take care"] });
    expect(server.received[0]).toMatchObject({
      method: "PUT",
      body: '{"type":"MeshMultiZoneService"}',
      headers: { "content-type": "application/json" },
    });
  });

  it.each([
    ["{}", json(200, {})],
    ["empty", text(200, "")],
    ["204", text(204, "")],
  ])("an answer without warnings has none: %s", async (_body, reply) => {
    const { client } = await fixtureOf([reply]);
    expect(await client.putEntity(REDIS, {})).toEqual({ created: false, warnings: [] });
  });

  it("404 is an error that says what is missing", async () => {
    const { server, client } = await fixtureOf([json(404, { title: "Failed to retrieve Mesh" })]);
    const error = await errorOf(client.putEntity(REDIS, {}));
    expect(error).toMatchObject({ kind: "notFound", status: 404, attempts: 1, mayHaveCommitted: false });
    expect(error.message).toContain(`mesh "default" or control plane ${CP} does not exist`);
    expect(error.message).toContain("Failed to retrieve Mesh");
    expect(server.received).toHaveLength(1);
  });

  it.each([
    ["absent", {}, ["*"]],
    ["null", { skipCreatingInitialPolicies: null }, ["*"]],
    ["empty", { skipCreatingInitialPolicies: [] }, []],
    ["given", { skipCreatingInitialPolicies: ["MeshRetry"] }, ["MeshRetry"]],
  ])("a mesh asks for no initial policies when the body's list is %s", async (_case, given, sent) => {
    const { server } = await fixtureOf([json(201, {})]);
    const client = createKonnectClient(resolveSettings({ serverUrl: `${server.url}/base` }, {}));
    const body = Object.freeze({ name: "default", ...given });
    await client.putEntity({ controlPlaneId: CP, collection: "meshes", name: "default" }, body);
    await client.close();
    expect(server.received[0]?.path).toBe(`/base${API}/meshes/default`);
    expect(JSON.parse(server.received[0]?.body ?? "")).toEqual({
      name: "default",
      skipCreatingInitialPolicies: sent,
    });
    expect(withoutInitialPolicies(body)).toEqual({ name: "default", skipCreatingInitialPolicies: sent });
  });

  it("other kinds are sent as they are", async () => {
    const { server, client } = await fixtureOf([json(201, {})]);
    await client.putEntity(REDIS, { name: "redis" });
    expect(server.received[0]?.body).toBe('{"name":"redis"}');
  });
});

describe("DELETE", () => {
  it.each([
    ["200 with a body", json(200, {}), "deleted"],
    ["200 without a body", text(200, ""), "deleted"],
    ["200 with something else", text(200, "OK", { "content-type": "text/plain" }), "deleted"],
    ["204", text(204, ""), "deleted"],
    ["404 in JSON", json(404, {}), "absent"],
    ["404 in HTML", text(404, "<p>", { "content-type": "text/html" }), "absent"],
  ])("%s means %s", async (_case, reply, expected) => {
    const { server, client } = await fixtureOf([reply]);
    expect(await client.deleteEntity(REDIS)).toBe(expected);
    expect(server.received).toHaveLength(1);
  });
});

describe("list", () => {
  const ref = { controlPlaneId: CP, collection: "meshmultizoneservices", mesh: "default" };
  const path = `${API}/meshes/default/meshmultizoneservices`;
  const page = (names: string[], next: unknown) =>
    json(200, { total: 9, items: names.map((name) => ({ name })), next });

  it("follows next on the same origin as it is", async () => {
    const { server, client } = await fixtureOf([
      (response, received) =>
        page(["a", "b"], `http://${received.headers.host}${path}?filter=x&offset=2`)(response, received),
      page(["c"], null),
    ]);
    expect((await all(client.listEntities(ref))).map(({ name }) => name)).toEqual(["a", "b", "c"]);
    expect(server.received.map((each) => each.path)).toEqual([
      `${path}?size=250`,
      `${path}?filter=x&offset=2`,
    ]);
  });

  it.each([
    [
      "another origin: only its offset counts",
      `http://internal.example:5681${path}?size=2&offset=a%2Fb`,
      "a%2Fb",
    ],
    ["another origin without an offset: the count of objects", "http://internal.example/x", "2"],
    ["another path: only its offset counts", "/elsewhere?offset=7", "7"],
    ["no URL: the count of objects", "http://[", "2"],
  ])("a next of %s", async (_case, next, offset) => {
    const { server, client } = await fixtureOf([page(["a", "b"], next), page([], null)]);
    expect(await all(client.listEntities(ref))).toHaveLength(2);
    expect(server.received[1]?.path).toBe(`${path}?size=250&offset=${offset}`);
    expect(server.received).toHaveLength(2);
  });

  it("is empty when the mesh does not exist, and when items is null", async () => {
    for (const reply of [json(404, {}), json(200, { items: null, next: null })]) {
      const { client } = await fixtureOf([reply]);
      expect(await all(client.listEntities(ref))).toEqual([]);
    }
  });

  it("a later page that fails fails the list", async () => {
    const { client } = await fixtureOf([page(["a"], `${path}?offset=1`), json(404, {})]);
    expect(await errorOf(all(client.listEntities(ref)))).toMatchObject({ kind: "notFound" });
  });

  it("pages in a circle are an error, not an endless list", async () => {
    const { client } = await fixtureOf([page(["a"], `${path}?offset=1`)]);
    expect(await errorOf(all(client.listEntities(ref)))).toMatchObject({ kind: "malformedResponse" });
  });

  it("gives pages one by one, of the size asked for, with what the server says of the whole", async () => {
    const { server, client } = await fixtureOf([page(["a", "b"], `${path}?offset=2`), page(["c"], null)]);
    const pages = client.listEntityPages(ref, { size: 1000 });
    expect((await pages.next()).value).toEqual({
      items: [{ name: "a" }, { name: "b" }],
      total: 9,
      isLast: false,
    });
    expect(server.received.map((each) => each.path)).toEqual([`${path}?size=1000`]);
    expect((await pages.next()).value).toMatchObject({ isLast: true });
    expect((await pages.next()).done).toBe(true);
    expect(server.received).toHaveLength(2);
  });

  it.each([undefined, null, "9", -1, 0.5])("a total of %j is none", async (total) => {
    const { client } = await fixtureOf([json(200, { items: [], total, next: null })]);
    expect(await all(client.listEntityPages(ref))).toEqual([{ items: [], total: undefined, isLast: true }]);
  });

  it.each([{}, { items: {} }, { items: [1] }])(
    "an answer without a list of objects is malformed: %j",
    async (body) => {
      const { client } = await fixtureOf([json(200, body)]);
      expect(await errorOf(all(client.listEntities(ref)))).toMatchObject({ kind: "malformedResponse" });
    },
  );
});
