import { Command } from "commander";
import type { World } from "../../mesh";
import {
  type Duration,
  type ErrorContentType,
  defaultErrorContentType,
  errorContentTypes,
  kindsOfZones,
  type MockOptions as LibraryOptions,
  startMock,
  virtualAddressRanges,
} from "../../mock";
import { defaultProfile, type Profile, profiles } from "../../model";
import { usageErrors } from "../errors";
import { readFaultRules } from "../mock/read-fault-rules";
import { writeReadyFile } from "../mock/ready-file";
import { type LogForm, logForms, renderLogEntry, renderNote } from "../mock/render-log-entry";
import { readWorldFile } from "../read-world-file";
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
  readonly world?: World;
  readonly proxy?: string;
  readonly record?: string;
  readonly report?: string;
  readonly replay?: string;
  readonly latency: Duration;
  readonly reconcileInterval: number;
  readonly errorContentType?: ErrorContentType;
  readonly readOnlyToken?: string;
  readonly adminToken?: string;
  readonly seed?: string;
  readonly time?: Date;
  /** Path of a file. */
  readonly faults?: string;
  readonly log?: LogForm;
  /** Path of a file. */
  readonly readyFile?: string;
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
    .option(
      "--token <token>",
      "refuse requests without this bearer token (default: accept any)",
      readToken("--token"),
    )
    .option(
      "--read-only-token <token>",
      "beside --token: let who has this one read, and refuse their writes with 403",
      readToken("--read-only-token"),
    )
    .option(
      "--admin-token <token>",
      "ask for this token below /_mock (default: the one of --token)",
      readToken("--admin-token"),
    )
    .option(
      "--seed <text>",
      "give the same ids and keys, and let chance fall alike, in every run (default: random)",
    )
    .option(
      "--time <time>",
      "stop the mock's clock at this time, until it is moved (default: it runs)",
      readTime,
    )
    .option(
      "--writable <kind>",
      "let a kind be written that only zones write, such as MeshService; may be repeated",
      readWritable,
      [],
    )
    .option("--world <file>", "zones and what runs in them, in YAML or JSON (docs/worlds.md)", readWorldFile)
    .option(
      "--reconcile-interval <ms>",
      "let zones reconcile so often, 5000 as the real ones; 0: before anybody looks",
      readInterval,
      0,
    )
    .option("--data <dir>", "folder to keep everything in, there again at the next start (default: memory)")
    .option("--latency <ms>", "let every request wait so long first: 50, or 20-80", readLatency, 0)
    .option(
      "--error-content-type <type>",
      `send errors as ${errorContentTypes.join(" or ")} (default: ${defaultErrorContentType})`,
      readErrorContentType,
    )
    .option("--proxy <url>", "pass requests on to this Konnect, and report where the mock would differ")
    .option("--record <file>", "with --proxy: record requests and answers, secrets blanked, in a new file")
    .option("--report <file>", "with --proxy: write the differences as JSON at the end")
    .option("--replay <file>", "answer from a recording, and nothing else")
    .option("--faults <file>", "let go wrong what the rules in this YAML or JSON file say")
    .option("--log <form>", `tell of every request on standard error: ${logForms.join(" or ")}`, readLogForm)
    .option("--ready-file <file>", "write the URL to this file when it is ready, and remove it at the end")
    .addHelpText("after", examples)
    .action(async (options: MockOptions) => {
      // Listened for first: who reads the ready line may stop it at once.
      const stopped = terminal.untilStopped();
      await serve(options, terminal, stopped);
    });
}

async function serve(options: MockOptions, terminal: Terminal, stopped: Promise<void>): Promise<void> {
  checkSources({ ...options });
  const { faults: faultsFile, log: form, readyFile, ...rest } = options;
  const { token, readOnlyToken } = options;
  if (readOnlyToken !== undefined && (token === undefined || token === readOnlyToken)) {
    throw usageErrors.readOnlyToken();
  }
  const faults = faultsFile === undefined ? [] : await readFaultRules(faultsFile);
  const note = (message: string) => terminal.note(renderNote(message, form));
  const mock = await startMock({
    ...sourcesOf(rest, terminal, note),
    cidrs: virtualAddressRanges(terminal.environment),
    faults,
    // Without a log, what should never happen is told nevertheless.
    log: (entry) => {
      if (form !== undefined || entry.type === "fault")
        terminal.note(renderLogEntry(entry, form ?? "pretty"));
    },
  });
  try {
    const removeReadyFile = readyFile === undefined ? undefined : await writeReadyFile(readyFile, mock.url);
    try {
      terminal.out(`listening on ${mock.url}\n`);
      if (mock.damage !== undefined) note(mock.damage);
      if (!isLoopback(options.host)) note(warningBeyondLoopback(options));
      note(`Use it: export KONNECT_SERVER_URL=${mock.url}`);
      note("Stop it with ctrl-C.");
      await stopped;
    } finally {
      await removeReadyFile?.();
    }
  } finally {
    await mock.close();
  }
  await tellDifferences(mock, options.report, terminal);
}

type Sources = Omit<MockOptions, "faults" | "log" | "readyFile">;

/** Where answers come from: the mock itself, a real Konnect, or a recording. */
function sourcesOf(
  given: Sources,
  { environment }: Terminal,
  note: (message: string) => void,
): LibraryOptions {
  const { proxy: url, record, report, replay: file, ...own } = given;
  const warn = (message: string) => note(`Warning: ${message}`);
  if (file !== undefined) return { ...own, replay: { file, warn } };
  if (url === undefined) return own;
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

function readLatency(value: string): Duration {
  const [, from, to] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(value) ?? [];
  if (from === undefined || Number(from) > Number(to ?? from)) throw usageErrors.latency(value);
  return to === undefined ? Number(from) : { from: Number(from), to: Number(to) };
}

function readInterval(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw usageErrors.reconcileInterval(value);
  return Number(value);
}

function readErrorContentType(value: string): ErrorContentType {
  const type = errorContentTypes.find((name) => name === value);
  if (type === undefined) throw usageErrors.errorContentType(value, errorContentTypes);
  return type;
}

function readToken(option: string): (value: string) => string {
  return (value) => {
    if (value === "") throw usageErrors.emptyToken(option);
    return value;
  };
}

function readTime(value: string): Date {
  const time = new Date(value);
  if (!/^\d{4}-\d\d-\d\d/.test(value) || Number.isNaN(time.getTime())) throw usageErrors.time(value);
  return time;
}

function readLogForm(value: string): LogForm {
  const form = logForms.find((name) => name === value);
  if (form === undefined) throw usageErrors.log(value, logForms);
  return form;
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
  return `Warning: everyone who reaches ${host} can read and change what the mock stores. ${advice} --host 127.0.0.1.`;
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

With zones that take as long as real ones to hear of a write:
  $ konnect-mesh mock --world examples/worlds/three-zones.yaml --reconcile-interval 5000

With everything still there after a restart:
  $ konnect-mesh mock --data ./konnect-data

As the coming major version of the control plane behaves, with a token:
  $ konnect-mesh mock --profile v3 --token kpat_anything

In front of a real Konnect: record, see where the mock differs, and replay without a network:
  $ konnect-mesh mock --proxy https://us.api.konghq.com --record redis.jsonl --report differences.json
  $ konnect-mesh mock --replay redis.jsonl

The same ids and times in every run, and a log to look at:
  $ konnect-mesh mock --seed demo --time 2026-01-02T03:04:05Z --log pretty

On a bad day: each third write is stored, and the client never hears of it:
  $ cat faults.yaml
  - method: PUT
    probability: 0.33
    fault: { moment: after-write, effect: reset }
  $ konnect-mesh mock --faults faults.yaml

While it runs, ask the mock itself what it can do:
  $ curl http://127.0.0.1:8080/_mock
`;
