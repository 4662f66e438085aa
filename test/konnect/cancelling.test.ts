import { systemClock } from "../../src/konnect";
import { errorOf, fixtureOf, REDIS } from "./fixture";
import { OK } from "./outcome";
import { json } from "./scripted-server";

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
