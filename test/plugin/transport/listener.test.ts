import { X509Certificate, randomBytes } from "node:crypto";
import type { Server, Socket } from "node:net";
import { status } from "@grpc/grpc-js";
import { createRedactor } from "../../../src/plugin/log/redactor";
import { silentLogger } from "../../../src/plugin/log/silent-logger";
import {
  createIdentity,
  type Identity,
  type IdentityOptions,
} from "../../../src/plugin/transport/certificate";
import { listen, type Endpoint } from "../../../src/plugin/transport/endpoint";
import { createGrpcServer, type GrpcServer } from "../../../src/plugin/transport/grpc-server";
import { createPinnedListener } from "../../../src/plugin/transport/listener";
import { systemSurroundings } from "../../../src/plugin/transport/surroundings";
import { echoService } from "./fixtures/echo-service";
import { PluginClient } from "./fixtures/plugin-client";

const identityOn = (curve: IdentityOptions["curve"] = "P-256") =>
  createIdentity({ now: new Date(), serial: randomBytes(16), curve });

describe("the pinned listener", () => {
  const server = identityOn();
  const refusals: string[] = [];
  let cleanUp: (() => void)[] = [];

  async function serveTo(client: Identity, network: "unix" | "tcp"): Promise<Endpoint> {
    const events = { onShutdown: () => undefined, onHostGone: () => undefined };
    const log = silentLogger;
    const grpc: GrpcServer = createGrpcServer(echoService, events, { log, redactor: createRedactor() });
    const accept = (socket: Socket) => grpc.accept(socket);
    const refuse = (reason: string) => void refusals.push(reason);
    const listener: Server = createPinnedListener(
      server,
      new X509Certificate(client.certificate),
      accept,
      refuse,
    );
    const endpoint = await listen(listener, { ...systemSurroundings(), network });
    cleanUp.push(
      () => grpc.close(),
      () => listener.close(),
      () => endpoint.remove(),
    );
    return endpoint;
  }

  function connect(endpoint: Endpoint, identity?: Identity): PluginClient {
    const client = new PluginClient(endpoint, {
      serverCertificate: server.certificate,
      ...(identity && { identity }),
    });
    cleanUp.push(() => client.close());
    return client;
  }

  beforeEach(() => (refusals.length = 0));
  afterEach(() => {
    for (const clean of cleanUp.reverse()) clean();
    cleanUp = [];
  });

  it.each([
    ["P-256", "unix"],
    ["P-384", "unix"],
    ["P-521", "unix"],
    ["P-521", "tcp"],
  ] as const)(
    "answers the client whose certificate it was given, with a key on %s over %s",
    async (curve, network) => {
      const identity = identityOn(curve);
      const client = connect(await serveTo(identity, network), identity);
      const { resourceSchemas } = await client.call("GetProviderSchema", {});
      expect(Object.keys(resourceSchemas)).toEqual(["konnect_echo"]);
      expect(refusals).toEqual([]);
    },
  );

  it.each([
    ["another certificate for the same name", () => identityOn(), "it showed another certificate"],
    ["no certificate", () => undefined, "it showed no certificate"],
    ["the server's own certificate", () => server, "it showed another certificate"],
  ])("does not answer a client with %s", async (_case, stranger, reason) => {
    const client = connect(await serveTo(identityOn(), "unix"), stranger());
    await expect(client.call("GetProviderSchema", {})).rejects.toMatchObject({ code: status.UNAVAILABLE });
    expect(refusals).toContain(reason);
  });

  it("does not answer a client that speaks no TLS", async () => {
    const client = new PluginClient(await serveTo(identityOn(), "unix"));
    cleanUp.push(() => client.close());
    await expect(client.call("GetProviderSchema", {})).rejects.toMatchObject({ code: status.UNAVAILABLE });
  });
});
