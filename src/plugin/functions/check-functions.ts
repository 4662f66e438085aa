import type { ProviderFunction } from "./provider-function";

const snakeCase = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** Finds what Terraform would refuse in the functions of a provider, each problem as one line. */
export function checkFunctions(functions: readonly ProviderFunction[]): string[] {
  const names = functions.map(({ name }) => name);
  return [
    ...functions.flatMap(({ name, parameters }) => [
      ...(snakeCase.test(name) ? [] : [`function ${name}: the name is not in snake_case`]),
      ...parameters
        .filter((parameter) => !snakeCase.test(parameter.name))
        .map((parameter) => `function ${name}: the parameter ${parameter.name} is not in snake_case`),
    ]),
    ...[...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
      (name) => `function ${name} is declared twice`,
    ),
  ];
}
