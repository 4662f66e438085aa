import { spawn } from "node:child_process";
import { once } from "node:events";
import { bundleCommand } from "./bundled-command";

let command: string;
beforeAll(async () => {
  command = await bundleCommand();
});

/** Runs the command for a reader that goes when it has read something. */
function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let noted = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (noted += chunk));
  return { child, closed: once(child, "close"), noted: () => noted };
}

describe("konnect-mesh with a reader that stops reading, as `| head` does", () => {
  it("ends as if all had been read, and shows no stack", async () => {
    const { child, closed, noted } = start("mock", "--help");
    child.stdout.destroy();
    expect(await closed).toEqual([0, null]);
    expect(noted()).toBe("");
  });

  it("goes on serving, whatever there is to log", async () => {
    const { child, closed } = start("mock", "--log", "json");
    try {
      const [line] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
      child.stderr.destroy();
      const url = /^listening on (\S+)/.exec(line)?.[1] ?? "";
      for (let request = 0; request < 5; request += 1) {
        expect((await fetch(`${url}/v1/mesh/control-planes`)).status).toBe(200);
      }
      child.kill("SIGINT");
      expect(await closed).toEqual([0, null]);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
