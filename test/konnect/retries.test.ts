import { Agent } from "undici";

import { type KonnectClient, type KonnectConfiguration, systemClock } from "../../src/konnect";
import { parseRetryAfter } from "../../src/konnect/transport/retry-after";
import { BEGINNING, clientOf, CP, errorOf, fixtureOf, REDIS } from "./fixture";
import {
  json,
  problem,
  type Reply,
  reset,
  silence,
  text,
  truncated,
  truncatedInChunks,
} from "./scripted-server";

const OK = json(200, { id: CP });

async function outcome(
  replies: Reply[],
  call: (client: KonnectClient) => Promise<unknown>,
  configuration: KonnectConfiguration = {},
  random = () => 1,
) {
  const { server, client, clock } = await fixtureOf(replies, configuration, { random });
  const settled = await call(client).then(
    () => "success",
    (error: unknown) => error,
  );
  return { settled, sleeps: clock.sleeps, requests: server.received.length };
}

const get = (client: KonnectClient) => client.getEntity(REDIS);
const put = (client: KonnectClient) => client.putEntity(REDIS, {});
const remove = (client: KonnectClient) => client.deleteEntity(REDIS);
const create = (client: KonnectClient) => client.createControlPlane({ name: "shop" });

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

describe("broken connections", () => {
  it.each([
    ["before the headers", reset],
    ["in the body", truncated],
    ["between the chunks of the body", truncatedInChunks],
  ])("cut %s: read again", async (_case, reply) => {
    for (const call of [get, put, remove]) {
      expect(await outcome([reply, OK], call)).toMatchObject({ settled: "success", requests: 2 });
    }
  });

  it.each([
    ["before the headers", reset],
    ["in the body", truncated],
    ["between the chunks of the body", truncatedInChunks],
  ])("cut %s every time: a write may have committed, a read not", async (_case, reply) => {
    const retry = { attempts: 2 };
    const read = await outcome([reply], get, { retry });
    expect(read.settled).toMatchObject({ kind: "connection", attempts: 2, mayHaveCommitted: false });
    const write = await outcome([reply], put, { retry });
    expect(write.settled).toMatchObject({ kind: "connection", attempts: 2, mayHaveCommitted: true });
  });

  it("the doubt of an earlier attempt stays with a later, clear refusal", async () => {
    const { settled } = await outcome([reset, json(403, {})], put);
    expect(settled).toMatchObject({ kind: "forbidden", attempts: 2, mayHaveCommitted: true });
  });

  it("a refused connection is tried again, even for a create, and nothing can exist", async () => {
    const { server, ...gone } = await fixtureOf([OK], { retry: { attempts: 3 } });
    await server.close();
    for (const call of [get, create]) {
      const error = await errorOf(call(gone.client));
      expect(error).toMatchObject({
        kind: "connection",
        code: "ECONNREFUSED",
        attempts: 3,
        mayHaveCommitted: false,
      });
      expect(error.message).toContain(server.url);
    }
    expect(gone.clock.sleeps).toHaveLength(4);
  });

  it.each(["ENOTFOUND", "EAI_AGAIN"])(
    "a name that does not resolve is tried again, even for a create: %s",
    async (code) => {
      const lookup = (_name: string, _options: object, done: (error: Error, address: string) => void) =>
        done(Object.assign(new Error(`getaddrinfo ${code}`), { code }), "");
      const dispatcher = new Agent({ connect: { lookup } });
      const configuration = { serverUrl: "http://konnect.example", retry: { attempts: 2 } };
      const { client } = clientOf(configuration, { dispatcher });
      const error = await errorOf(create(client));
      expect(error).toMatchObject({ kind: "connection", code, attempts: 2, mayHaveCommitted: false });
      await dispatcher.close();
    },
  );

  it("a server that does not speak HTTP is malformed, and not tried again", async () => {
    const garbage: Reply = (response) => response.socket?.end("220 mail.example ESMTP\r\n");
    const { settled, requests } = await outcome([garbage], get);
    expect(settled).toMatchObject({ kind: "malformedResponse" });
    expect(requests).toBe(1);
  });

  it("TLS to a server that has none fails once, and nothing can exist", async () => {
    const { server } = await fixtureOf([OK]);
    const { client, clock } = clientOf({ serverUrl: server.url.replace("http:", "https:") });
    const error = await errorOf(put(client));
    expect(error).toMatchObject({ kind: "connection", mayHaveCommitted: false, attempts: 1 });
    expect(clock.sleeps).toEqual([]);
  });
});

describe("timeouts", () => {
  const stalling: Reply = (response) => {
    response.writeHead(200, { "content-type": "application/json" }).write("{");
  };
  it.each([
    ["no answer", silence, { requestMs: 50 }],
    ["an answer that stalls", stalling, { requestMs: 50 }],
  ])("%s is a timeout, after which a write may have committed", async (_case, reply, timeouts) => {
    const { client } = await fixtureOf([reply], { timeouts, retry: { attempts: 1 } });
    expect(await errorOf(get(client))).toMatchObject({ kind: "timeout", mayHaveCommitted: false });
    expect(await errorOf(put(client))).toMatchObject({ kind: "timeout", mayHaveCommitted: true });
    expect(await errorOf(create(client))).toMatchObject({ kind: "outcomeUnknown", mayHaveCommitted: true });
  });

  it.each([
    ["headers", silence, { headersMs: 50 }],
    ["the next piece of the body", stalling, { bodyMs: 50 }],
  ])("no %s in time is a timeout", async (_case, reply, timeouts) => {
    const { client } = await fixtureOf([reply], { timeouts, retry: { attempts: 1 } });
    expect(await errorOf(put(client))).toMatchObject({ kind: "timeout", mayHaveCommitted: true });
  });

  it("a timeout is tried again", async () => {
    const { settled, requests } = await outcome([silence, OK], get, { timeouts: { requestMs: 100 } });
    expect(settled).toBe("success");
    expect(requests).toBe(2);
  });
});

describe("cancelling", () => {
  it("before the call sends nothing", async () => {
    const { server, client } = await fixtureOf([OK]);
    const error = await errorOf(client.putEntity(REDIS, {}, AbortSignal.abort()));
    expect(error).toMatchObject({ kind: "cancelled", attempts: 0, mayHaveCommitted: false });
    expect(server.received).toHaveLength(0);
  });

  it("during a request ends it, and says that a write may have committed", async () => {
    const controller = new AbortController();
    const { client } = await fixtureOf([() => controller.abort()]);
    const error = await errorOf(client.createControlPlane({ name: "shop" }, controller.signal));
    expect(error).toMatchObject({ kind: "cancelled", attempts: 1, mayHaveCommitted: true });
  });

  it("during a wait ends it at once, on the real clock too", async () => {
    const controller = new AbortController();
    const log = {
      debug: (message: string) => {
        if (message.includes("wait")) setImmediate(() => controller.abort());
      },
    };
    const replies = [json(503, {}, { "retry-after": "3600" })];
    const retry = { maxRetryAfterMs: 3_600_000, budgetMs: 7_200_000 };
    const { server, client } = await fixtureOf(replies, { retry }, { clock: systemClock, log });
    const error = await errorOf(client.getEntity(REDIS, controller.signal));
    expect(error).toMatchObject({ kind: "cancelled", attempts: 1 });
    expect(server.received).toHaveLength(1);
  });

  it("stops a list between its pages", async () => {
    const controller = new AbortController();
    const page = json(200, { items: [{ name: "a" }], next: "?offset=1" });
    const { server, client } = await fixtureOf([page]);
    const reading = (async () => {
      for await (const { name } of client.listEntities(REDIS, controller.signal)) {
        expect(name).toBe("a");
        controller.abort();
      }
    })();
    expect(await errorOf(reading)).toMatchObject({ kind: "cancelled" });
    expect(server.received).toHaveLength(1);
  });

  it("leaves no listener on the caller's signal", async () => {
    const { signal } = new AbortController();
    const added = jest.spyOn(signal, "addEventListener");
    const removed = jest.spyOn(signal, "removeEventListener");
    const { client } = await fixtureOf([OK]);
    await client.getEntity(REDIS, signal);
    expect(added).toHaveBeenCalled();
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});
