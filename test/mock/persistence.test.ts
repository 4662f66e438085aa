import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Mock, type MockOptions, startMock } from "../../src/mock";
import { call } from "./client";
import { cleanUp, newFolder } from "./store/folder";

const started: Mock[] = [];
const start = async (options: MockOptions) => {
  const mock = await startMock(options);
  started.push(mock);
  return mock;
};
afterEach(async () => {
  await Promise.all(started.splice(0).map((mock) => mock.close()));
  await cleanUp();
});

const path = "/v1/mesh/control-planes";
const create = (mock: Mock, name: string) => call(mock, "POST", path, { body: { name } });
const idOf = ({ json }: { readonly json: unknown }) => (json as { id: string }).id;

describe("a mock with a folder for its data", () => {
  it("shows at the next start what it showed before", async () => {
    const data = await newFolder();
    const first = await start({ data });
    const id = idOf(await create(first, "demo"));
    const shown = async (mock: Mock) =>
      Promise.all(
        ["", `/${id}`, `/${id}/api/meshes`, `/${id}/api/meshtimeouts`, `/${id}/api/hostnamegenerators`].map(
          async (below) => (await call(mock, "GET", path + below)).text.replaceAll(mock.url, ""),
        ),
      );
    const before = await shown(first);
    const objects = first.objects();
    await first.close();
    const second = await start({ data });
    expect(await shown(second)).toEqual(before);
    expect(second.objects()).toEqual(objects);
    expect(second.damage).toBeUndefined();
  });

  it("starts with the ids of its seed, and gives none of them twice", async () => {
    const data = await newFolder();
    const ids: string[] = [];
    for (const run of [0, 1, 2]) {
      const mock = await start({ data, seed: "s" });
      ids.push(idOf(await create(mock, `a${run}`)), idOf(await create(mock, `b${run}`)));
      await mock.close();
    }
    const inMemory = await start({ seed: "s" });
    expect(idOf(await create(inMemory, "a0"))).toBe(ids[0]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives the same ids again from the same starts", async () => {
    const run = async () => {
      const data = await newFolder();
      const ids: string[] = [];
      for (const name of ["a", "b", "c"]) {
        const mock = await start({ data, seed: 7 });
        ids.push(idOf(await create(mock, name)));
        await mock.close();
      }
      return ids;
    };
    expect(await run()).toEqual(await run());
  });

  it("gives the folder free when it cannot listen", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const data = await newFolder();
    await expect(startMock({ data, port })).rejects.toThrow("EADDRINUSE");
    await new Promise((resolve) => taken.close(resolve));
    await start({ data });
  });

  it("does not start a second time at once", async () => {
    const data = await newFolder();
    await start({ data });
    await expect(startMock({ data })).rejects.toThrow(`The store in ${data} is open in another process`);
  });

  it("tells what is lost of a damaged folder, and serves the rest", async () => {
    const data = await newFolder();
    const first = await start({ data });
    const id = idOf(await create(first, "demo"));
    await first.close();
    const file = join(data, "store.json");
    await writeFile(file, (await readFile(file, "utf8")).replace("1", "one"));
    const second = await start({ data });
    expect(second.damage).toContain(`The store in ${data} was damaged.`);
    expect(second.damage).toContain("store.json: it cannot be read. Lost: ");
    expect(second.damage).toContain(`the files as they were are in ${join(data, "damaged-1")}`);
    expect((await call(second, "GET", `${path}/${id}`)).status).toBe(200);
  });
});
