import { unknown, type Value } from "../../src/plugin/values/value";
import { hasUnknown } from "../../src/plugin/values/walk";
import {
  defaultMesh,
  type DrivenKonnect,
  redis,
  redisId,
  redisKey,
  startDriven,
} from "./support/driven-provider";

/** What control planes add by themselves: 2.13 the mesh, v3 more, and a version to come who knows what. */
const servers: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["2.13", { "kuma.io/mesh": "default" }],
  ["v3", { "kuma.io/mesh": "default", "kuma.io/origin": "global", "kuma.io/display-name": "redis" }],
  ["a version to come", { "kuma.io/invented-later": "yes" }],
];

const configurations: readonly (readonly [string, Value])[] = [
  ["unset", null],
  ["empty", {}],
  ["the user's own", { team: "shop" }],
  ["what the server adds too", { "kuma.io/mesh": "default" }],
  ["both", { team: "shop", "kuma.io/mesh": "default", "kuma.io/display-name": "redis" }],
];

let driven: DrivenKonnect;

beforeEach(async () => {
  driven = await startDriven();
});

describe.each(servers)("against %s", (_, added) => {
  beforeEach(() => {
    driven.konnect.addedLabels = added;
  });

  it.each(configurations)("labels that are %s converge, and state shows just them", async (_, labels) => {
    const wanted = redis({ labels });
    const created = await driven.service.converge(wanted, null);
    expect(created.diagnostics).toEqual([]);
    expect(created.state?.labels).toEqual({ ...(labels as object) });
    expect(driven.konnect.bodies[0]?.labels ?? {}).toEqual({ ...(labels as object) });
    const refreshed = await driven.service.read(created);
    expect(refreshed.state).toEqual(created.state);
    expect(await driven.service.plan(wanted, refreshed)).toMatchObject({ action: "no-op" });
  });

  it.each(configurations)("labels of a mesh that are %s converge", async (_, labels) => {
    const wanted = defaultMesh({ labels });
    const created = await driven.mesh.converge(wanted, null);
    expect(created.diagnostics).toEqual([]);
    expect(created.state?.labels).toEqual(labels === null ? null : { ...(labels as object) });
    const refreshed = await driven.mesh.read(created);
    expect(refreshed.state).toEqual(created.state);
    expect(await driven.mesh.plan(wanted, refreshed)).toMatchObject({ action: "no-op" });
  });
});

describe("after an import", () => {
  it.each(configurations)("labels that are %s need no apply", async (_, labels) => {
    driven.konnect.addedLabels = {
      "kuma.io/mesh": "default",
      "kuma.io/origin": "global",
      "kuma.io/display-name": "redis",
    };
    await driven.service.converge(redis({ labels }), null);
    const { service } = await driven.nextRun();
    const imported = await service.import(redisId);
    expect(await service.plan(redis({ labels }), imported)).toMatchObject({ action: "no-op" });
  });

  it("an update still sends the labels that the plan leaves to the server", async () => {
    const labels = { "kuma.io/display-name": "redis", team: "shop" };
    await driven.service.converge(redis({ labels }), null);
    const { service, konnect } = await driven.nextRun();
    const imported = await service.import(redisId);
    expect(imported.state?.labels).toEqual({ team: "shop" });
    const changed = redis({ labels, spec: { ...(redis().spec as object), ports: [{ port: 1024 }] } });
    const updated = await service.converge(changed, imported);
    expect(updated.diagnostics).toEqual([]);
    expect(konnect.bodies.at(-1)?.labels).toEqual(labels);
    expect(await service.plan(changed, await service.read(updated))).toMatchObject({ action: "no-op" });
  });

  it("a display name of the user's own is the user's", async () => {
    await driven.service.converge(redis({ labels: { "kuma.io/display-name": "cache" } }), null);
    const imported = await driven.service.import(redisId);
    expect(imported.state?.labels).toEqual({ "kuma.io/display-name": "cache" });
  });
});

describe("drift", () => {
  it("in a user's label is seen", async () => {
    const created = await driven.service.converge(redis({ labels: { team: "shop" } }), null);
    driven.konnect.objects.set(redisKey, {
      ...driven.konnect.objects.get(redisKey),
      labels: { team: "pay", more: "1" },
    });
    expect((await driven.service.read(created)).state?.labels).toEqual({ team: "pay", more: "1" });
  });

  it("in a label that the user wrote over the server's is seen", async () => {
    const created = await driven.service.converge(redis({ labels: { "kuma.io/mesh": "default" } }), null);
    driven.konnect.objects.set(redisKey, { ...driven.konnect.objects.get(redisKey), labels: {} });
    const refreshed = await driven.service.read(created);
    expect(
      await driven.service.plan(redis({ labels: { "kuma.io/mesh": "default" } }), refreshed),
    ).toMatchObject({ action: "update" });
  });

  it("in the labels of a mesh is seen, even when all are gone", async () => {
    const created = await driven.mesh.converge(defaultMesh({ labels: { team: "shop" } }), null);
    driven.konnect.objects.set("cp-1//meshes/default", {
      ...driven.konnect.objects.get("cp-1//meshes/default"),
      labels: {},
    });
    expect((await driven.mesh.read(created)).state?.labels).toBeNull();
  });
});

it("removing labels from the configuration removes them from the object", async () => {
  const created = await driven.service.converge(redis({ labels: { team: "shop" } }), null);
  const updated = await driven.service.converge(redis(), created);
  expect(updated.state?.labels).toEqual({});
  expect(driven.konnect.objects.get(redisKey)?.labels).toEqual({});
});

it("labels that are not known yet stay unknown in the plan", async () => {
  const plan = await driven.service.plan(redis({ labels: unknown }), null);
  expect(plan.diagnostics).toEqual([]);
  expect(hasUnknown(plan.planned?.labels ?? null)).toBe(true);
});
