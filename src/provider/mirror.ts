import { chmod, copyFile, mkdir, readFile, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { providerAddress, providerVersion } from "./identity";
import { packageRoot } from "./package-root";

export interface MirrorOptions {
  /** The folder to lay the mirror out in; made when missing. Other providers in it are left alone. */
  readonly directory: string;
  /** @default the executable that comes with this package */
  readonly executable?: string;
  /** @default the version of the official provider that ours stands in for */
  readonly version?: string;
  /**
   * Addresses to install under, `namespace/type` or `host/namespace/type`. Without a host, the mirror answers
   * for both public registries: OpenTofu and Terraform look an address without a host up in their own.
   * @default ["kong/konnect-beta"]
   */
  readonly sources?: readonly string[];
  /** Platforms as Terraform names them. @default [this machine's, for example `linux_amd64`] */
  readonly platforms?: readonly string[];
}

export interface Mirror {
  readonly directory: string;
  /** The executables laid out, one a registry host and platform. */
  readonly executables: readonly string[];
  /** An executable of this version was there before, with other content: lock files that name it no longer hold. */
  readonly replaced: boolean;
  /** The text for a CLI configuration file (`TF_CLI_CONFIG_FILE`) that finds these providers here, all others as ever. */
  readonly cliConfiguration: string;
}

/** Why a mirror cannot be laid out, and what to do. */
export class MirrorError extends Error {
  override readonly name = "MirrorError";
}

const mirrorErrors = {
  source: (source: string) =>
    new MirrorError(
      `"${source}" is no provider source: give namespace/type or host/namespace/type in lower case, for example kong/konnect-beta.`,
    ),
  version: (version: string) =>
    new MirrorError(`"${version}" is no provider version: give major.minor.patch, for example 0.19.0.`),
  executable: (path: string) =>
    new MirrorError(
      `The provider executable ${path} does not exist: in a checkout, run \`npm run build:provider\` first.`,
    ),
  platform: () =>
    new MirrorError(
      `Terraform has no name for this platform (${process.platform} ${process.arch}): name the platforms to lay out.`,
    ),
} as const;

/** The hosts that `namespace/type` stands for: OpenTofu's registry and Terraform's. */
const publicRegistries = ["registry.opentofu.org", "registry.terraform.io"];

/** Where the build puts the provider: one JavaScript file that Node starts, the same on every platform. */
export function bundledExecutable(): string {
  return join(packageRoot(), "dist/provider/terraform-provider-konnect-beta");
}

/**
 * Lays the provider out as a filesystem mirror, from which `tofu init` and `terraform init` install it.
 * @throws MirrorError
 * @example const { cliConfiguration } = await layOutMirror({ directory: ".konnect-mesh/mirror" });
 */
export async function layOutMirror(options: MirrorOptions): Promise<Mirror> {
  const directory = resolve(options.directory);
  const executable = options.executable ?? bundledExecutable();
  const version = options.version ?? providerVersion;
  if (!/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/.test(version)) throw mirrorErrors.version(version);
  const addresses = (options.sources ?? [providerAddress]).flatMap(fullAddresses);
  const content = await readFile(executable).catch(() => {
    throw mirrorErrors.executable(executable);
  });
  const executables: string[] = [];
  let replaced = false;
  for (const address of addresses) {
    for (const platform of options.platforms ?? [thisPlatform()]) {
      const folder = join(directory, address, version, platform);
      const target = join(folder, `terraform-provider-${typeOf(address)}_v${version}`);
      const present = await readFile(target).catch(() => undefined);
      if (present?.equals(content) !== true) {
        replaced ||= present !== undefined;
        await install(executable, folder, target);
      }
      executables.push(target);
    }
  }
  return { directory, executables, replaced, cliConfiguration: renderCliConfiguration(directory, addresses) };
}

/** By rename, so that a command that starts the provider at this moment finds the old file or the new one. */
async function install(executable: string, folder: string, target: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // The name must not start like a provider's: Terraform takes the first such file in the folder.
  const incoming = join(folder, `.incoming-${process.pid}`);
  await copyFile(executable, incoming);
  await chmod(incoming, 0o755);
  await rename(incoming, target);
}

const name = /^[0-9a-z]+([-_][0-9a-z]+)*$/;
const hostName = /^[0-9a-z]+(-+[0-9a-z]+)*(\.[0-9a-z]+(-+[0-9a-z]+)*)*(:\d+)?$/;

function fullAddresses(source: string): string[] {
  const parts = source.split("/");
  if (!parts.slice(-2).every((part) => name.test(part))) throw mirrorErrors.source(source);
  if (parts.length === 2) return publicRegistries.map((host) => `${host}/${source}`);
  if (parts.length === 3 && hostName.test(parts[0] ?? "")) return [source];
  throw mirrorErrors.source(source);
}

function typeOf(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}

function thisPlatform(): string {
  const systems: Readonly<Record<string, string>> = {
    linux: "linux",
    darwin: "darwin",
    win32: "windows",
    freebsd: "freebsd",
  };
  const architectures: Readonly<Record<string, string>> = {
    x64: "amd64",
    arm64: "arm64",
    ia32: "386",
    arm: "arm",
  };
  const [system, architecture] = [systems[process.platform], architectures[process.arch]];
  if (system === undefined || architecture === undefined) throw mirrorErrors.platform();
  return `${system}_${architecture}`;
}

/** A wildcard for the namespace alone (`*\/kong/*`) is an error to Terraform, so each address is named. */
function renderCliConfiguration(directory: string, addresses: readonly string[]): string {
  const quoted = addresses.map((address) => JSON.stringify(address)).join(", ");
  return [
    "provider_installation {",
    "  filesystem_mirror {",
    `    path    = ${hclString(directory)}`,
    `    include = [${quoted}]`,
    "  }",
    "  direct {",
    `    exclude = [${quoted}]`,
    "  }",
    "}",
    "",
  ].join("\n");
}

/** The CLI configuration is HCL 1: `${` begins an interpolation there too, which `$${` escapes. */
function hclString(text: string): string {
  return JSON.stringify(text).replaceAll("${", "$${");
}
