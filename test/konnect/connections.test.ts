import { createServer } from "node:http";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";

import { createKonnectClient, resolveSettings } from "../../src/konnect";
import { fixtureOf, REDIS } from "./fixture";
import { json } from "./scripted-server";

describe("connections", () => {
  it("the HTTP library is loaded at the first request", async () => {
    const loaded = jest.fn();
    jest.doMock("undici", () => {
      loaded();
      return jest.requireActual<object>("undici");
    });
    try {
      const { client } = await fixtureOf([json(200, {})]);
      expect(loaded).not.toHaveBeenCalled();
      await client.getEntity(REDIS);
      expect(loaded).toHaveBeenCalledTimes(1);
    } finally {
      jest.dontMock("undici");
    }
  });

  it("a closed client refuses requests, and closing an unused one does nothing", async () => {
    const { server, client } = await fixtureOf([json(200, {})]);
    await createKonnectClient(resolveSettings({ serverUrl: server.url }, {})).close();
    await client.getEntity(REDIS);
    await client.close();
    await expect(client.getEntity(REDIS)).rejects.toMatchObject({ kind: "cancelled" });
    expect(server.received).toHaveLength(1);
  });

  it("a given dispatcher is used and left open", async () => {
    const { MockAgent } = await import("undici");
    const dispatcher = new MockAgent();
    dispatcher.disableNetConnect();
    dispatcher
      .get("https://us.api.konghq.com")
      .intercept({ path: /redis$/ })
      .reply(200, { a: 1 })
      .times(2);
    const settings = resolveSettings({ serverUrl: "https://us.api.konghq.com" }, {});
    const client = createKonnectClient(settings, { dispatcher });
    expect(await client.getEntity(REDIS)).toEqual({ a: 1 });
    await client.close();
    expect(await client.getEntity(REDIS)).toEqual({ a: 1 });
    await dispatcher.close();
  });

  it("a proxy from the environment stands between client and server", async () => {
    const { server } = await fixtureOf([json(200, { a: 1 })]);
    const target = new URL(server.url);
    const tunnels: string[] = [];
    const proxy = createServer();
    proxy.on("connect", (incoming, socket) => {
      tunnels.push(incoming.url ?? "");
      const onward = connect(Number(target.port), target.hostname, () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        onward.pipe(socket).pipe(onward);
      });
      onward.on("error", () => socket.destroy());
      socket.on("error", () => onward.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as AddressInfo;
    const environment = { HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: "other.example" };
    const client = createKonnectClient(resolveSettings({ serverUrl: "http://konnect.example" }, environment));
    try {
      expect(await client.getEntity(REDIS)).toEqual({ a: 1 });
      expect(tunnels).toEqual(["konnect.example:80"]);
    } finally {
      await client.close();
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    }
  });
});
