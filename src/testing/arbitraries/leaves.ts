import fc from "fast-check";
import { checkShape, type LeafShape } from "../../model";

/** Few different values, so that changes and coincidences both happen, and those that programs trip over. */
const texts = [
  "x",
  "default",
  "",
  "0",
  "null",
  "24h",
  "é",
  "漢字 🙂",
  "two words",
  "${x} %{y}",
  'a "quoted" \\ text\n',
  "__proto__",
  "a".repeat(300),
] as const;

const numbers = [
  1,
  2,
  0,
  -1,
  80,
  6379,
  65_535,
  65_536,
  5_000_011,
  8_000_000,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 53 - 1,
  -(2 ** 53 - 1),
] as const;

const fractions = [0.1, 33.333333333333336, 1e-7, 99.99, -0.5, 1.7976931348623157e308] as const;

const times = [
  "2026-01-02T03:04:05Z",
  "2026-01-02T03:04:05.120300Z",
  "2026-01-02T03:04:05.5+00:00",
  "2026-01-02T03:04:05-07:00",
] as const;

/** Any value of a leaf that its own checks let pass. */
export function arbitraryLeaf(leaf: LeafShape): fc.Arbitrary<string | number | boolean> {
  const fitting = candidates(leaf).filter((candidate) => checkShape(leaf, candidate).length === 0);
  if (fitting.length === 0) throw new Error(`no value passes the checks of a ${leaf.type}`);
  return fc.constantFrom(...fitting);
}

function candidates(leaf: LeafShape): readonly (string | number | boolean)[] {
  switch (leaf.type) {
    case "boolean":
      return [true, false];
    case "integer":
      return numbers;
    case "number":
      return [...numbers, ...fractions];
    case "string":
      if (leaf.format === "uuid") return ["5f4e8a1c-0d3b-4c6e-9a7f-2b1d0c9e8f7a"];
      return leaf.values ?? (leaf.format === "datetime" ? times : texts);
  }
}
