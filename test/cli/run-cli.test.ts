import { runCli } from "../../src/cli/run-cli";
import manifest from "../../package.json";
import { recordingTerminal } from "./recording-terminal";

async function call(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const terminal = recordingTerminal(environment);
  return { exitCode: await runCli(args, terminal), printed: terminal.printed, noted: terminal.noted };
}

describe("konnect-mesh", () => {
  it("prints its version", async () => {
    expect(await call(["--version"])).toEqual({ exitCode: 0, printed: `${manifest.version}\n`, noted: "" });
  });

  it.each([[["--help"]], [["mock", "--help"]], [["provider", "install", "--help"]]])(
    "teaches by example: %j",
    async (args) => {
      const { exitCode, printed, noted } = await call(args);
      expect({ exitCode, noted }).toEqual({ exitCode: 0, noted: "" });
      expect(printed).toMatch(/^ {2}\$ konnect-mesh /m);
    },
  );

  it.each([
    ["no command", [], /Usage: konnect-mesh/],
    ["an unknown command", ["mok"], /unknown command 'mok'.*Did you mean mock.*--help/s],
    ["an unknown option", ["mock", "--prot", "1"], /unknown option '--prot'.*--help/s],
    ["a missing value", ["mock", "--port"], /argument missing.*--help/s],
    ["an argument too many", ["mock", "8080"], /too many arguments.*--help/s],
    ["a port that is none", ["mock", "--port", "http"], /--port takes a number from 0 to 65535, not "http"/],
    ["a port out of range", ["mock", "--port", "65536"], /not "65536"/],
    ["an unknown profile", ["mock", "--profile", "2.12"], /--profile takes 2\.13 or v3, not "2\.12"/],
  ])("exits with 2 on %s, and says what is wrong", async (_, args, message) => {
    const { exitCode, printed, noted } = await call(args);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
    expect(noted).toMatch(message);
  });

  it("fails with one sentence and exit code 1, and with the stack only for KONNECT_MESH_DEBUG", async () => {
    const args = ["provider", "install", "--dir", "/dev/null/mirror", "--provider-version", "latest"];
    const failed = await call(args);
    expect(failed).toMatchObject({ exitCode: 1, printed: "" });
    expect(failed.noted).toMatch(/^konnect-mesh: "latest" is no provider version: .*\n$/);
    expect((await call(args, { KONNECT_MESH_DEBUG: "1" })).noted).toMatch(/\n {4}at /);
  });
});
