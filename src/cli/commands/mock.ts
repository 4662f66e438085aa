import { readFileSync } from "node:fs";
import { Command } from "commander";
import { readWorld, type World } from "../../mesh";
import {
  kindsOfZones,
  type MockOptions as LibraryOptions,
  startMock,
  virtualAddressRanges,
} from "../../mock";
import { defaultProfile, type Profile, profiles } from "../../model";
import { usageErrors } from "../errors";
import type { Terminal } from "../terminal";
import { tellDifferences } from "./mock-differences";
import { checkSources } from "./mock-sources";

interface MockOptions {
  readonly port: number;
  readonly host: string;
  readonly profile: Profile;
  readonly token?: string;
  readonly data?: string;
  readonly writable: readonly string[];
  readonly latency: number;
  readonly world?: World;
  readonly proxy?: string;
  readonly record?: string;
  readonly report?: string;
  readonly replay?: string;
}

/** `konnect-mesh mock`: serves the mock Konnect API until it is told to stop. */
export function mockCommand(terminal: Terminal): Command {
  return new Command("mock")
    .description(
      "Serve a mock Konnect Mesh API until interrupted; without --data, what it stores ends with it.",
    )
    .option("--port <number>", "port to listen on; 0 picks a free one", readPort, 0)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option(
      "--profile <name>",
      `control-plane generation: ${profiles.join(" or ")}`,
      readProfile,
      defaultProfile,
    )
    .option("--token <token>", "refuse requests without this bearer token (default: accept any)")
    .option(
      "--writable <kind>",
      "let a kind be written that only zones write, such as MeshService; may be repeated",
      readWritable,
      [],
    )
    .option("--world <file>", "zones and what runs in them, in YAML or JSON (docs/worlds.md)", readWorldFile)
    .option("--data <dir>", "folder to keep everything in, there again at the next start (default: memory)")
    .option("--latency <ms>", "let every request wait so long first", readLatency, 0)
    .option("--proxy <url>", "pass requests on to this Konnect, and report where the mock would differ")
    .option("--record <file>", "with --proxy: record requests and answers, secrets blanked, in a new file")
    .option("--report <file>", "with --proxy: write the differences as JSON at the end")
    .option("--replay <file>", "answer from a recording, and nothing else")
    .addHelpText("after", examples)
    .action(async (options: MockOptions) => {
      // Listened for first: who reads the ready line may stop it at once.
      const stopped = terminal.untilStopped();
      const cidrs = virtualAddressRanges(terminal.environment);
      const mock = await startMock({ ...optionsOf(options, terminal), cidrs });
      terminal.out(`listening on ${mock.url}\n`);
      if (mock.damage !== undefined) terminal.note(`${mock.damage}\n`);
      if (!isLoopback(options.host)) terminal.note(warningBeyondLoopback(options));
      terminal.note(`Use it: export KONNECT_SERVER_URL=${mock.url}\nStop it with ctrl-C.\n`);
      await stopped;
      await mock.close();
      await tellDifferences(mock, options.report, terminal);
    });
}

function optionsOf(given: MockOptions, terminal: Terminal): LibraryOptions {
  const { proxy: url, record, report, replay: file, ...own } = given;
  checkSources(given);
  const warn = (message: string) => terminal.note(`Warning: ${message}\n`);
  if (file !== undefined) return { ...own, replay: { file, warn } };
  if (url === undefined) return own;
  const { environment } = terminal;
  return { ...own, proxy: { url, environment, warn, ...(record === undefined ? {} : { record }) } };
}

function readPort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw usageErrors.port(value);
  return port;
}

function readWritable(kind: string, before: readonly string[]): readonly string[] {
  if (!kindsOfZones.includes(kind)) throw usageErrors.writable(kind, kindsOfZones);
  return [...before, kind];
}

function readLatency(value: string): number {
  if (!/^\d+$/.test(value)) throw usageErrors.latency(value);
  return Number(value);
}

function readWorldFile(file: string): World {
  const parsed = readWorld(readFileSync(file, "utf8"));
  if ("world" in parsed) return parsed.world;
  throw usageErrors.world(file, parsed.problems);
}

function readProfile(value: string): Profile {
  const profile = profiles.find((name) => name === value);
  if (profile === undefined) throw usageErrors.profile(value, profiles);
  return profile;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

function warningBeyondLoopback({ host, token }: MockOptions): string {
  const advice = token === undefined ? "Set --token, or use" : "Requests are not encrypted: use";
  return `Warning: everyone who reaches ${host} can read and change what the mock stores. ${advice} --host 127.0.0.1.\n`;
}

const examples = `
The first line on standard output says where it listens, when it is ready:
  $ konnect-mesh mock
  listening on http://127.0.0.1:40123

In a script:
  $ konnect-mesh mock --port 8080 > mock.log & mock=$!
  $ until grep -q '^listening' mock.log; do sleep 0.1; done
  $ KONNECT_SERVER_URL=http://127.0.0.1:8080 tofu apply
  $ kill $mock

With a service that no zone reports, over a slow line:
  $ konnect-mesh mock --writable MeshService --latency 50

With three zones that share a redis, and what each of them sees:
  $ konnect-mesh mock --world examples/worlds/three-zones.yaml

With everything still there after a restart:
  $ konnect-mesh mock --data ./konnect-data

As the coming major version of the control plane behaves, with a token:
  $ konnect-mesh mock --profile v3 --token kpat_anything

In front of a real Konnect: record, see where the mock differs, and replay without a network:
  $ konnect-mesh mock --proxy https://us.api.konghq.com --record redis.jsonl --report differences.json
  $ konnect-mesh mock --replay redis.jsonl
`;
