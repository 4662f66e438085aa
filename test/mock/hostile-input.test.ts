import { connect } from "node:net";
import { call, type Fixture, redisSpec, service, startFixture } from "./client";

const path = "/meshes/default/meshmultizoneservices/redis";
const faults: unknown[] = [];
let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture({ log: (entry) => entry.type === "fault" && faults.push(entry) });
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
});
afterAll(async () => {
  await fixture.close();
  expect(faults).toEqual([]);
});

/** Sends bytes as they are, and gives all that comes back until the other side closes. */
function sendRaw(text: string): Promise<string> {
  const { hostname, port } = new URL(fixture.mock.url);
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => (received += chunk));
    socket.on("close", () => resolve(received));
    socket.on("error", reject);
  });
}
const rawGet = (target: string, headers = "") =>
  sendRaw(`GET ${target} HTTP/1.1\r\nHost: mock\r\n${headers}Connection: close\r\n\r\n`);

describe("a path that plays tricks", () => {
  it.each([
    ["an encoded slash in a name", "/meshes/default/meshmultizoneservices/a%2Fb"],
    ["an encoded slash in a mesh", "/meshes/a%2Fb/meshmultizoneservices/redis"],
    ["an encoded dot segment", "/meshes/%2e%2e"],
    ["a dot segment", "/meshes/../meshes"],
    ["an empty segment", "/meshes//meshmultizoneservices"],
    ["a slash at the end", "/meshes/default/"],
    ["another case", "/Meshes/default"],
    ["a kind of the language", "/meshes/default/__proto__/redis"],
    ["nothing", ""],
  ])("finds no route: %s", async (_name, target) => {
    const received = await rawGet(`${fixture.api}${target}`);
    expect(received).toMatch(/^HTTP\/1\.1 404 /);
    expect(received).toContain("text/plain");
    expect(received).toMatch(/404: Page Not Found$/);
  });

  it.each([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "%00",
    "%F0%9F%92%A9",
    "a".repeat(8000),
  ])("finds nothing under the name %s", async (name) => {
    const { status, json } = await fixture.call("GET", `/meshes/default/meshmultizoneservices/${name}`);
    expect([status, (json as { title: string }).title]).toEqual([404, "Could not retrieve a resource"]);
    expect((await fixture.call("GET", `/meshes/${name}/meshmultizoneservices`)).status).toBe(404);
  });

  it.each(["%", "%zz", "%c3%28"])("is malformed: %s", async (name) => {
    expect(await rawGet(`${fixture.api}/meshes/${name}`)).toMatch(
      /^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"title":"Bad Request"/,
    );
  });

  it.each(["%", "%zz", "%c3%28"])("is malformed whatever the method: %s", async (name) => {
    const request = `PROPFIND ${fixture.api}/meshes/${name} HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n\r\n`;
    expect(await sendRaw(request)).toMatch(/^HTTP\/1\.1 400 [^]*"title":"Bad Request"/);
  });

  it("outside the API is not found, as Konnect says it", async () => {
    expect(await rawGet("/")).toMatch(/^HTTP\/1\.1 404 [^]*"instance":"kong:trace:/);
    expect(await rawGet("*")).toMatch(/^HTTP\/1\.1 404 /);
  });
});

describe("a body that plays tricks", () => {
  const put = (body: unknown) => fixture.call("PUT", path, { body });
  const padded = (value: string) =>
    `{"type":"MeshMultiZoneService","name":"redis","extra":${value},"spec":${JSON.stringify(redisSpec)}}`;

  it.each<[string, unknown, number]>([
    ["null", "null", 400],
    ["a number", "5", 400],
    ["a list", "[]", 400],
    ["no UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), 400],
    ["lists 10,000 deep where nothing is known", padded(`${"[".repeat(9_999)}${"]".repeat(9_999)}`), 200],
    ["lists 10,001 deep", padded(`${"[".repeat(10_001)}${"]".repeat(10_001)}`), 400],
    ["lists 400,000 deep", "[".repeat(400_000), 400],
    ["objects 10,001 deep", padded(`${'{"a":'.repeat(10_001)}1${"}".repeat(10_001)}`), 400],
    [
      "deep lists where text belongs",
      padded("1").replace('"redis"', `${"[".repeat(9_000)}${"]".repeat(9_000)}`),
      400,
    ],
    ["a repeated key, the last one good", padded("1").replace('"name"', '"name":5,"name"'), 200],
    ["a repeated key, the last one bad", padded('1,"name":5').replace('"name":"redis",', ""), 400],
    ["members of the language's prototypes", padded('{"__proto__":{"spec":null},"constructor":1}'), 200],
    ["a prototype for itself", padded('1,"__proto__":{"labels":{"a b":"c"}}'), 200],
    ["a prototype for its labels", padded('1,"labels":{"__proto__":"x"}'), 400],
    ["a number without end", padded("1e999"), 400],
    ["a million blanks", `${" ".repeat(1_000_000)}{}`, 400],
  ])("gets its answer: %s", async (_name, body, status) => {
    expect((await fixture.call("PUT", path, { body: service() })).status).toBeLessThan(300);
    const reply = await put(body);
    expect({ status: reply.status, json: reply.json }).toMatchObject({ status, json: {} });
    expect((await fixture.call("GET", path)).json).toMatchObject({
      labels: { "kuma.io/mesh": "default" },
      spec: redisSpec,
    });
    expect(Object.prototype).not.toHaveProperty("labels");
  });

  it("keeps a match label that is called __proto__", async () => {
    const spec = JSON.stringify(redisSpec).replace('"kuma.io/display-name":', '"__proto__":');
    await put(`{"type":"MeshMultiZoneService","name":"redis","spec":${spec}}`);
    expect((await fixture.call("GET", path)).text).toContain('"__proto__": "redis"');
  });

  it.each([path, "/meshes/default"])("too large is refused in the API's form: %s", async (at) => {
    const { status, headers, json } = await fixture.call("PUT", at, { body: "x".repeat(1_048_577) });
    expect([status, headers["content-type"]]).toEqual([413, "application/problem+json"]);
    expect(json).toMatchObject({ status: 413, title: "Content Too Large" });
  });
});

describe("a request that is no HTTP", () => {
  it.each([
    ["headers too large", `GET / HTTP/1.1\r\nHost: m\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    ["a request line too long", `GET /${"x".repeat(20_000)} HTTP/1.1\r\nHost: m\r\n\r\n`, 431],
    ["no request at all", "\u0000\u0001garbage\r\n\r\n", 400],
    ["an unknown method", "STEAL / HTTP/1.1\r\nHost: m\r\n\r\n", 400],
    ["two lengths", "POST / HTTP/1.1\r\nHost: m\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400],
    [
      "a length and chunks",
      "POST / HTTP/1.1\r\nHost: m\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
      400,
    ],
  ])("is answered and the connection closed: %s", async (_name, text, status) => {
    const received = await sendRaw(text);
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(received).toContain('"status":');
  });
});

describe("a request that HTTP allows and few clients send", () => {
  const listing = () => `${fixture.api}/meshes?size=1`;

  it.each([
    ["of HTTP 1.1 without a host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
    ["of HTTP 2 in the form of 1", "GET / HTTP/2.0\r\nHost: mock\r\n\r\n"],
  ])("is malformed: %s", async (_name, text) => {
    expect(await sendRaw(text)).toMatch(
      /^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"title":"Bad Request"/,
    );
  });

  it("may expect what nobody knows", async () => {
    expect(await rawGet(listing(), "Expect: nonsense\r\n")).toMatch(/^HTTP\/1\.1 200 [^]*"total": /);
  });

  it("gets its answer before what follows it, which is no request, gets one", async () => {
    const received = await sendRaw(`HEAD ${listing()} HTTP/1.1\r\nHost: mock\r\n\r\nzz\r\n`);
    expect(received).toMatch(/^HTTP\/1\.1 405 [^]*\r\n\r\nHTTP\/1\.1 400 /);
  });

  it.each([
    [
      "a whole address",
      (path: string) => `GET http://elsewhere${path} HTTP/1.1\r\nHost: mock\r\n`,
      "http://mock",
    ],
    ["no host, as of HTTP 1.0", (path: string) => `GET ${path} HTTP/1.0\r\n`, "http://127.0.0.1:"],
  ])("finds the next page with %s", async (_name, request, origin) => {
    await fixture.call("PUT", "/meshes/second", { body: { type: "Mesh", name: "second" } });
    const received = await sendRaw(`${request(listing())}Connection: close\r\n\r\n`);
    const [, next = ""] = /"next": "([^"]*)"/.exec(received) ?? [];
    expect(next.startsWith(origin)).toBe(true);
    expect(new URL(next).pathname).toBe(`${fixture.api}/meshes`);
  });
});

describe("the router of the mesh's API", () => {
  it.each(["POST", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "PURGE"])(
    "refuses %s with the methods that it takes",
    async (method) => {
      const { status, headers, text } = await fixture.call(method, path);
      expect([status, headers.allow]).toEqual([405, "GET, PUT, DELETE"]);
      expect(text).toBe(method === "HEAD" ? "" : "405: Method Not Allowed");
    },
  );

  it("closes a tunnel", async () => {
    expect(await sendRaw("CONNECT mock:80 HTTP/1.1\r\nHost: mock\r\n\r\n")).toBe("");
  });

  it.each<[string, Record<string, string>]>([
    ["none", {}],
    ["text", { "content-type": "text/plain" }],
    ["no media type", { "content-type": "json" }],
    ["garbage", { "content-type": ";;;" }],
    ["a prefix of JSON's", { "content-type": "application/json-patch+json" }],
  ])("refuses a body whose content type is %s", async (_name, headers) => {
    const { status, text } = await fixture.call("PUT", path, { body: JSON.stringify(service()), headers });
    expect([status, text]).toEqual([415, "415: Unsupported Media Type"]);
  });

  it.each(["application/json; charset=utf-8", "Application/JSON"])("takes %s", async (type) => {
    const { status } = await fixture.call("PUT", path, {
      body: JSON.stringify(service()),
      headers: { "content-type": type },
    });
    expect(status).toBeLessThan(300);
  });

  it.each([
    ["text/html", 406],
    ["application/*", 406],
    ["application/problem+json", 406],
    ["*/*", 200],
    ["", 200],
    ["text/html, application/json;q=0.1", 200],
    ["application/json;q=1, application/problem+json;q=0", 200],
  ])("answers a client that accepts %j with %s", async (accept, status) => {
    const reply = await fixture.call("GET", "/meshes", { headers: { accept } });
    expect(reply.status).toBe(status);
    if (status === 406) {
      expect(reply.text).toBe("406: Not Acceptable\n\nAvailable representations: application/json");
    }
  });

  it("passes nothing on for a control plane that does not exist", async () => {
    const { status, json } = await call(
      fixture.mock,
      "PUT",
      "/v1/mesh/control-planes/unknown/api/meshes/m1",
      { body: "{" },
    );
    expect([status, (json as { type: string }).type]).toEqual([404, "https://httpstatuses.com/404"]);
  });
});

describe("the mock's own paths", () => {
  const writes = [
    ["POST", "/reset"],
    ["POST", "/objects"],
    ["PUT", "/snapshot"],
    ["PUT", "/clock"],
    ["POST", "/clock/advance"],
    ["PUT", "/faults"],
    ["PUT", "/latency"],
  ] as const;
  const bodies: readonly (readonly [string, unknown])[] = [
    ["nothing", ""],
    ["null", "null"],
    ["a number", "5"],
    ["a text", '"x"'],
    ["a list of nothing much", "[null]"],
    ["half a document", '{"rules":'],
    ["no UTF-8", Buffer.from([0x7b, 0xff, 0x7d])],
    ["lists 400,000 deep", "[".repeat(400_000)],
    ["objects 5,000 deep", `{"objects":${'[{"a":'.repeat(5_000)}1${"}]".repeat(5_000)}}`],
    ["members of the language's prototypes", '{"__proto__":{"now":"x"},"constructor":1}'],
    ["10 MB of blanks and nothing", " ".repeat(10_000_000)],
    ["10 MB of text", `{"now":"${"x".repeat(10_000_000)}"}`],
    ["half a surrogate pair", '{"controlPlane":"\\ud800","objects":[{"type":"Mesh","name":"\\ud800"}]}'],
    ["a number without end", '{"milliseconds":1e999}'],
    ["a time without end", '{"now":"999999-01-01T00:00:00Z"}'],
    ["a repeated key, the last one bad", '{"frozen":true,"frozen":1}'],
    ["objects that are none", '{"objects":[null,5,"x",[]]}'],
    ["objects of odd types", '{"objects":[{"type":"__proto__","name":"constructor"},{"type":{},"name":[]}]}'],
  ];
  it.each(
    writes.flatMap(([method, path]) => bodies.map(([name, body]) => [method, path, name, body] as const)),
  )("%s %s refuses %s in the API's form", async (method, at, _name, body) => {
    const { status, headers, json } = await call(fixture.mock, method, `/_mock${at}`, { body });
    expect([status, headers["content-type"]]).toEqual([400, "application/problem+json"]);
    expect(json).toMatchObject({ status: 400, title: "Bad Request" });
    expect((await fixture.call("GET", "/meshes/default")).status).toBe(200);
  });

  it.each(writes)("%s %s takes nothing but JSON, which keeps pages of others out", async (method, at) => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
    ]) {
      const headers = { "content-type": type };
      const { status } = await call(fixture.mock, method, `/_mock${at}`, { headers, body: "{}" });
      expect(status).toBe(415);
    }
  });

  it("refuses what is larger than anything it could hold", async () => {
    const body = " ".repeat(65 * 1_048_576);
    expect((await call(fixture.mock, "PUT", "/_mock/snapshot", { body })).status).toBe(413);
  });

  it.each(["PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "PURGE"])(
    "refuse %s with what they take",
    async (method) => {
      const { status, headers } = await call(fixture.mock, method, "/_mock/faults");
      expect([status, headers.allow]).toEqual([405, "GET, PUT, DELETE"]);
    },
  );

  it.each([
    "/_mock/",
    "/_mock//faults",
    "/_mock/../_mock/faults",
    "/_mock/%2e%2e/x",
    "/_mock/__proto__",
    "/_mock/requests/%2F",
  ])("are not found under %s", async (target) => {
    expect(await rawGet(target)).toMatch(/^HTTP\/1\.1 404 [^]*"instance":"kong:trace:/);
  });

  it.each([
    "?at=",
    "?at=2026-13-01T00:00:00Z",
    "?at=2026-01-01T00:00:00Z&at=x",
    "?%00=1",
    `?name=${"x".repeat(8_000)}`,
  ])("choose objects, or say why not: %s", async (query) => {
    const { status } = await call(fixture.mock, "GET", `/_mock/objects${query}`);
    expect([200, 400]).toContain(status);
  });

  it("match paths of the log without getting lost in them", async () => {
    const pattern = encodeURIComponent(`${"**".repeat(30)}x`);
    expect((await call(fixture.mock, "GET", `/_mock/requests?path=${pattern}`)).status).toBe(200);
  });
});
