import { type AlternativesShape, type Problem, type ProblemPath, type Shape } from "../src/model";
import { onlyOneOf } from "./errors";
import { isUnresolved } from "./unresolved";

/** Finds values of one of several types that have members of more than one: a file and a secret. Terraform refuses them, too. */
export function checkAlternatives(shape: Shape, value: unknown, path: ProblemPath = []): readonly Problem[] {
  if (typeof value !== "object" || value === null || isUnresolved(value)) return [];
  const members = value as Readonly<Record<string, unknown>>;
  switch (shape.type) {
    case "object":
      return shape.fields.flatMap((field) =>
        checkAlternatives(field.shape, members[field.name], [...path, field.name]),
      );
    case "list":
      return Array.isArray(value)
        ? value.flatMap((element, index) => checkAlternatives(shape.element, element, [...path, index]))
        : [];
    case "alternatives": {
      const given = Object.keys(members).filter((name) => members[name] !== undefined);
      const mixed = membersOfSeveral(shape, given);
      if (mixed.length > 0) return [onlyOneOf(mixed, path, value)];
      return shape.options.flatMap((option) => checkAlternatives(option.shape, value, path));
    }
    default:
      return [];
  }
}

/** The members that some type knows, when no type knows all of them. */
function membersOfSeveral({ options }: AlternativesShape, given: readonly string[]): readonly string[] {
  const namesOfTypes = options.map(({ shape }) => new Set(namesOf(shape)));
  const known = given.filter((name) => namesOfTypes.some((names) => names.has(name)));
  return namesOfTypes.some((names) => known.every((name) => names.has(name))) ? [] : known;
}

function namesOf(shape: Shape): readonly string[] {
  if (shape.type === "alternatives") return shape.options.flatMap((option) => namesOf(option.shape));
  return shape.type === "object" ? shape.fields.map(({ name }) => name) : [];
}
