/** Why a running mock does not do what it is asked to, through the library. */
export const administrationErrors = {
  refused: (
    what: "seed" | "snapshot",
    problems: readonly { readonly field: string; readonly reason: string }[],
  ) =>
    new Error(
      [
        `The mock cannot take this ${what}:`,
        ...problems.map(({ field, reason }) => `  ${field} ${reason}`),
      ].join("\n"),
    ),
  forgotten: (moment: Date, since: number | undefined) =>
    new Error(
      `The mock does not remember what it stored at ${moment.toISOString()}: the oldest moment is ${new Date(since ?? 0).toISOString()}. Raise historyLimit to remember more.`,
    ),
};
