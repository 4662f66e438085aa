import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { asClient } from "../fixtures/plugin-process";
import { fieldsOf, identityOn, type Stage, type TransportCase } from "./stage";

type Environment = Readonly<Record<string, string>>;

/** What the host asks for when it starts a provider. */
export const starts: readonly TransportCase[] = [
  refused("no cookie", { TF_PLUGIN_MAGIC_COOKIE: "" }, "This program is a Terraform provider"),
  refused("a wrong cookie", { TF_PLUGIN_MAGIC_COOKIE: "biscuit" }, "This program is a Terraform provider"),
  refused("no common protocol version", { PLUGIN_PROTOCOL_VERSIONS: "4,5" }, "offers only 4, 5"),
  refused("versions that only look like ours", { PLUGIN_PROTOCOL_VERSIONS: "16,60" }, "16, 60"),
  refused("no protocol version at all", { PLUGIN_PROTOCOL_VERSIONS: "" }, "offers none"),
  refused("a client certificate that is none", { PLUGIN_CLIENT_CERT: "x" }, "PLUGIN_CLIENT_CERT"),
  refused("a temporary folder that does not exist", { TMPDIR: "/nonexistent" }, "cannot open a socket"),
  ...["6", "5,6", "6,5", "4,5,6,7"].map((versions) =>
    served(`protocol versions ${versions}`, { PLUGIN_PROTOCOL_VERSIONS: versions }),
  ),
  {
    name: "TLS switched off",
    async run(stage) {
      const plugin = stage.start();
      expect(fieldsOf(await plugin.handshake())[5]).toBe("");
      await stage.expectServed(plugin);
    },
  },
  {
    name: "a temporary folder whose path is too long for a socket",
    async run(stage) {
      const folder = join(stage.temporaryFolder, "f".repeat(120));
      mkdirSync(folder);
      const plugin = stage.start({ TMPDIR: folder });
      expect((await plugin.handshake()).network).toBe("tcp");
      await stage.expectServed(plugin);
    },
  },
  {
    name: "a folder for sockets of the host's own",
    async run(stage) {
      const folder = join(stage.temporaryFolder, "shared");
      mkdirSync(folder);
      const plugin = stage.start({ PLUGIN_UNIX_SOCKET_DIR: folder });
      expect((await plugin.handshake()).address.startsWith(folder)).toBe(true);
      await stage.expectServed(plugin);
      plugin.kill("SIGTERM");
      await plugin.ended;
      expect(readdirSync(folder)).toEqual([]);
    },
  },
  {
    name: "TCP asked for",
    async run(stage) {
      const identity = identityOn();
      const plugin = stage.start(asClient(identity), "--tcp");
      expect((await plugin.handshake()).address).toMatch(/^127\.0\.0\.1:\d+$/);
      await stage.expectServed(plugin, identity);
    },
  },
  {
    name: "a host that can multiplex",
    async run(stage) {
      const plugin = stage.start({ PLUGIN_MULTIPLEX_GRPC: "true" });
      expect(fieldsOf(await plugin.handshake())[6]).toBe("false");
      await stage.expectServed(plugin);
    },
  },
  {
    name: "noise on standard output before the handshake",
    async run(stage) {
      const plugin = stage.start();
      expect((await plugin.handshake()).line).toMatch(/^1\|6\|unix\|/);
      plugin.kill("SIGTERM");
      expect((await plugin.ended).stderr).toContain("noise while loading\nmore noise\n");
    },
  },
];

/** Says why in a sentence, prints no handshake, and ends with 1. */
function refused(name: string, environment: Environment, words: string): TransportCase {
  return {
    name,
    async run(stage: Stage) {
      const { code, stdout, stderr } = await stage.start(environment).ended;
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(words);
      expect(stderr).not.toContain("panic");
    },
  };
}

function served(name: string, environment: Environment): TransportCase {
  return {
    name,
    async run(stage: Stage) {
      const plugin = stage.start(environment);
      expect(fieldsOf(await plugin.handshake()).slice(0, 2)).toEqual(["1", "6"]);
      await stage.expectServed(plugin);
    },
  };
}
