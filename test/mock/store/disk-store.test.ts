import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "../../../src/mock/store/store";
import { keyOf, type StoredObject } from "../../../src/mock/store/stored-object";
import { cleanUp, newFolder, open } from "./folder";
import { describeStore } from "./store-contract";

afterEach(cleanUp);

const controlPlane: StoredObject = {
  kind: "MeshControlPlane",
  controlPlaneId: "one",
  name: "demo",
  creationTime: "2026-01-02T03:04:05Z",
  modificationTime: "2026-01-02T03:04:05Z",
  labels: { a: null },
  fields: {},
};
const meshNamed = (name: string): StoredObject => ({ ...controlPlane, kind: "Mesh", name, labels: {} });
const put = (store: Store, ...objects: readonly StoredObject[]) =>
  store.write(objects.map((object) => ({ type: "put", object })));
const remove = (store: Store, object: StoredObject) => store.write([{ type: "delete", key: keyOf(object) }]);

describe("the store on disk", () => describeStore(async () => (await open(await newFolder())).store));

describe("a store opened again", () => {
  it("has what was written, and not what was deleted", async () => {
    const folder = await newFolder();
    const { store } = await open(folder);
    await put(store, controlPlane, meshNamed("a"), meshNamed("b"));
    await put(store, { ...meshNamed("a"), labels: { x: "1" } });
    await remove(store, meshNamed("b"));
    await store.close();
    const again = await open(folder);
    expect(again.damage).toBeUndefined();
    expect(again.store.all()).toEqual([controlPlane, { ...meshNamed("a"), labels: { x: "1" } }]);
  });

  it("has all of more writes than a journal takes, however often it was opened", async () => {
    const folder = await newFolder();
    const large = { padding: "x".repeat(3_000) };
    for (const round of [0, 1, 2]) {
      const { store, damage } = await open(folder);
      expect(damage).toBeUndefined();
      expect(store.all()).toHaveLength(round === 0 ? 0 : 1 + round * 3000);
      await put(store, controlPlane);
      await Promise.all(
        Array.from({ length: 6000 }, (_, index) =>
          put(store, { ...meshNamed(`m${round}-${index % 3000}`), labels: large }),
        ),
      );
      await store.close();
    }
    const { store, damage } = await open(folder);
    expect([damage, store.all().length]).toEqual([undefined, 9001]);
  });

  it("has a write that nobody waited for before it was closed", async () => {
    const folder = await newFolder();
    const { store } = await open(folder);
    const writes = [put(store, controlPlane), put(store, meshNamed("a"))];
    await store.close();
    await Promise.all(writes);
    expect((await open(folder)).store.all()).toHaveLength(2);
  });

  it("counts on, so that no two openings start from the same number", async () => {
    const folder = await newFolder();
    const first = await open(folder);
    expect(first.sequence).toBe(0);
    await first.store.close();
    const second = await open(folder);
    await put(second.store, controlPlane);
    await second.store.close();
    const third = await open(folder);
    expect(second.sequence).toBeGreaterThan(0);
    expect(third.sequence).toBeGreaterThan(second.sequence + 1);
  });

  it("leaves nothing behind that it needed only to open", async () => {
    const folder = await newFolder();
    for (const time of [1, 2]) {
      const { store } = await open(folder);
      await put(store, meshNamed(`m${time}`));
      await store.close();
    }
    expect((await readdir(folder)).sort()).toEqual(["objects", "store.json"]);
  });
});

describe("a store that cannot be had", () => {
  it("is refused to a second process, naming the folder and what to do", async () => {
    const folder = await newFolder();
    const { store } = await open(folder);
    await put(store, controlPlane);
    await expect(open(folder)).rejects.toThrow(
      `The store in ${folder} is open in another process, and one alone can write to it. Stop that process, or give this one another folder.`,
    );
    expect((await readdir(folder)).sort()).toEqual(["objects", "store.json"]);
    await put(store, meshNamed("a"));
    await store.close();
    expect((await open(folder)).store.all()).toHaveLength(2);
  });

  it("is left alone when a later version wrote it", async () => {
    const folder = await newFolder();
    await (await open(folder)).store.close();
    const later = `{"format":2,"somethingNew":true}`;
    await writeFile(join(folder, "store.json"), later);
    const before = await readdir(join(folder, "objects"));
    await expect(open(folder)).rejects.toThrow(/has format 2, .* this one knows formats up to 1\./);
    expect(await readFile(join(folder, "store.json"), "utf8")).toBe(later);
    expect(await readdir(join(folder, "objects"))).toEqual(before);
  });

  it("is not made in a folder with other things in it", async () => {
    const folder = await newFolder();
    await writeFile(join(folder, "thesis.txt"), "dear");
    await expect(open(folder)).rejects.toThrow(`${folder} is no store: it holds "thesis.txt".`);
    expect(await readdir(folder)).toEqual(["thesis.txt"]);
  });

  it("is not made where a file is", async () => {
    const folder = await newFolder();
    await writeFile(join(folder, "file"), "");
    await expect(open(join(folder, "file"))).rejects.toThrow(/The store in .*file does not open: EEXIST/);
  });

  it("takes no write once it is closed, and says so", async () => {
    const folder = await newFolder();
    const { store } = await open(folder);
    await store.close();
    await store.close();
    await expect(put(store, controlPlane)).rejects.toThrow(`The store in ${folder} is closed.`);
  });
});
