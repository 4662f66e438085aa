import { join, resolve } from "node:path";
import { startMock } from "../../mock";
import { defaultProfile, type Profile, profiles } from "../../model";
import { runChild } from "../../testing/child-process";
import { findCli } from "../../testing/find-cli";
import { definedOnly } from "../defined-only";
import { shadowErrors } from "../errors";
import { MockServer } from "../mock-server";
import { withClient } from "../server/open-client";
import type { Terminal } from "../terminal";
import { folderOf, initialize, noTokens, withoutFolder } from "../terraform/arguments";
import { serveConfinedProvider } from "../terraform/confined-provider";
import { layOutSideState, planFile, removeStaleOverride } from "../terraform/side-state";
import { effectsElsewhere } from "./effects-elsewhere";
import { readRealState } from "./real-state";
import { readShadow } from "./read-shadow";
import { shadowArguments } from "./shadow-arguments";
import { snapshotOf } from "./snapshot-of";
import { summarizeShadow } from "./summarize-shadow";

export interface ShadowOptions {
  /** The server whose shadow it is. */
  readonly server: string;
  /** Ids of the control planes to take along; none: all. */
  readonly controlPlanes: readonly string[];
  readonly profile?: Profile | undefined;
}

/** Has the CLI leave out how to apply the plan file, which is nobody's to apply. */
const silent = { TF_IN_AUTOMATION: "1" };

const showTimeoutMilliseconds = 120_000;

/**
 * Runs a plan, an apply or a destroy on a mock that has what the server has, with the real state. The server is only read,
 * the real state too.
 * @returns the CLI's exit code
 */
export async function runShadow(
  terminal: Terminal,
  args: readonly string[],
  { server, controlPlanes: wanted, profile: wantedProfile }: ShadowOptions,
): Promise<number> {
  const { subcommand, planning, presentation } = shadowArguments(withoutFolder(args));
  const folder = resolve(folderOf(args));
  const cli = findCli({ environment: terminal.environment });
  removeStaleOverride(folder);
  const real = await readRealState(cli.path, folder, definedOnly(terminal.environment));
  const source = await withClient(server, terminal, (client) => readShadow(client, wanted));
  const profile = wantedProfile ?? (await profileOf(server, terminal)) ?? defaultProfile;
  const state = layOutSideState(folder, { place: "shadow", keeps: false });
  const closing: (() => Promise<void>)[] = [];
  try {
    const mock = await startMock({ profile });
    closing.unshift(() => mock.close());
    await mock.restore(snapshotOf(source.controlPlanes, { profile, time: new Date().toISOString() }));
    tell(terminal, server, source);
    state.adopt(real.workspace, real.text);

    const given = { ...terminal.environment, ...noTokens, KONNECT_SERVER_URL: mock.url };
    const provider = await serveConfinedProvider(mock.url, given, { keepTokens: false });
    closing.unshift(() => provider.close());
    const environment = {
      ...given,
      TF_REATTACH_PROVIDERS: provider.reattach,
      TF_DATA_DIR: state.dataDirectory,
      ...(real.workspace !== "default" && { TF_WORKSPACE: real.workspace }),
    };
    const chdir = `-chdir=${folder}`;
    const run = (command: readonly string[], more: NodeJS.ProcessEnv = {}) =>
      terminal.run(cli.path, [chdir, ...command], { environment: { ...environment, ...more } });
    // Anew each time: nobody could run it for the shadow after a change of modules or providers.
    const begun = await initialize(terminal, cli.path, folder, state, environment);
    if (begun !== 0) return begun;
    if (subcommand === "plan") return (await run(["plan", ...planning])).exitCode;

    const file = join(state.folder, planFile);
    const { exitCode } = await run(["plan", ...planning, `-out=${file}`], silent);
    if (exitCode !== 0) return exitCode;
    const shown = await runChild(cli.path, ["show", "-json", file], {
      directory: folder,
      environment: definedOnly(environment),
      timeoutMilliseconds: showTimeoutMilliseconds,
    });
    if (shown.exitCode !== 0) throw shadowErrors.notShown(shown.stderr);
    const elsewhere = effectsElsewhere(shown.stdout);
    if (elsewhere.length > 0) throw shadowErrors.effectsElsewhere(elsewhere);
    mock.clearRequests();
    const applied = await run(["apply", ...presentation, file]);
    terminal.note(`\n${summarizeShadow(server, mock.requests())}\n`);
    return applied.exitCode;
  } finally {
    for (const close of closing) await close();
    state.remove();
  }
}

function tell(
  terminal: Terminal,
  server: string,
  { controlPlanes, hidden }: Awaited<ReturnType<typeof readShadow>>,
): void {
  const counted = controlPlanes.map(
    ({ controlPlane: { name, id }, objects }) =>
      `${String(name)} (${String(id)}) with ${objects.length} objects`,
  );
  terminal.note(`konnect-mesh: shadow of ${server}: ${counted.join(", ") || "no control plane"}\n`);
  for (const id of hidden)
    terminal.note(`konnect-mesh: the token may not read control plane ${id}: it is left out\n`);
}

async function profileOf(server: string, { environment }: Terminal): Promise<Profile | undefined> {
  const { KONNECT_TOKEN, KONNECT_SPAT } = environment;
  const described = await new MockServer(server, KONNECT_TOKEN || KONNECT_SPAT).described("");
  return profiles.find((name) => name === described?.profile);
}
