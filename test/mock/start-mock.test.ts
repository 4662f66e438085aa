import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type LogEntry, type Mock, type MockOptions, startMock } from "../../src/mock";
import { call, service, startFixture } from "./client";

const started: Mock[] = [];
const start = async (options?: MockOptions) => {
  const mock = await startMock(options);
  started.push(mock);
  return mock;
};
afterEach(() => Promise.all(started.splice(0).map((mock) => mock.close())));

const path = "/v1/mesh/control-planes";
const token = "kpat_0123456789abcdef";

describe("a mock with a token", () => {
  it.each<[string, Record<string, string>]>([
    ["none", {}],
    ["another", { authorization: "Bearer kpat_other" }],
    ["the beginning of it", { authorization: `Bearer ${token.slice(0, -1)}` }],
    ["it in another scheme", { authorization: `Basic ${token}` }],
    ["it bare", { authorization: token }],
    ["an empty one", { authorization: "Bearer " }],
  ])("refuses %s, whatever is asked", async (_name, headers) => {
    const mock = await start({ token });
    for (const target of [path, `${path}/x/api/meshes`, "/nowhere"]) {
      const reply = await call(mock, "GET", target, { headers });
      expect([reply.status, reply.headers["content-type"]]).toEqual([401, "application/problem+json"]);
      expect(reply.json).toEqual({
        type: "https://httpstatuses.com/401",
        status: 401,
        title: "Unauthorized",
        instance: expect.stringMatching(/^kong:trace:/) as unknown,
        detail: "Invalid credentials",
      });
    }
  });

  it.each(["Bearer", "bearer"])("takes it after %s", async (scheme) => {
    const mock = await start({ token });
    const reply = await call(mock, "GET", path, { headers: { authorization: `${scheme} ${token}` } });
    expect(reply.status).toBe(200);
  });

  it("never shows it, nor any other that it was sent", async () => {
    const log: LogEntry[] = [];
    const mock = await start({ token, log: (entry) => log.push(entry) });
    for (const sent of [token, "spat_wrong"]) {
      await call(mock, "POST", path, {
        body: { name: "demo" },
        headers: { authorization: `Bearer ${sent}`, "content-type": "application/json" },
      });
    }
    const shown = JSON.stringify([log, mock.requests(), mock.objects(), mock]);
    expect(log).toHaveLength(2);
    expect(shown).not.toContain(token);
    expect(shown).not.toContain("spat_wrong");
  });
});

it("a mock without a token takes any", async () => {
  const mock = await start();
  const reply = await call(mock, "GET", path, { headers: { authorization: "Bearer whatever" } });
  expect(reply.status).toBe(200);
});

describe("the request log", () => {
  it("holds every request as it was sent, refused ones too, until it is cleared", async () => {
    const mock = await start({ clock: () => new Date("2026-01-02T03:04:05Z") });
    await call(mock, "GET", `${path}?page%5Bnumber%5D=2`);
    await call(mock, "PUT", `${path}/x/api/meshes/m1`, { body: "{" });
    await call(mock, "DELETE", "/nowhere");
    const [at, client] = ["2026-01-02T03:04:05Z", "anonymous"];
    expect(mock.requests()).toEqual([
      {
        id: 1,
        method: "GET",
        path: `${path}?page%5Bnumber%5D=2`,
        status: 200,
        at,
        client,
        kind: "MeshControlPlane",
      },
      { id: 2, method: "PUT", path: `${path}/x/api/meshes/m1`, status: 404, at, client, kind: "Mesh" },
      { id: 3, method: "DELETE", path: "/nowhere", status: 404, at, client },
    ]);
    mock.clearRequests();
    expect(mock.requests()).toEqual([]);
  });
});

describe("errors", () => {
  it.each(["application/json", "application/problem+json"] as const)("can be sent as %s", async (type) => {
    const fixture = await startFixture({ errorContentType: type });
    started.push(fixture.mock);
    for (const { headers } of [
      await fixture.call("GET", "/meshes/none"),
      await call(fixture.mock, "GET", `${path}/none`),
    ]) {
      expect(headers["content-type"]).toBe(type);
    }
  });
});

describe("the same seed", () => {
  async function run(seed: string | number | undefined) {
    const mock = await start({ ...(seed === undefined ? {} : { seed }), clock: () => new Date(0) });
    await call(mock, "POST", path, { body: { name: "one" } });
    await call(mock, "POST", path, { body: { name: "two" } });
    return mock.objects();
  }

  it("gives the same ids and keys in the same order", async () => {
    expect(await run("a")).toEqual(await run("a"));
  });

  it("matters: other seeds, and none, give others", async () => {
    const [a, b, none, again] = [await run("a"), await run("b"), await run(undefined), await run(undefined)];
    expect(a).not.toEqual(b);
    expect(none).not.toEqual(again);
  });
});

describe("starting", () => {
  it("refuses a profile that it does not know, and names those that it does", async () => {
    await expect(startMock({ profile: "2.9" as "2.13" })).rejects.toThrow('no profile "2.9"');
    await expect(startMock({ profile: "2.9" as "2.13" })).rejects.toThrow("2.13, v3");
  });

  it("refuses an empty token", async () => {
    await expect(startMock({ token: "" })).rejects.toThrow("token is empty");
  });

  it("rejects when the port is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(startMock({ port })).rejects.toThrow("EADDRINUSE");
    await new Promise((resolve) => taken.close(resolve));
  });

  it("behaves like 2.13 unless told otherwise", async () => {
    expect((await start()).profile).toBe("2.13");
  });

  it("listens on the loopback, and stops, connections and all, when closed twice", async () => {
    const fixture = await startFixture();
    expect(fixture.mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await fixture.call("GET", "/meshes");
    await fixture.close();
    await fixture.close();
    await expect(fixture.call("GET", "/meshes")).rejects.toThrow();
  });
});

it("two mocks know nothing of each other", async () => {
  const [left, right] = [await start(), await start()];
  await call(left, "POST", path, { body: { name: "demo" } });
  expect(left.objects().length).toBeGreaterThan(0);
  expect(right.objects()).toEqual([]);
});

it("writes at the same time are all kept", async () => {
  const fixture = await startFixture();
  started.push(fixture.mock);
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
  const names = Array.from({ length: 50 }, (_, index) => `s${index}`);
  const replies = await Promise.all(
    [...names, ...names].map((name) =>
      fixture.call("PUT", `/meshes/default/meshmultizoneservices/${name}`, { body: service(name) }),
    ),
  );
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(50);
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(50);
  expect((await fixture.call("GET", "/meshmultizoneservices")).json).toMatchObject({ total: 50 });
});
