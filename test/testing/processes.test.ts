import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processesIn, runningProcesses } from "cdktf-konnect-mesh/testing";

it("sees this process with its command", async () => {
  const own = (await runningProcesses()).find(({ pid }) => pid === process.pid);
  expect(own?.command).toContain("node");
});

it("sees a process in a folder by where it runs and by what it names, and not once it has ended", async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "processes-test-")));
  const wait = ["-e", "console.log(); setInterval(() => {}, 1000)"];
  const children = [
    spawn(process.execPath, wait, { cwd: folder }),
    spawn(process.execPath, [...wait, join(folder, "named")]),
  ];
  try {
    await Promise.all(children.map(({ stdout }) => once(stdout, "data")));
    const pids = (await processesIn(folder)).map(({ pid }) => pid);
    expect(pids.sort()).toEqual(children.map(({ pid }) => pid).sort());
  } finally {
    await Promise.all(children.map((child) => (child.kill("SIGKILL"), once(child, "close"))));
    await rm(folder, { recursive: true });
  }
  expect(await processesIn(folder)).toEqual([]);
});
