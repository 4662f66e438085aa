import { type Mock, startMock } from "../../src/mock";
import { call, nothingCreated, type Reply } from "./client";

const path = "/v1/mesh/control-planes";
let mock: Mock;
let now: number;
beforeEach(async () => {
  now = Date.parse("2026-01-02T03:04:05.120Z");
  mock = await startMock({ seed: 1, clock: () => new Date(now) });
});
afterEach(() => mock.close());

const post = (body: unknown) => call(mock, "POST", path, { body });
const create = async (name: string, more: object = {}) =>
  (await post({ name, features: nothingCreated, ...more })).json as { id: string };
const kindsAndNames = () => mock.objects().map(({ kind, name }) => `${kind} ${name}`);

function invalidParameters({ status, json }: Reply): unknown {
  expect(status).toBe(400);
  return (json as { invalid_parameters: readonly { field: string }[] }).invalid_parameters.map(
    ({ field }) => field,
  );
}

describe("creating a control plane", () => {
  it("answers 201 with the control plane", async () => {
    const body = { name: "demo", description: "d", labels: { team: "db" }, features: nothingCreated };
    const reply = await post(body);
    expect(reply.status).toBe(201);
    expect(reply.headers["content-type"]).toBe("application/json");
    expect(reply.json).toEqual({
      ...body,
      id: expect.stringMatching(
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      ) as unknown,
      created_at: "2026-01-02T03:04:05.12Z",
      updated_at: "2026-01-02T03:04:05.12Z",
    });
  });

  it("creates the default mesh with its policies and the hostname generators", async () => {
    await post({ name: "demo" });
    expect(kindsAndNames().sort()).toEqual([
      "HostnameGenerator synced-headless-kube-mesh-service",
      "HostnameGenerator synced-kube-mesh-service",
      "HostnameGenerator synced-mesh-external-service",
      "HostnameGenerator synced-mesh-multi-zone-service",
      "HostnameGenerator synced-universal-mesh-service",
      "Mesh default",
      "MeshCircuitBreaker mesh-circuit-breaker-all-default",
      "MeshControlPlane demo",
      "MeshRetry mesh-retry-all-default",
      "MeshTimeout mesh-timeout-all-default",
      "MeshTimeout mesh-timeout-to-all-default",
      "Secret dataplane-token-signing-key-default-1",
    ]);
  });

  it.each([
    [nothingCreated, ["MeshControlPlane demo"]],
    [[nothingCreated[0]], ["HostnameGenerator synced-mesh-multi-zone-service"]],
    [[nothingCreated[1]], ["Mesh default"]],
    [[{ type: "MeshCreation", meshCreation: { enabled: true } }, nothingCreated[1]], ["Mesh default"]],
    [[{ type: "Unheard" }, ...nothingCreated], ["MeshControlPlane demo"]],
  ])("creates what features leave on: %j", async (features, created) => {
    const reply = await post({ name: "demo", features });
    expect(reply.status).toBe(201);
    expect(kindsAndNames()).toEqual(expect.arrayContaining(created));
    expect(kindsAndNames().includes("Mesh default")).toBe(created.includes("Mesh default"));
  });

  it.each<[string, unknown, string[]]>([
    ["no name", {}, ["name"]],
    ["an empty name", { name: "" }, ["name"]],
    ["a name of 101 characters", { name: "a".repeat(101) }, ["name"]],
    ["a name that starts with a dash", { name: "-a" }, ["name"]],
    ["a name that is a number", { name: 5 }, ["name"]],
    ["a description of 251 characters", { name: "a", description: "d".repeat(251) }, ["description"]],
    ["labels that are a list", { name: "a", labels: [] }, ["labels"]],
    ["a bad label value", { name: "a", labels: { team: "a b" } }, ["labels.team"]],
    ["an empty label value", { name: "a", labels: { team: "" } }, ["labels.team"]],
    [
      "eleven labels",
      { name: "a", labels: Object.fromEntries([..."abcdefghijk"].map((key) => [key, "v"])) },
      ["labels"],
    ],
    ["another property", { name: "a", nmae: "b" }, ["nmae"]],
    ["an id", { name: "a", id: "x" }, ["id"]],
    ["features that are no list", { name: "a", features: {} }, ["features"]],
    [
      "a feature without its flag",
      { name: "a", features: [{ type: "MeshCreation", meshCreation: {} }] },
      ["features[0].meshCreation.enabled"],
    ],
    ["a list", [], [""]],
    ["null", "null", [""]],
    ["broken JSON", "{", [""]],
  ])("refuses %s", async (_name, body, fields) => {
    const reply = await post(body);
    expect(invalidParameters(reply)).toEqual(fields);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
    expect(reply.json).toMatchObject({
      status: 400,
      title: "Bad Request",
      instance: expect.stringMatching(/^kong:trace:[\da-f]{32}$/) as unknown,
    });
    expect(mock.objects()).toEqual([]);
  });

  it("names the rule that another property breaks", async () => {
    expect((await post({ name: "a", nmae: "b" })).json).toMatchObject({
      invalid_parameters: [{ field: "nmae", rule: "unknown_property", source: "body" }],
    });
  });

  it("drops what it does not know of a feature", async () => {
    const features = [{ type: "MeshCreation", other: 1, meshCreation: { enabled: false, more: [1] } }];
    expect((await post({ name: "a", features })).json).toMatchObject({
      features: [{ type: "MeshCreation", meshCreation: { enabled: false } }],
    });
  });

  it("takes a label of null, as the API describes", async () => {
    expect((await post({ name: "a", labels: { team: null } })).status).toBe(201);
  });

  it("wants JSON, and said to be", async () => {
    const reply = await call(mock, "POST", path, {
      body: '{"name":"a"}',
      headers: { "content-type": "text/plain" },
    });
    expect(reply.status).toBe(415);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
  });
});

describe("one control plane", () => {
  it("is read as it was created", async () => {
    const created = await create("demo");
    const reply = await call(mock, "GET", `${path}/${created.id}`);
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual(created);
    expect((await call(mock, "GET", `${path}/${created.id.toUpperCase()}`)).json).toEqual(created);
  });

  it("is replaced by PUT, features apart", async () => {
    const created = await create("demo", { description: "d", labels: { a: "1" } });
    now += 1000;
    const reply = await call(mock, "PUT", `${path}/${created.id}`, { body: { name: "renamed" } });
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual({
      id: created.id,
      name: "renamed",
      labels: {},
      features: nothingCreated,
      created_at: "2026-01-02T03:04:05.12Z",
      updated_at: "2026-01-02T03:04:06.12Z",
    });
    expect((await call(mock, "GET", `${path}/${created.id}`)).json).toEqual(reply.json);
  });

  it("has features that no PUT can set", async () => {
    const { id } = await create("demo");
    const reply = await call(mock, "PUT", `${path}/${id}`, { body: { name: "demo", features: [] } });
    expect(invalidParameters(reply)).toEqual(["features"]);
  });

  it("takes everything in it along when it is deleted", async () => {
    const { id } = (await post({ name: "demo" })).json as { id: string };
    const other = await create("other");
    const reply = await call(mock, "DELETE", `${path}/${id}`);
    expect([reply.status, reply.text]).toEqual([204, ""]);
    expect(mock.objects().map(({ controlPlaneId }) => controlPlaneId)).toEqual([other.id]);
    expect((await call(mock, "GET", `${path}/${id}`)).status).toBe(404);
  });

  it.each(["GET", "PUT", "DELETE"])("that is unknown answers %s with 404", async (method) => {
    const body = method === "PUT" ? { body: { name: "a" } } : {};
    const reply = await call(mock, method, `${path}/00000000-0000-4000-8000-000000000000`, body);
    expect(reply.status).toBe(404);
    expect(reply.headers["content-type"]).toBe("application/problem+json");
    expect(reply.json).toMatchObject({ status: 404, type: "https://httpstatuses.com/404" });
  });

  it("answers any other method with 405", async () => {
    const reply = await call(mock, "PATCH", `${path}/x`, { body: {} });
    expect([reply.status, reply.headers.allow]).toEqual([405, "GET, PUT, DELETE"]);
  });
});

describe("the list of control planes", () => {
  const list = async (query: string) => (await call(mock, "GET", `${path}${query}`)).json;

  it("is paged, oldest first", async () => {
    for (const name of ["c", "a", "b"]) {
      await create(name);
      now += 1;
    }
    expect(await list("")).toMatchObject({
      meta: { page: { number: 1, size: 10, total: 3 } },
      data: [{ name: "c" }, { name: "a" }, { name: "b" }],
    });
    expect(await list("?page%5Bsize%5D=2&page[number]=2")).toMatchObject({
      meta: { page: { number: 2, size: 2, total: 3 } },
      data: [{ name: "b" }],
    });
  });

  it("is empty past its end", async () => {
    await create("a");
    expect(await list("?page%5Bnumber%5D=2")).toEqual({
      meta: { page: { number: 2, size: 10, total: 1 } },
      data: [],
    });
  });

  it.each([
    "page[size]=0",
    "page[size]=x",
    "page[size]=1001",
    "page[number]=0",
    "page[number]=-1",
    "page[number]=",
  ])("refuses %s", async (query) => {
    const reply = await call(mock, "GET", `${path}?${query}`);
    expect(invalidParameters(reply)).toEqual([query.slice(0, query.indexOf("="))]);
  });
});
