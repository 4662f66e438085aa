import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type MeshObject, readWorld, reconcileWorld, type World, worldOfObjects } from "../../../src/mesh";
import { type Profile, profiles } from "../../../src/model";
import { worldOf } from "../zones";

const now = "2026-01-02T03:04:05Z";

/** What a global control plane shows of a world: its own objects, and what the zones synced to it. */
function shownOf(world: World, profile: Profile) {
  const { synced } = reconcileWorld({
    world,
    settings: { profile },
    global: world.objects.map(({ type, name, mesh, labels = {}, ...fields }) => ({
      kind: type,
      name,
      ...(mesh === undefined ? {} : { mesh }),
      labels,
      fields,
      creationTime: now,
      modificationTime: now,
    })),
    now,
  }).view;
  const wire = ({ kind, fields, nameOnKubernetes: _, ...rest }: MeshObject) => ({
    type: kind,
    ...rest,
    ...fields,
  });
  return [...world.objects, ...synced.map(wire)];
}

function inOrder<Shown extends { readonly type: string; readonly name: string }>(objects: readonly Shown[]) {
  return [...objects].sort((one, other) =>
    `${one.type}/${one.name}`.localeCompare(`${other.type}/${other.name}`),
  );
}

function threeZones(): World {
  const text = readFileSync(resolve(__dirname, "../../../examples/worlds/three-zones.yaml"), "utf8");
  const read = readWorld(text);
  if ("problems" in read) throw new Error("the example is no world");
  return read.world;
}

const headless = worldOf({
  objects: [{ type: "Mesh", name: "shop" }],
  zones: [
    {
      name: "east",
      systemNamespace: "mesh",
      services: [
        { name: "db", mesh: "shop", namespace: "data", headless: true, ports: [5432], endpoints: 3 },
        { name: "gone", mesh: "shop", ports: [{ port: 80, name: "web" }], endpoints: [{ healthy: false }] },
      ],
      objects: [
        {
          type: "HostnameGenerator",
          name: "own",
          labels: { team: "shop" },
          spec: { template: "{{ .Name }}.x" },
        },
      ],
    },
    { name: "west", environment: "universal", services: [{ name: "db", mesh: "shop", ports: [5432] }] },
  ],
});

describe("the world that a global control plane shows", () => {
  it.each(
    profiles.flatMap((profile) => [
      [profile, "of the example", threeZones()] as const,
      [profile, "of headless services", headless] as const,
    ]),
  )("in profile %s, %s, syncs the same objects again", (profile, _what, world) => {
    const shown = shownOf(world, profile);
    const again = shownOf(worldOfObjects(shown).world, profile);
    expect(inOrder(again)).toEqual(inOrder(shown));
  });

  it("has the environment, the system namespace and the endpoints that the objects tell", () => {
    const { world } = worldOfObjects(shownOf(headless, "2.13"), "shop");
    expect(world).toMatchObject({
      controlPlane: "shop",
      zones: [
        {
          name: "east",
          environment: "kubernetes",
          systemNamespace: "mesh",
          services: [
            {
              name: "db",
              namespace: "data",
              headless: true,
              endpoints: [{ pod: "db-0" }, { pod: "db-1" }, {}],
            },
            { name: "gone", state: "Unavailable", endpoints: [{ healthy: false }] },
          ],
        },
        { name: "west", environment: "universal" },
      ],
    });
  });

  it("has no status or other members that a control plane adds, but when an object was created", () => {
    const own = { type: "Mesh", name: "default", creationTime: now };
    const shown = { ...own, modificationTime: now, kri: "kri_m__", status: {}, warnings: [] };
    expect(worldOfObjects([shown]).world.objects).toEqual([own]);
  });

  it("has zones that only a Zone tells of, disabled ones as such", () => {
    const zones = [
      { type: "Zone", name: "east", enabled: false },
      { type: "Zone", name: "west" },
    ];
    expect(worldOfObjects(zones).world).toMatchObject({
      objects: [],
      zones: [
        { name: "east", enabled: false, services: [] },
        { name: "west", enabled: true },
      ],
    });
  });
});

describe("what does not show is assumed, and said", () => {
  const meshService = (members: object) => ({
    type: "MeshService",
    mesh: "default",
    name: "redis-x",
    labels: { "kuma.io/origin": "zone", "kuma.io/zone": "east", "kuma.io/display-name": "redis" },
    ...members,
  });

  it.each<[string, object, string]>([
    ["no count of proxies", { spec: { ports: [{ port: 1 }] } }, "one healthy endpoint is taken"],
    [
      "no count of proxies, and no availability",
      { spec: { state: "Unavailable", ports: [{ port: 1 }] } },
      "one unhealthy endpoint is taken",
    ],
    ["no port", { spec: {} }, "MeshService redis of zone east shows no port"],
    ["no spec at all", { spec: 7, status: [] }, "shows no port"],
    ["a protocol unheard of", { spec: { ports: [{ port: 1, appProtocol: "tls" }] } }, "speaks tls on port 1"],
  ])("%s", (_what, members, said) => {
    const { assumptions } = worldOfObjects([meshService(members)]);
    expect(assumptions).toContainEqual(expect.stringContaining(said));
  });

  it("that there are no zones where none shows", () => {
    expect(worldOfObjects([]).assumptions).toEqual([expect.stringContaining("No zone shows")]);
  });
});
