import fc from "fast-check";
import { arbitraryPair, kindNamed } from "./contract-pair";
import { ContractRun } from "./contract-run";
import { announceRun } from "./property-run";

/** A sixth of the 20,000 pairs that `.ci/run` tries. */
const runsOfAKind = 3_334;
const longEnough = 10 * 60_000;

/** The suite of one kind; each has a file of its own, so that they run side by side. */
export function planContractSuite(kindName: string): void {
  const kind = kindNamed(kindName);
  describe(`for any prior state and configuration of a ${kindName}`, () => {
    it(
      "plans are true, what is applied is what is read, and after it there is nothing to plan",
      async () => {
        const run = new ContractRun(kind);
        await fc.assert(
          fc.asyncProperty(arbitraryPair(kind), async (pair) => void (await run.hold(pair))),
          announceRun(`plan contract of ${kindName}`, runsOfAKind),
        );
      },
      longEnough,
    );
  });
}
