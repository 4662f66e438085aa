import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import { recordingTerminal } from "./recording-terminal";

const golden = join(__dirname, "../plan/golden");
const plan = (name: string) => join(golden, name, "plan.json");
const world = (name: string) => ["--world", join(golden, name, "world.yaml")];

describe("konnect-mesh diff", () => {
  it.each([
    ["0 where nothing changes", [plan("no-change"), ...world("no-change")], 0],
    ["2 where something does", [plan("create"), ...world("create")], 2],
    ["3 for a finding by its code", [plan("zone-lost"), ...world("zone-lost"), "--fail-on", "zone-lost"], 3],
    [
      "2 for a finding that is not named",
      [plan("zone-lost"), ...world("zone-lost"), "--fail-on", "error"],
      2,
    ],
    [
      "3 for a finding of a severity or worse",
      [plan("zero-match"), ...world("zero-match"), "--fail-on", "warning"],
      3,
    ],
    [
      "3 for more zones lost than may be",
      [plan("zone-lost"), ...world("zone-lost"), "--max-zones-lost", "0"],
      3,
    ],
    ["2 for as many as may be", [plan("zone-lost"), ...world("zone-lost"), "--max-zones-lost", "1"], 2],
    ["1 for what is no plan", [join(golden, "create", "report.json")], 1],
    ["1 for a file that is not there", [plan("missing")], 1],
    ["1 for an option that it does not have", ["--colour"], 1],
    ["1 for a code that it does not know", [plan("create"), "--fail-on", "zone-last"], 1],
  ])("exits with %s", async (_, args, exitCode) => {
    expect(await runCli(["diff", ...args], recordingTerminal())).toBe(exitCode);
  });

  it.each([
    ["text", "report.txt"],
    ["markdown", "report.md"],
    ["json", "report.json"],
  ])("prints %s, of a plan from standard input", async (format, file) => {
    const terminal = recordingTerminal({}, readFileSync(plan("zone-lost"), "utf8"));
    await runCli(["diff", "-", ...world("zone-lost"), "--format", format], terminal);
    expect(terminal.printed).toBe(readFileSync(join(golden, "zone-lost", file), "utf8"));
  });
});
