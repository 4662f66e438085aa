/** Every reason why a mock cannot start. */
export const startErrors = {
  unknownProfile: (given: string, known: readonly string[]) =>
    new Error(
      `The mock has no profile ${JSON.stringify(given)}: it behaves like one generation of the service. Use one of: ${known.join(", ")}.`,
    ),
  emptyToken: () =>
    new Error(
      "The mock's token is empty: no client could send it. Leave the option out to accept every request.",
    ),
};
