import { planMatchers, processesIn, type ProviderMode } from "cdktf-konnect-mesh/testing";
import { isThorough } from "../setup/thorough";
import { addresses, canary, type FaultyCli, startFaultyCli } from "./support/faulty-cli";
import type { Passage } from "./support/faulty-proxy";

expect.extend(planMatchers);

/** What a signal interrupts while the server has acted and its answer is on the way. */
let cli: FaultyCli;

afterEach(() => cli.close());

/** Starts an apply, and resolves when the server has acted on the request and holds its answer back. */
async function applyUntil(method: "PUT" | "POST" | "DELETE", path: string) {
  const held = new Promise<Passage>((resolve) =>
    cli.proxy.strike({
      method,
      path,
      fault: async (passage) => {
        await passage.forward();
        resolve(passage);
        await passage.abandoned();
      },
    }),
  );
  const apply = cli.startApply();
  await Promise.race([
    held,
    apply.ended.then(({ output }) => Promise.reject(new Error(`the apply ended before its time: ${output}`))),
  ]);
  return apply;
}

function shownImport(output: string): string {
  return /tofu import \S+ '(.+)'$/m.exec(output)?.[1] ?? "";
}

async function plan(): Promise<string> {
  const { stdout, stderr } = await cli.workspace.run(["plan", "-no-color", "-input=false"], {
    mayFail: true,
  });
  return stdout + stderr;
}

/** What the process does, the code does in this one; the other way round there is more that can go wrong. */
const modes: readonly ProviderMode[] = isThorough ? ["installed", "reattached"] : ["installed"];

describe.each(modes)("ctrl-C, with the provider %s,", (provider) => {
  beforeEach(async () => {
    cli = await startFaultyCli(provider);
    await cli.want({});
  });

  it("in the middle of a create keeps the object in state, as planned", async () => {
    await cli.workspace.apply();
    await cli.want({ service: {} });
    const apply = await applyUntil("PUT", "/meshmultizoneservices/");
    apply.signal("SIGINT", "all");
    const { output } = await apply.ended;
    expect(output).toContain("is written, although the request failed");
    expect(output).not.toContain(canary);
    expect((await cli.workspace.state())[addresses.service]).toMatchObject({
      kri: "kri_mzsvc_default___redis_",
    });
    expect(await cli.workspace.plan()).toHaveNoChanges();
  });

  it("in the middle of making a control plane names it, with the import that then works", async () => {
    const apply = await applyUntil("POST", "/control-planes");
    apply.signal("SIGINT", "all");
    const { exitCode, output } = await apply.ended;
    expect(exitCode).toBe(1);
    await cli.workspace.import(addresses.controlPlane, shownImport(output));
    await cli.workspace.apply();
    expect(cli.objects("MeshControlPlane")).toHaveLength(1);
    expect(await cli.workspace.plan()).toHaveNoChanges();
  });

  it("in the middle of a delete takes the object out of state", async () => {
    await cli.want({ service: {} });
    await cli.workspace.apply();
    await cli.want({});
    const apply = await applyUntil("DELETE", "/meshmultizoneservices/");
    apply.signal("SIGINT", "all");
    await apply.ended;
    expect(await cli.workspace.state()).not.toHaveProperty([addresses.service]);
    expect(await cli.workspace.plan()).toHaveNoChanges();
  });
});

describe("SIGKILL", () => {
  beforeEach(async () => {
    cli = await startFaultyCli("installed");
    await cli.want({});
  });

  async function killProvider() {
    const providers = (await processesIn(cli.konnect.directory)).filter(({ command }) =>
      /^\S*node\S* .*terraform-provider/.test(command),
    );
    expect(providers.length).toBeGreaterThan(0);
    for (const { pid } of providers) process.kill(pid, "SIGKILL");
  }

  it.each(["the provider", "the CLI"])(
    "of %s in the middle of a create: the next plan shows the import that then works",
    async (whom) => {
      await cli.workspace.apply();
      await cli.want({ service: {} });
      const apply = await applyUntil("PUT", "/meshmultizoneservices/");
      if (whom === "the provider") await killProvider();
      else apply.signal("SIGKILL", "CLI");
      await apply.ended;
      expect(cli.objects("MeshMultiZoneService")).toHaveLength(1);
      expect(await cli.workspace.state()).not.toHaveProperty([addresses.service]);
      const output = await plan();
      expect(output).toContain("MeshMultiZoneService already exists");
      await cli.workspace.import(addresses.service, shownImport(output));
      expect(await cli.workspace.plan()).toHaveNoChanges();
    },
  );

  it("of the provider in the middle of making a control plane: the next plan names it", async () => {
    const apply = await applyUntil("POST", "/control-planes");
    await killProvider();
    await apply.ended;
    const output = await plan();
    expect(output).toContain('A control plane named "team-a" exists already');
    await cli.workspace.import(addresses.controlPlane, shownImport(output));
    await cli.workspace.apply();
    expect(cli.objects("MeshControlPlane")).toHaveLength(1);
  });

  it("of the provider in the middle of an update or delete keeps the object in state until a refresh", async () => {
    await cli.want({ service: {} });
    await cli.workspace.apply();
    await cli.want({ service: { port: 6380 } });
    const update = await applyUntil("PUT", "/meshmultizoneservices/");
    await killProvider();
    await update.ended;
    expect(await cli.workspace.state()).toHaveProperty([addresses.service]);
    expect(await cli.workspace.plan()).toHaveNoChanges();
    await cli.want({});
    const deletion = await applyUntil("DELETE", "/meshmultizoneservices/");
    await killProvider();
    await deletion.ended;
    expect(await cli.workspace.plan()).toHaveNoChanges();
  });
});
