import { Command } from "commander";
import { convertCommand } from "./commands/convert";
import { diffCommand } from "./commands/diff";
import { doctorCommand } from "./commands/doctor";
import { importCommand } from "./commands/import";
import { mockCommand } from "./commands/mock";
import { providerCommand } from "./commands/provider";
import { tfCommand } from "./commands/tf";
import { validateCommand } from "./commands/validate";
import { zonesCommand } from "./commands/zones";
import { packageVersion } from "./package-version";
import type { Terminal } from "./terminal";

/** The `konnect-mesh` command with all its subcommands; it throws where commander would exit. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command("konnect-mesh")
    .description(
      "Konnect Mesh multi-zone services as code: a mock Konnect API and a Terraform provider, on this machine.",
    )
    .version(packageVersion(), "--version", "print the version")
    .helpOption("-h, --help", "explain a command")
    .addHelpText("after", examples)
    .addCommand(convertCommand(terminal))
    .addCommand(diffCommand(terminal))
    .addCommand(doctorCommand(terminal))
    .addCommand(importCommand(terminal))
    .addCommand(mockCommand(terminal))
    .addCommand(providerCommand(terminal))
    .addCommand(tfCommand(terminal))
    .addCommand(validateCommand(terminal))
    .addCommand(zonesCommand(terminal));
  for (const command of withSubcommands(program)) {
    command
      .exitOverride()
      .showHelpAfterError("Add --help to see how it is called.")
      .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.note(text) });
  }
  return program;
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

const examples = `
A plan, with no account and no network:
  $ konnect-mesh tf -- plan

A first session, with the parts by themselves:
  $ konnect-mesh mock --port 8080 &
  $ export KONNECT_SERVER_URL=http://127.0.0.1:8080
  $ konnect-mesh provider install
  $ export TF_CLI_CONFIG_FILE=$PWD/.konnect-mesh/mirror/konnect-mesh.tfrc
  $ tofu init && tofu plan
`;
