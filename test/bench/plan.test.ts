import { benchPlan } from "../../bench/plan";
import { isThorough } from "../setup/thorough";

const small = { runs: 1, many: 20, zones: 20, tell: () => undefined };

describe("the benchmark of the plan tools", () => {
  it.each([
    [
      "size",
      [
        "20 changes among 200 MeshServices in 20 zones, processor time",
        "20 changes among 200 MeshServices in 20 zones, peak memory",
      ],
    ],
    ...(isThorough ? [["foreign", ["a plan of 5000 foreign resources"]] as const] : []),
  ] as const)(
    "runs its part %s",
    async (only, expected) => {
      const outcomes = await benchPlan({ ...small, only });
      expect(outcomes.map(({ what }) => what)).toEqual(expected);
      for (const outcome of outcomes)
        expect(outcome).toMatchObject({ measured: expect.any(Number) as number });
    },
    60_000,
  );

  it("names its parts to who asks for another", async () => {
    await expect(benchPlan({ ...small, only: "all" })).rejects.toThrow("size, growth, foreign");
  });
});
