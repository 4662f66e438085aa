/** Why the harness cannot go on; the message says what, why and what to do. */
export class HarnessError extends Error {
  override readonly name: string = "HarnessError";
}

export const harnessErrors = {
  cliNotFound: (places: readonly string[]) =>
    new HarnessError(
      [
        "Neither OpenTofu nor Terraform was found. Looked at:",
        ...places.map((place) => `  - ${place}`),
        "Install OpenTofu (https://opentofu.org/docs/intro/install/), or set KONNECT_MESH_TF to the path of tofu or terraform.",
      ].join("\n"),
    ),
  cliNamedButMissing: (variable: string, value: string) =>
    new HarnessError(
      `${variable} names ${value}, which is no executable file. Set it to the path of tofu or terraform, or unset it.`,
    ),
  notAStack: () =>
    new HarnessError(
      "This is neither HCL text, nor a map of file names to texts, nor a CDKTF stack. Pass one of them to write().",
    ),
  fileOutsideWorkspace: (name: string) =>
    new HarnessError(
      `The file name ${JSON.stringify(name)} leads out of the work folder. Give a relative name.`,
    ),
  closed: (what: string) => new HarnessError(`${what} is closed. Start a new one.`),
} as const;
