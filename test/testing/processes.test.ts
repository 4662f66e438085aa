import { runningProcesses } from "../../src/testing/processes";

it("sees this process with its command", async () => {
  const own = (await runningProcesses()).find(({ pid }) => pid === process.pid);
  expect(own?.command).toContain("node");
});
