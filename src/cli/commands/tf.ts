import { resolve } from "node:path";
import { Command } from "commander";
import { startMock, type World } from "../../mock";
import { defaultProfile, type Profile, profiles } from "../../model";
import { findCli } from "../../testing/find-cli";
import { serverErrors, tfErrors, usageErrors } from "../errors";
import { ExitCode } from "../exit-code";
import { readWorldFile } from "../read-world-file";
import { runShadow } from "../shadow/run-shadow";
import type { Terminal } from "../terminal";
import { folderOf, initialize, noTokens } from "../terraform/arguments";
import { serveConfinedProvider } from "../terraform/confined-provider";
import { layOutSideState } from "../terraform/side-state";

interface TfOptions {
  readonly server?: string;
  readonly shadow?: string;
  readonly controlPlane: readonly string[];
  readonly world?: World;
  readonly profile?: Profile;
}

/** `konnect-mesh tf`: one call of OpenTofu or Terraform, with provider, mock and state of its own. */
export function tfCommand(terminal: Terminal): Command {
  return new Command("tf")
    .description(
      "Run tofu or terraform against a mock Konnect: no account, and the real state is left alone.",
    )
    .argument("<args...>", "what to pass to tofu or terraform; write -- before it")
    .option("--server <url>", "a mock that runs already (default: one for this command alone)", readServer)
    .option(
      "--shadow <url>",
      "a mock with all that this server has, and the real state; only reads",
      readShadowed,
    )
    .option("--control-plane <id>", "with --shadow: read this one alone; may be repeated", collect, [])
    .option("--world <file>", "zones of the mock started for this command (docs/worlds.md)", readWorldFile)
    .option("--profile <name>", `generation of that mock: ${profiles.join(" or ")}`, readProfile)
    .addHelpText("after", examples)
    .action(async (args: readonly string[], options: TfOptions) => {
      const exitCode = await run(terminal, args, options);
      if (exitCode !== 0) throw new ExitCode(exitCode);
    });
}

const collect = (value: string, before: readonly string[]) => [...before, value];

async function run(terminal: Terminal, args: readonly string[], options: TfOptions): Promise<number> {
  const { shadow, controlPlane, profile } = options;
  if (shadow === undefined) {
    if (controlPlane.length > 0) throw tfErrors.controlPlaneOfShadow();
    return runTerraform(terminal, args, options);
  }
  const other = (["server", "world"] as const).find((name) => options[name] !== undefined);
  if (other !== undefined) throw usageErrors.together("--shadow", `--${other}`);
  return runShadow(terminal, args, { server: shadow, controlPlanes: controlPlane, profile });
}

async function runTerraform(
  terminal: Terminal,
  args: readonly string[],
  { server, world, profile = defaultProfile }: TfOptions,
): Promise<number> {
  if (server !== undefined && world !== undefined) throw tfErrors.worldOfServer();
  const cli = findCli({ environment: terminal.environment });
  const folder = resolve(folderOf(args));
  const place = server === undefined ? "one-command" : new URL(server).host.replace(/\W/g, "-");
  const state = layOutSideState(folder, { place, keeps: server !== undefined });
  const closing: (() => Promise<void>)[] = [];
  try {
    let url = server;
    if (url === undefined) {
      const mock = await startMock({ profile, ...(world && { world }) });
      closing.unshift(() => mock.close());
      url = mock.url;
    }
    const keepTokens = server !== undefined;
    const given = { ...terminal.environment, ...(keepTokens ? {} : noTokens), KONNECT_SERVER_URL: url };
    const provider = await serveConfinedProvider(url, given, { keepTokens });
    closing.unshift(() => provider.close());
    const environment = {
      ...given,
      TF_REATTACH_PROVIDERS: provider.reattach,
      TF_DATA_DIR: state.dataDirectory,
    };
    const subcommand = args.find((argument) => !argument.startsWith("-")) ?? "";
    if (needsInit.has(subcommand) && !state.isInitialized()) {
      const exitCode = await initialize(terminal, cli.path, folder, state, environment);
      if (exitCode !== 0) return exitCode;
    }
    return (await terminal.run(cli.path, args, { environment })).exitCode;
  } finally {
    for (const close of closing) await close();
    state.remove();
  }
}

/** The commands that work on state or providers. */
const needsInit: ReadonlySet<string> = new Set([
  "apply",
  "console",
  "destroy",
  "graph",
  "import",
  "output",
  "plan",
  "refresh",
  "show",
  "state",
  "taint",
  "test",
  "untaint",
  "validate",
  "workspace",
]);

function readServer(url: string): string {
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw tfErrors.server(url);
  return url;
}

function readShadowed(url: string): string {
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw serverErrors.url("--shadow", url);
  return url;
}

function readProfile(value: string): Profile {
  const profile = profiles.find((name) => name === value);
  if (profile === undefined) throw usageErrors.profile(value, profiles);
  return profile;
}

const examples = `
Does this configuration apply? Nothing of it stays: neither objects nor state.
  $ konnect-mesh tf -- plan
  $ konnect-mesh tf --world examples/worlds/three-zones.yaml -- apply -auto-approve

Step by step: a mock that runs keeps the objects, .konnect-mesh/tf the state.
  $ konnect-mesh mock --port 8080 &
  $ konnect-mesh tf --server http://127.0.0.1:8080 -- apply
  $ konnect-mesh tf --server http://127.0.0.1:8080 -- plan -detailed-exitcode

What would the real server refuse? It and the real state are only read; the apply goes to a mock of it.
  $ konnect-mesh tf --shadow https://us.api.konghq.com -- apply

Everything after -- goes to the CLI: KONNECT_MESH_TF, tofu or terraform, whichever is found first.
Its exit code is the exit code. The backend and the server_url of the configuration are not used.
`;
