import type { KonnectClient } from "../../src/konnect";
import { parseRetryAfter } from "../../src/konnect/transport/retry-after";
import { BEGINNING, CP, errorOf, fixtureOf } from "./fixture";
import { create, get, OK, outcome, put, remove } from "./outcome";
import { json, problem, type Reply, reset, text, truncated } from "./scripted-server";

describe("the schedule", () => {
  it("doubles the longest wait each time, up to the maximum", async () => {
    const retry = { attempts: 8, initialWaitMs: 100, maxWaitMs: 1_000 };
    const { sleeps, requests } = await outcome([json(503, {})], get, { retry });
    expect(sleeps).toEqual([100, 200, 400, 800, 1_000, 1_000, 1_000]);
    expect(requests).toBe(8);
  });

  it("spreads each wait over the whole range from zero", async () => {
    const rolls = [0, 0.25, 0.5, 0.999];
    const retry = { attempts: 5, initialWaitMs: 1_000 };
    const { sleeps } = await outcome([json(500, {})], get, { retry }, () => rolls.shift() ?? 0);
    expect(sleeps).toEqual([0, 500, 2_000, 7_992]);
  });

  it("starts no wait that ends past the budget", async () => {
    const retry = { attempts: 9, initialWaitMs: 100, maxWaitMs: 10_000, budgetMs: 700 };
    const { sleeps, settled } = await outcome([json(503, {})], get, { retry });
    expect(sleeps).toEqual([100, 200, 400]);
    expect(settled).toMatchObject({ kind: "server", status: 503, attempts: 4 });
  });

  it("ends at the first success", async () => {
    const { settled, sleeps } = await outcome([json(503, {}), json(429, {}), OK], get);
    expect(settled).toBe("success");
    expect(sleeps).toEqual([250, 500]);
  });

  it("says how often it tried", async () => {
    const { settled } = await outcome([json(500, {})], get, { retry: { attempts: 3 } });
    expect(settled).toMatchObject({
      attempts: 3,
      message: expect.stringContaining("after 3 attempts") as string,
    });
  });
});

describe("Retry-After", () => {
  const inSeconds = (seconds: number) => new Date(BEGINNING + seconds * 1000).toUTCString();
  it.each([
    ["seconds", "7", 7_000],
    ["an HTTP date", inSeconds(9), 9_000],
    ["a date gone by: our own wait", inSeconds(-9), 250],
    ["zero: our own wait", "0", 250],
    ["more than the cap: the cap", "86400", 60_000],
    ["digits without end: the cap", "9".repeat(400), 60_000],
    ["a text: our own wait", "soon", 250],
    ["a negative number: our own wait", "-5", 250],
    ["a fraction: our own wait", "1.5", 250],
  ])("%s", async (_form, header, wait) => {
    const { sleeps, settled } = await outcome([json(503, {}, { "retry-after": header }), OK], get);
    expect(sleeps).toEqual([wait]);
    expect(settled).toBe("success");
  });

  it("reads all three date forms of RFC 9110 as GMT", () => {
    const now = Date.parse("1994-11-06T08:49:30Z");
    for (const form of [
      "Sun, 06 Nov 1994 08:49:37 GMT",
      "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994",
    ]) {
      expect([form, parseRetryAfter(form, now)]).toEqual([form, 7_000]);
    }
  });
});

describe("which requests are sent again", () => {
  it.each([408, 429, 500, 502, 503, 504])("GET, PUT and DELETE after %i", async (status) => {
    for (const call of [get, put, remove]) {
      expect(await outcome([json(status, {}), OK], call)).toMatchObject({ settled: "success", requests: 2 });
    }
  });

  it.each([400, 401, 403, 404, 405, 409, 422, 501])("none after %i", async (status) => {
    for (const call of [get, put, remove, create]) {
      expect(await outcome([json(status, {})], call)).toMatchObject({ requests: 1, sleeps: [] });
    }
  });

  const unknown = (status?: number) => ({ kind: "outcomeUnknown", status });
  it.each<[string, Reply, unknown, number]>([
    ["429", json(429, {}), "success", 2],
    ["429 with Retry-After", json(429, {}, { "retry-after": "1" }), "success", 2],
    ["503 with Retry-After", json(503, {}, { "retry-after": "1" }), "success", 2],
    ["503", json(503, {}), unknown(503), 1],
    ["500", json(500, {}), unknown(500), 1],
    ["502", json(502, {}), unknown(502), 1],
    ["504", json(504, {}), unknown(504), 1],
    ["408", json(408, {}), unknown(408), 1],
    ["a reset", reset, unknown(), 1],
    ["a cut answer", truncated, unknown(), 1],
  ])("a create only when the server surely made nothing: %s", async (_case, reply, settled, requests) => {
    expect(await outcome([reply, json(201, { id: CP })], create)).toMatchObject({ settled, requests });
  });

  it("an unknown outcome says what may exist", async () => {
    const { client } = await fixtureOf([reset]);
    const error = await errorOf(create(client));
    expect(error).toMatchObject({ kind: "outcomeUnknown", mayHaveCommitted: true, attempts: 1 });
    expect(error.message).toContain('a control plane named "shop" may exist now');
  });

  it("a create whose 429 runs out is rate-limited, not unknown", async () => {
    const { settled } = await outcome([json(429, {})], create, { retry: { attempts: 2 } });
    expect(settled).toMatchObject({ kind: "rateLimited", attempts: 2, mayHaveCommitted: false });
  });
});

describe("deletion of a control plane with connected zones", () => {
  const refused = problem(400, { detail: "zones are still connected" });
  const deletePlane = (client: KonnectClient) => client.deleteControlPlane(CP);

  it("is not repeated by default", async () => {
    const { settled, requests } = await outcome([refused], deletePlane);
    expect(settled).toMatchObject({ kind: "invalid", status: 400 });
    expect(requests).toBe(1);
  });

  it("waits for the zones as long as configured", async () => {
    const retry = { zonesDisconnectMs: 100_000 };
    const waiting = await outcome([refused], deletePlane, { retry });
    expect(waiting.sleeps).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000]);
    expect(waiting.settled).toMatchObject({ kind: "invalid", attempts: 7 });
    expect(await outcome([refused, text(204, "")], deletePlane, { retry })).toMatchObject({
      settled: "success",
    });
  });

  it("says nothing about other deletions and other requests", async () => {
    const retry = { zonesDisconnectMs: 100_000 };
    expect(await outcome([refused], remove, { retry })).toMatchObject({ requests: 1 });
    expect(await outcome([refused], create, { retry })).toMatchObject({ requests: 1 });
  });
});
