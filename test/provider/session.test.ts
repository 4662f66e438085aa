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
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("goes on as long as the operation does", () => {
    const signal = settlingSignal(new AbortController().signal);
    jest.advanceTimersByTime(3_600_000);
    expect(signal.aborted).toBe(false);
  });

  it.each([
    [
      "before it starts",
      (operation: AbortController) => {
        operation.abort();
        return settlingSignal(operation.signal);
      },
    ],
    [
      "while it goes on",
      (operation: AbortController) => {
        const signal = settlingSignal(operation.signal);
        operation.abort();
        return signal;
      },
    ],
  ])("gives an operation that is interrupted %s a little more time, and no more", (_, interrupt) => {
    const signal = interrupt(new AbortController());
    expect(signal.aborted).toBe(false);
    jest.advanceTimersByTime(10_000);
    expect(signal.aborted).toBe(true);
  });
});
