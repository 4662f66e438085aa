import { hasErrors } from "../../src/plugin/diagnostic";
import { unknownPaths } from "../../src/plugin/values/walk";
import { renderPath } from "../../src/plugin/values/path";
import { unknown } from "../../src/plugin/values/value";
import { type DrivenKonnect, redis, redisId, redisKey, spec, startDriven } from "./support/driven-provider";

let driven: DrivenKonnect;

beforeEach(async () => {
  driven = await startDriven();
});

describe("creating a multi-zone service", () => {
  it("asks once whether it exists, puts it, and reads it back", async () => {
    const created = await driven.service.converge(redis(), null);
    expect(created.diagnostics).toEqual([]);
    expect(driven.konnect.calls).toEqual([`get ${redisKey}`, `put ${redisKey}`, `get ${redisKey}`]);
  });

  it("sends what the official provider sends, and nothing that is Terraform's or the server's", async () => {
    await driven.service.converge(redis({ labels: { team: "shop" } }), null);
    expect(driven.konnect.bodies).toEqual([
      {
        mesh: "default",
        name: "redis",
        type: "MeshMultiZoneService",
        labels: { team: "shop" },
        spec: {
          ports: [{ port: 6379, appProtocol: "tcp" }],
          selector: {
            meshService: {
              matchLabels: { "kuma.io/display-name": "redis", "k8s.kuma.io/namespace": "redis-system" },
            },
          },
        },
      },
    ]);
  });

  it("plans the protocol tcp and no labels where the configuration is silent", async () => {
    const plan = await driven.service.plan(redis({ spec: spec([{ port: 6379 }]) }), null);
    expect(plan.planned).toMatchObject({
      labels: {},
      spec: { ports: [{ app_protocol: "tcp", name: null }] },
    });
    expect(unknownPaths(plan.planned, driven.service.type).map(renderPath)).toEqual([
      "creation_time",
      "kri",
      "modification_time",
      "status",
      "warnings",
    ]);
  });

  it("holds what the server decided, written as the official provider writes it", async () => {
    const { state } = await driven.service.converge(redis(), null);
    expect(state).toMatchObject({
      creation_time: "2026-01-02T03:04:01.5Z",
      modification_time: "2026-01-02T03:04:02.5Z",
      kri: "kri_mzsvc_default___redis_",
      warnings: [],
      status: { addresses: [], conditions: [], hostname_generators: [], mesh_services: [], vips: [] },
    });
  });

  it("plans to change nothing afterwards, nor after a refresh", async () => {
    const created = await driven.service.converge(redis(), null);
    expect(await driven.service.plan(redis(), created)).toMatchObject({ action: "no-op", diagnostics: [] });
    const refreshed = await driven.service.read(created);
    expect(refreshed.state).toEqual(created.state);
    expect(await driven.service.plan(redis(), refreshed)).toMatchObject({ action: "no-op", diagnostics: [] });
  });

  it("shows the server's warnings and keeps them in state", async () => {
    driven.konnect.warnings = ["a name with a dot"];
    const created = await driven.service.converge(redis(), null);
    expect(created.state?.warnings).toEqual(["a name with a dot"]);
    expect(created.diagnostics).toEqual([
      expect.objectContaining({
        severity: "warning",
        detail: expect.stringContaining("a name with a dot") as string,
      }),
    ]);
  });

  it("waits with the check for the apply while the control plane is not known", async () => {
    const plan = await driven.service.plan(redis({ cp_id: unknown }), null);
    expect(plan.diagnostics).toEqual([]);
    expect(driven.konnect.calls).toEqual([]);
  });
});

describe("the create check", () => {
  it("stops the plan when the object exists, and shows its import ready to paste", async () => {
    await driven.service.converge(redis(), null);
    const { service } = await driven.nextRun();
    const plan = await service.plan(redis(), null);
    expect(plan.diagnostics).toMatchObject([
      { severity: "error", summary: "MeshMultiZoneService already exists" },
    ]);
    expect(plan.diagnostics[0]?.detail).toContain(`id = ${JSON.stringify(redisId)}`);
    expect(plan.diagnostics[0]?.detail).toContain(`konnect_mesh_multi_zone_service.this '${redisId}'`);
  });

  it("stops the apply when the object appeared after the plan", async () => {
    const { konnect, service } = driven;
    const plan = await service.plan(redis({ cp_id: unknown }), null);
    await driven.nextRun().then((other) => other.service.converge(redis(), null));
    const before = konnect.objects.get(redisKey);
    const planned = { ...plan.planned, cp_id: "cp-1" };
    const applied = await service.apply({ ...plan, config: { ...plan.config, cp_id: "cp-1" }, planned });
    expect(applied.diagnostics).toMatchObject([{ summary: "MeshMultiZoneService already exists" }]);
    expect(applied.state).toBeNull();
    expect(konnect.objects.get(redisKey)).toBe(before);
  });

  it("says so when it cannot ask", async () => {
    driven.konnect.failNext("get");
    const plan = await driven.service.plan(redis(), null);
    expect(plan.diagnostics).toMatchObject([
      { summary: 'Cannot tell whether MeshMultiZoneService "redis" in mesh "default" exists already' },
    ]);
  });
});

describe("replacing", () => {
  it("a changed name replaces, and leaves no old object behind", async () => {
    const created = await driven.service.converge(redis(), null);
    const plan = await driven.service.plan(redis({ name: "cache" }), created);
    expect(plan.action).toBe("replace");
    expect(plan.requiresReplace.map(renderPath)).toEqual(["name"]);
    const replaced = await driven.service.apply(plan);
    expect(hasErrors(replaced.diagnostics)).toBe(false);
    expect([...driven.konnect.objects.keys()]).toEqual(["cp-1/default/meshmultizoneservices/cache"]);
  });

  it.each([
    [
      "-replace, which plans an update first",
      async (state: Awaited<ReturnType<typeof created>>, next: DrivenKonnect) => {
        await next.service.plan(redis(), state);
      },
    ],
    [
      "taint, which plans a create with no trace of the old object, but reads it first",
      async (state: Awaited<ReturnType<typeof created>>, next: DrivenKonnect) => {
        await next.service.read(state);
      },
    ],
    [
      "taint without a refresh, where the object only passes through the upgrade",
      async (state: Awaited<ReturnType<typeof created>>, next: DrivenKonnect) => {
        await next.service.upgrade(state.state ?? {});
      },
    ],
  ])("keeps the identity with %s", async (_, before) => {
    const stored = await created();
    const next = await driven.nextRun();
    await before(stored, next);
    const plan = await next.service.plan(redis(), null);
    expect(plan.diagnostics).toEqual([]);

    const applying = await driven.nextRun();
    const deletion = await applying.service.plan(null, stored);
    expect((await applying.service.apply(deletion)).state).toBeNull();
    const again = await applying.service.plan(redis(), null);
    const applied = await applying.service.apply(again);
    expect(applied.diagnostics).toEqual([]);
    expect(applied.state).toMatchObject({ name: "redis" });
  });

  it("refuses to overwrite the old object when it is still there at the apply", async () => {
    const stored = await created();
    const next = await driven.nextRun();
    await next.service.read(stored);
    const plan = await next.service.plan(redis(), null);
    const applied = await next.service.apply(plan);
    expect(applied.diagnostics).toMatchObject([{ summary: "MeshMultiZoneService already exists" }]);
  });

  const created = () => driven.service.converge(redis(), null);
});

describe("updating", () => {
  it("plans as unknown only what the write can change", async () => {
    const created = await driven.service.converge(redis(), null);
    const plan = await driven.service.plan(redis({ spec: spec([{ port: 6380 }]) }), created);
    expect(plan.action).toBe("update");
    expect(unknownPaths(plan.planned, driven.service.type).map(renderPath)).toEqual([
      "modification_time",
      "warnings",
    ]);
  });

  it("puts and reads back, and holds the new modification time and warnings", async () => {
    const created = await driven.service.converge(redis(), null);
    driven.konnect.calls.length = 0;
    driven.konnect.warnings = ["beware"];
    const updated = await driven.service.converge(redis({ spec: spec([{ port: 6380 }]) }), created);
    expect(driven.konnect.calls).toEqual([`put ${redisKey}`, `get ${redisKey}`]);
    expect(updated.state).toMatchObject({
      creation_time: "2026-01-02T03:04:01.5Z",
      modification_time: "2026-01-02T03:04:03.5Z",
      warnings: ["beware"],
    });
  });
});

describe("reading", () => {
  it("takes one request, and an absent object out of the state", async () => {
    const created = await driven.service.converge(redis(), null);
    driven.konnect.objects.clear();
    driven.konnect.calls.length = 0;
    expect(await driven.service.read(created)).toMatchObject({ state: null, diagnostics: [] });
    expect(driven.konnect.calls).toEqual([`get ${redisKey}`]);
  });

  it("shows drift, which the next apply repairs", async () => {
    const created = await driven.service.converge(redis(), null);
    const stored = driven.konnect.objects.get(redisKey);
    driven.konnect.objects.set(redisKey, {
      ...stored,
      spec: { ports: [{ port: 1 }], selector: { meshService: {} } },
    });
    const refreshed = await driven.service.read(created);
    expect(refreshed.state).toMatchObject({
      spec: { ports: [{ port: 1, app_protocol: "tcp" }], selector: { mesh_service: { match_labels: null } } },
    });
    const repaired = await driven.service.converge(redis(), refreshed);
    expect(repaired.state).toMatchObject({ spec: spec() });
  });

  it.each([
    ["a number where text belongs", { kri: 5 }],
    ["a text where the spec belongs", { spec: "none" }],
    ["ports that are no list", { spec: { ports: {}, selector: {} } }],
  ])("keeps the state when the answer holds %s, and says where", async (_, change) => {
    const created = await driven.service.converge(redis(), null);
    driven.konnect.objects.set(redisKey, { ...driven.konnect.objects.get(redisKey), ...change });
    const refreshed = await driven.service.read(created);
    expect(refreshed.state).toEqual(created.state);
    expect(refreshed.diagnostics).toMatchObject([
      { severity: "error", detail: expect.stringContaining(Object.keys(change)[0] ?? "") as string },
    ]);
  });
});

describe("what is kept beside the state", () => {
  it("is a JSON object, without which the official provider refuses to take the state over", async () => {
    const created = await driven.service.converge(redis(), null);
    const refreshed = await driven.service.read(created);
    const imported = await driven.service.import(redisId);
    for (const { private: bytes } of [created, refreshed, imported]) {
      expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(expect.objectContaining({}));
    }
  });
});

describe("deleting", () => {
  it("is done when the object is gone already", async () => {
    const created = await driven.service.converge(redis(), null);
    driven.konnect.objects.clear();
    expect(await driven.service.converge(null, created)).toMatchObject({ state: null, diagnostics: [] });
  });
});

describe("importing", () => {
  it("reads the whole object, so that the next plan is empty", async () => {
    await driven.service.converge(redis({ labels: { team: "shop" } }), null);
    const next = await driven.nextRun();
    const imported = await next.service.import(redisId);
    expect(imported.diagnostics).toEqual([]);
    const plan = await next.service.plan(redis({ labels: { team: "shop" } }), imported);
    expect(plan).toMatchObject({ action: "no-op", diagnostics: [] });
  });

  it("takes keys in any case, as the official provider does", async () => {
    await driven.service.converge(redis(), null);
    const imported = await driven.service.import('{"CP_ID":"cp-1","Mesh":"default","name":"redis"}');
    expect(imported.state).toMatchObject({ name: "redis" });
  });

  it.each([
    ["redis", "Invalid ID", "it is no JSON"],
    ["[]", "Invalid ID", "no object"],
    ['"redis"', "Invalid ID", "no object"],
    ['{"cp_id":5}', "Invalid ID", "cp_id is no text"],
    ['{"cp_id":"a","mesh":"b","nmae":"c"}', "Invalid ID", '"nmae"'],
    ["null", "Missing required field", "cp_id"],
    ["{}", "Missing required field", "cp_id"],
    ['{"name":"c"}', "Missing required field", "cp_id"],
    ['{"cp_id":"a","name":"c"}', "Missing required field", "mesh"],
    ['{"cp_id":"a","mesh":"b","name":""}', "Missing required field", "name"],
  ])("of %s says %s", async (id, summary, detail) => {
    const { diagnostics, state } = await driven.service.import(id);
    expect(state).toBeNull();
    expect(diagnostics).toMatchObject([
      { severity: "error", summary, detail: expect.stringContaining(detail) as string },
    ]);
  });

  it("of a mesh takes no mesh", async () => {
    const { diagnostics } = await driven.mesh.import('{"cp_id":"a","mesh":"b","name":"c"}');
    expect(diagnostics).toMatchObject([{ summary: "Invalid ID" }]);
  });
});
