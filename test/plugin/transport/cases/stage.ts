import { randomBytes } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { connect, type Socket } from "node:net";
import {
  createIdentity,
  type Identity,
  type IdentityOptions,
} from "../../../../src/plugin/transport/certificate";
import type { PluginClient } from "../fixtures/plugin-client";
import { type Handshake, type PluginBundle, PluginProcess } from "../fixtures/plugin-process";

/** One thing that can happen between a host and a provider, and what must come of it. */
export interface TransportCase {
  /** The case, in words that follow "given". */
  readonly name: string;
  run(stage: Stage): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

/** Where a case plays: it starts processes and opens connections, and everything ends with it. */
export class Stage {
  readonly temporaryFolder: string;
  private readonly endings: (() => unknown)[] = [];

  constructor(readonly bundle: PluginBundle) {
    this.temporaryFolder = bundle.makeTemporaryFolder();
  }

  start(extra: Environment = {}, ...args: string[]): PluginProcess {
    const environment = { TMPDIR: this.temporaryFolder, ...extra };
    const plugin = new PluginProcess(this.bundle, environment, args);
    this.onEnd(async () => {
      plugin.kill();
      await plugin.ended;
    });
    return plugin;
  }

  async connect(plugin: PluginProcess, identity?: Identity): Promise<PluginClient> {
    const client = await plugin.connect(identity);
    this.onEnd(() => client.close());
    return client;
  }

  /** A connection that says what it likes. */
  async rawSocket(plugin: PluginProcess): Promise<Socket> {
    const { network, address } = await plugin.handshake();
    const [host = "", port = ""] = address.split(":");
    const socket = network === "unix" ? connect(address) : connect(Number(port), host);
    socket.on("error", () => undefined);
    this.onEnd(() => socket.destroy());
    await new Promise((resolve) => socket.once("connect", resolve));
    return socket;
  }

  /** The provider still serves who behaves. */
  async expectServed(plugin: PluginProcess, identity?: Identity): Promise<void> {
    const client = await this.connect(plugin, identity);
    await expect(client.call("ValidateProviderConfig", {})).resolves.toEqual({ diagnostics: [] });
  }

  /** The process ended by itself and left no socket. */
  async expectEnded(plugin: PluginProcess, code: number): Promise<void> {
    expect(await plugin.ended).toMatchObject({ code, signal: null });
    expect(this.socketsLeft()).toEqual([]);
  }

  socketsLeft(): readonly string[] {
    return existsSync(this.temporaryFolder) ? readdirSync(this.temporaryFolder) : [];
  }

  onEnd(end: () => unknown): void {
    this.endings.push(end);
  }

  async end(): Promise<void> {
    for (const end of this.endings.reverse()) await end();
  }
}

export function identityOn(curve: IdentityOptions["curve"] = "P-256", now = new Date()): Identity {
  return createIdentity({ now, serial: randomBytes(16), curve });
}

export function fieldsOf({ line }: Handshake): readonly string[] {
  return line.split("|");
}
