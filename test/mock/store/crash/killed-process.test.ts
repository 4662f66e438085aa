import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Pool } from "undici";
import { startMock } from "../../../../src/mock";
import { seededRandomness } from "../../../../src/mock/randomness";
import type { StoredObject } from "../../../../src/mock/store/stored-object";
import { announceRun } from "../../../property/support/property-run";
import { call } from "../../client";
import { cleanUp, newFolder, open } from "../folder";
import { bundleServedFolder, Child } from "./child";
import { type Watched, watchedMesh, watchedService, writeOnce } from "./writer";

const { numRuns: rounds, seed } = announceRun<unknown>("processes killed under parallel writes", 200);
const writers = 8;

const randomness = seededRandomness(seed);
const draw = (limit: number) => randomness.bytes(4).readUInt32BE() % limit;

let bundle: string;
beforeAll(async () => {
  bundle = await bundleServedFolder();
});
afterAll(async () => {
  await rm(dirname(bundle), { recursive: true, force: true });
});
afterEach(cleanUp);

let versions = 0;

/** All writers at once, each with its own objects, until the process is gone. */
async function writeUntilKilled(url: string, owned: readonly (readonly Watched[])[], onWrite: () => void) {
  const pool = new Pool(url, { connections: writers, pipelining: 1 });
  const write = async (objects: readonly Watched[]) => {
    for (;;) {
      const version = (versions += 1);
      const watched = objects[draw(objects.length)];
      if (watched === undefined) return;
      const isDelete = draw(4) === 0;
      if (!(await writeOnce(pool, watched, isDelete ? undefined : version))) return;
      onWrite();
    }
  };
  await Promise.all(owned.map(write));
  await pool.destroy();
}

const initialContents = ["MeshCircuitBreaker", "MeshRetry", "MeshTimeout", "MeshTimeout", "Secret"];

function problemsOf(watched: Watched, stored: readonly StoredObject[]): readonly string[] {
  const [name = "", collection] = watched.path.split("/").reverse();
  const kind = collection === "meshes" ? "Mesh" : "MeshMultiZoneService";
  const found = stored.find((object) => object.kind === kind && object.name === name);
  const version = found === undefined ? undefined : Number(found.labels.version);
  const allowed = [
    watched.acknowledged,
    ...(watched.unanswered === undefined ? [] : [watched.unanswered.version]),
  ];
  const problems = allowed.includes(version)
    ? []
    : [`${name} is ${version}, acknowledged was ${watched.acknowledged}`];
  watched.acknowledged = version;
  watched.unanswered = undefined;
  if (kind !== "Mesh") return problems;
  const contents = stored.filter(({ mesh }) => mesh === name).map((object) => object.kind);
  const expected = found === undefined ? [] : initialContents;
  return JSON.stringify(contents.sort()) === JSON.stringify(expected)
    ? problems
    : [...problems, `${name} is torn: ${found === undefined ? "gone" : "there"}, with ${contents.join()}`];
}

it(`a process killed in ${rounds} random moments loses no acknowledged write, and leaves no torn one`, async () => {
  const folder = await newFolder();
  const mock = await startMock({ data: folder });
  const { json } = await call(mock, "POST", "/v1/mesh/control-planes", { body: { name: "demo" } });
  const { id } = json as { id: string };
  await mock.close();
  const api = `/v1/mesh/control-planes/${id}/api`;
  const owned = Array.from({ length: writers }, (_, writer) => [
    watchedService(api, `s-${writer}-a`),
    watchedMesh(api, `m-${writer}`),
    watchedService(api, `s-${writer}-b`),
  ]);

  let acknowledged = 0;
  let next = new Child(bundle);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const [child, killAfter, patience] = [next, draw(80), draw(3000)];
      // Loads its code while the other one works.
      next = new Child(bundle);
      const kill = () => setTimeout(() => void child.kill(), patience / 1000);
      // Every eighth is killed while it starts.
      if (killAfter < 10) kill();
      const url = await child.serve(folder);
      let count = 0;
      const onWrite = () => {
        acknowledged += 1;
        count += 1;
        if (count === killAfter) kill();
      };
      if (url !== undefined) await writeUntilKilled(url, owned, onWrite);
      await child.kill();
      const { store, damage } = await open(folder);
      const problems = owned.flat().flatMap((watched) => problemsOf(watched, store.all()));
      await store.close();
      const where = { seed, round, killAfter };
      expect({ ...where, damage, problems }).toEqual({ ...where, damage: undefined, problems: [] });
    }
  } finally {
    await next.kill();
  }
  expect(acknowledged).toBeGreaterThan(10 * rounds);
}, 300_000);
