import { cp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { seededRandomness } from "../../../src/mock/randomness";
import type { Change } from "../../../src/mock/store/store";
import { keyOf, type StoredObject } from "../../../src/mock/store/stored-object";
import { isThorough } from "../../setup/thorough";
import { cleanUp, newFolder, open } from "./folder";

const time = "2026-01-02T03:04:05Z";
const padding = seededRandomness("padding");

function stored(kind: string, name: string, mesh?: string): StoredObject {
  const fields = { text: padding.bytes(200).toString("base64") };
  const common = { kind, controlPlaneId: "one", name, creationTime: time, modificationTime: time };
  return { ...common, ...(mesh !== undefined && { mesh }), labels: {}, fields };
}

const put = (object: StoredObject): Change => ({ type: "put", object });
const remove = (object: StoredObject): Change => ({ type: "delete", key: keyOf(object) });

/** Meshes with policies that come, change and go: each line one write. */
const history: readonly (readonly Change[])[] = [
  [put(stored("MeshControlPlane", "demo"))],
  ...Array.from({ length: 40 }, (_, index): readonly (readonly Change[])[] => {
    const name = `mesh-${index}`;
    const policies = ["a", "b", "c"].map((policy) => stored("MeshTimeout", policy, name));
    const mesh = stored("Mesh", name);
    return [
      [mesh, ...policies].map(put),
      [put(stored("MeshTimeout", "a", name))],
      ...(index % 3 === 0 ? [[mesh, ...policies].map(remove)] : []),
    ];
  }).flat(),
];

const keyTextOf = (object: StoredObject) => JSON.stringify(keyOf(object));
const textOf = (objects: Iterable<StoredObject>) =>
  [...objects].map((object) => JSON.stringify(object)).sort();

/** What there was after each write, the first before any. */
const states = history.reduce<readonly ReadonlyMap<string, StoredObject>[]>(
  (before, changes) => {
    const next = new Map(before.at(-1));
    for (const change of changes) {
      if (change.type === "put") next.set(keyTextOf(change.object), change.object);
      else next.delete(JSON.stringify(change.key));
    }
    return [...before, next];
  },
  [new Map()],
);
const prefixes = states.map((state) => textOf(state.values()).join("\n"));
const final = prefixes.at(-1) ?? "";
const versions = new Set(states.flatMap((state) => textOf(state.values())));

/** The folder of a store after all writes, in each shape that its files take. */
const shapes = {
  /** All writes in the journal, in the log. */
  "of a killed process": async () => {
    const [folder, copy] = [await newFolder(), await newFolder()];
    const { store } = await open(folder);
    for (const changes of history) await store.write(changes);
    await cp(folder, copy, { recursive: true });
    return copy;
  },
  /** Object records, in the log. */
  closed: async () => {
    const folder = await newFolder();
    const { store } = await open(folder);
    for (const changes of history) await store.write(changes);
    await store.close();
    return folder;
  },
  /** Object records, in tables. */
  "closed a second time": async () => {
    const folder: string = await shapes.closed();
    await (await open(folder)).store.close();
    return folder;
  },
};

const damages: Readonly<Record<string, (bytes: Buffer, at: number) => Buffer>> = {
  "cut off": (bytes, at) => bytes.subarray(0, at),
  "with a bit turned": (bytes, at) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt8((bytes[at] ?? 0) ^ 0x10, at);
    return copy;
  },
  "with zeros": (bytes, at) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.alloc(64), bytes.subarray(at + 64)]),
};

/** At how many places each file is damaged, from its first byte to its last. */
const spots = isThorough ? 5 : 3;

afterEach(cleanUp);

async function filesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const kinds = await Promise.all(names.map((name) => stat(join(folder, name))));
  return names.filter((name, index) => kinds[index]?.isFile() === true && !/LOCK|LOG/.test(name));
}

async function openAndTell(folder: string) {
  const { store, damage } = await open(folder);
  const state = textOf(store.all());
  await store.close();
  return { damage, state };
}

describe.each(Object.entries(shapes))("a store %s", (shape, make) => {
  it("is what it was when nothing is damaged", async () => {
    const { damage, state } = await openAndTell(await make());
    expect(damage).toBeUndefined();
    expect(state.join("\n")).toBe(final);
  });

  it.each(Object.entries(damages))(
    "with any file %s, opens up to the damage and tells it",
    async (_name, spoil) => {
      const original = await make();
      const reports: string[] = [];
      for (const file of await filesOf(original)) {
        const bytes = await readFile(join(original, file));
        const places = Array.from({ length: spots }, (_, index) =>
          Math.floor(((bytes.length - 1) * index) / (spots - 1)),
        );
        const tryAt = async (at: number) => {
          const folder = await newFolder();
          await cp(original, folder, { recursive: true });
          const spoilt = spoil(bytes, at);
          await writeFile(join(folder, file), spoilt);
          const { damage, state } = await openAndTell(folder);
          const where = `${file} at ${at} of ${bytes.length}`;
          // What is not reported is not lost; the end of a killed process's log can only be missing.
          if (damage === undefined) {
            const expected = shape === "of a killed process" ? prefixes : [final];
            expect([where, expected.includes(state.join("\n"))]).toEqual([where, true]);
            return;
          }
          reports.push(where);
          expect([where, state.filter((text) => !versions.has(text))]).toEqual([where, []]);
          expect(await readFile(join(damage.keptIn, basename(file)))).toEqual(spoilt);
          expect(await openAndTell(folder)).toEqual({ damage: undefined, state });
        };
        await Promise.all([...new Set(places)].map(tryAt));
      }
      expect(reports.length).toBeGreaterThan(5);
    },
  );
});
