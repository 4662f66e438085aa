/** Every reason why a mock cannot start. */
export const startErrors = {
  unknownProfile: (given: string, known: readonly string[]) =>
    new Error(
      `The mock has no profile ${JSON.stringify(given)}: it behaves like one generation of the service. Use one of: ${known.join(", ")}.`,
    ),
  unknownKind: (given: string, known: readonly string[]) =>
    new Error(
      `The mock has no kind ${JSON.stringify(given)} that only zones write. These it can open: ${known.join(", ")}.`,
    ),
  faultRules: (problems: readonly { readonly field: string; readonly reason: string }[]) =>
    new Error(
      [
        "The mock cannot take these faults:",
        ...problems.map(({ field, reason }) => `  ${field} ${reason}`),
      ].join("\n"),
    ),
  notADuration: (name: string, given: string) =>
    new Error(
      `The mock's ${name} is ${given}. Give milliseconds of at least 0, or a range of them: { from: 20, to: 80 }.`,
    ),
  worldRefused: (what: string, reason: string) =>
    new Error(
      `The world declares ${what}, which the control plane refuses: ${reason.trim()}. Correct it in the world.`,
    ),
  notANumber: (name: string, given: number, least: number) =>
    new Error(`The mock's ${name} is ${given}. Give a number of at least ${least}.`),
  notATime: (name: string, given: string) =>
    new Error(
      `The mock's ${name} is ${JSON.stringify(given)}, which is no time. Give one as RFC 3339 writes it: 2026-01-02T03:04:05Z.`,
    ),
  readOnlyToken: () =>
    new Error(
      "The mock has a token for readers, but no other one for who may write. Give both, and let them differ.",
    ),
  emptyToken: () =>
    new Error(
      "The mock's token is empty: no client could send it. Leave the option out to accept every request.",
    ),
};
