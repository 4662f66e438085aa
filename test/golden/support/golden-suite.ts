import { type Golden, goldens } from "./golden";
import { liveDriven } from "./driven-life";
import { liveForReal } from "./real-life";

/** The types that the mock serves whole; the others live against a Konnect in memory. */
const servedByTheMock: readonly string[] = [
  "konnect_mesh_control_plane",
  "konnect_mesh",
  "konnect_mesh_multi_zone_service",
];

const batchSize = 12;
const longEnough = 5 * 60_000;

export function isReal({ resource, onTheFakeServer }: Golden): boolean {
  return servedByTheMock.includes(resource) && onTheFakeServer === undefined;
}

/** The suite of one resource type: applied, planned twice, imported, planned and destroyed, nothing left over. */
export function goldenSuite(resource: string): void {
  const mine = goldens.filter((golden) => golden.resource === resource);
  const real = mine.filter(isReal);
  const driven = mine.filter((golden) => !isReal(golden));
  const batches = Array.from({ length: Math.ceil(real.length / batchSize) }, (_, index) =>
    real.slice(index * batchSize, (index + 1) * batchSize),
  );

  describe(`configurations of ${resource} live and leave nothing behind`, () => {
    if (batches.length > 0) {
      it.each(batches.map((batch) => [batch.map(({ name }) => name).join(", "), batch] as const))(
        "through OpenTofu: %s",
        (_, batch) => liveForReal(batch),
        longEnough,
      );
    }
    if (driven.length > 0) {
      it.each(driven.map((golden) => [golden.name, golden] as const))("in process: %s", (_, golden) =>
        liveDriven(golden),
      );
    }
  });
}
