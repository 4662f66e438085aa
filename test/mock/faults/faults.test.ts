import { type Fault, type FaultRule, type Mock, startMock } from "../../../src/mock";
import { call, type Fixture, service, startFixture } from "../client";

const path = "/meshes/default/meshmultizoneservices/redis";
let fixture: Fixture;
beforeEach(async () => {
  fixture = await startFixture();
  await fixture.call("PUT", "/meshes/default", { body: { type: "Mesh", name: "default" } });
});
afterEach(() => fixture.close());

const put = () => fixture.call("PUT", path, { body: service() });
const suffer = (fault: Fault, rule: Partial<FaultRule> = {}) =>
  fixture.mock.setFaults([{ method: "PUT", times: 1, ...rule, fault }]);
const isStored = async () => (await fixture.call("GET", path)).status === 200;

describe("a fault before the write", () => {
  it("answers a status in place of the service", async () => {
    suffer({ moment: "before-write", effect: "status", status: 503 });
    const reply = await put();
    expect(reply).toMatchObject({ status: 503, json: { status: 503, title: "Service Unavailable" } });
    expect(reply.headers["retry-after"]).toBeUndefined();
    expect(await isStored()).toBe(false);
  });

  it.each([
    [7, "7"],
    ["Fri, 31 Dec 2027 23:59:59 GMT", "Fri, 31 Dec 2027 23:59:59 GMT"],
  ])("says when to come again: %s", async (retryAfter, shown) => {
    suffer({ moment: "before-write", effect: "status", status: 429, retryAfter });
    expect((await put()).headers["retry-after"]).toBe(shown);
  });

  it("cuts the connection", async () => {
    suffer({ moment: "before-write", effect: "reset" });
    await expect(put()).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(await isStored()).toBe(false);
  });
});

describe("a fault after the write", () => {
  it.each<[string, Fault]>([
    ["a status", { moment: "after-write", effect: "status", status: 502 }],
    ["a cut connection", { moment: "after-write", effect: "reset" }],
  ])("leaves the object there: %s", async (_name, fault) => {
    suffer(fault);
    const answered = await put().then(
      ({ status }) => status,
      (error: unknown) => (error as { code: string }).code,
    );
    expect(answered).toBe(fault.effect === "reset" ? "ECONNRESET" : 502);
    expect(await isStored()).toBe(true);
  });

  it("lets the client wait, until the mock is closed", async () => {
    suffer({ moment: "after-write", effect: "timeout" });
    const waiting = expect(put()).rejects.toThrow();
    // The write is what the client would time out on: when it is there, only the answer is missing.
    while (!(await isStored())) await new Promise(setImmediate);
    await fixture.close();
    await waiting;
  });
});

describe("a fault in mid-body", () => {
  const get = (effect: "truncated" | "malformed" | "wrong-content-type") => {
    suffer({ moment: "mid-body", effect }, { method: "GET" });
    return fixture.call("GET", "/meshes/default");
  };

  it("breaks off", async () => {
    await expect(get("truncated")).rejects.toThrow();
  });

  it("gives half a body as a whole one", async () => {
    const reply = await get("malformed");
    expect([reply.status, reply.json]).toEqual([200, undefined]);
    expect(reply.headers["content-type"]).toBe("application/json");
    expect((await fixture.call("GET", "/meshes/default")).text).toContain(reply.text);
  });

  it("gives a page instead", async () => {
    const reply = await get("wrong-content-type");
    expect(reply.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(reply.text).toContain("<!doctype html>");
  });

  it("comes after the write", async () => {
    suffer({ moment: "mid-body", effect: "truncated" });
    await expect(put()).rejects.toThrow();
    expect(await isStored()).toBe(true);
  });
});

describe("a rule", () => {
  const unavailable: Fault = { moment: "before-write", effect: "status", status: 503 };
  const statuses = async (requests: readonly (readonly [string, string])[]) => {
    const answered: number[] = [];
    for (const [method, target] of requests) {
      answered.push((await call(fixture.mock, method, target)).status);
    }
    return answered;
  };
  const planes = "/v1/mesh/control-planes";

  it.each<[string, Partial<FaultRule>, number[]]>([
    ["for any request", {}, [503, 503, 503]],
    ["by method, in any case", { method: "delete" }, [200, 404, 503]],
    ["by kind", { kind: "MeshMultiZoneService" }, [200, 503, 503]],
    ["by path", { path: planes }, [503, 404, 404]],
    ["by path, within a segment", { path: `${planes}/*` }, [200, 404, 404]],
    ["by path, over segments", { path: `${planes}/**/redis` }, [200, 503, 503]],
    ["by the number of the call", { call: 2, times: 1 }, [200, 503, 404]],
    ["from a call on", { call: 2 }, [200, 503, 503]],
    ["for so many calls", { times: 2 }, [503, 503, 404]],
    [
      "by all of it together",
      { method: "GET", kind: "MeshMultiZoneService", path: "**/redis", call: 2 },
      [200, 404, 404],
    ],
  ])("%s", async (_name, rule, expected) => {
    fixture.mock.setFaults([{ ...rule, fault: unavailable }]);
    const target = `${fixture.api}${path}`;
    expect(
      await statuses([
        ["GET", planes],
        ["GET", target],
        ["DELETE", target],
      ]),
    ).toEqual(expected);
  });

  it("that comes first goes first, and both count", async () => {
    const other: Fault = { ...unavailable, status: 500 };
    fixture.mock.setFaults([
      { times: 1, fault: unavailable },
      { times: 2, fault: other },
    ]);
    expect(await statuses(Array(3).fill(["GET", planes]) as [string, string][])).toEqual([503, 500, 200]);
  });

  it("is gone when others are set, and counts anew", async () => {
    const rule = { times: 1, fault: unavailable };
    fixture.mock.setFaults([rule]);
    expect(await statuses([["GET", planes]])).toEqual([503]);
    fixture.mock.setFaults([rule]);
    expect(await statuses([["GET", planes]])).toEqual([503]);
    fixture.mock.setFaults([]);
    expect(await statuses([["GET", planes]])).toEqual([200]);
  });

  it("can be there from the start", async () => {
    const mock = await startMock({ faults: [{ fault: unavailable }] });
    try {
      expect((await call(mock, "GET", planes)).status).toBe(503);
    } finally {
      await mock.close();
    }
  });

  it.each<[string, Omit<FaultRule, "fault"> & { readonly fault?: Fault }]>([
    ["call is 0", { call: 0 }],
    ["times is 1.5", { times: 1.5 }],
    ["status is 42", { fault: { moment: "before-write", effect: "status", status: 42 } }],
  ])("that could never apply is refused: %s", (message, rule) => {
    expect(() => fixture.mock.setFaults([{ fault: unavailable, ...rule }])).toThrow(message);
  });
});

it("a request that gets no answer is in the log, with status 0", async () => {
  fixture.mock.clearRequests();
  suffer({ moment: "after-write", effect: "reset" });
  await expect(put()).rejects.toThrow();
  expect(fixture.mock.requests()).toMatchObject([{ method: "PUT", status: 0 }]);
});

describe("the request log", () => {
  it("keeps the last requests and no more", async () => {
    const mock: Mock = await startMock({ requestLimit: 3 });
    try {
      for (let number = 1; number <= 8; number++) await call(mock, "GET", `/${number}`);
      expect(mock.requests().map((request) => request.path)).toEqual(["/6", "/7", "/8"]);
    } finally {
      await mock.close();
    }
  });

  it("keeps at least one", async () => {
    await expect(startMock({ requestLimit: 0 })).rejects.toThrow("requestLimit is 0");
  });
});

describe("latency", () => {
  it("keeps a request waiting until it is over, or the mock is closed", async () => {
    const mock = await startMock({ latency: 3_600_000 });
    const waiting = expect(call(mock, "GET", "/")).rejects.toThrow();
    // Nothing is answered meanwhile, and closing does not wait for the hour to be over.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(mock.requests()).toEqual([]);
    await mock.close();
    await waiting;
  });

  it("can be changed, and is no number below 0", async () => {
    const mock = await startMock({ latency: 3_600_000 });
    try {
      mock.setLatency(1);
      expect((await call(mock, "GET", "/v1/mesh/control-planes")).status).toBe(200);
      expect(() => mock.setLatency(-1)).toThrow("latency is -1");
      await expect(startMock({ latency: NaN })).rejects.toThrow("latency is NaN");
    } finally {
      await mock.close();
    }
  });
});
