import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { findCli } from "../../../src/testing";

const root = resolve(__dirname, "../../..");

/** A folder in which this package seems to be installed, from its sources: what a page tells to do runs there. */
export interface UserProject {
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  write(name: string, text: string): void;
  remove(): void;
}

export function createUserProject(): UserProject {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "konnect-mesh-page-")));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  };
  const program = (name: string, command: string) => {
    write(`programs/${name}`, `#!/bin/sh\n${command} "$@"\n`);
    chmodSync(join(directory, "programs", name), 0o755);
  };
  linkPackages(directory, write);
  const tsx = `node ${join(root, "node_modules/tsx/dist/cli.mjs")}`;
  program(
    "konnect-mesh",
    `exec ${tsx} --tsconfig ${join(root, "tsconfig.json")} ${join(root, "src/cli/main.ts")}`,
  );
  program("tsx", `exec ${tsx}`);
  program("jest", `exec node ${join(root, "node_modules/jest/bin/jest.js")}`);
  program("tofu", `exec ${findCli({ prefer: "npm" }).path}`);
  // What is installed is there already.
  program("npx", "exec");
  program("npm", "exec true");
  const environment = {
    PATH: [join(directory, "programs"), dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: directory,
    CHECKPOINT_DISABLE: "1",
    NO_COLOR: "1",
  };
  return { directory, environment, write, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

function linkPackages(directory: string, write: (name: string, text: string) => void): void {
  const modules = join(directory, "node_modules");
  const own = join(modules, "cdktf-konnect-mesh");
  mkdirSync(join(modules, "@swc"), { recursive: true });
  mkdirSync(join(modules, "@types"), { recursive: true });
  for (const name of [
    "cdktf",
    "cdktn",
    "constructs",
    "@swc/core",
    "@swc/jest",
    "@types/jest",
    "fast-check",
  ]) {
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  mkdirSync(own);
  for (const folder of ["constructs", "src"]) symlinkSync(join(root, folder), join(own, folder));
  const exports = {
    ".": "./constructs/index.ts",
    "./gen/*": "./constructs/gen/*/index.ts",
    "./*": "./src/*/index.ts",
  };
  write(
    "node_modules/cdktf-konnect-mesh/package.json",
    JSON.stringify({ name: "cdktf-konnect-mesh", exports }),
  );
}
