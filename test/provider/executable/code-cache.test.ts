import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createIdentity } from "../../../src/plugin/transport/certificate";
import { codeCache, codeCacheFolder } from "../../../src/provider/executable/code-cache";
import { bundledExecutable } from "../../../src/provider/mirror";
import { asClient, PluginProcess } from "../../plugin/transport/fixtures/plugin-process";

const root = mkdtempSync(join(tmpdir(), "konnect-code-"));
const emptyFolder = () => mkdtempSync(join(root, "cache-"));
const isRoot = process.getuid?.() === 0;

afterAll(() => rmSync(root, { recursive: true }));

function cacheIn(folder: string, build = "build-of-this") {
  const cache = codeCache({ KONNECT_MESH_CODE_CACHE: folder }, build);
  if (cache === undefined) throw new Error("there is no cache");
  return cache;
}

function onlyFile(folder: string): string {
  const [name, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name ?? "");
}

function filesIn(folder: string) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, size: statSync(path).size, written: statSync(path).mtimeMs }));
}

describe("compiled code", () => {
  it("is read as it was written, and by its owner alone", () => {
    const folder = join(emptyFolder(), "made", "on", "demand");
    expect(cacheIn(folder).read()).toBeUndefined();
    cacheIn(folder).write(Buffer.from("code"));
    expect(cacheIn(folder).read()).toEqual(Buffer.from("code"));
    expect(statSync(onlyFile(folder)).mode & 0o777).toBe(0o600);
  });

  it("of another build is not read, though its name is alike", () => {
    const folder = emptyFolder();
    cacheIn(folder, "12345678 one").write(Buffer.from("code"));
    expect(cacheIn(folder, "12345678 other").read()).toBeUndefined();
  });

  it.each(["cut off", "changed", "empty"])("that is %s is not read", (how) => {
    const folder = emptyFolder();
    cacheIn(folder).write(Buffer.from("code"));
    const file = onlyFile(folder);
    const content = readFileSync(file);
    if (how === "cut off") writeFileSync(file, content.subarray(0, -1));
    if (how === "changed") writeFileSync(file, Buffer.concat([content.subarray(0, -1), Buffer.from("x")]));
    if (how === "empty") writeFileSync(file, "");
    expect(cacheIn(folder).read()).toBeUndefined();
  });

  (isRoot ? it : it.skip)("of another user is not read", () => {
    const folder = emptyFolder();
    cacheIn(folder).write(Buffer.from("code"));
    chownSync(onlyFile(folder), 1, 1);
    expect(cacheIn(folder).read()).toBeUndefined();
  });

  it("is not written through a link", () => {
    const folder = emptyFolder();
    const elsewhere = join(emptyFolder(), "elsewhere");
    writeFileSync(elsewhere, "as it was");
    const cache = cacheIn(folder);
    cache.write(Buffer.from("code"));
    symlinkSync(elsewhere, `${onlyFile(folder)}.${process.pid}`);
    cache.write(Buffer.from("other code"));
    expect(readFileSync(elsewhere, "utf8")).toBe("as it was");
    // The link is gone, and the next process leaves its code.
    cache.write(Buffer.from("other code"));
    expect(cache.read()).toEqual(Buffer.from("other code"));
  });

  it("that cannot be kept is nobody's concern", () => {
    const file = join(emptyFolder(), "a file");
    writeFileSync(file, "");
    expect(() => cacheIn(file).write(Buffer.from("code"))).not.toThrow();
    expect(cacheIn(file).read()).toBeUndefined();
  });

  it("is kept of what was used last", () => {
    const folder = emptyFolder();
    for (let build = 1; build < 12; build += 1) cacheIn(folder, `${build}`).write(Buffer.from("code"));
    expect(readdirSync(folder)).toHaveLength(8);
    expect(cacheIn(folder, "11").read()).toEqual(Buffer.from("code"));
  });

  it.each([
    [{ KONNECT_MESH_CODE_CACHE: "off", HOME: "/home/a" }, undefined],
    [{ KONNECT_MESH_CODE_CACHE: "/b", HOME: "/home/a" }, "/b"],
    [{ KONNECT_MESH_CODE_CACHE: "", XDG_CACHE_HOME: "/c", HOME: "/home/a" }, "/c/cdktf-konnect-mesh"],
    [{ XDG_CACHE_HOME: "relative", HOME: "/home/a" }, "/home/a/.cache/cdktf-konnect-mesh"],
    [{ HOME: "relative" }, undefined],
    [{}, undefined],
  ])("with %j goes to %s", (environment, folder) => {
    const isMac = process.platform === "darwin";
    expect(codeCacheFolder(environment)).toBe(isMac ? folder?.replace(".cache", "Library/Caches") : folder);
  });
});

describe("the executable", () => {
  const canary = "canary-of-the-code-cache";
  const identity = createIdentity({ now: new Date(), serial: randomBytes(16) });

  async function runProvider(folder: string, call: "GetProviderSchema" | "ConfigureProvider"): Promise<void> {
    const environment = { ...asClient(identity), KONNECT_MESH_CODE_CACHE: folder, KONNECT_TOKEN: canary };
    const provider = new PluginProcess(bundledExecutable(), environment);
    const client = await provider.connect(identity);
    await client.call(call, {});
    await client.callBytes("/plugin.GRPCController/Shutdown").catch(() => undefined);
    client.close();
    expect(await provider.ended).toMatchObject({ code: 0, stderr: "" });
  }

  it("leaves its code when it has worked, and runs what it finds", async () => {
    const folder = emptyFolder();
    await runProvider(folder, "GetProviderSchema");
    expect(readdirSync(folder)).toEqual([]);
    await runProvider(folder, "ConfigureProvider");
    const left = filesIn(folder);
    expect(left).toHaveLength(2);
    expect(left.every(({ size }) => size > 50_000)).toBe(true);
    expect(left.some(({ path }) => readFileSync(path, "latin1").includes(canary))).toBe(false);
    await runProvider(folder, "ConfigureProvider");
    expect(filesIn(folder)).toEqual(left);
  });

  it("compiles anew what it cannot use, and leaves that", async () => {
    const folder = emptyFolder();
    await runProvider(folder, "ConfigureProvider");
    for (const { path } of filesIn(folder)) writeFileSync(path, readFileSync(path).subarray(0, 1_000));
    await runProvider(folder, "ConfigureProvider");
    expect(filesIn(folder).map(({ size }) => size > 50_000)).toEqual([true, true]);
  });

  it("works where it may leave nothing", async () => {
    const folder = emptyFolder();
    chmodSync(folder, 0o500);
    await runProvider(join(folder, "inside"), "ConfigureProvider");
    await runProvider("off", "ConfigureProvider");
  });
});
