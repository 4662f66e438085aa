import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { bundledCli } from "../../testing/bundled-cli";
import { root } from "./page-blocks";

/** A folder in which this package seems to be installed: what a page tells to do runs there. */
export interface UserProject {
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Writes a file, by its path from the project's folder. */
  write(name: string, text: string): void;
  /** Puts a file or folder of the repository into the project. @param source where it is there. @default the same place */
  link(name: string, source?: string): void;
  remove(): void;
}

const installed = [
  "cdktf",
  "cdktn",
  "constructs",
  "@cdktf/hcl2json",
  "@swc/core",
  "@swc/jest",
  "@types/jest",
  "fast-check",
  "typescript",
];

/** @param userPackage what {@link buildUserPackage} built */
export function createUserProject(userPackage: string): UserProject {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "konnect-mesh-page-")));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  };
  const link = (name: string, source = name) => {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    symlinkSync(resolve(root, source), join(directory, name));
  };
  const program = (name: string, command: string) => {
    write(`programs/${name}`, `#!/bin/sh\n${command} "$@"\n`);
    chmodSync(join(directory, "programs", name), 0o755);
  };
  link("node_modules/cdktf-konnect-mesh", userPackage);
  for (const name of installed) link(`node_modules/${name}`);
  program("konnect-mesh", `exec node ${join(userPackage, "command.js")}`);
  program("tsx", `exec node ${join(root, "node_modules/tsx/dist/cli.mjs")}`);
  program("jest", `exec node ${join(root, "node_modules/jest/bin/jest.js")}`);
  program("tofu", `exec ${bundledCli().path}`);
  // What is installed is there already.
  program("npx", "exec");
  program("npm", "exec true");
  const environment = {
    PATH: [join(directory, "programs"), dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: directory,
    CHECKPOINT_DISABLE: "1",
    NO_COLOR: "1",
    // A user is asked, and says yes.
    TF_CLI_ARGS_apply: "-auto-approve",
  };
  return {
    directory,
    environment,
    write,
    link,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
