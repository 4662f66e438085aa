import { once } from "node:events";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { startReattachServer } from "../../../src/plugin/transport/reattach";
import { echoService } from "./fixtures/echo-service";
import { bundlePlugin, type PluginBundle } from "./fixtures/plugin-process";
import { tofu, Workspace } from "./fixtures/real-cli";

const onOpenTofu = tofu === undefined ? describe.skip : describe;

onOpenTofu("with a real OpenTofu", () => {
  let bundle: PluginBundle;
  let workspace: Workspace | undefined;

  beforeAll(() => {
    bundle = bundlePlugin("terraform-provider-konnect-beta");
    chmodSync(bundle.file, 0o755);
  });
  afterAll(() => bundle.remove());
  afterEach(() => workspace?.remove());

  async function runWholeLife({ run }: { run: Workspace["run"] }): Promise<void> {
    expect(await run("apply", "-auto-approve")).toMatchObject({
      code: 0,
      output: expect.stringContaining("1 added, 0 changed, 0 destroyed") as string,
    });
    expect(await run("plan", "-detailed-exitcode")).toMatchObject({ code: 0 });
    expect(await run("destroy", "-auto-approve")).toMatchObject({
      code: 0,
      output: expect.stringContaining("1 destroyed") as string,
    });
  }

  it.each([
    ["over mutual TLS", {}],
    ["where the user switched TLS off", { TF_DISABLE_PLUGIN_TLS: "1" }],
  ])("a resource is applied, planned to no change and destroyed %s", async (_case, environment) => {
    const made = (workspace = new Workspace(environment, dirname(bundle.file)));
    await runWholeLife({ run: (...args) => made.run(...args) });
    expect(readdirSync(made.temporaryFolder)).toEqual([]);
  });

  it.each(["unix", "tcp"] as const)("the same in this process, reattached over %s", async (network) => {
    const server = await startReattachServer(echoService, { network });
    const reattach = server.reattachConfig("kong/konnect-beta");
    const made = (workspace = new Workspace({ TF_REATTACH_PROVIDERS: reattach }));
    await runWholeLife({ run: (...args) => made.run(...args) });
    await server.close();
  });

  it("no provider and no socket survives OpenTofu being killed, whatever it was about", async () => {
    const made = (workspace = new Workspace({}, dirname(bundle.file)));
    for (let milliseconds = 20; milliseconds <= 300; milliseconds += 40) {
      const child = made.start("plan");
      const ended = once(child, "close");
      await delay(milliseconds);
      child.kill("SIGKILL");
      await ended;
    }
    while (providersAlive(bundle.file) > 0) await delay(20);
    expect(readdirSync(made.temporaryFolder)).toEqual([]);
  });
});

function providersAlive(file: string): number {
  return readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && commandLine(pid).includes(file)).length;
}

/** Empty for a process that has ended meanwhile. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
