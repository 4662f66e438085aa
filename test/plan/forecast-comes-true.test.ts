import fc from "fast-check";
import { readWorld } from "../../src/mesh";
import { explainPlan, readPlan } from "cdktf-konnect-mesh/plan";
import { announceRun } from "../property/support/property-run";
import { worldAndChange } from "./support/arbitrary-change";
import { seenBy, toldBy, unexposedIn, unexposedTold } from "./support/sightings";
import { startZones } from "./support/zones-of-mock";

/** A pair costs some 50 ms: by hand, a fortieth of them is tried. */
const run = announceRun("forecasts that come true", process.env.PROPERTY_THOROUGH === "1" ? 2_000 : 500);
const profiles = ["2.13", "v3"] as const;

/**
 * Each pair is planned and applied by the real provider, driven in process as the CLI drives it and over HTTP against the
 * mock, which reconciles zone by zone; only the CLI's own process is left out, which adds nothing to values. Golden plans
 * come from a CLI.
 */
describe("A forecast comes true", () => {
  const mocks = new Map<string, Awaited<ReturnType<typeof startZones>>>();
  beforeAll(async () => {
    for (const profile of profiles) mocks.set(profile, await startZones(profile));
  });
  afterAll(async () => {
    for (const mock of mocks.values()) await mock.close();
  });

  it("what is told of reach, ports, hostnames and traffic is what the mock's zones show after the apply", async () => {
    const seenKinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(worldAndChange, async (pair) => {
        const mock = mocks.get(pair.profile);
        const parsed = readWorld(JSON.stringify(pair.world));
        if (!("world" in parsed) || mock === undefined) throw new Error(JSON.stringify(parsed));
        const { plan, before, after } = await mock.apply(pair);
        const report = explainPlan(readPlan(plan), parsed.world, { profile: pair.profile });

        const names = [before, after].flatMap(({ now }) => now.services.map(({ name }) => name));
        for (const name of new Set(names)) {
          const told = report.services.find((one) => one.name === name);
          const seen = {
            before: seenBy(before.now, before.withZoneDown, name),
            after: seenBy(after.now, after.withZoneDown, name),
          };
          if (told === undefined) {
            expect(seen.after).toEqual(seen.before);
            continue;
          }
          seenKinds.add(told.action);
          expect(toldBy(told, "before", pair.down)).toEqual(seen.before);
          expect(toldBy(told, "after", pair.down)).toEqual(seen.after);
          expect(unexposedTold(told)).toEqual(expect.arrayContaining([...unexposedIn(after.now, name)]));
        }
        const zonesAfter = new Set(after.now.services.map(({ name }) => name));
        for (const { name, vips } of report.services)
          expect(zonesAfter.has(name)).toBe(vips.appear.length + vips.stay.length > 0);
      }),
      { numRuns: run.numRuns, seed: run.seed ?? 0 },
    );
    expect([...seenKinds].sort()).toEqual(["create", "delete", "no-op", "replace", "update"]);
  }, 1_200_000);
});
