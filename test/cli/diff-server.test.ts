import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import { type Mock, readWorld, startMock, type World } from "../../src/mock";
import { type Konnect, konnectOf as startKonnectOf } from "./konnect-of";
import { recordingTerminal } from "./recording-terminal";

const golden = join(__dirname, "../plan/golden");
const read = (name: string, file: string) => readFileSync(join(golden, name, file), "utf8");
const planOf = (name: string) => join(golden, name, "plan.json");

/** The control plane that the golden plans are of. */
const controlPlaneId = "00000000-0000-4000-8000-000000000001";

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function worldOf(name: string): World {
  const parsed = readWorld(read(name, "world.yaml"));
  if ("problems" in parsed) throw new Error(`${name} has no world`);
  return parsed.world;
}

/** A mock with a world, on the control plane that the golden plans name. */
async function mockWith(world: World, token?: string): Promise<Mock> {
  const source = await startMock({ world });
  await source.seed({ controlPlane: "demo", objects: [] });
  const snapshot = source.snapshot();
  await source.close();
  const mock = await startMock({ ...(token !== undefined && { token }) });
  closing.push(() => mock.close());
  const isOwn = ({ labels }: { labels: object }) => !("kuma.io/zone" in labels);
  const objects = snapshot.objects
    .filter(isOwn)
    .map((object) => ({ ...object, controlPlaneId, creationTime: "2000-01-01T00:00:00Z" }));
  await mock.restore({ ...snapshot, objects });
  const response = await fetch(`${mock.url}/_mock/control-planes/${controlPlaneId}/world`, {
    method: "PUT",
    headers: {
      "content-type": "application/json",
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ ...world, objects: [] }),
  });
  expect(response.status).toBe(200);
  mock.clearRequests();
  return mock;
}

async function konnectOf(mock: Mock): Promise<Konnect> {
  const konnect = await startKonnectOf(mock);
  closing.push(() => konnect.close());
  return konnect;
}

async function diff(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const terminal = recordingTerminal(environment);
  const exitCode = await runCli(["diff", ...args], terminal);
  return { exitCode, printed: terminal.printed, noted: terminal.noted };
}

describe("konnect-mesh diff --server", () => {
  it.each(readdirSync(golden))("of a mock with the world reports %s as --world does", async (name) => {
    const mock = await mockWith(worldOf(name));
    const { printed } = await diff([planOf(name), "--server", mock.url, "--format", "json"]);
    expect(JSON.parse(printed)).toEqual(JSON.parse(read(name, "report.json")));
  });

  it("of a real control plane forecasts by what its objects show, says what it assumes, and only reads", async () => {
    const konnect = await konnectOf(await mockWith(worldOf("zone-lost")));
    const { printed, exitCode } = await diff([
      planOf("zone-lost"),
      "--server",
      konnect.url,
      "--fail-on",
      "zone-lost",
    ]);
    expect(printed).toContain("zone west falls out of `redis` (2 services), near miss");
    expect(printed).toContain("Zones are those that the control plane shows: east, west");
    expect(exitCode).toBe(3);
    expect(konnect.asked.filter((request) => !request.startsWith("GET "))).toEqual([]);
  });

  it("says that nothing shows where no zone is connected", async () => {
    const konnect = await konnectOf(await mockWith({ objects: [], zones: [] }));
    const { printed } = await diff([planOf("zone-lost"), "--server", konnect.url]);
    expect(printed).toContain("No zone shows");
  });

  it("takes the token of the environment, and never prints it", async () => {
    const mock = await mockWith(worldOf("zone-lost"), "kpat_right");
    const args = [planOf("zone-lost"), "--server", mock.url, "--format", "json"];
    const { printed } = await diff(args, { KONNECT_TOKEN: "kpat_right" });
    expect(JSON.parse(printed)).toEqual(JSON.parse(read("zone-lost", "report.json")));
    const refused = await diff(args, { KONNECT_TOKEN: "kpat_wrong" });
    expect(refused).toMatchObject({ exitCode: 1, printed: "" });
    expect(refused.noted).toContain("401");
    expect(refused.noted).not.toContain("kpat_wrong");
  });

  it("says so when the plan is of another control plane than the only one of the server", async () => {
    const mock = await startMock({ world: worldOf("zone-lost") });
    closing.push(() => mock.close());
    const { printed } = await diff([planOf("zone-lost"), "--server", mock.url]);
    expect(printed).toContain("zone west falls out of `redis`");
    expect(printed).toContain(`The plan is of control plane ${controlPlaneId}, the world of `);
  });

  it("asks which of several control planes is meant", async () => {
    const mock = await startMock();
    closing.push(() => mock.close());
    await mock.seed({ controlPlane: "first", objects: [] });
    await mock.seed({ controlPlane: "second", objects: [] });
    const asked = await diff([planOf("zone-lost"), "--server", mock.url]);
    expect(asked.exitCode).toBe(1);
    for (const name of ["first", "second"]) {
      expect(asked.noted).toMatch(new RegExp(`^ {2}[-0-9a-f]{36} {2}${name}$`, "m"));
    }
    const [, id = ""] = /([-0-9a-f]{36}) {2}second/.exec(asked.noted) ?? [];
    expect(await diff([planOf("zone-lost"), "--server", mock.url, "--control-plane", id])).toMatchObject({
      exitCode: 2,
    });
  });

  it.each([
    [["--server", "mock"], "takes the URL of a server"],
    [["--server", "http://127.0.0.1:1", "--world", join(golden, "create", "world.yaml")], "leave one out"],
  ])("refuses %j", async (args, said) => {
    const { exitCode, noted } = await diff([planOf("create"), ...args]);
    expect(exitCode).toBe(1);
    expect(noted).toContain(said);
  });

  it("refuses a profile that the mock is not of", async () => {
    const mock = await mockWith(worldOf("create"));
    const { exitCode, noted } = await diff([planOf("create"), "--server", mock.url, "--profile", "v3"]);
    expect(exitCode).toBe(1);
    expect(noted).toContain("behaves like 2.13, not v3");
  });
});
