import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(__dirname, "../..");

export interface PackageJson {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** An empty project that the packed package and its peers are installed in. */
export interface InstalledPackage {
  readonly directory: string;
  readonly packageJson: PackageJson;
  /** Paths of the files in the package. */
  readonly files: readonly string[];
  /** What a user can import: `cdktf-konnect-mesh/mock`, patterns expanded. */
  readonly specifiers: readonly string[];
  /** Runs a program in the project and gives what it prints. Throws with all it printed when it fails. */
  run(program: string, ...args: readonly string[]): Promise<string>;
  write(name: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Builds and packs this repository, and installs the tarball as a user would. */
export async function installPackage(): Promise<InstalledPackage> {
  const { tarball, packageJson, files, directory } = await packPackage();
  const beside = ["cdktf", "cdktn", "constructs", "fast-check", "typescript", "@types/node"].map(
    (name) => `${name}@${packageJson.devDependencies[name]}`,
  );
  const project = await newProject(directory, [tarball, ...beside]);
  return {
    ...project,
    packageJson,
    files,
    specifiers: await specifiersOf(packageJson, join(directory, "node_modules", packageJson.name)),
  };
}

export interface PackedPackage {
  readonly directory: string;
  /** Path of the archive, which lies in the directory. */
  readonly tarball: string;
  readonly packageJson: PackageJson;
  /** Paths of the files in the archive. */
  readonly files: readonly string[];
}

/** Builds this repository and packs it into a new folder. */
export async function packPackage(): Promise<PackedPackage> {
  const directory = await mkdtemp(join(tmpdir(), "konnect-mesh-pack-"));
  const packageJson = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as PackageJson;
  await runIn(root)("npm", "pack", "--pack-destination", directory);
  const name = (await readdir(directory)).find((entry) => entry.endsWith(".tgz")) ?? "";
  const files = (await runIn(directory)("tar", "-tzf", name)).trim().split("\n");
  return {
    directory,
    tarball: join(directory, name),
    packageJson,
    files: files.map((path) => path.replace(/^package\//, "")),
  };
}

/** An empty project in a folder, with packages installed. */
export async function newProject(
  directory: string,
  packages: readonly string[],
): Promise<Pick<InstalledPackage, "directory" | "run" | "write" | "remove">> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, "package.json"), JSON.stringify({ private: true }));
  const run = runIn(directory);
  await run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline", ...packages);
  return {
    directory,
    run,
    write: (name, text) => writeFile(join(directory, name), text),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

/** What npm says to the scripts it runs would make an npm within work on this repository. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_(package|lifecycle|command|execpath)|npm_config_local_prefix|INIT_CWD)/.test(name),
  ),
);

function runIn(directory: string) {
  return async (program: string, ...args: readonly string[]): Promise<string> => {
    const run = promisify(execFile)(program, args, {
      cwd: directory,
      env: environment,
      maxBuffer: 1 << 26,
      shell: process.platform === "win32",
    });
    const { stdout } = await run.catch((error: unknown) => {
      const { message, stdout = "" } = error as { message: string; stdout?: string };
      throw new Error(`${message}\n${stdout}`);
    });
    return stdout;
  };
}

async function specifiersOf({ name, exports }: PackageJson, installed: string): Promise<readonly string[]> {
  const subpaths = await Promise.all(
    Object.entries(exports)
      .filter(([subpath]) => subpath !== "./package.json")
      .map(async ([subpath, target]) => {
        if (!subpath.includes("*") || typeof target === "string") return [subpath];
        const [folder = ""] = target.default.split("*");
        const entries = await readdir(join(installed, folder), { withFileTypes: true });
        return entries
          .filter((entry) => entry.isDirectory())
          .map((entry) => subpath.replace("*", entry.name));
      }),
  );
  return subpaths.flat().map((subpath) => `${name}${subpath.slice(1)}`);
}
