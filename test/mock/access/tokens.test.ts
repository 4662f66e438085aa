import { type LogEntry, type Mock, type MockOptions, startMock } from "../../../src/mock";
import { call } from "../client";

const planes = "/v1/mesh/control-planes";
const started: Mock[] = [];
afterEach(() => Promise.all(started.splice(0).map((mock) => mock.close())));

async function start(options: MockOptions) {
  const mock = await startMock({ seed: "tokens", ...options });
  started.push(mock);
  const as =
    (token: string | undefined) =>
    async (method: string, path: string, body?: unknown): Promise<number> => {
      const headers = {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      };
      return (await call(mock, method, path, { headers, body })).status;
    };
  return { mock, as };
}

describe("a token for readers", () => {
  it("reads, and is refused to write with 403 as Konnect words it", async () => {
    const { mock, as } = await start({ token: "writer", readOnlyToken: "reader" });
    const reader = as("reader");
    expect(await reader("GET", planes)).toBe(200);
    expect(await reader("POST", planes, { name: "demo" })).toBe(403);
    expect(await reader("PUT", `${planes}/x/api/meshes/m1`, {})).toBe(403);
    expect(await reader("DELETE", `${planes}/x`)).toBe(403);
    expect(mock.objects()).toEqual([]);
    expect(await as("writer")("POST", planes, { name: "demo" })).toBe(201);
    const headers = { authorization: "Bearer reader" };
    expect(await call(mock, "DELETE", planes, { headers })).toMatchObject({
      headers: { "content-type": "application/problem+json" },
      json: { status: 403, title: "Forbidden", type: "https://httpstatuses.com/403" },
    });
  });

  it("looks into the mock, and changes nothing there", async () => {
    const { as } = await start({ token: "writer", readOnlyToken: "reader" });
    expect(await as("reader")("GET", "/_mock/clock")).toBe(200);
    expect(await as("reader")("POST", "/_mock/reset", {})).toBe(403);
  });

  it.each<[string, MockOptions]>([
    ["without another", { readOnlyToken: "reader" }],
    ["that is the same", { token: "one", readOnlyToken: "one" }],
  ])("is refused at the start: %s", async (_name, options) => {
    await expect(startMock(options)).rejects.toThrow("token for readers");
  });
});

describe("the mock's own paths", () => {
  it.each<[string, MockOptions, Record<string, number>]>([
    ["are open without any token", {}, { none: 200, api: 200, admin: 200 }],
    ["ask for the API's token", { token: "api" }, { none: 401, api: 200, admin: 401 }],
    ["ask for their own", { token: "api", adminToken: "admin" }, { none: 401, api: 401, admin: 200 }],
    ["ask for their own, and the API for none", { adminToken: "admin" }, { none: 401, api: 401, admin: 200 }],
    [
      "do not know the readers of the API when they have their own",
      { token: "api", readOnlyToken: "reader", adminToken: "admin" },
      { reader: 401, admin: 200 },
    ],
  ])("%s", async (_name, options, expected) => {
    const { as } = await start(options);
    for (const [name, status] of Object.entries(expected)) {
      const ask = as(name === "none" ? undefined : name);
      // However the path is spelled, and whether there is anything behind it.
      for (const path of ["/_mock", "/_mock/faults", "/%5Fmock/faults"]) {
        expect([name, path, await ask("GET", path)]).toEqual([name, path, status]);
      }
    }
    if (options.token === undefined) expect(await as(undefined)("GET", planes)).toBe(200);
  });

  it.each(["/_mock/nowhere", "/_mocked", "/_mock?x=1"])("are those alone, and guarded: %s", async (path) => {
    const { as } = await start({ token: "api", adminToken: "admin" });
    const isMocks = path !== "/_mocked";
    expect(await as("api")("GET", path)).toBe(isMocks ? 401 : 404);
    expect(await as("admin")("GET", path)).toBe(isMocks ? (path.includes("?") ? 200 : 404) : 401);
  });
});

describe("no log has a token", () => {
  const canary = "kpat_canary1234567890";
  const plain = "s3cr3t/canary value";

  it.each([canary, plain])("given as the mock's, or by a client, wherever it puts it: %s", async (token) => {
    const logged: LogEntry[] = [];
    const { mock } = await start({
      token,
      readOnlyToken: `${token}-reader`,
      log: (entry) => logged.push(entry),
    });
    const encoded = encodeURIComponent(token);
    const authorization = `Bearer ${token}`;
    const attempts: readonly (readonly [string, string, Record<string, string>, unknown?])[] = [
      ["GET", planes, { authorization }],
      ["GET", planes, { authorization: `Bearer ${token}-reader` }],
      ["GET", planes, { authorization: `Basic ${token}` }],
      ["GET", planes, { authorization: token }],
      ["GET", `${planes}?access_token=${encoded}`, { authorization }],
      ["GET", `${planes}/${encoded}/api/meshes/${encoded}`, { authorization }],
      ["GET", planes, { authorization, "user-agent": `${token.replace(/[^\w]/g, "")}/${canary}` }],
      ["POST", planes, { authorization, "content-type": "application/json" }, `{"${token}`],
      ["POST", planes, { authorization, "content-type": token }, "{}"],
    ];
    for (const [method, path, headers, body] of attempts) await call(mock, method, path, { headers, body });
    mock.setFaults([{ fault: { moment: "before-write", effect: "status", status: 500 } }]);
    await call(mock, "GET", planes, { headers: { authorization } });
    expect(logged).toHaveLength(attempts.length + 1);
    const seen = JSON.stringify([logged, mock.requests(), mock.requests().map(({ id }) => mock.request(id))]);
    for (const form of [token, encoded, JSON.stringify(token).slice(1, -1)]) expect(seen).not.toContain(form);
    // One client is one name, so that requests can be told apart.
    expect(new Set(mock.requests().map(({ client }) => client)).size).toBeGreaterThan(1);
    expect(mock.requests()[0]?.client).toMatch(/^token [0-9a-f]{8}$/);
  });

  it("of a client whose token nobody asked for", async () => {
    const { mock } = await start({});
    await call(mock, "GET", `/x/${canary}?token=abc`, { headers: { authorization: "Bearer unasked-for" } });
    await call(mock, "GET", "/unasked-for", { headers: { authorization: "Bearer unasked-for" } });
    const seen = JSON.stringify(mock.requests());
    expect(seen).not.toContain("canary");
    expect(seen).not.toContain("abc");
    expect(seen).not.toContain("unasked-for");
  });

  it("nor what a secret or a key holds, before and after", async () => {
    const { mock } = await start({});
    await mock.seed({ objects: [{ type: "Mesh", name: "default" }] });
    const { controlPlaneId } = await mock.seed({ objects: [] });
    const api = `${planes}/${controlPlaneId}/api/meshes/default`;
    const backend = (secret: string) => ({
      type: "Mesh",
      name: "default",
      mtls: {
        backends: [
          { name: "ca", type: "provided", conf: { cert: { inline: secret }, key: { inlineString: secret } } },
        ],
      },
    });
    for (const value of ["canary-1", "canary-2"]) {
      const data = Buffer.from(value).toString("base64");
      await call(mock, "PUT", `${api}/secrets/s1`, {
        body: { type: "Secret", mesh: "default", name: "s1", data },
      });
      await call(mock, "PUT", api, { body: backend(data) });
    }
    const details = mock.requests().map(({ id }) => mock.request(id));
    expect(details.map((request) => request?.status)).toEqual([201, 200, 200, 200]);
    expect(details.every((request) => request?.revisions?.length === 1)).toBe(true);
    expect(JSON.stringify(details)).not.toContain(Buffer.from("canary").toString("base64").slice(0, 7));
    expect(JSON.stringify(details)).toContain("(sensitive)");
  });
});
