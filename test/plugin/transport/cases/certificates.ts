import { status } from "@grpc/grpc-js";
import type { Identity } from "../../../../src/plugin/transport/certificate";
import { PluginClient } from "../fixtures/plugin-client";
import { asClient, type PluginProcess } from "../fixtures/plugin-process";
import { identityOn, type Stage, type TransportCase } from "./stage";

/** Who connects, and with what to show for it. */
export const certificates: readonly TransportCase[] = [
  ...(["P-256", "P-384", "P-521"] as const).map((curve): TransportCase => ({
    name: `a client key on ${curve}`,
    async run(stage) {
      const identity = identityOn(curve);
      await stage.expectServed(stage.start(asClient(identity)), identity);
    },
  })),
  {
    // The certificate is compared byte for byte, so its dates say nothing more; clocks of containers differ.
    name: "the announced client certificate, expired",
    async run(stage) {
      const identity = identityOn("P-256", new Date("1980-01-01T00:00:00Z"));
      await stage.expectServed(stage.start(asClient(identity)), identity);
    },
  },
  {
    name: "a client without a certificate",
    run: (stage) => expectShutOut(stage, (plugin) => connectWith(stage, plugin, undefined)),
  },
  {
    name: "a client with a foreign certificate",
    run: (stage) => expectShutOut(stage, (plugin) => connectWith(stage, plugin, identityOn())),
  },
  {
    name: "a client that speaks no TLS where TLS is on",
    run: (stage) => expectShutOut(stage, async (plugin) => stagePlain(stage, plugin)),
  },
  {
    name: "a client that speaks TLS where TLS is off",
    async run(stage) {
      const plugin = stage.start();
      const identity = identityOn();
      const client = new PluginClient(await plugin.handshake(), {
        serverCertificate: identity.certificate,
        identity,
      });
      stage.onEnd(() => client.close());
      await expect(client.call("ValidateProviderConfig", {})).rejects.toMatchObject({
        code: status.UNAVAILABLE,
      });
      await stage.expectServed(plugin);
    },
  },
];

/** A stranger gets no answer, and the host gets its own all the same. */
async function expectShutOut(
  stage: Stage,
  connect: (plugin: PluginProcess) => Promise<PluginClient>,
): Promise<void> {
  const host = identityOn();
  const plugin = stage.start(asClient(host));
  const stranger = await connect(plugin);
  await expect(stranger.call("ValidateProviderConfig", {})).rejects.toMatchObject({
    code: status.UNAVAILABLE,
  });
  await stage.expectServed(plugin, host);
}

async function connectWith(
  stage: Stage,
  plugin: PluginProcess,
  identity: Identity | undefined,
): Promise<PluginClient> {
  const { certificate, ...endpoint } = await plugin.handshake();
  if (certificate === undefined) throw new Error("the provider showed no certificate");
  const client = new PluginClient(endpoint, {
    serverCertificate: certificate,
    ...(identity && { identity }),
  });
  stage.onEnd(() => client.close());
  return client;
}

async function stagePlain(stage: Stage, plugin: PluginProcess): Promise<PluginClient> {
  const client = new PluginClient(await plugin.handshake());
  stage.onEnd(() => client.close());
  return client;
}
