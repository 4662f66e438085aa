import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Surroundings } from "./check";

/** The file that tells OpenTofu and Terraform where to look for providers. */
export interface CliConfigurationFile {
  readonly path: string;
  /** The variable that names it; undefined for the one in the home folder. */
  readonly variable: string | undefined;
  /** Undefined where the file cannot be read. */
  readonly text: string | undefined;
}

/** The file that the CLIs would read: that of a variable, or one in the home folder if it is there. */
export function cliConfigurationFile({
  environment,
  folder,
}: Surroundings): CliConfigurationFile | undefined {
  for (const variable of ["TF_CLI_CONFIG_FILE", "TERRAFORM_CONFIG"]) {
    const value = environment[variable];
    if (value) {
      const path = resolve(folder, value);
      return { path, variable, text: textOf(path) };
    }
  }
  const home = environment.HOME ?? homedir();
  const path = [".tofurc", ".terraformrc"].map((name) => join(home, name)).find((name) => existsSync(name));
  return path === undefined ? undefined : { path, variable: undefined, text: textOf(path) };
}

function textOf(path: string): string | undefined {
  try {
    // Comments would show what is switched off.
    return readFileSync(path, "utf8").replace(/^\s*(#|\/\/).*$/gm, "");
  } catch {
    return undefined;
  }
}

/** The folders of `filesystem_mirror` blocks. */
export function mirrorsIn({ text = "" }: CliConfigurationFile): readonly string[] {
  return [...text.matchAll(/filesystem_mirror\s*\{[^}]*?\bpath\s*=\s*"([^"]*)"/g)].map(
    ([, path]) => path ?? "",
  );
}

/** The addresses of `dev_overrides`. */
export function developmentOverridesIn({ text = "" }: CliConfigurationFile): readonly string[] {
  return [...text.matchAll(/dev_overrides\s*\{([^}]*)\}/g)].flatMap(([, body = ""]) =>
    [...body.matchAll(/"([^"]+)"\s*=/g)].map(([, address]) => address ?? ""),
  );
}

/** The folder of `plugin_cache_dir`. */
export function pluginCacheIn({ text = "" }: CliConfigurationFile): string | undefined {
  return /^\s*plugin_cache_dir\s*=\s*"([^"]*)"/m.exec(text)?.[1];
}
