import { isPlainObject } from "./rule";
import type { AlternativesShape, Shape } from "./shape";

type Option = AlternativesShape["options"][number];

/**
 * Tells which of several types a bare value is: the one with the most members of the value, then the fewest
 * members that it does not know, then the first. `undefined` when the value is of none of them.
 *
 * This is how the official provider reads such values; see its generated decoders.
 */
export function chooseAlternative({ options }: AlternativesShape, value: unknown): Option | undefined {
  const fitting = options.filter(({ shape }) => fits(shape, value));
  return fitting.reduce<Option | undefined>(
    (best, option) => (best === undefined || isCloser(option, best, value) ? option : best),
    undefined,
  );
}

function isCloser(option: Option, best: Option, value: unknown): boolean {
  const [mine, others] = [countMembers(option.shape, value), countMembers(best.shape, value)];
  if (mine.known !== others.known) return mine.known > others.known;
  return mine.unknown < others.unknown;
}

function fits(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case "object":
    case "map":
      return isPlainObject(value);
    case "list":
      return Array.isArray(value);
    case "alternatives":
      return shape.options.some((option) => fits(option.shape, value));
    case "integer":
      return typeof value === "bigint" || Number.isInteger(value);
    case "number":
      return typeof value === "number" || typeof value === "bigint";
    case "string":
    case "boolean":
      return typeof value === shape.type;
  }
}

function countMembers(shape: Shape, value: unknown): { known: number; unknown: number } {
  switch (shape.type) {
    case "object": {
      const members = isPlainObject(value) ? Object.entries(value) : [];
      return members.reduce(
        (count, [name, member]) => {
          const field = shape.fields.find((candidate) => candidate.name === name);
          if (field === undefined) return { ...count, unknown: count.unknown + 1 };
          const inner = countMembers(field.shape, member);
          return { known: count.known + 1 + inner.known, unknown: count.unknown + inner.unknown };
        },
        { known: 0, unknown: 0 },
      );
    }
    case "alternatives": {
      const option = chooseAlternative(shape, value);
      return option === undefined ? { known: 0, unknown: 0 } : countMembers(option.shape, value);
    }
    case "list":
      return (Array.isArray(value) ? value : []).reduce(
        (count, element) => {
          const inner = countMembers(shape.element, element);
          return { known: count.known + inner.known, unknown: count.unknown + inner.unknown };
        },
        { known: 0, unknown: 0 },
      );
    default:
      return { known: 0, unknown: 0 };
  }
}
