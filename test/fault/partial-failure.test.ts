import { hasErrors } from "../../src/plugin/diagnostic";
import { required } from "../../src/plugin/testing/wire";
import type { Stored } from "../../src/plugin/testing";
import type { ValueRecord } from "../../src/plugin/values/value";
import { type FaultyKonnect, startFaultyKonnect, token } from "./support/faulty-konnect";
import { faultNames, faults } from "./support/faults";
import { type Kept, recover, shownImports } from "./support/recover";
import type { Subject } from "./support/subjects";

/**
 * Whatever happens to a write, state holds every object that exists, or a diagnostic names it and how to
 * import it; and what a user does next converges. One fault, at every point of a request's way, in every
 * operation on every kind of resource, with a network that recovers at once or stays down.
 */
interface Operation {
  readonly name: string;
  readonly before: "nothing" | "wanted";
  readonly to: (subject: Subject) => ValueRecord | null;
  readonly method: (subject: Subject) => string;
  /** Whether an object that an error leaves in state is tainted. */
  readonly isCreate: boolean;
}

const operations: readonly Operation[] = [
  {
    name: "create",
    before: "nothing",
    to: ({ wanted }) => wanted,
    method: ({ createMethod }) => createMethod,
    isCreate: true,
  },
  { name: "update", before: "wanted", to: ({ changed }) => changed, method: () => "PUT", isCreate: false },
  { name: "delete", before: "wanted", to: () => null, method: () => "DELETE", isCreate: false },
  {
    name: "replace, in its delete",
    before: "wanted",
    to: ({ replaced }) => replaced,
    method: () => "DELETE",
    isCreate: false,
  },
  {
    name: "replace, in its create",
    before: "wanted",
    to: ({ replaced }) => replaced,
    method: ({ createMethod }) => createMethod,
    isCreate: true,
  },
];

const aftermaths = ["all is well again", "the network is down"] as const;

const kinds = ["MeshMultiZoneService", "Mesh", "MeshControlPlane"];

/** One table, so that all that wait for a timeout wait together: concurrent tests of two blocks do not. */
const cases = kinds.flatMap((kind) =>
  operations.flatMap((operation) =>
    aftermaths.flatMap((aftermath) =>
      faultNames.map((faultName) => ({ kind, operation, aftermath, faultName })),
    ),
  ),
);

describe("a write that goes wrong", () => {
  it.concurrent.each(cases)(
    "$kind, $operation.name, with $aftermath after: $faultName",
    async ({ kind, operation, aftermath, faultName }) => {
      const konnect = await startFaultyKonnect(kind);
      try {
        const { kept, acts } = await fail(konnect, operation, faultName, aftermath);
        expect(konnect.proxy.struck()).toBe(1);
        expectAccounted(konnect, kept, aftermath === "all is well again" && acts !== "late");
        expectCivil(kept);
        await expectConvergence(konnect, operation.to(konnect.subject), kept);
      } finally {
        await konnect.close();
      }
    },
  );
});

async function fail(
  konnect: FaultyKonnect,
  operation: Operation,
  faultName: string,
  aftermath: (typeof aftermaths)[number],
) {
  const { subject, proxy } = konnect;
  const healthy = (await konnect.healthyRun()).resource(subject.typeName);
  const prior = operation.before === "nothing" ? null : await healthy.converge(subject.wanted, null);
  const driver = await konnect.faultyRun(1);
  const stop = () =>
    void required(driver.service, "stopProvider")({}, { signal: new AbortController().signal });
  const chosen = faults(stop).find(({ name }) => name === faultName);
  if (chosen === undefined) throw new Error(`no fault is called ${faultName}`);
  const resource = driver.resource(subject.typeName);
  const plan = await resource.plan(operation.to(subject), prior);
  expect(hasErrors(plan.diagnostics)).toBe(false);
  proxy.strike({
    method: operation.method(subject),
    path: subject.path,
    fault: async (passage) => {
      if (aftermath === "the network is down") proxy.goDown();
      await chosen.fault(passage);
    },
  });
  const applied = await resource.apply(plan);
  await proxy.release();
  const isTainted = operation.isCreate && hasErrors(applied.diagnostics) && applied.state !== null;
  return { kept: { ...applied, isTainted }, acts: chosen.acts };
}

/** @param isIdKnowable whether the id that a server gives could be learned: else the name must do */
function expectAccounted({ objects, subject }: FaultyKonnect, kept: Stored, isIdKnowable: boolean): void {
  const lost = objects().filter((object) => {
    if (kept.state !== null && subject.isHeldBy(kept.state, object)) return false;
    if (shownImports(kept.diagnostics).includes(subject.importId(object))) return false;
    if (isIdKnowable || subject.kind !== "MeshControlPlane") return true;
    return !kept.diagnostics.some(
      ({ summary, detail }) => summary.includes(JSON.stringify(object.name)) && detail.includes("import"),
    );
  });
  expect({ lost, ...(lost.length > 0 && { kept }) }).toEqual({ lost: [] });
}

/** No diagnostic shows a secret, or speaks of a defect of ours. */
function expectCivil({ diagnostics }: Stored): void {
  const said = JSON.stringify(diagnostics);
  expect(said).not.toContain(token);
  expect(said).not.toContain("defect");
}

async function expectConvergence(
  konnect: FaultyKonnect,
  wanted: ValueRecord | null,
  kept: Kept,
): Promise<void> {
  const { subject, objects } = konnect;
  const resource = (await konnect.healthyRun()).resource(subject.typeName);
  const recovered = await recover(resource, wanted, kept);
  const next = (await konnect.healthyRun()).resource(subject.typeName);
  if (recovered.state !== null) {
    expect(await next.plan(wanted, await next.read(recovered))).toMatchObject({
      action: "no-op",
      diagnostics: [],
    });
  }
  const left = objects();
  expect(left).toHaveLength(wanted === null ? 0 : 1);
  if (wanted !== null) expect(left.filter((object) => subject.isAs(wanted, object))).toEqual(left);
}
