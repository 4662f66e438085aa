import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { providerAddress, providerVersion } from "../../provider";
import { layOutMirror, type Mirror } from "../../provider/mirror";
import type { Terminal } from "../terminal";

interface InstallOptions {
  readonly dir: string;
  readonly source: string;
  readonly providerVersion: string;
}

/** `konnect-mesh provider install`: lays out a filesystem mirror and says how to use it. */
export function providerInstallCommand(terminal: Terminal): Command {
  return new Command("install")
    .description(
      "Lay the provider out in a folder from which tofu and terraform install it, with no network.",
    )
    .option("--dir <folder>", "the filesystem mirror to make or add to", ".konnect-mesh/mirror")
    .option("--source <address>", "the address to install it under", providerAddress)
    .option("--provider-version <version>", "the version to install it as", providerVersion)
    .addHelpText("after", examples)
    .action(async ({ dir, source, providerVersion: version }: InstallOptions) => {
      const mirror = await layOutMirror({ directory: dir, sources: [source], version });
      const configurationFile = join(mirror.directory, "konnect-mesh.tfrc");
      await writeFile(configurationFile, mirror.cliConfiguration);
      terminal.out(report(mirror, `${source} ${version}`, configurationFile));
      if (mirror.replaced) terminal.note(lockFileAdvice);
    });
}

function report(mirror: Mirror, installed: string, configurationFile: string): string {
  return [
    `Installed ${installed}:`,
    ...mirror.executables.map((path) => `  ${path}`),
    "",
    `The CLI configuration to use, also written to ${configurationFile}:`,
    "",
    mirror.cliConfiguration,
    "In this shell:",
    "",
    `export TF_CLI_CONFIG_FILE=${quoteForShell(configurationFile)}`,
    "",
  ].join("\n");
}

function quoteForShell(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

const lockFileAdvice =
  "The executable differs from the one installed before: where `init` says that checksums do not match, delete .terraform.lock.hcl and run it again.\n";

const examples = `
Install it and use it in this shell:
  $ konnect-mesh provider install
  $ export TF_CLI_CONFIG_FILE=$PWD/.konnect-mesh/mirror/konnect-mesh.tfrc
  $ tofu init

The configuration stays as it is for the official provider:
  terraform {
    required_providers {
      konnect-beta = { source = "kong/konnect-beta" }
    }
  }

Beside the official provider, under an address of your own:
  $ konnect-mesh provider install --source example.com/platform/konnect-beta
`;
