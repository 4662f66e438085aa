import { type Mock, startMock } from "../../../src/mock";
import { call } from "../client";
import { askMock, reasonsIn } from "./admin-client";

let mock: Mock;
beforeEach(async () => {
  mock = await startMock({ seed: 1, time: new Date("2026-01-02T03:04:05Z") });
});
afterEach(() => mock.close());

const planes = "/v1/mesh/control-planes";

describe("the clock", () => {
  it("is read, set, advanced, started and stopped", async () => {
    const frozen = (now: string) => ({ now, frozen: true });
    expect((await askMock(mock, "GET", "/clock")).json).toEqual(frozen("2026-01-02T03:04:05Z"));
    const advanced = await askMock(mock, "POST", "/clock/advance", { milliseconds: 1_500 });
    expect(advanced.json).toEqual(frozen("2026-01-02T03:04:06.5Z"));
    const set = await askMock(mock, "PUT", "/clock", { now: "2030-01-01T01:00:00+01:00" });
    expect(set.json).toEqual(frozen("2030-01-01T00:00:00Z"));
    expect((await askMock(mock, "PUT", "/clock", { frozen: false })).json).toMatchObject({ frozen: false });
    expect((await askMock(mock, "PUT", "/clock", { frozen: true })).json).toMatchObject({ frozen: true });
  });

  it("is what objects, answers and the log are dated by", async () => {
    const reply = await call(mock, "POST", planes, { body: { name: "demo" } });
    expect(reply.json).toMatchObject({ created_at: "2026-01-02T03:04:05Z" });
    expect(reply.headers.date).toBe("Fri, 02 Jan 2026 03:04:05 GMT");
    expect(mock.requests()).toMatchObject([{ at: "2026-01-02T03:04:05Z" }]);
  });

  it("does what is due before it answers", async () => {
    const done: string[] = [];
    mock.clock.every(5_000, async () => {
      await new Promise(setImmediate);
      done.push(mock.clock.now().toISOString());
    });
    await askMock(mock, "POST", "/clock/advance", { milliseconds: 10_000 });
    expect(done).toEqual(["2026-01-02T03:04:10.000Z", "2026-01-02T03:04:15.000Z"]);
  });

  it.each([
    [
      "PUT",
      "/clock",
      { now: "noon", frozen: "yes" },
      ["now must be a time as RFC 3339 writes it", "frozen must be true or false"],
    ],
    ["PUT", "/clock", { at: 1 }, ["at is not a property that can be set"]],
    ["POST", "/clock/advance", {}, ["milliseconds must be a number"]],
    ["POST", "/clock/advance", { milliseconds: -1 }, ["milliseconds must be at least 0"]],
  ])("refuses: %s %s %j", async (method, path, body, reasons) => {
    const reply = await askMock(mock, method, path, body);
    expect([reply.status, reasonsIn(reply)]).toEqual([400, reasons]);
  });
});

describe("faults", () => {
  const rule = { method: "GET", fault: { moment: "before-write", effect: "status", status: 503 } };

  it.each([[[rule]], [{ rules: [rule] }]])("are set, counted and cleared: %j", async (body) => {
    expect((await askMock(mock, "PUT", "/faults", body)).json).toEqual({
      rules: [{ rule, matched: 0, due: 0 }],
    });
    expect((await call(mock, "GET", planes)).status).toBe(503);
    expect((await askMock(mock, "GET", "/faults")).json).toEqual({ rules: [{ rule, matched: 1, due: 1 }] });
    expect((await askMock(mock, "DELETE", "/faults")).json).toEqual({ rules: [] });
    expect((await call(mock, "GET", planes)).status).toBe(200);
  });

  it("are refused as a whole, with all reasons", async () => {
    await askMock(mock, "PUT", "/faults", [rule]);
    const reply = await askMock(mock, "PUT", "/faults", [{ ...rule, call: 0 }, { fault: {} }]);
    expect(reply.status).toBe(400);
    expect(reasonsIn(reply)).toEqual([
      "rules[0].call is 0: give at least 1",
      "rules[1].fault.moment is missing: give one of before-write, after-write, mid-body, read",
    ]);
    expect(mock.faults()).toMatchObject([{ rule }]);
  });

  it("never meet who asks the mock itself", async () => {
    mock.setFaults([{ fault: { moment: "before-write", effect: "timeout" } }]);
    mock.setLatency(3_600_000);
    expect((await askMock(mock, "DELETE", "/faults")).status).toBe(200);
    expect((await askMock(mock, "PUT", "/latency", { milliseconds: 0 })).status).toBe(200);
    expect((await call(mock, "GET", planes)).status).toBe(200);
  });
});

describe("latency", () => {
  it.each([[5], [{ from: 1, to: 5 }]])("is set and read: %j", async (milliseconds) => {
    expect((await askMock(mock, "PUT", "/latency", { milliseconds })).json).toEqual({ milliseconds });
    expect((await askMock(mock, "GET", "/latency")).json).toEqual({ milliseconds });
    expect((await call(mock, "GET", planes)).status).toBe(200);
  });

  it.each([
    [{}],
    [{ milliseconds: -1 }],
    [{ milliseconds: { from: 2, to: 1 } }],
    [{ milliseconds: 1, x: 1 }],
    [[]],
  ])("refuses %j", async (body) => {
    expect(reasonsIn(await askMock(mock, "PUT", "/latency", body))).toHaveLength(1);
  });
});

it("tells what can be asked of it, and answers all of that", async () => {
  const { json } = await askMock(mock, "GET");
  const { routes, ...about } = json as {
    routes: { method: string; path: string; does: string }[];
    profile: string;
  };
  expect(about).toEqual({ profile: "2.13", time: "2026-01-02T03:04:05Z", objects: 0 });
  expect(routes.length).toBeGreaterThan(15);
  for (const { method, path } of routes.filter(({ path }) => !path.endsWith("follow"))) {
    const { status } = await call(
      mock,
      method,
      path.replace(":id", "1"),
      method === "GET" || method === "DELETE" ? {} : { body: {} },
    );
    // Bodies here are empty: what matters is that the path is there, and says so itself.
    expect([method, path, [200, 400, 404].includes(status)]).toEqual([method, path, true]);
  }
});
