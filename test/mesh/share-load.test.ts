import { type BalancedLocality, shareLoad } from "../../src/mesh/traffic/share-load";

const locality = (priority: number, healthy: string, localityWeight?: number): BalancedLocality => ({
  priority,
  healthy: [...healthy].map((one) => one === "+"),
  ...(localityWeight === undefined ? {} : { localityWeight }),
});

/** The share of each locality in percent, rounded. */
function percents(
  localities: readonly BalancedLocality[],
  options: Partial<Parameters<typeof shareLoad>[1]> = {},
) {
  const shares = shareLoad(localities, { weighted: false, ...options });
  return shares.map((ofLocality) => Math.round(100 * ofLocality.reduce((sum, share) => sum + share, 0)));
}

describe("a client's load", () => {
  it.each<[string, readonly BalancedLocality[], Partial<Parameters<typeof shareLoad>[1]>, readonly number[]]>(
    [
      ["stays in the first priority", [locality(0, "++"), locality(1, "+++")], {}, [100, 0]],
      ["stays while 72 % are healthy", [locality(0, "+++-"), locality(1, "+")], {}, [100, 0]],
      ["spills over below 71.4 %", [locality(0, "+-"), locality(1, "+")], {}, [70, 30]],
      [
        "spills over later with a factor of 200",
        [locality(0, "+-"), locality(1, "+")],
        { factor: 200 },
        [100, 0],
      ],
      [
        "spills over at once with a factor of 100",
        [locality(0, "+++-"), locality(1, "+")],
        { factor: 100 },
        [75, 25],
      ],
      [
        "goes on when a priority is gone",
        [locality(0, "-"), locality(1, "+"), locality(2, "+")],
        {},
        [0, 100, 0],
      ],
      ["skips a priority that nobody has", [locality(0, "-"), locality(2, "+")], {}, [0, 100]],
      ["is shared by endpoint within a priority", [locality(1, "+"), locality(1, "+++")], {}, [25, 75]],
      [
        "is shared by weight where localities are weighted",
        [locality(0, "+", 9), locality(0, "+++", 1)],
        { weighted: true },
        [90, 10],
      ],
      [
        "is shared by endpoint where no locality has a weight",
        [locality(0, "-", 1), locality(1, "+"), locality(1, "+")],
        { weighted: true },
        [0, 50, 50],
      ],
      [
        "grows to 100 % where all priorities are weak",
        [locality(0, "+----"), locality(1, "+----")],
        {},
        [50, 50],
      ],
      ["goes nowhere without endpoints", [], {}, []],
    ],
  )("%s", (_rule, localities, options, expected) => {
    expect(percents(localities, options)).toEqual(expected);
  });

  it("goes to all endpoints of a priority in panic, answering or not", () => {
    expect(shareLoad([locality(0, "+---")], { weighted: false })).toEqual([[0.25, 0.25, 0.25, 0.25]]);
  });

  it("avoids endpoints that do not answer outside a panic", () => {
    expect(shareLoad([locality(0, "+++-")], { weighted: false })[0]?.[3]).toBe(0);
  });
});
