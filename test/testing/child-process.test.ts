import { tmpdir } from "node:os";
import { runChild } from "../../src/testing/child-process";
import { runningProcesses } from "../../src/testing/processes";

const run = (script: string, options: object = {}) =>
  runChild(process.execPath, ["-e", script], {
    directory: tmpdir(),
    environment: { PATH: process.env.PATH ?? "" },
    timeoutMilliseconds: 20_000,
    ...options,
  });

/** A child that starts a child of its own, which keeps the output open, and prints both ids. */
const family = `
  const grandchild = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
  console.log(process.pid, grandchild.pid);
  setInterval(() => {}, 1000);
`;

describe("runChild", () => {
  it("gives exit code and output", async () => {
    const result = await run(`console.log("out"); console.error("err"); process.exitCode = 3`);
    expect(result).toMatchObject({ exitCode: 3, stdout: "out\n", stderr: "err\n", timedOut: false });
  });

  it("hands on the environment given, and nothing of its own", async () => {
    const { stdout } = await run("console.log(Object.keys(process.env).sort().join())", {
      environment: { ONLY: "this" },
    });
    expect(stdout.trim()).toBe("ONLY");
  });

  it("kills the child and what it started when the time is up", async () => {
    const result = await run(family, { timeoutMilliseconds: 400 });
    expect(result).toMatchObject({ timedOut: true, killedBy: "SIGKILL", exitCode: undefined });
    const pids = result.stdout.trim().split(" ").map(Number);
    expect(pids).toHaveLength(2);
    const alive = (await runningProcesses()).filter(({ pid }) => pids.includes(pid));
    expect(alive).toEqual([]);
  });

  it("kills the child and what it started on an abort, also one before the start", async () => {
    const controller = new AbortController();
    const running = run(family, { signal: controller.signal });
    setTimeout(() => controller.abort(), 300);
    expect(await running).toMatchObject({ timedOut: false, killedBy: "SIGKILL" });
    expect(await run(family, { signal: controller.signal })).toMatchObject({ killedBy: "SIGKILL" });
  });

  it("fails when the program does not exist", async () => {
    const missing = runChild("/nonexistent/tofu", [], {
      directory: tmpdir(),
      environment: {},
      timeoutMilliseconds: 1000,
    });
    await expect(missing).rejects.toThrow("ENOENT");
  });
});
