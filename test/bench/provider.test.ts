import { benchProvider } from "../../bench/provider";
import { isThorough } from "../setup/thorough";

const small = { runs: 1, many: 3, most: 5, latencyMilliseconds: 1, tell: () => undefined };

type Part = readonly [only: string, expected: readonly string[]];

/** Each part runs a real CLI many times. */
const timeoutMilliseconds = 120_000;

describe("the benchmark of the provider", () => {
  const cheap: readonly Part[] = [
    ["start-up", ["spawn to handshake", "spawn to handshake, NODE_EXTRA_CA_CERTS set"]],
    ["refresh", ["refresh of 3 by lists, 1 ms of latency"]],
  ];
  const dear: readonly Part[] = [
    [
      "plan",
      [
        "plan of 1 unchanged",
        "plan of 1 unchanged, reattached",
        "plan of 3 unchanged",
        "plan of 3 unchanged, reattached",
      ],
    ],
    ["memory", ["peak memory, plan of 3", "peak memory, plan of 5"]],
  ];

  it.each(isThorough ? [...cheap, ...dear] : cheap)(
    "runs its part %s",
    async (only, expected) => {
      const outcomes = await benchProvider({ ...small, only });
      const isUntold = only === "memory" && process.platform !== "linux";
      expect(outcomes.map(({ what }) => what)).toEqual(isUntold ? ["peak memory"] : expected);
      for (const outcome of outcomes) {
        if ("why" in outcome) continue;
        expect(outcome.measured).toBeGreaterThan(0);
        expect(outcome.against.value).toBeGreaterThan(0);
      }
    },
    timeoutMilliseconds,
  );

  it("names its parts to who asks for another", async () => {
    await expect(benchProvider({ ...small, only: "all" })).rejects.toThrow("start-up, plan, refresh, memory");
  });
});
