import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { providerAddress, providerName } from "../../../provider/identity";
import { type Check, type Finding, ok, problem, warning } from "../check";
import { cliConfigurationFile, mirrorsIn } from "../cli-configuration-file";

const registries = ["registry.opentofu.org", "registry.terraform.io"];

/** Where `init` finds our provider without a network; OpenTofu and Terraform look it up in different registries. */
export const providerMirror: Check = {
  name: "provider-mirror",
  title: "Provider mirror",
  look: (at) => {
    const file = cliConfigurationFile(at);
    const mirrors = file === undefined ? [] : mirrorsIn(file);
    if (mirrors.length === 0) {
      return [ok(`None: \`init\` installs the official ${providerAddress} from the registry`)];
    }
    return mirrors.flatMap((mirror) => lookAt(resolve(at.folder, mirror)));
  },
};

const install = "Run `konnect-mesh provider install` with this folder as --dir.";

function lookAt(mirror: string): readonly Finding[] {
  if (!existsSync(mirror)) return [problem(`The mirror ${mirror} does not exist`, install)];
  const installed = registries.filter((host) => existsSync(join(mirror, host, providerAddress)));
  if (installed.length === 0) return [problem(`The mirror ${mirror} has no ${providerAddress}`, install)];
  const missing = registries.filter((host) => !installed.includes(host));
  const executables = installed.flatMap((host) => executablesIn(join(mirror, host, providerAddress)));
  const broken = executables.filter((path) => !isExecutable(path));
  return [
    ...(executables.length === 0
      ? [problem(`The mirror ${mirror} has no ${providerAddress} for ${platform}`, install)]
      : [ok(`${providerAddress} for ${platform} in ${mirror}`)]),
    ...broken.map((path) => problem(`${path} is no executable file`, install)),
    ...missing.map((host) => warning(`The mirror ${mirror} has nothing for ${host}`, install)),
  ];
}

const architectures: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64", ia32: "386" };
const platform = `${process.platform === "win32" ? "windows" : process.platform}_${architectures[process.arch] ?? process.arch}`;

function executablesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((version) => {
    const directory = join(folder, version, platform);
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter((name) => name.startsWith(providerName))
      .map((name) => join(directory, name));
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
