import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hasErrors } from "../../src/plugin/diagnostic";
import { drive, type Driver, type Stored } from "../../src/plugin/testing";
import { encodeJson } from "../../src/plugin/values/json/encode-json";
import type { ValueRecord } from "../../src/plugin/values/value";
import { createKonnectProvider, type KonnectSession } from "../../src/provider";
import { defaultProfile, type Profile, profiles } from "../../src/model";
import { type Mock, startMock } from "../../src/mock";
import { type Golden, goldens, type JsonRecord } from "./support/golden";
import { shortName } from "./support/terraform-json";

interface OfficialState {
  readonly created: JsonRecord;
  /** The attributes that its own refresh, right after, changes. */
  readonly refreshed?: JsonRecord;
}

/**
 * What `kong/konnect-beta` 0.19.0 itself leaves in state for the golden configurations, applied with it to
 * this mock at the fixed time below. The id of the control plane is written `{controlPlane}`.
 */
const officialStates = JSON.parse(readFileSync(join(__dirname, "official-states.json"), "utf8")) as Readonly<
  Record<string, OfficialState>
>;

/** Golden configurations that the official provider cannot apply: it plans no label that it filters. */
const refusedThere = [
  "multi-zone-service-label-of-its-mesh",
  "multi-zone-service-label-origin-global",
  "service-labels",
];

/** Where ours has at once what the official provider's state has only after its first refresh, and null before. */
const settledAtOnce: readonly string[] = ["mesh-metrics-tls-by-number"];

/**
 * Configurations for which the official provider plans an update of its own state again and again: it reads an
 * empty object where they say nothing, or nothing where they say an empty one. Ours does so once.
 */
const updatedThere: readonly string[] = [
  "hostname-generator-all-services-by-empty-labels",
  "service-available",
  "service-by-labels",
  "service-identities",
  "service-labels-empty",
  "service-least",
  "service-lists-empty",
  "service-port",
  "service-port-named",
  "service-ports-many",
  "service-target-port-by-name",
  "service-target-port-by-number",
  "service-unavailable",
];

const noChange = { action: "no-op", diagnostics: [] };

interface Place {
  readonly mock: Mock;
  readonly driver: Driver<KonnectSession>;
  readonly controlPlaneId: string;
}

const places = new Map<Profile, Place>();

beforeAll(async () => {
  for (const profile of profiles) {
    const mock = await startMock({
      profile,
      clock: () => new Date("2026-01-02T03:04:05Z"),
      writable: ["MeshService"],
    });
    const driver = drive(createKonnectProvider({ environment: {} }));
    await driver.configure({ server_url: mock.url });
    const controlPlane = await driver
      .resource("konnect_mesh_control_plane")
      .converge({ name: "golden" }, null);
    const controlPlaneId = idOf(controlPlane);
    await driver.resource("konnect_mesh").converge(
      {
        cp_id: controlPlaneId,
        name: "golden",
        type: "Mesh",
        skip_creating_initial_policies: ["*"],
      },
      null,
    );
    places.set(profile, { mock, driver, controlPlaneId });
  }
});
afterAll(() => Promise.all([...places.values()].map(({ mock }) => mock.close())));

const recorded = goldens.filter(({ name }) => Object.hasOwn(officialStates, name));

it("is recorded for every configuration that the official provider can apply", () => {
  const missing = goldens.map(({ name }) => name).filter((name) => !Object.hasOwn(officialStates, name));
  expect(missing.sort()).toEqual([...refusedThere].sort());
});

it.each(recorded.map((golden) => [golden.name, golden] as const))("%s", async (name, golden) => {
  const { driver, controlPlaneId } = placeOf(golden);
  const resource = driver.resource(golden.resource);
  const config = configurationOf(golden, controlPlaneId);
  const asStored = async (attributes: JsonRecord): Promise<Stored> => ({
    ...(await resource.upgrade(JSON.stringify(attributes), 0)),
    private: new Uint8Array(),
  });

  const applied = await resource.converge(config, null);
  expect(hasErrors(applied.diagnostics)).toBe(false);
  const id = golden.resource === "konnect_mesh_control_plane" ? idOf(applied) : controlPlaneId;
  const { created, refreshed } = officialStateOf(name, id);
  const settled = { ...created, ...refreshed };
  expect(JSON.parse(encodeJson(applied.state))).toEqual(settledAtOnce.includes(name) ? settled : created);

  expect(await resource.plan(config, await asStored(created))).toMatchObject(noChange);
  expect(await resource.plan(config, await resource.read(await asStored(created)))).toMatchObject(noChange);

  const swapped = await resource.read(await asStored(settled));
  const plan = await resource.plan(config, swapped);
  expect(plan).toMatchObject(updatedThere.includes(name) ? { action: "update", diagnostics: [] } : noChange);
  const next = await resource.read(await resource.apply(plan));
  expect(await resource.plan(config, next)).toMatchObject(noChange);
});

function idOf({ state }: Stored): string {
  if (typeof state?.id !== "string") throw new Error("the control plane has no id");
  return state.id;
}

function officialStateOf(name: string, controlPlaneId: string): OfficialState {
  const text = JSON.stringify(officialStates[name]).replaceAll("{controlPlane}", controlPlaneId);
  return JSON.parse(text) as OfficialState;
}

function placeOf({ profile = defaultProfile }: Golden): Place {
  const place = places.get(profile);
  if (place === undefined) throw new Error(`no mock of profile ${profile} runs`);
  return place;
}

function configurationOf({ resource, name, attributes }: Golden, controlPlaneId: string): ValueRecord {
  if (resource === "konnect_mesh_control_plane") return attributes;
  const belongsToMesh = !["konnect_mesh", "konnect_mesh_hostname_generator"].includes(resource);
  return {
    cp_id: controlPlaneId,
    name: shortName(name),
    ...(belongsToMesh && { mesh: "golden" }),
    ...attributes,
  };
}
