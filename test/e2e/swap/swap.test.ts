import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type KonnectMeshFixture,
  planMatchers,
  startKonnectMesh,
  type Workspace,
} from "cdktf-konnect-mesh/testing";
import { type Mock, startMock } from "../../../src/mock";
import { bundledCli } from "../../testing/bundled-cli";
import { addresses, configuration } from "../acceptance/support/configuration";
import { cases, type SwapCase } from "./support/cases";
import {
  type Attributed,
  attributesOf,
  privateDataOf,
  readStateFile,
  writeOfficialState,
} from "./support/state-file";

expect.extend(planMatchers);

/**
 * Swapping the official provider for ours and back, in one configuration and one state. The official provider
 * does not run here: the fixtures hold the attributes that `kong/konnect-beta` 0.19.0 left in state after it had
 * applied these configurations to this mock, with these ids and times.
 */
let konnect: KonnectMeshFixture;
let mock: Mock;

beforeAll(async () => {
  konnect = await startKonnectMesh({ cli: bundledCli() });
});
afterAll(() => konnect.close());

beforeEach(async () => {
  mock = await startMock({
    seed: "swap",
    clock: () => new Date("2026-01-02T03:04:05Z"),
    writable: ["MeshService"],
  });
});
afterEach(() => mock.close());

function officialState({ name }: SwapCase): Attributed {
  return JSON.parse(readFileSync(join(__dirname, `fixtures/${name}.json`), "utf8")) as Attributed;
}

/** A workspace whose objects exist, with the state that ours wrote. */
async function applied({ resources }: SwapCase): Promise<Workspace> {
  const workspace = await konnect.workspace(configuration(resources, `server_url = "${mock.url}"`));
  await workspace.apply();
  return workspace;
}

async function planOf(workspace: Workspace, ...options: string[]): Promise<string> {
  return (await workspace.run(["plan", "-no-color", "-input=false", ...options])).stdout;
}

describe.each(cases)("$name", (swapCase) => {
  it("our state is the official provider's, attribute by attribute", async () => {
    const workspace = await applied(swapCase);
    expect(attributesOf(await readStateFile(workspace.directory))).toEqual(officialState(swapCase));
  });

  it("with the official provider's state, our plan is empty, with a refresh and without", async () => {
    const workspace = await applied(swapCase);
    await writeOfficialState(workspace.directory, officialState(swapCase));
    expect(await workspace.plan()).toHaveNoChanges();
    expect(await planOf(workspace, "-refresh=false")).toContain("No changes.");
    expect(await planOf(workspace, "-refresh-only")).toContain("No changes.");
  });

  it("beside our state lies nothing that the official provider cannot pass over", async () => {
    // It reads what lies there as a JSON object; one that it did not write is left alone, any other is an error.
    const workspace = await applied(swapCase);
    for (const data of Object.values(privateDataOf(await readStateFile(workspace.directory)))) {
      expect([JSON.parse(data), data[0]]).toEqual([expect.any(Object), "{"]);
    }
  });
});

/** States that the official provider leaves at other times than right after a create. */
const later: readonly (readonly [string, string, keyof typeof addresses, Record<string, unknown>])[] = [
  ["after an import, which leaves warnings null", "plain", "service", { warnings: null }],
  ["after an import of a mesh", "plain", "mesh", { warnings: null }],
  [
    "after a refresh of a mesh whose policies the configuration leaves unset",
    "policies-unset",
    "mesh",
    {
      skip_creating_initial_policies: ["*"],
    },
  ],
  [
    "after an update, with the times from before it",
    "everything-said",
    "service",
    {
      modification_time: "2025-12-31T23:59:59Z",
    },
  ],
  [
    "after an update, with the warnings from before it",
    "everything-said",
    "service",
    {
      warnings: ["a warning of long ago"],
    },
  ],
  ["of a control plane whose labels are null", "plain", "controlPlane", { labels: null }],
  [
    "of before version 0.15, whose status had no conditions",
    "plain",
    "service",
    {
      status: { addresses: [], hostname_generators: [], mesh_services: [], vips: [] },
    },
  ],
  ["of before version 0.12, which had no KRI", "plain", "service", { kri: null }],
  ["of before version 0.14, whose labels could be null", "plain", "service", { labels: null }],
];

it.each(later)("a state of the official provider %s plans nothing", async (_, name, resource, changes) => {
  const swapCase = cases.find((one) => one.name === name);
  if (swapCase === undefined) throw new Error(`no case is called ${name}`);
  const workspace = await applied(swapCase);
  const attributes = officialState(swapCase);
  const address = addresses[resource];
  await writeOfficialState(workspace.directory, {
    ...attributes,
    [address]: { ...attributes[address], ...changes },
  });
  expect(await workspace.plan()).toHaveNoChanges();
});

it("an update and a delete go on from the official provider's state", async () => {
  const [plain] = cases;
  if (plain === undefined) throw new Error("there is no case");
  const workspace = await applied(plain);
  await writeOfficialState(workspace.directory, officialState(plain));
  const changed = plain.resources.map((text) => text.replace("port = 6379", "port = 6380"));
  await workspace.write(configuration(changed, `server_url = "${mock.url}"`));
  expect(await workspace.apply()).toChangeOnly({ [addresses.service]: ["spec.ports[0].port"] });
  expect(await workspace.plan()).toHaveNoChanges();
  await workspace.destroy();
  expect(mock.objects()).toEqual([]);
});
