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
      "This is neither HCL text, nor a map of file names to texts, nor a stack of CDKTF or CDK Terrain, nor a folder(). Pass one of them to write().",
    ),
  noFolder: (path: string) =>
    new HarnessError(
      `There is no folder ${path}: give the one that holds the configuration and all modules that it names by a path.`,
    ),
  notInState: (address: string, known: readonly string[]) =>
    new HarnessError(
      `The state holds no ${address}; it holds ${known.join(", ") || "nothing"}. Apply it first, or give one of these.`,
    ),
  notOfKonnect: (address: string) =>
    new HarnessError(
      `${address} is nothing that Konnect keeps: give the address of a konnect_mesh resource.`,
    ),
  noServer: () =>
    new HarnessError(
      "This workspace knows no mock to make edits at: take one from startKonnectMesh(), or give `server`.",
    ),
  noWorld: () =>
    new HarnessError(
      "This claim needs a world, and the plan has none: start the fixture with `world`, or read the plan with inWorld(plan, world).",
    ),
  refused: (request: string, status: number, answer: string) =>
    new HarnessError(`${request} was answered with ${status}: ${answer.trim() || "(no body)"}`),
  providerFaultsNeedReattached: () =>
    new HarnessError(
      'Faults of the provider need it in this process: start the fixture with `provider: "reattached"`.',
    ),
  fileOutsideWorkspace: (name: string) =>
    new HarnessError(
      `The file name ${JSON.stringify(name)} leads out of the work folder. Give a relative name.`,
    ),
  closed: (what: string) => new HarnessError(`${what} is closed. Start a new one.`),
} as const;
