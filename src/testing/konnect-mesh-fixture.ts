import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { Profile } from "../model";
import type { World } from "../mesh";
import { type FaultRule, type Mock, startMock } from "../mock";
import type { Plan } from "../plan";
import { codeCacheFolder, codeCacheVariable } from "../provider/executable/code-cache";
import { harnessErrors } from "./errors";
import { type Cli, findCli } from "./find-cli";
import { callApi } from "./out-of-band";
import type { ProviderFault } from "./provider-faults";
import { type ProviderMode, startProvider } from "./provider-modes";
import { type PlanOptions, Workspace } from "./workspace";
import type { WorkspaceContent } from "./workspace-content";
import { placeInWorldOf } from "./world/world-of-mock";

export interface KonnectMeshOptions {
  /** The control-plane generation that the mock behaves like. @default "2.13" */
  readonly profile?: Profile;
  /** A token that the mock then insists on, and that the provider gets as `KONNECT_TOKEN`. @default none */
  readonly token?: string;
  /** Kinds that a global control plane leaves to its zones, to be written nevertheless: `MeshService`. @default none */
  readonly writable?: readonly string[];
  /** Zones and what runs in them; `readWorld` reads it from a file. @default none */
  readonly world?: World;
  /** @default {@link findCli}'s */
  readonly cli?: Cli;
  /**
   * `reattached` serves the provider in this process: a plan takes milliseconds, and breakpoints hold.
   * `installed` has the CLI install and start the bundled executable, as users have it.
   * @default "reattached"
   */
  readonly provider?: ProviderMode;
  /** Variables that the CLI gets besides. @default none */
  readonly environment?: Readonly<Record<string, string>>;
  /** Of one CLI command. @default 60,000 */
  readonly timeoutMilliseconds?: number;
  /** Where all files go; then `close` leaves them. @default a new temporary folder, which `close` removes */
  readonly directory?: string;
}

/** A mock Konnect, the provider and a real CLI, ready for workspaces. */
export interface KonnectMeshFixture {
  readonly mock: Mock;
  readonly cli: Cli;
  readonly directory: string;
  /** All that the CLI gets: nothing of this process's own environment but PATH. */
  readonly environment: Readonly<Record<string, string>>;
  /** A new work folder, empty or with a configuration. */
  workspace(content?: WorkspaceContent): Promise<Workspace>;
  /** What a first plan of a configuration makes, in a folder of its own. */
  plan(content: WorkspaceContent, options?: PlanOptions): Promise<Plan>;
  /** A new work folder in which a configuration is applied. */
  applied(content: WorkspaceContent, options?: PlanOptions): Promise<Workspace>;
  /** Calls the mock's API: `request("PATCH", "/_mock/control-planes/…/zones/west", { online: false })`. */
  request(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Lets server or provider go wrong while something runs, and gives what that gives. */
  withFaults<Result>(faults: Faults, run: () => Promise<Result>): Promise<Result>;
  /** Kills what runs, closes all sockets, removes all files. May be called again. */
  close(): Promise<void>;
}

/** What goes wrong. */
export interface Faults {
  /** With requests to the mock, in the place of other such faults. @default nothing */
  readonly server?: readonly FaultRule[];
  /** With calls of the provider, which must be `reattached`. @default nothing */
  readonly provider?: readonly ProviderFault[];
}

/**
 * A CLI's command is over before the garbage that Go collects on its way is worth the time, which is a sixth of a
 * plan's. It collects all the same before it holds this much. `options.environment` can say otherwise.
 */
const hardlyCollecting = { GOGC: "off", GOMEMLIMIT: "512MiB" };

/**
 * Starts everything that a plan-diff test needs, on free ports of the loopback interface.
 * @throws HarnessError when there is no CLI; MirrorError when the provider is not built.
 * @example
 * const konnect = await startKonnectMesh();
 * const workspace = await konnect.workspace(stack);
 * await workspace.apply();
 * expect(await workspace.plan()).toHaveNoChanges();
 * await konnect.close();
 */
export async function startKonnectMesh(options: KonnectMeshOptions = {}): Promise<KonnectMeshFixture> {
  const { token, profile, writable, world, provider: mode = "reattached" } = options;
  const cli = options.cli ?? findCli();
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), "konnect-mesh-")));
  const home = join(directory, "home");
  await mkdir(home, { recursive: true });
  const mock = await startMock({
    ...(profile && { profile }),
    ...(token !== undefined && { token }),
    ...(writable && { writable }),
    ...(world && { world }),
  });
  const connection = { KONNECT_SERVER_URL: mock.url, ...(token !== undefined && { KONNECT_TOKEN: token }) };
  const provider = await startProvider(mode, directory, connection);
  const cliConfiguration = join(directory, "cli.tfrc");
  await writeFile(cliConfiguration, provider.cliConfiguration);
  const environment = {
    // The provider's executable starts `node` from PATH: the one that runs us.
    PATH: [dirname(process.execPath), process.env.PATH ?? ""].join(delimiter),
    HOME: home,
    TMPDIR: tmpdir(),
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    // Not in the home of this fixture, which nobody else has.
    [codeCacheVariable]: codeCacheFolder(process.env) ?? "off",
    ...hardlyCollecting,
    TF_CLI_CONFIG_FILE: cliConfiguration,
    ...connection,
    ...provider.environment,
    ...options.environment,
  };
  const closing = new AbortController();
  let closed: Promise<void> | undefined;
  const close = async () => {
    closing.abort();
    await provider.close();
    await mock.close();
    if (options.directory !== undefined) return;
    // A command killed just now may still be writing.
    await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  const server = { url: mock.url, ...(token !== undefined && { token }) };
  let workspaces = 0;
  const fixture: KonnectMeshFixture = {
    mock,
    cli,
    directory,
    environment,
    async workspace(content) {
      if (closing.signal.aborted) throw harnessErrors.closed("The fixture");
      workspaces += 1;
      const folder = join(directory, `workspace-${workspaces}`);
      await mkdir(folder, { recursive: true });
      const { timeoutMilliseconds } = options;
      const workspace = new Workspace({
        directory: folder,
        cli,
        environment,
        signal: closing.signal,
        server,
        onPlan: (plan) => placeInWorldOf(mock, server, plan, world),
        ...(timeoutMilliseconds !== undefined && { timeoutMilliseconds }),
      });
      if (content !== undefined) await workspace.write(content);
      return workspace;
    },
    plan: async (content, planOptions) => (await fixture.workspace(content)).plan(planOptions),
    async applied(content, planOptions) {
      const workspace = await fixture.workspace(content);
      await workspace.apply(planOptions);
      return workspace;
    },
    request: (method, path, body) => callApi(server, method, path, body),
    async withFaults(faults, run) {
      if (faults.provider !== undefined) provider.setFaults(faults.provider);
      if (faults.server !== undefined) mock.setFaults(faults.server);
      try {
        return await run();
      } finally {
        if (faults.provider !== undefined) provider.setFaults([]);
        if (faults.server !== undefined) mock.setFaults([]);
      }
    },
    close: () => (closed ??= close()),
  };
  return fixture;
}
