/** Why a provider cannot start; each says what happened and what to do. */
const explanations = {
  notStartedByTerraform: () =>
    "This program is a Terraform provider. OpenTofu and Terraform start it by themselves: declare the " +
    "provider in a configuration and run `tofu init` or `terraform init`. To run it under a debugger, " +
    "start it with --debug.",
  noCommonProtocol: (offered: string) =>
    `This provider speaks version 6 of Terraform's plugin protocol, but the program that started it offers ` +
    `${offered === "" ? "none" : `only ${offered}`}. Use Terraform 1.0 or later, or any OpenTofu.`,
  badClientCertificate: (reason: string) =>
    `The certificate in PLUGIN_CLIENT_CERT, by which the program that started this provider proves itself, ` +
    `cannot be read: ${reason}. Start the provider through OpenTofu or Terraform, with an unchanged environment.`,
  cannotListen: (reason: string) =>
    `The provider cannot open a socket for Terraform to connect to: ${reason}. Check that the folder for ` +
    `temporary files (TMPDIR) exists and can be written to.`,
} as const;

export type StartProblem = keyof typeof explanations;

export class StartError extends Error {
  override readonly name = "StartError";

  constructor(
    readonly problem: StartProblem,
    /** What was offered, or the system's own reason; some problems need none. */
    detail = "",
  ) {
    super(explanations[problem](detail));
  }
}
