import { History } from "../../../src/mock/history/history";
import { OverlaidStore } from "../../../src/mock/history/overlaid-store";
import { recordedStore } from "../../../src/mock/history/recorded-store";
import { MemoryStore } from "../../../src/mock/store/memory-store";
import { keyOf, type StoredObject } from "../../../src/mock/store/stored-object";
import { describeStore } from "../store/store-contract";

describe("a store over another one", () => describeStore(() => new OverlaidStore(new MemoryStore())));

const time = "2026-01-02T03:04:05Z";
const object = (name: string, version: number): StoredObject => ({
  kind: "MeshMultiZoneService",
  controlPlaneId: "one",
  mesh: "default",
  name,
  creationTime: time,
  modificationTime: time,
  labels: {},
  fields: { version },
});
const put = (stored: StoredObject) => ({ type: "put", object: stored }) as const;
const remove = (stored: StoredObject) => ({ type: "delete", key: keyOf(stored) }) as const;
const shown = (objects: readonly StoredObject[]) =>
  objects.map(({ name, fields }) => `${name}${String(fields.version)}`);

/** A store that was written to at the moments 1 to 4, and remembers so many writes. */
async function written(limit = 10) {
  let now = 0;
  const history = new History(limit, () => now);
  const store = recordedStore(new MemoryStore(), history);
  for (const changes of [
    [put(object("a", 1))],
    [put(object("a", 2)), put(object("b", 2))],
    [remove(object("a", 2)), put(object("c", 3))],
    [put(object("a", 4))],
  ]) {
    now++;
    await store.write(changes);
  }
  const collection = { kind: "MeshMultiZoneService", controlPlaneId: "one", mesh: "default" };
  const at = (moment: number) => {
    const later = history.after(moment);
    return later === undefined ? undefined : shown(OverlaidStore.before(later, store).list(collection));
  };
  return { history, store, at, collection };
}

describe("the store as it was", () => {
  it.each([
    [0, []],
    [1, ["a1"]],
    [2, ["a2", "b2"]],
    [3, ["b2", "c3"]],
    [4, ["a4", "b2", "c3"]],
  ])("at %s", async (moment, expected) => {
    expect((await written()).at(moment)).toEqual(expected);
  });

  it("gives single objects and all of a control plane as they were", async () => {
    const { history, store } = await written();
    const past = OverlaidStore.before(history.last(2), store);
    expect(past.get(keyOf(object("a", 0)))?.fields).toEqual({ version: 2 });
    expect(past.get(keyOf(object("c", 0)))).toBeUndefined();
    expect(shown(past.contents("one"))).toEqual(["a2", "b2"]);
  });

  it("is known as far back as writes are remembered, and no further", async () => {
    const { at, history } = await written(2);
    expect([at(1), at(2), at(3)]).toEqual([undefined, undefined, ["b2", "c3"]]);
    expect(history.since).toBe(3);
    expect(history.entry(4)?.revisions[0]?.after?.name).toBe("a");
    expect([history.entry(2), history.entry(5)]).toEqual([undefined, undefined]);
  });

  it("is not known before the history was cleared", async () => {
    const { history, at } = await written();
    history.clear();
    expect(at(3)).toBeUndefined();
    expect(at(4)).toEqual(["a4", "b2", "c3"]);
  });

  it("can be written to without the store noticing", async () => {
    const { history, store, collection } = await written();
    const draft = OverlaidStore.before(history.last(1), store);
    await draft.write([put(object("d", 5)), remove(object("b", 2))]);
    expect(shown(draft.list(collection))).toEqual(["c3", "d5"]);
    expect(shown(store.list(collection))).toEqual(["a4", "b2", "c3"]);
    await store.write(draft.changes());
    expect(shown(store.list(collection))).toEqual(["c3", "d5"]);
  });
});
