import { Agent } from "undici";

import { clientOf, errorOf, fixtureOf } from "./fixture";
import { create, get, OK, outcome, put, remove } from "./outcome";
import { json, type Reply, reset, silence, truncated, truncatedInChunks } from "./scripted-server";

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
