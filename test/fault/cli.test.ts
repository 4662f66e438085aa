import { planMatchers } from "cdktf-konnect-mesh/testing";
import { addresses, canary, type FaultyCli, startFaultyCli } from "./support/faulty-cli";
import type { Fault } from "./support/faulty-proxy";
import { faults } from "./support/faults";

expect.extend(planMatchers);

/** The same promise through a real CLI: what it prints, what it keeps, and what its next command makes of it. */
let cli: FaultyCli;

beforeEach(async () => {
  cli = await startFaultyCli("reattached");
  await cli.want({});
});

afterEach(() => cli.close());

const always = 100;

function fault(name: string): Fault {
  const found = faults(() => undefined).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fault is called ${name}`);
  return found.fault;
}

async function apply() {
  const { exitCode, stdout, stderr } = await cli.workspace.run(
    ["apply", "-auto-approve", "-no-color", "-input=false"],
    { mayFail: true },
  );
  const output = stdout + stderr;
  expect(output).not.toContain(canary);
  return { exitCode, output };
}

function shownImport(output: string): string {
  return /tofu import \S+ '(.+)'$/m.exec(output)?.[1] ?? "";
}

const services = () => cli.objects("MeshMultiZoneService");

describe("a create", () => {
  it("whose answer is lost each time succeeds with a warning, and the next plan is empty", async () => {
    await apply();
    await cli.want({ service: {} });
    cli.proxy.strike({
      method: "PUT",
      path: "/meshmultizoneservices/",
      times: always,
      fault: fault("the connection is cut after the server acted"),
    });
    const { exitCode, output } = await apply();
    expect(exitCode).toBe(0);
    expect(output).toContain("is written, although the request failed");
    expect(await cli.workspace.plan()).toHaveNoChanges();
  });

  it.each(["the connection is cut before the server acts", "503 before the server acts"])(
    "that never gets through (%s) leaves no state, and succeeds the next time",
    async (name) => {
      await apply();
      await cli.want({ service: {} });
      cli.proxy.strike({ method: "PUT", path: "/meshmultizoneservices/", times: 5, fault: fault(name) });
      const { exitCode, output } = await apply();
      expect(exitCode).toBe(1);
      expect(output).toContain('Cannot create MeshMultiZoneService "redis" in mesh "default"');
      expect(await cli.workspace.state()).not.toHaveProperty([addresses.service]);
      expect((await apply()).exitCode).toBe(0);
      expect(await cli.workspace.plan()).toHaveNoChanges();
    },
  );

  it("after which the network is down is kept tainted, and untainted it is as planned", async () => {
    await apply();
    await cli.want({ service: {} });
    cli.proxy.strike({
      method: "PUT",
      path: "/meshmultizoneservices/",
      fault: async (passage) => {
        cli.proxy.goDown();
        await passage.forward();
        passage.cut();
      },
    });
    const { exitCode, output } = await apply();
    expect(exitCode).toBe(1);
    expect(output).toContain(
      'It is not known whether MeshMultiZoneService "redis" in mesh "default" was written',
    );
    expect(services()).toHaveLength(1);
    cli.proxy.comeBack();
    await cli.workspace.run(["untaint", addresses.service]);
    expect(await cli.workspace.plan()).toHaveNoChanges();
  });

  it("of a control plane whose answer is lost shows the import that then works", async () => {
    cli.proxy.strike({
      method: "POST",
      fault: fault("a cut in the middle of the answer"),
    });
    const { exitCode, output } = await apply();
    expect(exitCode).toBe(1);
    const [controlPlane] = cli.objects("MeshControlPlane");
    expect(shownImport(output)).toBe(controlPlane?.controlPlaneId);
    await cli.workspace.import(addresses.controlPlane, shownImport(output));
    expect((await apply()).exitCode).toBe(0);
    expect(cli.objects("MeshControlPlane")).toHaveLength(1);
    expect(await cli.workspace.plan()).toHaveNoChanges();
  });

  it("of a control plane of which nothing can be learned is named, and its import is in the next plan", async () => {
    cli.proxy.strike({
      method: "POST",
      fault: async (passage) => {
        cli.proxy.goDown();
        await passage.forward();
        passage.cut();
      },
    });
    expect((await apply()).output).toContain('It is not known whether control plane "team-a" was created');
    cli.proxy.comeBack();
    const { stdout, stderr } = await cli.workspace.run(["plan", "-no-color", "-input=false"]);
    expect(stdout + stderr).toContain('A control plane named "team-a" exists already');
    await cli.workspace.import(addresses.controlPlane, shownImport(stdout + stderr));
    await apply();
    expect(cli.objects("MeshControlPlane")).toHaveLength(1);
  });
});

describe("an update", () => {
  it.each([
    ["the connection is cut after the server acted", 0],
    ["an answer that is no JSON", 0],
    ["an answer of another type", 0],
    ["an answer that is no HTTP", 0],
    ["503 before the server acts", 1],
  ] as const)(
    "met by: %s: ends with exit code %d, keeps the object, and the next apply converges",
    async (name, code) => {
      await cli.want({ service: {} });
      await apply();
      await cli.want({ service: { port: 6380 } });
      cli.proxy.strike({ method: "PUT", path: "/meshmultizoneservices/", times: 5, fault: fault(name) });
      expect((await apply()).exitCode).toBe(code);
      expect((await cli.workspace.state())[addresses.service]).toMatchObject({ name: "redis" });
      await apply();
      expect(services()).toMatchObject([{ fields: { spec: { ports: [{ port: 6380 }] } } }]);
      expect(await cli.workspace.plan()).toHaveNoChanges();
    },
  );
});

describe("a delete", () => {
  it.each([
    ["the connection is cut after the server acted", 0],
    ["a cut in the middle of the answer", 0],
    ["503 before the server acts", 1],
  ] as const)(
    "met by: %s: ends with exit code %d, and state holds just what is there",
    async (name, code) => {
      await cli.want({ service: {} });
      await apply();
      await cli.want({});
      cli.proxy.strike({ method: "DELETE", path: "/meshmultizoneservices/", times: 5, fault: fault(name) });
      expect((await apply()).exitCode).toBe(code);
      expect(Object.keys(await cli.workspace.state()).includes(addresses.service)).toBe(
        services().length === 1,
      );
      await apply();
      expect(services()).toEqual([]);
      expect(await cli.workspace.plan()).toHaveNoChanges();
    },
  );
});

it("a replacement whose new object cannot be made leaves neither in state, and the next apply makes it", async () => {
  await cli.want({ service: {} });
  await apply();
  await cli.want({ service: { name: "cache" } });
  cli.proxy.strike({
    method: "PUT",
    path: "/meshmultizoneservices/",
    times: 5,
    fault: fault("the connection is cut before the server acts"),
  });
  expect((await apply()).exitCode).toBe(1);
  expect(services()).toEqual([]);
  expect(await cli.workspace.state()).not.toHaveProperty([addresses.service]);
  expect((await apply()).exitCode).toBe(0);
  expect(services()).toMatchObject([{ name: "cache" }]);
  expect(await cli.workspace.plan()).toHaveNoChanges();
});
