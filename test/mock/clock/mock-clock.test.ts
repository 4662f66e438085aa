import { MockClock } from "../../../src/mock/clock/mock-clock";
import type { Timers } from "../../../src/mock/clock/timers";

const start = Date.parse("2026-01-02T03:04:05Z");

/** A clock over a time that the test moves, which rings when it is moved past what was asked for. */
function movedByHand() {
  let time = start;
  let waking: { readonly at: number; readonly act: () => void } | undefined;
  const timers: Timers = {
    wake(milliseconds, act) {
      waking = { at: time + milliseconds, act };
      return () => (waking = undefined);
    },
  };
  const reported: unknown[] = [];
  const clock = new MockClock(
    () => new Date(time),
    (error) => reported.push(error),
    timers,
  );
  const pass = async (milliseconds: number) => {
    for (const end = time + milliseconds; time < end;) {
      time = Math.min(end, waking?.at ?? end);
      if (waking !== undefined && waking.at <= time) {
        const { act } = waking;
        waking = undefined;
        act();
      }
      await new Promise(setImmediate);
    }
  };
  const since = () => clock.now().getTime() - start;
  return { clock, pass, since, reported, isWaiting: () => waking !== undefined };
}

describe("the mock's clock", () => {
  it("follows the system's", async () => {
    const { clock, pass, since } = movedByHand();
    await pass(1_500);
    expect(since()).toBe(1_500);
    expect(clock.read().frozen).toBe(false);
  });

  it("stands still, and runs on from there", async () => {
    const { clock, pass, since } = movedByHand();
    await clock.freeze();
    await pass(1_000);
    expect([since(), clock.read().frozen]).toEqual([0, true]);
    clock.resume();
    await pass(10);
    expect([since(), clock.read().frozen]).toEqual([10, false]);
  });

  it.each([true, false])("can be set, to earlier moments too (frozen: %s)", async (frozen) => {
    const { clock, since } = movedByHand();
    if (frozen) await clock.freeze();
    await clock.set(new Date(start + 5_000));
    expect(since()).toBe(5_000);
    await clock.set(new Date(start - 5_000));
    expect([since(), clock.read().frozen]).toEqual([-5_000, frozen]);
    await clock.advance(7_000);
    expect(since()).toBe(2_000);
    await clock.reset();
    expect([since(), clock.read().frozen]).toEqual([0, false]);
  });

  it("does work as real time passes, and none when it stands still", async () => {
    const { clock, pass, since } = movedByHand();
    const done: number[] = [];
    const end = clock.every(1_000, () => void done.push(since()));
    await pass(2_500);
    expect(done).toEqual([1_000, 2_000]);
    await clock.freeze();
    await pass(5_000);
    expect(done).toHaveLength(2);
    clock.resume();
    await pass(500);
    expect(done).toEqual([1_000, 2_000, 3_000]);
    end();
    await pass(5_000);
    expect(done).toHaveLength(3);
  });

  it.each([true, false])(
    "does all the work of a leap in order, each at its moment (frozen: %s)",
    async (frozen) => {
      const { clock, since } = movedByHand();
      if (frozen) await clock.freeze();
      const done: string[] = [];
      clock.every(2_000, async () => {
        await new Promise(setImmediate);
        done.push(`two ${since()}`);
      });
      clock.every(3_000, () => void done.push(`three ${since()}`));
      await Promise.all([clock.advance(3_500), clock.advance(2_500)]);
      expect(done).toEqual(["two 2000", "three 3000", "two 4000", "two 6000", "three 6000"]);
      expect(since()).toBe(6_000);
    },
  );

  it("keeps work as far off as it was when it goes back", async () => {
    const { clock, since } = movedByHand();
    const done: number[] = [];
    await clock.freeze();
    clock.every(1_000, () => void done.push(since()));
    await clock.set(new Date(start - 60_000));
    await clock.advance(1_000);
    expect(done).toEqual([-59_000]);
  });

  it("does the last thousand runs of a long leap, the last one at its own time", async () => {
    const { clock, since } = movedByHand();
    const done: number[] = [];
    await clock.freeze();
    clock.every(1_000, () => void done.push(since()));
    await clock.advance(365 * 86_400_000);
    expect(done).toHaveLength(1_000);
    expect(done.at(-1)).toBe(365 * 86_400_000);
  });

  it("goes on when work fails, and tells of it", async () => {
    const { clock, reported } = movedByHand();
    let runs = 0;
    clock.every(1_000, () => {
      runs++;
      throw new Error("out of order");
    });
    await clock.advance(2_000);
    expect([runs, reported.length]).toEqual([2, 2]);
  });

  it("waits for nothing when it is stopped", () => {
    const { clock, isWaiting } = movedByHand();
    clock.every(1_000, () => undefined);
    expect(isWaiting()).toBe(true);
    clock.stop();
    expect(isWaiting()).toBe(false);
  });

  it("refuses what is no time", () => {
    const { clock } = movedByHand();
    expect(() => clock.advance(-1)).toThrow("advance of the clock is -1");
    expect(() => clock.set(new Date("soon"))).toThrow("no time");
    expect(() => clock.every(0, () => undefined)).toThrow("interval is 0");
  });
});
