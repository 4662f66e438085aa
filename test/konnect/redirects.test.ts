import { errorOf, fixtureOf, REDIS, TOKEN } from "./fixture";
import { json, startScriptedServer, text } from "./scripted-server";

describe("redirects", () => {
  it("another origin gets neither request nor token", async () => {
    const other = await startScriptedServer(json(200, {}));
    try {
      for (const status of [301, 302, 303, 307, 308]) {
        const { server, client } = await fixtureOf([
          text(status, "", { location: `${other.url}/x?t=${TOKEN}` }),
        ]);
        const error = await errorOf(client.getEntity(REDIS));
        expect(error).toMatchObject({ kind: "redirected", attempts: 1 });
        expect(error.message).toContain(other.url);
        expect(server.received).toHaveLength(1);
      }
      expect(other.received).toHaveLength(0);
    } finally {
      await other.close();
    }
  });

  it.each([301, 302, 303, 307, 308])(
    "%i on the same origin is followed by a read, token included",
    async (status) => {
      const { server, client } = await fixtureOf([
        text(status, "", { location: "/moved?a=b" }),
        json(200, { a: 1 }),
      ]);
      expect(await client.getEntity(REDIS)).toEqual({ a: 1 });
      expect(server.received[1]).toMatchObject({
        method: "GET",
        path: "/moved?a=b",
        headers: { authorization: `Bearer ${TOKEN}` },
      });
    },
  );

  it.each([307, 308])(
    "%i on the same origin is followed by a write, which keeps its method and body",
    async (status) => {
      const { server, client } = await fixtureOf([text(status, "", { location: "/moved" }), json(201, {})]);
      expect(await client.putEntity(REDIS, { a: 1 })).toMatchObject({ created: true });
      expect(server.received[1]).toMatchObject({ method: "PUT", path: "/moved", body: '{"a":1}' });
    },
  );

  it.each([301, 302, 303])("%i never turns a write into a read", async (status) => {
    const { server, client } = await fixtureOf([text(status, "", { location: "/moved" })]);
    expect(await errorOf(client.putEntity(REDIS, {}))).toMatchObject({ kind: "redirected" });
    expect(server.received).toHaveLength(1);
  });

  it.each([{}, { location: "http://[" }])("nowhere is an error: %j", async (headers) => {
    const { client } = await fixtureOf([text(302, "", headers)]);
    expect(await errorOf(client.getEntity(REDIS))).toMatchObject({ kind: "redirected" });
  });

  it("a circle ends", async () => {
    const { server, client } = await fixtureOf([text(307, "", { location: "/again" })]);
    expect((await errorOf(client.getEntity(REDIS))).message).toContain("circle");
    expect(server.received).toHaveLength(6);
  });
});
