import fc from "fast-check";
import { checkCompletion } from "../../../src/plugin/consistency/check-completion";
import { equalValues } from "../../../src/plugin/values/equal";
import { renderPath } from "../../../src/plugin/values/path";
import { record, type ValueRecord } from "../../../src/plugin/values/value";
import { drive } from "../../../src/plugin/testing";
import type { DrivenPlan, ResourceDriver, Stored } from "../../../src/plugin/testing";
import { arbitraryConfig, arbitraryState } from "../support/arbitrary-object";
import { maskConfig } from "../support/mask-config";
import { propertyRuns } from "../support/property-runs";
import { idOf, SyntheticServer, syntheticProvider, syntheticType } from "../support/synthetic-provider";
import { syntheticSchema } from "../support/synthetic-schema";

const config = arbitraryConfig(syntheticSchema.attributes);
const state = arbitraryState(syntheticSchema.attributes);
const seed = fc.nat();

async function configured(): Promise<{ things: ResourceDriver; server: SyntheticServer }> {
  const server = new SyntheticServer();
  const driver = drive(syntheticProvider(server));
  expect(await driver.configure({})).toEqual([]);
  return { things: driver.resource("synthetic_thing"), server };
}

async function converge(things: ResourceDriver, wanted: ValueRecord, prior: Stored | null): Promise<Stored> {
  const stored = await things.converge(wanted, prior);
  expect(stored.diagnostics).toEqual([]);
  return stored;
}

function expectCompletion(first: DrivenPlan, second: DrivenPlan): void {
  expect(second.diagnostics).toEqual([]);
  const [before, after] = [first.planned ?? record([]), second.planned ?? record([])];
  expect(checkCompletion(syntheticSchema, before, after, "P10")).toEqual([]);
  const replacing = first.requiresReplace.map(renderPath);
  expect(replacing).toEqual(expect.arrayContaining(second.requiresReplace.map(renderPath)));
}

describe("for any object, configuration and drift", () => {
  it("a configuration is valid, however much of it is unknown", () =>
    fc.assert(
      fc.asyncProperty(config, seed, async (wanted, bits) => {
        const { things } = await configured();
        const masked = maskConfig(syntheticSchema.attributes, wanted, bits, 30);
        expect(await things.validate(wanted)).toEqual([]);
        expect(await things.validate(masked)).toEqual([]);
      }),
      propertyRuns(20),
    ));

  it("a plan keeps Terraform's rules, and stays true when unknown values become known", () =>
    fc.assert(
      fc.asyncProperty(state, config, seed, async (drifted, wanted, bits) => {
        const { things } = await configured();
        for (const before of [null, { state: drifted, private: new Uint8Array() }]) {
          const plans: DrivenPlan[] = [];
          for (const share of [40, 15, 5, 0]) {
            const masked = maskConfig(syntheticSchema.attributes, wanted, bits, share);
            plans.push(await things.plan(masked, before));
          }
          plans.forEach((plan, index) =>
            plans.slice(index).forEach((later) => expectCompletion(plan, later)),
          );
        }
      }),
      propertyRuns(30),
    ));

  it("the same plan is made again", () =>
    fc.assert(
      fc.asyncProperty(state, config, seed, async (drifted, wanted, bits) => {
        const { things } = await configured();
        const masked = maskConfig(syntheticSchema.attributes, wanted, bits, 20);
        const before = { state: drifted, private: new Uint8Array() };
        expect(await things.plan(masked, before)).toEqual(await things.plan(masked, before));
      }),
      propertyRuns(20),
    ));

  it("what was planned is what is applied and read, and after it there is nothing to plan", () =>
    fc.assert(
      fc.asyncProperty(config, config, state, fc.boolean(), async (first, second, drift, drifts) => {
        const { things, server } = await configured();
        let stored = await converge(things, first, null);
        expect((await things.plan(first, stored)).action).toBe("no-op");
        if (drifts && stored.state !== null) {
          const id = idOf(stored.state);
          server.things.set(id, record(Object.entries({ ...drift, id })));
        }
        stored = await things.read(stored);
        stored = await converge(things, second, stored);
        const read = await things.read(stored);
        expect(equalValues(read.state, stored.state, syntheticType)).toBe(true);
        expect(Buffer.from(read.private).toString()).toBe("made");
        expect((await things.plan(second, read)).action).toBe("no-op");
        const gone = await things.converge(null, read);
        expect(gone).toMatchObject({ state: null, diagnostics: [] });
        expect(server.things.size).toBe(0);
      }),
      propertyRuns(30),
    ));

  it("what is imported or upgraded is what was stored", () =>
    fc.assert(
      fc.asyncProperty(config, async (wanted) => {
        const { things } = await configured();
        const stored = await converge(things, wanted, null);
        const imported = await things.import(idOf(stored.state ?? record([])));
        expect(imported.diagnostics).toEqual([]);
        expect(equalValues(imported.state, stored.state, syntheticType)).toBe(true);
        const upgraded = await things.upgrade(stored.state ?? record([]));
        expect(upgraded.diagnostics).toEqual([]);
        expect(equalValues(upgraded.state, stored.state, syntheticType)).toBe(true);
      }),
      propertyRuns(20),
    ));
});
