const reportDefect = "This is a defect of the provider: please report it to its maintainers.";

/** What the framework itself says of a function call; Terraform puts the function's name before it. */
export const functionProblems = {
  unknownFunction: (name: string) =>
    `The provider has no function ${JSON.stringify(name)}. Check the name and the provider's version.`,
  wrongCount: (name: string, expected: number, given: number) =>
    `The function ${name} takes ${expected} ${expected === 1 ? "argument" : "arguments"}, but ${given} came.`,
  notSet: (parameter: string) => `${parameter} must have a value that is known and not null.`,
  unreadable: (parameter: string, reason: string) =>
    `${parameter} does not have the type that the function declares: ${reason}.`,
  unknownResult: (name: string) => `The function ${name} left its result unknown. ${reportDefect}`,
  failed: (name: string, reason: string) =>
    `The function ${name} failed unexpectedly: ${reason}\n\n${reportDefect}`,
} as const;
