import { KnownObjects } from "../../src/provider/known-objects";
import { settlingSignal } from "../../src/provider/settling-signal";

describe("what a run knows of an object", () => {
  it("an absence counts once, for the create that looked", () => {
    const objects = new KnownObjects();
    objects.miss("a");
    expect([objects.takeAbsence("a"), objects.takeAbsence("a")]).toEqual([true, false]);
  });

  it("an absence ends when another resource of the same name is made meanwhile", () => {
    const objects = new KnownObjects();
    objects.miss("a");
    objects.manage("a");
    expect([objects.takeAbsence("a"), objects.isManaged("a")]).toEqual([false, true]);
  });

  it("what is gone is managed no longer", () => {
    const objects = new KnownObjects();
    objects.manage("a");
    objects.miss("a");
    expect(objects.isManaged("a")).toBe(false);
  });
});

describe("the signal for reading back", () => {
  it("is the operation's own while that goes on", () => {
    const { signal } = new AbortController();
    expect(settlingSignal(signal)).toBe(signal);
  });

  it("gives an interrupted operation a little more time", () => {
    expect(settlingSignal(AbortSignal.abort()).aborted).toBe(false);
  });
});
