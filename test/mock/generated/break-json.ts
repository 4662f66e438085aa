import type { Json } from "../../../src/testing/arbitraries/arbitrary-of-shape";
import type { RandomSource } from "../../property/support/random-source";

/** What belongs nowhere, or seldom. */
const misfits: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  3_000_000_000,
  1e300,
  "",
  "x",
  "Not A Name",
  "a".repeat(300),
  "\ud800",
  "2026-02-30T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-01-02T03:04:05Z",
  "{{ .Nonsense",
  [],
  [null],
  [[]],
  {},
  { a: null },
  { __proto__: { x: 1 }, constructor: [] },
];

/** The same JSON with one thing wrong with it: another value, a member gone, one too many, or one renamed. */
export function breakJson(json: Json, random: RandomSource): Json {
  const isContainer = typeof json === "object" && json !== null;
  // Deeper more often than not, so that what is deep in a body is broken too.
  if (!isContainer || size(json) === 0 || random.below(8) === 0) return random.pick(misfits);
  if (Array.isArray(json)) {
    const list = json as readonly Json[];
    const at = random.below(list.length);
    if (random.below(6) === 0) return random.pick([list.toSpliced(at, 1), [...list, ...list]]);
    return list.with(at, breakJson(list[at] ?? null, random));
  }
  const entries = Object.entries(json);
  const at = random.below(entries.length);
  const [name = "", value = null] = entries[at] ?? [];
  switch (random.below(10)) {
    case 0:
      return Object.fromEntries(entries.toSpliced(at, 1));
    case 1:
      return Object.fromEntries([...entries, [random.pick(["unknown", "__proto__", "Spec", ""]), value]]);
    case 2:
      return Object.fromEntries(entries.with(at, [name.toUpperCase(), value]));
    default:
      return Object.fromEntries(entries.with(at, [name, breakJson(value, random)]));
  }
}

function size(json: object): number {
  return Object.keys(json).length;
}
