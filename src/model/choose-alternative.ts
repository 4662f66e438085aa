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

interface MemberCount {
  readonly known: number;
  readonly unknown: number;
}

const none: MemberCount = { known: 0, unknown: 0 };

function countMembers(shape: Shape, value: unknown): MemberCount {
  switch (shape.type) {
    case "object":
      return sum(
        Object.entries(isPlainObject(value) ? value : {}).map(([name, member]) => {
          const field = shape.fields.find((candidate) => candidate.name === name);
          if (field === undefined) return { known: 0, unknown: 1 };
          return sum([{ known: 1, unknown: 0 }, countMembers(field.shape, member)]);
        }),
      );
    case "alternatives": {
      const option = chooseAlternative(shape, value);
      return option === undefined ? none : countMembers(option.shape, value);
    }
    case "list": {
      const elements: readonly unknown[] = Array.isArray(value) ? value : [];
      return sum(elements.map((element) => countMembers(shape.element, element)));
    }
    default:
      return none;
  }
}

function sum(counts: readonly MemberCount[]): MemberCount {
  return counts.reduce(
    (total, count) => ({ known: total.known + count.known, unknown: total.unknown + count.unknown }),
    none,
  );
}
