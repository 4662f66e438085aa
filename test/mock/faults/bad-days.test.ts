import { type FaultRule, startMock } from "../../../src/mock";
import { call, type Fixture, service, startFixture } from "../client";

const path = "/meshes/default/meshmultizoneservices/redis";
let fixture: Fixture;
beforeEach(async () => {
  fixture = await startFixture({ time: new Date("2026-01-02T03:04:05Z") });
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
});
afterEach(() => fixture.close());

const put = (labels = {}) => fixture.call("PUT", path, { body: service("redis", "default", { labels }) });
const get = (target = path) => fixture.call("GET", target);
const suffer = (rule: FaultRule) => fixture.mock.setFaults([rule]);

describe("a token that is no longer good", () => {
  it("gets what a wrong one gets, and writes nothing", async () => {
    suffer({ method: "PUT", fault: { moment: "before-write", effect: "expired-token" } });
    expect(await put()).toMatchObject({ status: 401, json: { title: "Unauthorized", status: 401 } });
    expect((await get()).status).toBe(404);
  });
});

describe("a slow answer", () => {
  it.each(["before-write", "after-write"] as const)("comes after all: %s", async (moment) => {
    suffer({ fault: { moment, effect: "latency", milliseconds: { from: 1, to: 5 } } });
    expect((await put()).status).toBe(201);
    expect((await get()).status).toBe(200);
    expect(fixture.mock.requests().at(-1)).toMatchObject({ status: 200, fault: `${moment} latency` });
  });

  it("comes at once when the mock is closed, to who was heard", async () => {
    suffer({ method: "PUT", fault: { moment: "after-write", effect: "latency", milliseconds: 3_600_000 } });
    const waiting = put();
    while ((await get()).status !== 200) await new Promise(setImmediate);
    await fixture.close();
    expect((await waiting).status).toBe(201);
  });
});

describe("a server that starts again", () => {
  const refuse = (milliseconds: number) =>
    suffer({ method: "PUT", times: 1, fault: { moment: "before-write", effect: "refuse", milliseconds } });
  const code = (error: unknown) => (error as { code?: string }).code;

  it("cuts the connection, refuses new ones, and is back with all it had", async () => {
    refuse(50);
    await expect(put()).rejects.toMatchObject({ code: "ECONNRESET" });
    const codes: unknown[] = [];
    for (let status = 0; status !== 200;) {
      status = await get("/meshes/default").then(
        (reply) => reply.status,
        (error: unknown) => (codes.push(code(error)), 0),
      );
      await new Promise(setImmediate);
    }
    expect(new Set(codes)).toContain("ECONNREFUSED");
  });

  it("can be closed while it is away", async () => {
    refuse(3_600_000);
    await expect(put()).rejects.toThrow();
    await fixture.close();
    await expect(get()).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });
});

describe("a wrongly typed body", () => {
  it("has a number where a text was, and all else as it is", async () => {
    const before = (await get("/meshes/default")).json as object;
    suffer({ method: "GET", fault: { moment: "mid-body", effect: "wrong-type" } });
    expect((await get("/meshes/default")).json).toEqual({ ...before, type: 4 });
  });

  it("has another type at the member named", async () => {
    await put();
    suffer({ method: "GET", fault: { moment: "mid-body", effect: "wrong-type", member: "spec.ports" } });
    expect((await get()).json).toMatchObject({ type: "MeshMultiZoneService", spec: { ports: {} } });
  });
});

describe("a stale read", () => {
  const stale = (age: { readonly writes: number } | { readonly milliseconds: number }) =>
    suffer({ fault: { moment: "read", effect: "stale", ...age } });
  const label = async () => ((await get()).json as { labels?: { v?: string } }).labels?.v;

  it("shows what was before the last writes, in items and lists", async () => {
    await put({ v: "1" });
    await put({ v: "2" });
    stale({ writes: 1 });
    expect(await label()).toBe("1");
    expect((await get("/meshmultizoneservices")).json).toMatchObject({ items: [{ labels: { v: "1" } }] });
    stale({ writes: 2 });
    expect((await get()).status).toBe(404);
    expect((await get("/meshmultizoneservices")).json).toMatchObject({ total: 0 });
  });

  it("shows what was some time ago, by the mock's clock", async () => {
    await put({ v: "1" });
    await fixture.mock.clock.advance(1_000);
    await put({ v: "2" });
    stale({ milliseconds: 500 });
    expect(await label()).toBe("1");
    await fixture.mock.clock.advance(1_000);
    expect(await label()).toBe("2");
  });

  it("leaves writes alone, which see what is", async () => {
    await put();
    stale({ writes: 1 });
    expect((await put({ v: "2" })).status).toBe(200);
    fixture.mock.setFaults([]);
    expect(await label()).toBe("2");
  });
});

describe("a rate limit", () => {
  beforeEach(() =>
    suffer({
      path: "/v1/mesh/control-planes",
      fault: { moment: "before-write", effect: "rate-limit", requests: 2, seconds: 10 },
    }),
  );
  const list = (token?: string) =>
    call(fixture.mock, "GET", "/v1/mesh/control-planes", {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    });

  it("tells what is left with every answer, and refuses with 429 when nothing is", async () => {
    const replies = [await list(), await list(), await list()];
    expect(replies.map(({ status, headers }) => [status, headers["ratelimit-remaining"]])).toEqual([
      [200, "1"],
      [200, "0"],
      [429, "0"],
    ]);
    expect(replies[2]).toMatchObject({
      headers: { "retry-after": "5", "ratelimit-limit": "2", "ratelimit-reset": "10" },
      json: { status: 429, title: "Too Many Requests" },
    });
    await fixture.mock.clock.advance(5_000);
    expect((await list()).status).toBe(200);
  });

  it("is for each token by itself, and for what the rule matches alone", async () => {
    await list("one");
    await list("one");
    expect((await list("one")).status).toBe(429);
    expect((await list("two")).status).toBe(200);
    expect((await get("/meshes")).headers).not.toHaveProperty("ratelimit-limit");
  });
});

describe("probability", () => {
  const rule = (more: Partial<FaultRule> = {}): FaultRule => ({
    probability: 0.5,
    fault: { moment: "before-write", effect: "status", status: 503 },
    ...more,
  });
  const run = async (seed: string, rules: readonly FaultRule[], count = 40) => {
    const mock = await startMock({ seed, faults: rules });
    try {
      const statuses: number[] = [];
      while (statuses.length < count)
        statuses.push((await call(mock, "GET", "/v1/mesh/control-planes")).status);
      return statuses;
    } finally {
      await mock.close();
    }
  };
  const failures = (statuses: readonly number[]) => statuses.filter((status) => status === 503).length;

  it("falls alike for the same seed, and otherwise for another", async () => {
    const [once, again, other] = [
      await run("a", [rule()]),
      await run("a", [rule()]),
      await run("b", [rule()]),
    ];
    expect(once).toEqual(again);
    expect(once).not.toEqual(other);
    expect(failures(once)).toBeGreaterThan(8);
    expect(failures(once)).toBeLessThan(32);
  });

  it("can have a seed of its own", async () => {
    expect(await run("a", [rule({ seed: 1 })])).toEqual(await run("b", [rule({ seed: 1 })]));
  });

  it("does not use up the ids of the run", async () => {
    const ids = async (faults: readonly FaultRule[]) => {
      const mock = await startMock({ seed: "a", faults });
      try {
        await call(mock, "DELETE", "/none");
        await call(mock, "POST", "/v1/mesh/control-planes", { body: { name: "demo" } });
        return mock.objects().map(({ controlPlaneId }) => controlPlaneId);
      } finally {
        await mock.close();
      }
    };
    expect(await ids([rule({ probability: 0 })])).toEqual(await ids([]));
  });

  it.each([
    [0, 0],
    [1, 40],
  ])("%s lets %s of 40 suffer", async (probability, expected) => {
    expect(failures(await run("a", [rule({ probability })]))).toBe(expected);
  });

  it("ends with the number of times, counted by who suffered", async () => {
    expect(failures(await run("a", [rule({ times: 3 })]))).toBe(3);
  });
});

it("tells what has come of each rule", async () => {
  suffer({ method: "PUT", times: 1, fault: { moment: "before-write", effect: "status", status: 500 } });
  await put();
  await put();
  await get();
  expect(fixture.mock.faults()).toMatchObject([{ rule: { method: "PUT" }, matched: 2, due: 1 }]);
});
