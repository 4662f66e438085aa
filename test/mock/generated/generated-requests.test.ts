import fc from "fast-check";
import { kindsOfZones, type Mock, startMock } from "../../../src/mock";
import { type Profile, profiles } from "../../../src/model";
import { announceRun } from "../../property/support/property-run";
import type { ApiDescription, DescribedOperation } from "../openapi/api-description";
import { readApiDescription } from "../openapi/read-api-description";
import { arbitrarySequence } from "./arbitrary-step";
import type { Step } from "./step";
import { runSequence, type Tally } from "./run-sequence";

/** Two profiles of 300 sequences of 50 requests are 30,000. */
const sequenceLength = 50;
const sequences = 300;

/** Some kinds are refused, some open. */
const writable: Readonly<Record<Profile, readonly string[]>> = {
  "2.13": ["MeshService", "Dataplane"],
  v3: kindsOfZones,
};

describe.each(profiles)("requests generated for profile %s", (profile) => {
  let mock: Mock;
  let description: ApiDescription;
  const faults: unknown[] = [];
  beforeAll(async () => {
    mock = await startMock({
      profile,
      seed: "generated",
      bodyLimit: 16_384,
      writable: writable[profile],
      log: (entry) => entry.type === "fault" && faults.push(entry),
    });
    description = await readApiDescription(mock);
  });
  afterAll(() => mock.close());

  it("get no answer that the document does not describe, and leave a mock that agrees with itself", async () => {
    const tally: Tally = { requests: 0, seen: new Map() };
    const steps = arbitrarySequence(profile, sequenceLength);
    const run = announceRun<[readonly Step[]]>(`generated requests, ${profile}`, sequences, 1 / 20);
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => runSequence(mock, description, sequence, tally)),
      run,
    );
    process.stderr.write(`${tally.requests} requests, ${profile}: ${renderStatuses(tally)}\n`);
    expect(faults).toEqual([]);
    expect(statusesOf(tally)).toEqual(
      expect.arrayContaining(["200", "201", "204", "400", "404", "405", "406", "413", "415", "431"]),
    );
    if (run.numRuns >= sequences) expect(shareOfSuccesses(description, tally)).toBeGreaterThan(0.9);
  }, 600_000);
});

function statusesOf({ seen }: Tally): readonly string[] {
  return [...new Set([...seen.keys()].map((key) => key.split(" ").at(-1) ?? ""))].sort();
}

function renderStatuses(tally: Tally): string {
  const count = (status: string) =>
    [...tally.seen].filter(([key]) => key.endsWith(status)).reduce((total, [, times]) => total + times, 0);
  return statusesOf(tally)
    .map((status) => `${count(status)} × ${status}`)
    .join(", ");
}

/** Of all that operations can do when all is well, how much was seen: too little, and the generators miss the point. */
function shareOfSuccesses({ document }: ApiDescription, { seen }: Tally): number {
  const operations = Object.values(document.paths).flatMap((item) =>
    Object.values(item),
  ) as readonly Partial<DescribedOperation>[];
  const successes = operations.flatMap(({ operationId, responses = {} }) =>
    Object.keys(responses)
      .filter((status) => status.startsWith("2"))
      .map((status) => `${operationId} ${status}`),
  );
  return successes.filter((key) => seen.has(key)).length / successes.length;
}
