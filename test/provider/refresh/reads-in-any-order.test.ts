import fc from "fast-check";
import type { EntityRef, JsonObject } from "../../../src/konnect";
import { silentLogger } from "../../../src/plugin";
import { KonnectSession } from "../../../src/provider/session";
import { propertyRuns } from "../../plugin/support/property-runs";
import { ManualClock } from "./support/manual-clock";
import { spoil, type Spoiling, spoilings } from "./support/spoil-page";
import { VersionedKonnect } from "./support/versioned-konnect";

/** So few that a handful of objects fills pages, and few reads are worth them. */
const rules = {
  firstListAtRead: 2,
  probeSize: 2,
  pageSize: 3,
  objectsPerRead: 4,
  maximumAgeMs: 1_000,
  patienceMs: 1_000,
};

const name = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
const place = fc.record({ name, mesh: fc.constantFrom("one", "two") });
const members = fc.record(
  { labels: fc.constantFrom({ team: "shop" }, { team: "cart" }), extra: fc.boolean() },
  { requiredKeys: [] },
);

type Step =
  | { readonly does: "refresh" | "look" | "delete" | "outside delete"; readonly at: Place }
  | { readonly does: "write" | "outside write"; readonly at: Place; readonly members: JsonObject }
  | { readonly does: "stop waiting for"; readonly read: number }
  | { readonly does: "let time pass"; readonly milliseconds: number };
type Place = { readonly name: string; readonly mesh: string };

const refresh = fc.record({ does: fc.constant("refresh" as const), at: place });
const outside = fc.oneof(
  fc.record({ does: fc.constant("outside write" as const), at: place, members }),
  fc.record({ does: fc.constant("outside delete" as const), at: place }),
);
const others = fc.oneof(
  fc.record({ does: fc.constantFrom("look" as const, "delete" as const), at: place }),
  fc.record({ does: fc.constant("write" as const), at: place, members }),
  fc.record({ does: fc.constant("stop waiting for" as const), read: fc.nat(20) }),
  fc.record({ does: fc.constant("let time pass" as const), milliseconds: fc.constantFrom(300, 1_500) }),
);

interface Observed {
  readonly ref: EntityRef;
  /** Places in the order of all beginnings and ends of reads. */
  readonly begunAs: number;
  readonly endedAs: number;
  readonly answeredAt: number;
  /** Writes of the session that were done when the read began. */
  readonly notBefore: number;
  readonly answer: JsonObject | undefined;
}

const refOf = (at: Place): EntityRef => ({ controlPlaneId: "cp", collection: "things", ...at });

async function run(
  scheduler: fc.Scheduler,
  {
    steps,
    initial,
    spoilt,
    lists,
  }: { steps: readonly Step[]; initial: readonly Place[]; spoilt: readonly Spoiling[]; lists: boolean },
) {
  const spoiling = [...spoilt];
  const konnect = new VersionedKonnect({
    gate: (label) => scheduler.schedule(Promise.resolve(), label),
    spoil: (page) => spoil(page, spoiling.shift() ?? "nothing"),
  });
  for (const at of initial) konnect.change(refOf(at), {});
  const clock = new ManualClock();
  const session = new KonnectSession(
    konnect.client,
    [],
    lists ? { lists: { clock, log: silentLogger, rules } } : {},
  );
  const observed: Observed[] = [];
  const unexpected: unknown[] = [];
  const readers: AbortController[] = [];
  let written = konnect.now;
  let order = 0;
  const read = async (ref: EntityRef, ask: (signal: AbortSignal) => Promise<JsonObject | undefined>) => {
    const reader = new AbortController();
    readers.push(reader);
    const facts = { ref, begunAs: ++order, notBefore: written };
    try {
      const answer = await ask(reader.signal);
      observed.push({ ...facts, endedAs: ++order, answeredAt: konnect.now, answer });
    } catch (error) {
      if (!reader.signal.aborted) unexpected.push(error);
    }
  };
  const write = async (change: Promise<unknown>) => {
    await change;
    written = konnect.now;
  };
  const pending = steps.map(async (step, index) => {
    await scheduler.schedule(Promise.resolve(), `step ${index}: ${step.does}`);
    const signal = new AbortController().signal;
    switch (step.does) {
      case "refresh":
        return read(refOf(step.at), (aborted) => session.refresh(refOf(step.at), { signal: aborted }));
      case "look":
        return read(refOf(step.at), (aborted) => session.client.getEntity(refOf(step.at), aborted));
      case "write":
        return write(session.client.putEntity(refOf(step.at), step.members, signal));
      case "delete":
        return write(session.client.deleteEntity(refOf(step.at), signal));
      case "outside write":
        return konnect.change(refOf(step.at), step.members);
      case "outside delete":
        return konnect.change(refOf(step.at), null);
      case "stop waiting for":
        return readers[step.read]?.abort();
      case "let time pass":
        return clock.pass(step.milliseconds);
    }
  });
  await scheduler.waitFor(Promise.all(pending));
  return { konnect, observed, unexpected, clock };
}

const isSame = (left: EntityRef, right: EntityRef) => left.mesh === right.mesh && left.name === right.name;

const initial = fc.uniqueArray(place, { minLength: 4, selector: ({ mesh, name: own }) => `${mesh}/${own}` });

describe("whatever the order in which requests and answers travel", () => {
  it("a read shows the object as it was at a moment of the session, and after all writes that it followed", async () => {
    let served = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.oneof({ weight: 6, arbitrary: refresh }, { weight: 2, arbitrary: outside }, others), {
          maxLength: 30,
        }),
        initial,
        spoilings,
        async (scheduler, steps, objects, spoilt) => {
          const { konnect, observed, unexpected, clock } = await run(scheduler, {
            steps,
            initial: objects,
            spoilt,
            lists: true,
          });
          expect(unexpected).toEqual([]);
          for (const { ref, answer, answeredAt, notBefore } of observed) {
            expect(konnect.lastTrue(ref, answer, answeredAt)).toBeGreaterThanOrEqual(notBefore);
          }
          expect(clock.asleep).toBe(0);
          served += observed.length - konnect.calls.filter((call) => call.startsWith("get")).length;
        },
      ),
      propertyRuns(200),
    );
    // Otherwise lists served nothing, and the property said nothing of them.
    expect(served).toBeGreaterThan(0);
  });

  it("objects that nobody changes meanwhile read the same with lists and without", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.scheduler(),
        fc.array(refresh, { minLength: 3, maxLength: 30 }),
        initial,
        spoilings,
        async (first, second, steps, objects, spoilt) => {
          const answersOf = async (scheduler: fc.Scheduler, lists: boolean) => {
            const { observed, unexpected } = await run(scheduler, { steps, initial: objects, spoilt, lists });
            expect(unexpected).toEqual([]);
            const lines = observed.map(({ ref, answer }) => JSON.stringify([ref.mesh, ref.name, answer]));
            return lines.sort();
          };
          expect(await answersOf(first, true)).toEqual(await answersOf(second, false));
        },
      ),
      propertyRuns(100),
    );
  });

  it("an object never goes back in time within a session", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(
          fc.oneof(
            { weight: 6, arbitrary: refresh },
            { weight: 3, arbitrary: outside },
            fc.record({ does: fc.constant("look" as const), at: place }),
          ),
          { maxLength: 40 },
        ),
        initial,
        async (scheduler, steps, objects) => {
          const { konnect, observed } = await run(scheduler, {
            steps,
            initial: objects,
            spoilt: [],
            lists: true,
          });
          for (const [index, later] of observed.entries()) {
            const earlier = observed
              .slice(0, index)
              .filter(({ ref, endedAs }) => isSame(ref, later.ref) && endedAs < later.begunAs);
            const seen = earlier.map(({ ref, answer }) => konnect.firstTrue(ref, answer) ?? NaN);
            expect(konnect.lastTrue(later.ref, later.answer, later.answeredAt)).toBeGreaterThanOrEqual(
              Math.max(0, ...seen),
            );
          }
        },
      ),
      propertyRuns(100),
    );
  });
});
