import { Command } from "commander";
import type { Terminal } from "../terminal";
import { providerInstallCommand } from "./provider-install";

/** `konnect-mesh provider`: what there is to do with the Terraform provider. */
export function providerCommand(terminal: Terminal): Command {
  return new Command("provider")
    .description("Install the Terraform provider on this machine.")
    .addCommand(providerInstallCommand(terminal));
}
