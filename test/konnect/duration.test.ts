import { parseDuration, renderDuration } from "../../src/konnect/settings/duration";

describe("a duration", () => {
  it.each([
    ["30s", 30_000],
    ["250ms", 250],
    ["1m30s", 90_000],
    ["1.1s", 1_100],
    ["1h1m1s1ms", 3_661_001],
    ["0s", 0],
  ])("%s is %d milliseconds", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(["", "30", "s", "-1s", "1 s", " 1s", "1s ", "1d", "1S", ".5s", "1.s", "1e3s", "Infinity", "١s"])(
    "is not %j",
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  it.each([0, 1, 999, 1_000, 61_000, 3_661_001, 86_400_000])(
    "of %d milliseconds reads as it is written",
    (ms) => {
      expect(parseDuration(renderDuration(ms))).toBe(ms);
    },
  );
});
