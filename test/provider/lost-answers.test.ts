import type { Diagnostic } from "../../src/plugin/diagnostic";
import type { Stored } from "../../src/plugin/testing";
import { unknown } from "../../src/plugin/values/value";
import {
  defaultMesh,
  type DrivenKonnect,
  redis,
  redisId,
  redisKey,
  spec,
  startDriven,
} from "./support/driven-provider";
import { failure } from "./support/fake-konnect";

/** Whatever fails, and whenever: state holds what exists, or a diagnostic names it and how to import it. */
let driven: DrivenKonnect;

beforeEach(async () => {
  driven = await startDriven();
});

const lost = () => failure("timeout", true);
const changed = () => redis({ spec: spec([{ port: 6380 }]) });

function summaries(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`);
}

const subject = 'MeshMultiZoneService "redis" in mesh "default"';

describe("a create", () => {
  it("that the server refuses leaves no state, and says why", async () => {
    driven.konnect.failNext("put", "before", failure("invalid"));
    const { state, diagnostics } = await driven.service.converge(redis(), null);
    expect(state).toBeNull();
    expect(summaries(diagnostics)).toEqual([`error: Cannot create ${subject}`]);
    expect(diagnostics[0]?.detail).toContain("the test said invalid");
  });

  it("whose object cannot be read back lands in state all the same, untainted", async () => {
    const plan = await driven.service.plan(redis(), null);
    driven.konnect.failNext("get");
    const { state, diagnostics } = await driven.service.apply(plan);
    expect(state).toMatchObject({ name: "redis", spec: spec(), creation_time: null, warnings: [] });
    expect(summaries(diagnostics)).toEqual([`warning: ${subject} is written, but could not be read back`]);
  });

  it("whose object is not shown yet lands in state all the same", async () => {
    const plan = await driven.service.plan(redis(), null);
    driven.konnect.meddle = () => ({});
    const { state, diagnostics } = await driven.service.apply(plan);
    expect(state).toMatchObject({ name: "redis" });
    expect(diagnostics).not.toEqual([]);
  });

  it("read back unreadable, is completed by the next refresh", async () => {
    const plan = await driven.service.plan(redis(), null);
    driven.konnect.failNext("get");
    const created = await driven.service.apply(plan);
    const refreshed = await driven.service.read(created);
    expect(refreshed.state).toMatchObject({
      kri: "kri_mzsvc_default___redis_",
      creation_time: "2026-01-02T03:04:01.5Z",
    });
    expect(await driven.service.plan(redis(), refreshed)).toMatchObject({ action: "no-op" });
  });

  it("whose answer is lost after the server acted is confirmed by reading", async () => {
    driven.konnect.failNext("put", "after", lost());
    const { state, diagnostics } = await driven.service.converge(redis(), null);
    expect(state).toMatchObject({ kri: "kri_mzsvc_default___redis_" });
    expect(summaries(diagnostics)).toEqual([`warning: ${subject} is written, although the request failed`]);
  });

  it("whose request is lost before the server acted leaves no state", async () => {
    driven.konnect.failNext("put", "before", lost());
    const { state, diagnostics } = await driven.service.converge(redis(), null);
    expect(state).toBeNull();
    expect(summaries(diagnostics)).toEqual([`error: Cannot create ${subject}`]);
  });

  it("whose request may still be under way shows the import of what can come of it", async () => {
    driven.konnect.failNext("put", "before", lost());
    const { diagnostics } = await driven.service.converge(redis(), null);
    expect(diagnostics[0]?.detail).toContain(`'${redisId}'`);
  });

  it.each(["before", "after"] as const)(
    "of which nothing can be learned (lost %s the server acted) stays in state, and its import is shown",
    async (moment) => {
      const plan = await driven.service.plan(redis(), null);
      driven.konnect.failNext("put", moment, lost());
      driven.konnect.failNext("get");
      const { state, diagnostics, ...rest } = await driven.service.apply(plan);
      expect(state).toMatchObject({ name: "redis", spec: spec() });
      expect(summaries(diagnostics)).toEqual([`error: It is not known whether ${subject} was written`]);
      expect(diagnostics[0]?.detail).toContain(redisId);
      const refreshed = await driven.service.read({ state, ...rest });
      expect(refreshed.state === null).toBe(moment === "before");
    },
  );

  it("overtaken by someone else's object leaves that alone, and shows its import", async () => {
    const plan = await driven.service.plan(redis(), null);
    driven.konnect.failNext("put", "before", lost());
    const theirs = {
      name: "redis",
      mesh: "default",
      type: "MeshMultiZoneService",
      spec: { ports: [], selector: {} },
    };
    driven.konnect.objects.set(redisKey, theirs);
    const { state, diagnostics } = await driven.service.apply(plan);
    // The create check of the plan is trusted only once, and the write was never confirmed.
    expect(state).toBeNull();
    expect(summaries(diagnostics)).toEqual([`error: ${subject} was written by someone else`]);
    expect(diagnostics[0]?.detail).toContain(redisId);
  });

  it("that the server stores otherwise than planned stops, says where, and holds what is there", async () => {
    driven.konnect.meddle = (json) => ({ ...json, spec: { ...(json.spec as object), ports: [{ port: 7 }] } });
    const { state, diagnostics } = await driven.service.converge(redis(), null);
    expect(summaries(diagnostics)).toEqual([`error: ${subject} is not stored as planned`]);
    expect(diagnostics[0]?.path).toEqual([
      { attribute: "spec" },
      { attribute: "ports" },
      { index: 0 },
      { attribute: "port" },
    ]);
    expect(state).toMatchObject({ spec: { ports: [{ port: 7 }] } });
  });
});

describe("an update", () => {
  it("that the server refuses keeps the state", async () => {
    const created = await driven.service.converge(redis(), null);
    driven.konnect.failNext("put", "before", failure("invalid"));
    const updated = await driven.service.converge(changed(), created);
    expect(updated.state).toEqual(created.state);
    expect(summaries(updated.diagnostics)).toEqual([`error: Cannot update ${subject}`]);
  });

  it("whose object cannot be read back holds what was planned", async () => {
    const created = await driven.service.converge(redis(), null);
    driven.konnect.failNext("get");
    const updated = await driven.service.converge(changed(), created);
    expect(updated.state).toMatchObject({
      spec: { ports: [{ port: 6380 }] },
      kri: "kri_mzsvc_default___redis_",
    });
    expect(updated.diagnostics).toMatchObject([{ severity: "warning" }]);
  });

  it("whose answer is lost after the server acted is confirmed by reading", async () => {
    const created = await driven.service.converge(redis(), null);
    driven.konnect.failNext("put", "after", lost());
    const updated = await driven.service.converge(changed(), created);
    expect(updated.state).toMatchObject({ spec: { ports: [{ port: 6380 }] } });
    expect(summaries(updated.diagnostics)).toEqual([
      `warning: ${subject} is written, although the request failed`,
    ]);
  });

  it("whose request is lost before the server acted keeps what is there, and fails", async () => {
    const created = await driven.service.converge(redis(), null);
    driven.konnect.failNext("put", "before", lost());
    const updated = await driven.service.converge(changed(), created);
    expect(updated.state).toMatchObject({ spec: { ports: [{ port: 6379 }] } });
    expect(summaries(updated.diagnostics)).toEqual([`error: Cannot update ${subject}`]);
  });

  it("of which nothing can be learned keeps the state, which the next refresh corrects", async () => {
    const created = await driven.service.converge(redis(), null);
    driven.konnect.failNext("put", "after", lost());
    driven.konnect.failNext("get");
    const updated = await driven.service.converge(changed(), created);
    expect(updated.state).toEqual(created.state);
    expect(updated.diagnostics).toMatchObject([{ severity: "error" }]);
    expect((await driven.service.read(updated)).state).toMatchObject({ spec: { ports: [{ port: 6380 }] } });
  });
});

describe("a delete", () => {
  it.each([
    ["refused", failure("forbidden"), "before", 1, `error: Cannot delete ${subject}`],
    ["lost before the server acted", lost(), "before", 1, `error: Cannot delete ${subject}`],
    ["lost after the server acted", lost(), "after", 0, undefined],
  ] as const)(
    "%s keeps the state just when the object is still there",
    async (_, error, moment, left, summary) => {
      const created = await driven.service.converge(redis(), null);
      driven.konnect.failNext("delete", moment, error);
      const deleted = await driven.service.converge(null, created);
      expect(deleted.state).toEqual(left === 1 ? created.state : null);
      expect(driven.konnect.objects.size).toBe(left);
      expect(summaries(deleted.diagnostics)).toEqual(summary === undefined ? [] : [summary]);
    },
  );

  it("of which nothing can be learned keeps the state", async () => {
    const created = await driven.service.converge(redis(), null);
    driven.konnect.failNext("delete", "after", lost());
    driven.konnect.failNext("get");
    const deleted = await driven.service.converge(null, created);
    expect(deleted.state).toEqual(created.state);
    expect((await driven.service.read(deleted)).state).toBeNull();
  });
});

describe("a refresh", () => {
  it("that fails keeps the state", async () => {
    const created = await driven.mesh.converge(defaultMesh(), null);
    driven.konnect.failNext("get", "before", failure("unauthorized"));
    const refreshed = await driven.mesh.read(created);
    expect(refreshed.state).toEqual(created.state);
    expect(summaries(refreshed.diagnostics)).toEqual(['error: Cannot read Mesh "default"']);
  });
});

describe("a control plane", () => {
  const wanted = { name: "team-a" };

  it("whose creation is lost is never made twice: what may have come of it is named, with its import", async () => {
    const plan = await driven.controlPlane.plan(wanted, null);
    driven.konnect.calls.length = 0;
    driven.konnect.failNext("post", "after", failure("outcomeUnknown", true));
    const { state, diagnostics } = await driven.controlPlane.apply(plan);
    expect(state).toBeNull();
    expect(driven.konnect.calls).toEqual(["post team-a", "list "]);
    expect(summaries(diagnostics)).toEqual([
      'error: It is not known whether control plane "team-a" was created',
    ]);
    expect(diagnostics[0]?.detail).toContain(
      "import konnect_mesh_control_plane.this '00000000-0000-4000-8000-000000000001'",
    );
  });

  it("whose creation is lost, and of which nothing can be learned, is named at least", async () => {
    const plan = await driven.controlPlane.plan(wanted, null);
    driven.konnect.failNext("post", "after", failure("outcomeUnknown", true));
    driven.konnect.failNext("list");
    const { diagnostics } = await driven.controlPlane.apply(plan);
    expect(diagnostics).toMatchObject([
      { severity: "error", detail: expect.stringContaining('"team-a"') as string },
    ]);
  });

  it("of a name that exists is warned of in the plan, with the import of what may be left of a killed apply", async () => {
    await driven.controlPlane.converge(wanted, null);
    const next = await driven.nextRun();
    const plan = await next.controlPlane.plan(wanted, null);
    expect(summaries(plan.diagnostics)).toEqual(['warning: A control plane named "team-a" exists already']);
    expect(plan.diagnostics[0]?.detail).toContain(
      "import konnect_mesh_control_plane.this '00000000-0000-4000-8000-000000000001'",
    );
  });

  it.each([
    [
      "-replace, which plans an update first",
      (next: DrivenKonnect, stored: Stored) => next.controlPlane.plan(wanted, stored),
    ],
    ["taint, which reads first", (next: DrivenKonnect, stored: Stored) => next.controlPlane.read(stored)],
    [
      "taint without a refresh, where it only passes through the upgrade",
      (next: DrivenKonnect, stored: Stored) => next.controlPlane.upgrade(stored.state ?? {}),
    ],
  ])("is warned of no namesake by %s: it is what is replaced", async (_, first) => {
    const stored = await driven.controlPlane.converge(wanted, null);
    const next = await driven.nextRun();
    await first(next, stored);
    expect((await next.controlPlane.plan(wanted, null)).diagnostics).toEqual([]);
  });

  it.each([
    ["a name that is not known", { name: unknown }],
    ["a list that cannot be had", wanted],
  ])("is planned all the same with %s", async (_, config) => {
    driven.konnect.failNext("list", "before", failure("forbidden"));
    expect((await driven.controlPlane.plan(config, null)).diagnostics).toEqual([]);
  });

  it("whose update is lost, and which reads as nonsense, keeps its state and blames no defect", async () => {
    const created = await driven.controlPlane.converge(wanted, null);
    const id = created.state?.id as string;
    driven.konnect.failNext("put", "before", lost());
    driven.konnect.objects.set(id, { ...driven.konnect.objects.get(id), labels: "none" });
    const updated = await driven.controlPlane.converge({ name: "team-b" }, created);
    expect(updated.state).toEqual(created.state);
    expect(summaries(updated.diagnostics)).toEqual(['error: Cannot update control plane "team-b"']);
    expect(updated.diagnostics[0]?.detail).not.toContain("defect");
  });

  it("answered with nonsense is in state by its id", async () => {
    driven.konnect.meddle = (json) => ({ ...json, labels: "none" });
    const { state, diagnostics } = await driven.controlPlane.converge(wanted, null);
    expect(state).toMatchObject({ id: "00000000-0000-4000-8000-000000000001", name: "team-a" });
    expect(diagnostics).toMatchObject([{ severity: "warning" }]);
  });

  it.each([
    ["before", "team-a", "error"],
    ["after", "team-b", "warning"],
  ] as const)("whose update is lost %s the server acted holds %s", async (moment, name, severity) => {
    const created = await driven.controlPlane.converge(wanted, null);
    driven.konnect.failNext("put", moment, lost());
    const updated = await driven.controlPlane.converge({ name: "team-b" }, created);
    expect(updated.state).toMatchObject({ name });
    expect(updated.diagnostics).toMatchObject([{ severity }]);
  });
});
