import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { processesIn } from "cdktf-konnect-mesh/testing";
import { createScreen } from "../../examples/redis/demo/screen";

const root = resolve(__dirname, "../..");

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "demo-test-"));
  await keepCompiled();
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** tsx keeps what it compiled in the temporary folder, which is another one in each test. */
async function keepCompiled(): Promise<void> {
  const name = `tsx-${process.getuid?.() ?? ""}`;
  await mkdir(join(tmpdir(), name), { recursive: true });
  await symlink(join(tmpdir(), name), join(folder, name));
}

/** The demo's own process, with its files in `folder`; `until` ends it by a signal once its output matches. */
async function runDemo(args: readonly string[], environment: NodeJS.ProcessEnv, until?: RegExp) {
  const tsx = resolve(root, "node_modules/tsx/dist/loader.mjs");
  const child = spawn(process.execPath, ["--import", tsx, join(root, "examples/redis/demo.ts"), ...args], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      TMPDIR: folder,
      TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    let output = "";
    let isStopped = false;
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      // Once: a second one ends any program at once.
      if (!isStopped && until?.test(output)) isStopped = child.kill("SIGINT");
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    const [exitCode] = (await once(child, "close")) as [number | null];
    return { exitCode, output, leftBehind: await leftBehind() };
  } finally {
    child.kill("SIGKILL");
  }
}

async function leftBehind(): Promise<readonly string[]> {
  return (await processesIn(folder)).map(({ command }) => command);
}

describe("npm run demo", () => {
  const { KONNECT_MESH_TF } = process.env;

  it("goes the whole way, plain where there is no terminal, and leaves nothing", async () => {
    const { exitCode, output, leftBehind } = await runDemo([], { KONNECT_MESH_TF });
    expect(output).toContain("Done in");
    expect(exitCode).toBe(0);
    expect(output).not.toContain("\u001b");
    expect(output.match(/^[1-6] {2}\S.*$/gm)).toHaveLength(6);
    expect(output).toMatch(/spec\.ports\[0\]\.port +6379 → 6380/);
    expect(output).toMatch(/"redis" → "redis-cache" {2}forces replacement/);
    expect(output).toMatch(/Changed outside of Terraform.*6380 → 7000.*The plan:.*7000 → 6380/s);
    expect(leftBehind).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.startsWith("konnect-mesh"))).toEqual([]);
  }, 60_000);

  it("with --keep, says how to use what it leaves, and stops on ctrl-C", async () => {
    const { exitCode, output, leftBehind } = await runDemo(
      ["--keep"],
      { KONNECT_MESH_TF },
      /ctrl-C here stops/,
    );
    expect(exitCode).toBe(0);
    expect(output).toMatch(/export TF_CLI_CONFIG_FILE=\S+\n.*plan\n/);
    expect(output).not.toContain("Destroy it");
    expect(leftBehind).toEqual([]);
    expect(await readdir(join(folder, ".konnect-mesh/demo/workspace-1"))).toContain("terraform.tfstate");
  }, 60_000);

  it("stops in the middle on ctrl-C, with exit code 1 and nothing left running", async () => {
    const { exitCode, output, leftBehind } = await runDemo(
      [],
      { KONNECT_MESH_TF },
      / (tofu|terraform) init /,
    );
    expect(exitCode).toBe(1);
    expect(output).toContain("Interrupted");
    expect(leftBehind).toEqual([]);
  });

  it("fails with the reason and exit code 1", async () => {
    const { exitCode, output } = await runDemo([], { KONNECT_MESH_TF: "/nonexistent/tofu" });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/Failed after .*KONNECT_MESH_TF names \/nonexistent\/tofu/);
    expect(output).not.toMatch(/^ +at /m);
  });

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: "1" }, false],
    [false, {}, false],
  ])("is in color only on a terminal without NO_COLOR: %s %j", (isTTY, environment, isColored) => {
    let written = "";
    const write = (text: unknown) => Boolean((written += String(text)));
    createScreen({ isTTY, write }, environment).title("Title");
    expect(written.includes("\u001b[1m")).toBe(isColored);
  });
});
