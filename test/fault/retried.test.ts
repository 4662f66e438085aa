import { startFaultyKonnect } from "./support/faulty-konnect";
import { faults } from "./support/faults";

/** What one more attempt heals is no failure: nobody hears of it, and nothing is made twice. */
const passing = faults(() => undefined).filter(({ name }) => /cut|50\d|hang/.test(name));

const operations = [
  { name: "create", method: "PUT", isThere: false, to: "wanted", left: 1 },
  { name: "update", method: "PUT", isThere: true, to: "changed", left: 1 },
  { name: "delete", method: "DELETE", isThere: true, to: undefined, left: 0 },
  { name: "read back", method: "GET", isThere: true, to: "changed", left: 1 },
] as const;

/** One table, so that all that wait for a timeout wait together: concurrent tests of two blocks do not. */
const cases = ["MeshMultiZoneService", "Mesh"].flatMap((kind) =>
  operations.flatMap((operation) => passing.map((interruption) => ({ kind, operation, interruption }))),
);

describe("one attempt more", () => {
  it.concurrent.each(cases)(
    "$kind: $operation.name is sent again after $interruption.name",
    async ({ kind, operation: { method, isThere, to, left }, interruption: { fault } }) => {
      const konnect = await startFaultyKonnect(kind);
      try {
        const { subject, proxy } = konnect;
        const resource = (await konnect.faultyRun(3)).resource(subject.typeName);
        const prior = isThere ? await resource.converge(subject.wanted, null) : null;
        const wanted = to === undefined ? null : subject[to];
        const plan = await resource.plan(wanted, prior);
        proxy.strike({ method, path: subject.path, fault });
        const applied = await resource.apply(plan);
        expect(proxy.struck()).toBe(1);
        expect(applied.diagnostics).toEqual([]);
        expect(konnect.objects()).toHaveLength(left);
        if (wanted !== null) {
          expect(await resource.plan(wanted, await resource.read(applied))).toMatchObject({
            action: "no-op",
          });
        }
      } finally {
        await konnect.close();
      }
    },
  );
});

it("a POST is sent again when it surely did nothing", async () => {
  const konnect = await startFaultyKonnect("MeshControlPlane");
  try {
    const { subject, proxy } = konnect;
    const resource = (await konnect.faultyRun(3)).resource(subject.typeName);
    const plan = await resource.plan(subject.wanted, null);
    const body = Buffer.from("{}");
    proxy.strike({
      method: "POST",
      fault: ({ reply }) => reply({ status: 429, contentType: "application/problem+json", body }),
    });
    expect((await resource.apply(plan)).diagnostics).toEqual([]);
    expect(konnect.objects()).toHaveLength(1);
  } finally {
    await konnect.close();
  }
});

it("a POST is never sent again in doubt", async () => {
  const konnect = await startFaultyKonnect("MeshControlPlane");
  try {
    const { subject, proxy } = konnect;
    const resource = (await konnect.faultyRun(3)).resource(subject.typeName);
    const plan = await resource.plan(subject.wanted, null);
    proxy.strike({ method: "POST", fault: ({ cut }) => cut() });
    await resource.apply(plan);
    expect(proxy.seen.filter((request) => request.startsWith("POST"))).toHaveLength(1);
  } finally {
    await konnect.close();
  }
});
