import { execFile } from "node:child_process";
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundledExecutable } from "../../../src/provider/mirror";

const folder = mkdtempSync(join(tmpdir(), "konnect-executable-"));
const nodeFolder = dirname(process.execPath);

afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd = folder,
): Promise<Outcome> {
  const env = { PATH: `${nodeFolder}:/usr/bin:/bin`, ...environment };
  return new Promise((resolve) => {
    execFile(file, args, { env, cwd }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

/** A command of this name on a PATH of its own, in place of the real one. */
function stub(name: string, script: string): string {
  const own = mkdtempSync(join(folder, "path-"));
  writeFileSync(join(own, name), script);
  chmodSync(join(own, name), 0o755);
  return own;
}

describe("the executable", () => {
  it("says what it is", async () => {
    expect(await run(bundledExecutable(), ["--version"])).toEqual({
      code: 0,
      stdout: "terraform-provider-konnect-beta 0.19.0 (cdktf-konnect-mesh)\n",
      stderr: "",
    });
  });

  it("started by hand explains itself", async () => {
    const { code, stdout, stderr } = await run(bundledExecutable(), []);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("This program is a Terraform provider");
  });

  it("runs under any name, from any folder, and beside any package.json", async () => {
    copyFileSync(bundledExecutable(), join(folder, "terraform-provider-konnect-beta_v0.19.0"));
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    for (const [file, cwd] of [
      ["./terraform-provider-konnect-beta_v0.19.0", folder],
      [join(folder, "terraform-provider-konnect-beta_v0.19.0"), "/"],
    ] as const) {
      expect(await run(file, ["--version"], {}, cwd)).toMatchObject({ code: 0, stderr: "" });
    }
  });

  it("without node on the PATH says so", async () => {
    const { code, stderr } = await run("/bin/sh", [bundledExecutable()], { PATH: folder });
    expect(code).toBe(1);
    expect(stderr).toBe(
      "terraform-provider-konnect-beta needs Node.js 20.18 or later, but there is no node on the PATH. Install it, or add its folder to PATH.\n",
    );
  });

  it("under an old Node says which one, before it reads any code", async () => {
    // A node that claims to be old; it is called as `node --FLAG -e SCRIPT FILE ...`.
    const old = `#!/bin/sh\nshift 2\nSCRIPT=$1; shift\nexport SCRIPT\nexec ${process.execPath} -e 'Object.defineProperty(process, "versions", { value: { node: "18.20.1" } }); eval(process.env.SCRIPT)' "$@"\n`;
    const { code, stderr } = await run(bundledExecutable(), ["--version"], {
      PATH: `${stub("node", old)}:/usr/bin:/bin`,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^terraform-provider-konnect-beta needs Node\.js 20\.18 or later, but node on the PATH is v/,
    );
  });

  it("keeps NODE_EXTRA_CA_CERTS from Node's start, and passes it on under its own name", async () => {
    const shown = stub("node", '#!/bin/sh\necho "[$NODE_EXTRA_CA_CERTS] [$KONNECT_MESH_EXTRA_CA_CERTS]"\n');
    const environment = { PATH: `${shown}:/usr/bin:/bin`, NODE_EXTRA_CA_CERTS: "/a b.pem" };
    expect((await run(bundledExecutable(), [], environment)).stdout).toBe("[] [/a b.pem]\n");
  });
});
