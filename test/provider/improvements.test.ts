import type { Diagnostic } from "../../src/plugin/diagnostic";
import { renderPath } from "../../src/plugin/values/path";
import { unknown, type ValueRecord } from "../../src/plugin/values/value";
import { hasUnknown, unknownPaths } from "../../src/plugin/values/walk";
import { drive, type Stored } from "../../src/plugin/testing";
import { createKonnectProvider } from "../../src/provider";
import type { Fault } from "../fault/support/faulty-proxy";
import { startFaultyKonnect, token } from "../fault/support/faulty-konnect";
import {
  defaultMesh,
  type DrivenKonnect,
  redis,
  redisId,
  redisKey,
  spec,
  startDriven,
} from "./support/driven-provider";

/**
 * Where the official provider (kong/konnect-beta 0.19) hurts its users and ours does not, by the number of the
 * improvement. Each name says what the official one does, and each test fails on that.
 */
let driven: DrivenKonnect;

beforeEach(async () => {
  driven = await startDriven();
});

function generator(name: string, matchLabels: ValueRecord = { a: "b" }): ValueRecord {
  const selector = { mesh_service: { match_labels: matchLabels } };
  return {
    cp_id: "cp-1",
    name,
    type: "HostnameGenerator",
    spec: { template: "{{ .DisplayName }}.mesh", selector },
  };
}

const said = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ severity, summary, path = [] }) => [severity, summary, renderPath(path)]);

/** An object that exists and is in state, and a later run that knows neither. */
async function existing(config = redis()) {
  const stored = await driven.service.converge(config, null);
  const next = await driven.nextRun();
  driven.konnect.calls.length = 0;
  return { stored, next };
}

describe("1. any 404 means absent, at the cost of one request (official: only as problem+json, after four)", () => {
  it.each(["application/problem+json", "application/json", "text/html"])("as %s", async (contentType) => {
    const konnect = await startFaultyKonnect("MeshMultiZoneService");
    try {
      const { subject, proxy } = konnect;
      const resource = (await konnect.faultyRun(3)).resource(subject.typeName);
      const stored = await resource.converge(subject.wanted, null);
      proxy.seen.length = 0;
      const body = Buffer.from("{}");
      for (const method of ["GET", "DELETE"]) {
        proxy.strike({ method, fault: ({ reply }) => reply({ status: 404, contentType, body }) });
      }
      expect(await resource.read(stored)).toMatchObject({ state: null, diagnostics: [] });
      expect(await resource.converge(null, stored)).toMatchObject({ state: null, diagnostics: [] });
      expect(proxy.seen.map((request) => request.split(" ")[0])).toEqual(["GET", "DELETE"]);
    } finally {
      await konnect.close();
    }
  });
});

describe("2. -replace, taint and every replacement work (official: fail with 'already exists')", () => {
  it("-replace plans the object anew although it is there", async () => {
    const { stored, next } = await existing();
    await next.service.plan(redis(), stored);
    expect((await next.service.plan(redis(), null)).diagnostics).toEqual([]);
  });

  it("taint, of which the plan shows no trace, does so too", async () => {
    const { stored, next } = await existing();
    await next.service.read(stored);
    expect((await next.service.plan(redis(), null)).diagnostics).toEqual([]);
  });

  it("taint with -refresh=false, where not even a read tells of it, does so too", async () => {
    const { stored, next } = await existing();
    await next.service.upgrade(stored.state ?? {});
    expect((await next.service.plan(redis(), null)).diagnostics).toEqual([]);
  });
});

describe("3. nothing is orphaned", () => {
  it("a create whose read-back fails is in state (official: in none, and the next apply says 'already exists')", async () => {
    const plan = await driven.service.plan(redis(), null);
    driven.konnect.failNext("get");
    expect((await driven.service.apply(plan)).state).toMatchObject({ name: "redis" });
  });

  it("a renamed hostname generator is replaced (official: the new one is put beside the old)", async () => {
    const created = await driven.resource("konnect_mesh_hostname_generator").converge(generator("old"), null);
    const plan = await driven.resource("konnect_mesh_hostname_generator").plan(generator("new"), created);
    expect(plan.action).toBe("replace");
    await driven.resource("konnect_mesh_hostname_generator").apply(plan);
    expect([...driven.konnect.objects.keys()]).toEqual(["cp-1//hostnamegenerators/new"]);
  });
});

describe("4. no diff goes on for ever", () => {
  it.each([
    ["2.13", { "kuma.io/mesh": "default" }],
    ["v3", { "kuma.io/mesh": "default", "kuma.io/origin": "global", "kuma.io/display-name": "default" }],
  ])(
    "over labels that a control plane of %s adds to a mesh (official: plans to take them away)",
    async (_, added) => {
      driven.konnect.addedLabels = added;
      const refreshed = await driven.mesh.read(await driven.mesh.converge(defaultMesh(), null));
      expect(await driven.mesh.plan(defaultMesh(), refreshed)).toMatchObject({ action: "no-op" });
    },
  );

  it("over the display name that v3 adds to a service (official: is not on its list)", async () => {
    driven.konnect.addedLabels = { "kuma.io/display-name": "redis" };
    const refreshed = await driven.service.read(await driven.service.converge(redis(), null));
    expect(await driven.service.plan(redis(), refreshed)).toMatchObject({ action: "no-op" });
  });

  it("over labels that a control plane adds to a hostname generator (official: plans to take them away)", async () => {
    driven.konnect.addedLabels = { "kuma.io/origin": "global" };
    const generators = driven.resource("konnect_mesh_hostname_generator");
    const refreshed = await generators.read(await generators.converge(generator("one"), null));
    expect(await generators.plan(generator("one"), refreshed)).toMatchObject({ action: "no-op" });
  });

  it("over empty match_labels (official: reads them back as null)", async () => {
    // Where the server allows it: a multi-zone service must select something.
    const generators = driven.resource("konnect_mesh_hostname_generator");
    const everything = generator("all", {});
    const created = await generators.converge(everything, null);
    expect(created.diagnostics).toEqual([]);
    expect(await generators.plan(everything, await generators.read(created))).toMatchObject({
      action: "no-op",
    });
  });

  it('over skip_creating_initial_policies unset (official: wants ["*"] -> [] for ever)', async () => {
    driven.konnect.meddle = (json) => ({ skipCreatingInitialPolicies: ["*"], ...json });
    const refreshed = await driven.mesh.read(await driven.mesh.converge(defaultMesh(), null));
    expect(await driven.mesh.plan(defaultMesh(), refreshed)).toMatchObject({ action: "no-op" });
  });

  it("over a list that the configuration drops (official: sends the old one again, and plans it again)", async () => {
    const tagged = [{ tags: { team: "shop" } }];
    const constrained = defaultMesh({ constraints: { dataplane_proxy: { restrictions: tagged } } });
    const open = defaultMesh({ constraints: { dataplane_proxy: {} } });
    const created = await driven.mesh.converge(constrained, null);
    const dropped = await driven.mesh.converge(open, created);
    expect(JSON.stringify(driven.konnect.bodies.at(-1))).not.toContain("shop");
    expect(await driven.mesh.plan(open, await driven.mesh.read(dropped))).toMatchObject({ action: "no-op" });
  });
});

describe("5. labels are the user's", () => {
  it("kuma.io/mesh is kept (official: dropped from the plan, which Terraform then refuses)", async () => {
    const labelled = redis({ labels: { "kuma.io/mesh": "default" } });
    expect((await driven.service.plan(labelled, null)).planned?.labels).toEqual({
      "kuma.io/mesh": "default",
    });
  });

  it("a map that is not known stays unknown (official: becomes {}, which Terraform then refuses)", async () => {
    const plan = await driven.service.plan(redis({ labels: unknown }), null);
    expect(hasUnknown(plan.planned?.labels ?? null)).toBe(true);
  });
});

describe("6. faults show at plan time, all at once and at their place (official: at the apply, from the server)", () => {
  it.each([
    ["a name", { name: "Redis" }, "error", "name"],
    ["a label's key", { labels: { "no spaces please": "x" } }, "error", 'labels["no spaces please"]'],
    [
      "a port past 65535, which the server takes",
      { spec: spec([{ port: 65_536 }]) },
      "warning",
      "spec.ports[0].port",
    ],
    [
      "a protocol",
      { spec: spec([{ port: 80, app_protocol: "smtp" }]) },
      "error",
      "spec.ports[0].app_protocol",
    ],
    ["a port said twice", { spec: spec([{ port: 80 }, { port: 80 }]) }, "warning", "spec.ports[1].port"],
    [
      "a port's name said twice",
      {
        spec: spec([
          { port: 80, name: "a" },
          { port: 81, name: "a" },
        ]),
      },
      "warning",
      "spec.ports[1].name",
    ],
    [
      "a selector without labels",
      { spec: spec(undefined, {}) },
      "error",
      "spec.selector.mesh_service.match_labels",
    ],
    [
      "a selector that can match nothing",
      { spec: spec(undefined, { "not a key": "x" }) },
      "warning",
      'spec.selector.mesh_service.match_labels["not a key"]',
    ],
  ] as const)("%s", async (_, change, severity, path) => {
    const found = said(await driven.service.validate(redis(change)));
    expect(found).toContainEqual([severity, expect.any(String), path]);
  });

  it("several of them together", async () => {
    const diagnostics = await driven.service.validate(redis({ name: "Redis", spec: spec([{ port: 0 }]) }));
    expect(diagnostics.length).toBeGreaterThan(1);
  });
});

describe("7. a plan shows as unknown only what the apply can change", () => {
  it("not the KRI, nor the status (official: the KRI at every update)", async () => {
    const { stored, next } = await existing();
    const plan = await next.service.plan(redis({ spec: spec([{ port: 6380 }]) }), stored);
    expect(unknownPaths(plan.planned, next.service.type).map(renderPath)).toEqual([
      "modification_time",
      "warnings",
    ]);
  });

  it("the time of the update is in state (official: the one before, until a refresh)", async () => {
    const { stored, next } = await existing();
    const updated = await next.service.converge(redis({ spec: spec([{ port: 6380 }]) }), stored);
    expect(updated.state?.modification_time).not.toEqual(stored.state?.modification_time);
  });

  it("the server's warnings are Terraform's, and of this write (official: of the first, in state alone)", async () => {
    const { stored, next } = await existing();
    driven.konnect.warnings = ["beware"];
    const updated = await next.service.converge(redis({ spec: spec([{ port: 6380 }]) }), stored);
    expect(updated.state?.warnings).toEqual(["beware"]);
    expect(updated.diagnostics).toMatchObject([{ severity: "warning" }]);
  });
});

describe("8. requests are sent with care", () => {
  it("path parameters are escaped (official: put into the path as they are)", async () => {
    const konnect = await startFaultyKonnect("Mesh");
    try {
      const { subject, proxy } = konnect;
      const resource = (await konnect.faultyRun(1)).resource(subject.typeName);
      await resource.import(subject.importId({ ...anyObject, name: "a/../../b?c#d" }));
      expect(proxy.seen[0]).toMatch(/\/meshes\/a%2F\.\.%2F\.\.%2Fb%3Fc%23d$/);
    } finally {
      await konnect.close();
    }
  });

  it("a request that hangs ends (official: waits for ever)", async () => {
    const konnect = await startFaultyKonnect("Mesh");
    try {
      const { subject, proxy } = konnect;
      const resource = (await konnect.faultyRun(1)).resource(subject.typeName);
      const stored = await resource.converge(subject.wanted, null);
      proxy.strike({ method: "GET", fault: ({ abandoned }) => abandoned() });
      const { diagnostics } = await resource.read(stored);
      expect(diagnostics).toMatchObject([{ severity: "error", summary: 'Cannot read Mesh "payments"' }]);
    } finally {
      await konnect.close();
    }
  });

  it("how often a request is sent is the user's to choose (official: as often as half a second allows)", async () => {
    const konnect = await startFaultyKonnect("Mesh");
    try {
      const { subject, proxy } = konnect;
      const first = (await konnect.faultyRun(1)).resource(subject.typeName);
      const stored = await first.converge(subject.wanted, null);
      const environment = { KONNECT_SERVER_URL: proxy.url, KONNECT_TOKEN: token };
      const driver = drive(createKonnectProvider({ environment }));
      const retry = { attempts: 7, initial_wait: "0s" };
      expect(await driver.configure({ retry })).toEqual([]);
      proxy.seen.length = 0;
      const body = Buffer.alloc(0);
      const fault: Fault = ({ reply }) => reply({ status: 503, contentType: "", body });
      proxy.strike({ method: "GET", times: 100, fault });
      const { diagnostics } = await driver.resource(subject.typeName).read(stored);
      expect(diagnostics).toMatchObject([{ severity: "error" }]);
      expect(proxy.seen).toHaveLength(7);
    } finally {
      await konnect.close();
    }
  });

  it("a POST is not repeated in doubt (official: after any 5xx, which makes another control plane)", async () => {
    const konnect = await startFaultyKonnect("MeshControlPlane");
    try {
      const { subject, proxy } = konnect;
      const resource = (await konnect.faultyRun(5)).resource(subject.typeName);
      const body = Buffer.alloc(0);
      proxy.strike({
        method: "POST",
        fault: async ({ forward, reply }) => {
          await forward();
          reply({ status: 502, contentType: "", body });
        },
      });
      await resource.converge(subject.wanted, null);
      expect(konnect.objects()).toHaveLength(1);
    } finally {
      await konnect.close();
    }
  });
});

describe("9. secrets are not shown", () => {
  it("no diagnostic repeats a body or a header (official: dumps request and response)", async () => {
    const konnect = await startFaultyKonnect("Mesh");
    try {
      const { subject, proxy } = konnect;
      const resource = (await konnect.faultyRun(1)).resource(subject.typeName);
      const body = Buffer.from(JSON.stringify({ title: "No", detail: `you sent Bearer ${token}` }));
      proxy.strike({
        method: "PUT",
        fault: ({ reply }) => reply({ status: 403, contentType: "application/problem+json", body }),
      });
      const { diagnostics } = await resource.converge(subject.wanted, null);
      expect(diagnostics).toHaveLength(1);
      expect(JSON.stringify(diagnostics)).not.toMatch(new RegExp(token));
    } finally {
      await konnect.close();
    }
  });

  it("keys written into the configuration of a mesh are sensitive (official: in clear in every plan)", () => {
    expect(driven.sensitivePaths("konnect_mesh")).toEqual(
      expect.arrayContaining([expect.stringMatching(/data_source_inline\.inline$/)]),
    );
  });
});

it("10. a refresh of thirty objects is three requests and a page (official: thirty requests)", async () => {
  const konnect = await startFaultyKonnect("MeshMultiZoneService");
  try {
    const { subject, proxy } = konnect;
    const first = (await konnect.faultyRun(1)).resource(subject.typeName);
    const names = Array.from({ length: 30 }, (_, index) => `service-${index}`);
    const stored: Stored[] = [];
    for (const name of names) stored.push(await first.converge({ ...subject.wanted, name }, null));
    const next = (await konnect.faultyRun(1)).resource(subject.typeName);
    proxy.seen.length = 0;
    const refreshed: Stored[] = [];
    // Ten at a time, as the CLI does.
    for (let from = 0; from < stored.length; from += 10) {
      const batch = stored.slice(from, from + 10);
      refreshed.push(...(await Promise.all(batch.map((one) => next.read(one)))));
    }
    expect(refreshed.map(({ state }) => state)).toEqual(stored.map(({ state }) => state));
    expect(proxy.seen.length).toBeLessThanOrEqual(4);
  } finally {
    await konnect.close();
  }
});

it("the import that 'already exists' asks for is shown ready to paste (official: named, but not shown)", async () => {
  const { next } = await existing();
  expect((await next.service.plan(redis(), null)).diagnostics[0]?.detail).toContain(redisId);
  expect(driven.konnect.calls).toEqual([`get ${redisKey}`]);
});

const anyObject = {
  kind: "Mesh",
  controlPlaneId: "",
  creationTime: "",
  modificationTime: "",
  labels: {},
  fields: {},
};
