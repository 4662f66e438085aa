import {
  drifted,
  folder,
  type KonnectMeshFixture,
  known,
  knownAfterApply,
  not,
  assertPlan,
  planMatchers,
  replaces,
  resolves,
  startKonnectMesh,
  unchanged,
  updates,
  type Workspace,
} from "cdktf-konnect-mesh/testing";
import { parseWorld } from "cdktf-konnect-mesh/mock";
import { resolve } from "node:path";
import { App } from "cdktf";
import { RedisStack, type RedisStackProps } from "../redis/redis-stack";

expect.extend(planMatchers);

/** What runs where, so that a plan can be read as a change of traffic. docs/worlds.md explains the format. */
const zones = parseWorld({
  zones: [
    { name: "east", services: [{ name: "redis", namespace: "redis-system", ports: [6379] }] },
    { name: "west", services: [{ name: "redis", namespace: "redis-system", ports: [6379], endpoints: 2 }] },
    { name: "north", services: [{ name: "redis", namespace: "cache", ports: [6379] }] },
  ],
});

const redis = "konnect_mesh_multi_zone_service.Redis";
const mesh = "konnect_mesh.Mesh";
const stack = (props?: RedisStackProps) => new RedisStack(new App(), "redis", props);

let konnect: KonnectMeshFixture;

/** Applied once for the whole file: a plan changes nothing, so that each test can plan its own edit of it. */
let applied: Workspace;

const planOf = async (props?: RedisStackProps) => {
  await applied.write(stack(props));
  return applied.plan();
};

beforeAll(async () => {
  if ("problems" in zones) throw new Error("the zones are not written as docs/worlds.md says");
  konnect = await startKonnectMesh({ world: zones.world });
  applied = await konnect.applied(stack());
});

afterAll(() => konnect.close());

describe("a first plan", () => {
  it("creates a control plane, a mesh and a service", async () => {
    const plan = await konnect.plan(stack());
    expect(plan).toHaveActions({ create: 3 });
    expect(plan).toCreate("konnect_mesh_multi_zone_service", { count: 1 });
  });

  it("selects redis by name and namespace, on one port", async () => {
    expect(await konnect.plan(stack())).toHaveAttributes(redis, {
      "spec.selector.mesh_service.match_labels": {
        "kuma.io/display-name": "redis",
        "k8s.kuma.io/namespace": "redis-system",
      },
      "spec.ports[0].port": 6379,
      "spec.ports[1].port": null,
    });
  });

  it("knows what the configuration says, and leaves times to the apply", async () => {
    const plan = await konnect.plan(stack());
    expect(plan).toHaveAttributes(redis, { name: known, creation_time: knownAfterApply });
    expect(plan).toHaveOutputs({ control_plane_id: knownAfterApply });
  });

  it("of a folder with HCL modules creates their services", async () => {
    const plan = await konnect.plan(folder(resolve(__dirname, "../modules")));
    expect(plan).toCreate("konnect_mesh_multi_zone_service");
    expect(plan).toHaveResource({ type: "konnect_mesh_multi_zone_service", name: "redis" }, { count: 0 });
  });
});

describe("an applied stack", () => {
  it("plans nothing", async () => {
    expect(await planOf()).toHaveNoChanges();
  });

  it("settles: applied once more, there is nothing left", async () => {
    await applied.write(stack());
    await expect(applied).toSettle();
  });

  it("keeps its outputs when a port changes", async () => {
    const plan = await planOf({ ports: [{ port: 6380, appProtocol: "tcp" }] });
    expect(plan).toHaveOutputs({ control_plane_id: unchanged, redis_kri: unchanged });
  });
});

describe("an edit", () => {
  it("of the port changes the port, and nothing else", async () => {
    const plan = await planOf({ ports: [{ port: 6380, appProtocol: "tcp" }] });
    expect(plan).toChangeOnly({ [redis]: ["spec.ports[0].port"] });
    expect(plan).toHaveAttributes(redis, { "spec.ports[0].port": 6380 });
  });

  it("of the protocol changes the protocol", async () => {
    const plan = await planOf({ ports: [{ port: 6379, appProtocol: "http" }] });
    expect(plan).toHaveAttributes(redis, { "spec.ports[0].app_protocol": "http" });
  });

  it("that adds a port leaves the first as it is", async () => {
    const plan = await planOf({
      ports: [
        { port: 6379, appProtocol: "tcp" },
        { port: 9121, appProtocol: "http" },
      ],
    });
    expect(plan).toHaveAttributes(redis, { "spec.ports[0]": unchanged, "spec.ports[1].port": 9121 });
  });

  it("of the selector is an update in place", async () => {
    const plan = await planOf({ matchLabels: { "kuma.io/display-name": "redis" } });
    expect(plan).toChangeOnly({ [redis]: ["spec.selector.mesh_service.match_labels"] });
  });

  it("of the labels does not touch the specification", async () => {
    const plan = await planOf({ labels: { "kuma.io/mesh": "default", team: "shop" } });
    expect(plan).toHaveAttributes(redis, { "labels.team": "shop", spec: unchanged });
  });

  it("of the name replaces the service, because of the name", async () => {
    const plan = await planOf({ name: "cache" });
    expect(plan).toReplace(redis, { because: ["name"] });
    expect(plan).toHaveActions({ replace: 1 });
  });

  it("of the name spares mesh and control plane", async () => {
    const plan = await planOf({ name: "cache" });
    expect(plan).toLeaveAlone(mesh);
    expect(plan).toLeaveAlone({ type: "konnect_mesh_control_plane" });
  });

  it("never replaces a mesh", async () => {
    const plan = await planOf({ ports: [{ port: 1, appProtocol: "tcp" }], name: "other" });
    expect(plan).not.toReplace("konnect_mesh");
  });
});

describe("in the zones", () => {
  it("the service reaches redis where it runs in that namespace", async () => {
    expect(await konnect.plan(stack())).toReach(redis, { east: ["redis"], west: ["redis"] });
    expect(await planOf()).toReach("redis", { east: 1, west: 1, north: 0 });
  });

  it("a selector by name alone reaches all of them", async () => {
    const plan = await planOf({ matchLabels: { "kuma.io/display-name": "redis" } });
    expect(plan).toReach(redis, { east: 1, west: 1, north: 1 });
    expect(plan).toHaveNoFindings();
  });

  it("another namespace loses two zones, which is more than may be", async () => {
    const matchLabels = { "kuma.io/display-name": "redis", "k8s.kuma.io/namespace": "cache" };
    const plan = await planOf({ matchLabels });
    expect(plan).toReach("redis", { north: ["redis.cache"] });
    expect(plan).not.toStayWithin({ maxZonesLost: 1 });
  });

  it("a selector that fits nothing is found out", async () => {
    const plan = await planOf({ matchLabels: { "kuma.io/display-name": "rediss" } });
    expect(plan).not.toHaveNoFindings({ severity: "error", codes: ["zero-match"] });
    expect(() => expect(plan).toStayWithin({ failOn: "error" })).toThrow("zero-match");
  });

  it("clients stay in their zone, for nothing proves who they are to another one", async () => {
    const plan = await planOf({ labels: { "kuma.io/mesh": "default", team: "shop" } });
    expect(plan).toSendTraffic(redis, { from: "west", to: { west: 1 } });
  });

  it("a new name is a new hostname", async () => {
    const plan = await planOf({ name: "cache" });
    assertPlan(plan, resolves("cache", []), not(resolves("cache", ["cache.mzsvc.mesh.local"])));
  });
});

describe("the end", () => {
  it("deletes everything", async () => {
    await applied.write(stack());
    expect(await applied.plan({ destroy: true })).toHaveActions({ delete: 3 });
  });

  it("can be of the service alone", async () => {
    const plan = await applied.plan({ destroy: true, target: [redis] });
    expect(plan).toDelete("Redis");
    expect(plan).not.toDelete("konnect_mesh");
  });

  it("and a new beginning can be asked for", async () => {
    expect(await applied.plan({ replace: [redis] })).toReplace(redis);
  });
});

describe("behind Terraform's back", () => {
  it("an edit is a drift, which the plan takes back", async () => {
    const workspace = await konnect.applied(stack());
    await workspace.editOutOfBand(redis, { spec: { ports: [{ port: 7000, appProtocol: "tcp" }] } });
    const plan = await workspace.plan();
    // The same claims without jest's expect, as any other test runner would make them.
    assertPlan(plan, drifted(redis, ["spec.ports[0].port"]), updates(redis), not(replaces(redis)));
  });

  it("a deletion is repaired by a creation", async () => {
    const workspace = await konnect.applied(stack());
    await workspace.deleteOutOfBand(redis);
    expect(await workspace.plan()).toChangeOnly({ [redis]: "create" });
  });
});
