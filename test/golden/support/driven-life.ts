import { kinds } from "../../../src/model";
import type { Diagnostic } from "../../../src/plugin/diagnostic";
import { drive, type ResourceDriver, type Stored } from "../../../src/plugin/testing";
import type { ValueRecord } from "../../../src/plugin/values/value";
import { createKonnectProvider } from "../../../src/provider";
import { FakeKonnect } from "../../provider/support/fake-konnect";
import { type Golden, importedAttributes } from "./golden";
import { shortName } from "./terraform-json";

/** The whole life of one golden in process, against a Konnect in memory that stores what it gets. */
export async function liveDriven(golden: Golden): Promise<void> {
  const konnect = new FakeKonnect();
  const provider = createKonnectProvider({ environment: {}, makeClient: () => konnect.client });
  const driver = drive(provider);
  /** A run of the CLI of its own. */
  const run = async (): Promise<ResourceDriver> => {
    expect(await driver.configure({ personal_access_token: "kpat_of_the_tests" })).toEqual([]);
    return driver.resource(golden.resource);
  };
  const config = { ...place(golden), ...golden.attributes };
  expect(errorsOf(await (await run()).validate(config))).toEqual([]);
  const applied = await (await run()).converge(config, null);
  expect(errorsOf(applied.diagnostics)).toEqual([]);

  const refreshed = await expectNoChanges(await run(), config, applied);
  await expectNoChanges(await run(), config, refreshed);

  const imported = await (await run()).import(importId(golden, refreshed.state ?? {}));
  expect(errorsOf(imported.diagnostics)).toEqual([]);
  await expectNoChanges(await run(), { ...place(golden), ...importedAttributes(golden) }, imported);

  const gone = await (await run()).converge(null, imported);
  expect(gone).toMatchObject({ state: null, diagnostics: [] });
  expect(konnect.objects.size).toBe(0);
}

async function expectNoChanges(
  resource: ResourceDriver,
  config: ValueRecord,
  prior: Stored,
): Promise<Stored> {
  const refreshed = await resource.read(prior);
  expect(errorsOf(refreshed.diagnostics)).toEqual([]);
  const plan = await resource.plan(config, refreshed);
  expect(errorsOf(plan.diagnostics)).toEqual([]);
  expect(plan.planned).toEqual(plan.prior);
  return refreshed;
}

function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

function place({ resource, name }: Golden): ValueRecord {
  const scope = kinds.find(({ terraformType }) => terraformType === resource)?.scope;
  if (scope === "organization") return {};
  return { cp_id: "cp-1", name: shortName(name), ...(scope === "mesh" && { mesh: "golden" }) };
}

function importId({ resource }: Golden, { id, cp_id, mesh, name }: ValueRecord): string {
  if (resource === "konnect_mesh_control_plane") return typeof id === "string" ? id : "";
  return JSON.stringify({ cp_id, mesh, name });
}
