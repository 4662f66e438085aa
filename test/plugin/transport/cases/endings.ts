import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { startReattachServer } from "../../../../src/plugin/transport/reattach";
import { watchHost } from "../../../../src/plugin/transport/host-watch";
import { echoService } from "../fixtures/echo-service";
import { hostEnvironment } from "../fixtures/host-environment";
import { PluginClient } from "../fixtures/plugin-client";
import { parseHandshake } from "../fixtures/plugin-process";
import type { TransportCase } from "./stage";

const shutdown = "/plugin.GRPCController/Shutdown";

/** How it ends: with no process and no socket left over. */
export const endings: readonly TransportCase[] = [
  {
    name: "a shutdown",
    async run(stage) {
      const plugin = stage.start();
      const client = await stage.connect(plugin);
      await client.callBytes(shutdown).catch(() => undefined);
      await stage.expectEnded(plugin, 0);
    },
  },
  {
    name: "a shutdown while calls are in flight",
    async run(stage) {
      const plugin = stage.start();
      const client = await stage.connect(plugin);
      const hanging = client.call("ConfigureProvider", { terraformVersion: "hang" }).catch(() => "failed");
      await client.call("ValidateProviderConfig", {});
      await client.callBytes(shutdown).catch(() => undefined);
      expect(await hanging).toBe("failed");
      await stage.expectEnded(plugin, 0);
    },
  },
  {
    name: "the end of the stream that the host holds",
    async run(stage) {
      const plugin = stage.start();
      const client = await stage.connect(plugin);
      const output = client.openOutputStream();
      await client.call("ValidateProviderConfig", {});
      output.cancel();
      await stage.expectEnded(plugin, 0);
    },
  },
  {
    name: "SIGINT, which the host answers for",
    async run(stage) {
      const plugin = stage.start();
      await stage.expectServed(plugin);
      plugin.kill("SIGINT");
      await stage.expectServed(plugin);
    },
  },
  ...(["SIGTERM", "SIGHUP"] as const).map((signal): TransportCase => ({
    name: signal,
    async run(stage) {
      const plugin = stage.start();
      await plugin.handshake();
      plugin.kill(signal);
      await stage.expectEnded(plugin, 0);
    },
  })),
  {
    name: "nobody who reads the handshake",
    async run(stage) {
      const plugin = stage.start();
      plugin.child.stdout?.destroy();
      await stage.expectEnded(plugin, 1);
    },
  },
  {
    name: "nobody who reads the log",
    async run(stage) {
      const plugin = stage.start({ TF_LOG: "trace" });
      const client = await stage.connect(plugin);
      plugin.child.stderr?.destroy();
      await client.call("ConfigureProvider", { terraformVersion: "log" }).catch(() => undefined);
      await stage.expectEnded(plugin, 1);
    },
  },
  ...["throw", "reject"].map((how): TransportCase => ({
    name: `a provider that fails beyond a call (${how})`,
    async run(stage) {
      const plugin = stage.start();
      const client = await stage.connect(plugin);
      await client.call("ConfigureProvider", { terraformVersion: how }).catch(() => undefined);
      await stage.expectEnded(plugin, 1);
      expect((await plugin.ended).stderr).toContain("panic: ");
    },
  })),
  {
    name: "a host that is killed",
    async run(stage) {
      // Descriptor 3 goes from here through the host to the provider: its end means that both are gone.
      const program = `
        const { spawn } = require("node:child_process");
        const child = spawn(process.execPath, [process.argv[1]], { stdio: ["ignore", "pipe", "pipe", 3] });
        child.stdout.pipe(process.stdout);
      `;
      const env = hostEnvironment({ TMPDIR: stage.temporaryFolder });
      const stdio = ["ignore", "pipe", "ignore", "pipe"] as const;
      const host = spawn(process.execPath, ["-e", program, stage.bundle.file], { env, stdio: [...stdio] });
      stage.onEnd(() => host.kill("SIGKILL"));
      const [line] = (await once(host.stdout as Readable, "data")) as unknown[];
      expect(existsSync(parseHandshake(String(line).trim()).address)).toBe(true);
      const bothGone = once((host.stdio[3] as Readable).resume(), "close");
      host.kill("SIGKILL");
      await bothGone;
      expect(stage.socketsLeft()).toEqual([]);
    },
  },
  {
    name: "a stale socket of a provider that was killed",
    async run(stage) {
      const killed = stage.start();
      const { address } = await killed.handshake();
      killed.kill("SIGKILL");
      await killed.ended;
      expect(existsSync(address)).toBe(true);
      const plugin = stage.start();
      expect((await plugin.handshake()).address).not.toBe(address);
      await stage.expectServed(plugin);
    },
  },
  {
    name: "a host that never connects",
    async run() {
      jest.useFakeTimers();
      try {
        const whenGone = jest.fn();
        watchHost(whenGone);
        jest.advanceTimersByTime(60_000);
        expect(whenGone).toHaveBeenCalledWith("nobody connected within a minute");
      } finally {
        jest.useRealTimers();
      }
    },
  },
  {
    name: "a server in a debugger, to which command after command reattaches",
    async run(stage) {
      const server = await startReattachServer(echoService);
      stage.onEnd(() => server.close());
      for (let command = 1; command <= 3; command += 1) {
        const client = new PluginClient(server.endpoint);
        await expect(client.call("ValidateProviderConfig", {})).resolves.toEqual({ diagnostics: [] });
        await client.callBytes(shutdown);
        client.close();
      }
    },
  },
];
