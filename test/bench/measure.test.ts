import { verdictOf } from "../../bench/measure/comparison";
import { measureInterleaved, median } from "../../bench/measure/interleaved";
import { renderTable } from "../../bench/measure/render-table";

describe("a median", () => {
  it.each([
    [[3], 3],
    [[9, 1, 3], 3],
    [[4, 1, 10, 2], 3],
  ])("of %j is %d", (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it("of nothing is an error", () => {
    expect(() => median([])).toThrow("nothing was measured");
  });
});

it("things are measured in turns, and the warm-up of each does not count", async () => {
  const turns: string[] = [];
  const variant = <Name extends string>(name: Name, values: readonly number[]) => ({
    name,
    measure: async () => {
      turns.push(name);
      return values[turns.filter((turn) => turn === name).length - 1] ?? NaN;
    },
  });
  const medians = await measureInterleaved(3, [variant("a", [99, 1, 2, 3]), variant("b", [99, 5, 5, 8])]);
  expect(turns.join("")).toBe("abababab");
  expect(medians).toEqual({ a: 2, b: 5 });
});

const compared = { what: "ours", against: { what: "theirs", value: 10 }, unit: "ms" as const };

describe("a comparison", () => {
  it.each([
    [{ ...compared, measured: 22, bar: 2.2 }, "pass"],
    [{ ...compared, measured: 22.1, bar: 2.2 }, "FAIL"],
    [{ ...compared, measured: NaN, bar: 2.2 }, "FAIL"],
    [{ ...compared, measured: 5, floor: 0.5 }, "pass"],
    [{ ...compared, measured: 4.9, floor: 0.5 }, "FAIL"],
    [{ ...compared, measured: NaN, floor: 0.5 }, "FAIL"],
    [{ ...compared, measured: 22 }, "-"],
    [{ what: "ours", why: "no such thing" }, "not measured"],
  ] as const)("%j: %s", (outcome, verdict) => {
    expect(verdictOf(outcome)).toBe(verdict);
  });

  it("is told as a line that begins with the ratio", () => {
    const outcomes = [
      { ...compared, measured: 25, bar: 2.2 },
      { what: "another", why: "no such thing" },
    ];
    expect(renderTable(outcomes)).toBe(
      [
        "what     ratio  bar                   median   against",
        "ours     2.50×  ≤ 2.2×  FAIL          25.0 ms  10.0 ms  theirs",
        "another                 not measured           no such thing",
      ].join("\n"),
    );
  });
});
