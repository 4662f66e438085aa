import { controlPlaneKey, keyOf, type StoredObject } from "../../../src/mock/store/stored-object";
import type { Store } from "../../../src/mock/store/store";

const time = "2026-01-02T03:04:05Z";

function stored(kind: string, controlPlaneId: string, name: string, mesh?: string): StoredObject {
  return {
    kind,
    controlPlaneId,
    name,
    ...(mesh === undefined ? {} : { mesh }),
    creationTime: time,
    modificationTime: time,
    labels: {},
    fields: {},
  };
}

const put = (object: StoredObject) => ({ type: "put", object }) as const;
const remove = (object: StoredObject) => ({ type: "delete", key: keyOf(object) }) as const;
const controlPlane = (id: string) => stored("MeshControlPlane", id, `name of ${id}`);
const service = (name: string, mesh = "default", id = "one") =>
  stored("MeshMultiZoneService", id, name, mesh);

/** What every store promises, whatever it keeps things in. */
export function describeStore(create: () => Store | Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await create();
  });
  const names = (objects: readonly StoredObject[]) => objects.map(({ mesh, name }) => `${mesh}/${name}`);
  const services = (mesh?: string) =>
    store.list({ kind: "MeshMultiZoneService", controlPlaneId: "one", mesh });

  it("gives what was put last under a key", async () => {
    const first = service("redis");
    const second = { ...first, labels: { a: "1" } };
    await store.write([put(first)]);
    await store.write([put(second)]);
    expect(store.get(keyOf(first))).toEqual(second);
    expect(services()).toEqual([second]);
  });

  it("gives nothing for a key that was never put, or was deleted", async () => {
    const object = service("redis");
    expect(store.get(keyOf(object))).toBeUndefined();
    await store.write([put(object)]);
    await store.write([remove(object), remove(object)]);
    expect(store.get(keyOf(object))).toBeUndefined();
    expect(store.all()).toEqual([]);
  });

  it("shows a write at once, before it is kept", () => {
    void store.write([put(service("redis"))]);
    expect(names(services())).toEqual(["default/redis"]);
  });

  it("makes the changes of a write in their order", async () => {
    const [first, second] = [service("a"), service("b")];
    await store.write([put(first), remove(first), put(second)]);
    await store.write([remove(second), put({ ...second, labels: { a: "1" } })]);
    expect(services()).toEqual([{ ...second, labels: { a: "1" } }]);
  });

  it("takes a write of nothing", async () => {
    await store.write([]);
    expect(store.all()).toEqual([]);
  });

  it("keeps any text and any JSON as it is", async () => {
    const fields = {
      spec: { text: "\u0000 \u2028 é 😀 \ufffd", deep: [[[{ none: null, no: false, zero: 0 }]]] },
    };
    const odd = { ...service("a/b c%2F😀", "m/é"), fields };
    await store.write([put(odd)]);
    expect(store.get(keyOf(odd))).toEqual(odd);
    await store.write([remove(odd)]);
    expect(services()).toEqual([]);
  });

  it("lists by mesh, then by name, whatever the order of writes", async () => {
    const objects = [
      service("b", "b"),
      service("z", "a"),
      service("a", "b"),
      service("c", "a"),
      service("c", "a-1"),
    ];
    await store.write(objects.map(put));
    expect(names(services())).toEqual(["a/c", "a/z", "a-1/c", "b/a", "b/b"]);
    expect(names(services("a"))).toEqual(["a/c", "a/z"]);
    expect(names(services("none"))).toEqual([]);
  });

  it("gives lists that later writes do not change", async () => {
    await store.write([put(service("a"))]);
    const before = services();
    await store.write([put(service("b"))]);
    expect(names(before)).toEqual(["default/a"]);
  });

  it("gives what is in a control plane kind by kind, whatever came first", async () => {
    await store.write([put(stored("MeshTimeout", "one", "a", "m")), put(service("b", "m"))]);
    await store.write([put(stored("Mesh", "one", "m"))]);
    expect(store.contents("one").map(({ kind }) => kind)).toEqual([
      "Mesh",
      "MeshMultiZoneService",
      "MeshTimeout",
    ]);
  });

  it("keeps control planes, kinds and meshes apart", async () => {
    const meshes = stored("Mesh", "one", "default");
    const elsewhere = service("redis", "default", "two");
    await store.write([put(controlPlane("one")), put(controlPlane("two")), put(meshes), put(elsewhere)]);
    await store.write([put(service("redis")), put(service("redis", "other"))]);
    expect(names(store.contents("one"))).toEqual(["undefined/default", "default/redis", "other/redis"]);
    expect(names(store.contents("one", "other"))).toEqual(["other/redis"]);
    expect(store.contents("two")).toEqual([elsewhere]);
    expect(store.get(controlPlaneKey("one"))?.name).toBe("name of one");
    expect(store.all()).toHaveLength(6);
  });
}
