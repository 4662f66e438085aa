import { escapeHtml, escapeJs, escapeQuery } from "./escape-text";
import { sprintf } from "./sprintf";
import { isData, isTrue, printValue, typeOf, type Value } from "./value";

/** What a function gives; `{ error }` in the words of Go's template package. */
export type Called = { readonly value: Value } | { readonly error: string };

export interface TemplateFunction {
  /** How many arguments it takes at least, and at most where it is not any number. */
  readonly takes: readonly [number, number];
  /** Which of its arguments have to be texts; all others are of any type. */
  readonly texts?: number;
  readonly call: (values: readonly Value[]) => Called;
}

const any = Number.POSITIVE_INFINITY;
const gives = (value: Value): Called => ({ value });
const failsWith = (error: string): Called => ({ error });

/** Go's own functions; `and` and `or` stop early and are evaluated apart. Source: Go, text/template. */
export const builtInFunctions: ReadonlyMap<string, TemplateFunction> = new Map<string, TemplateFunction>([
  ["and", { takes: [1, any], call: (values) => gives(values.find((one) => !isTrue(one)) ?? values.at(-1)) }],
  ["or", { takes: [1, any], call: (values) => gives(values.find(isTrue) ?? values.at(-1)) }],
  ["not", { takes: [1, 1], call: ([value]) => gives(!isTrue(value)) }],
  ["len", { takes: [1, 1], call: ([value]) => lengthOf(value) }],
  ["index", { takes: [1, any], call: ([value, ...at]) => indexInto(value, at) }],
  ["slice", { takes: [1, any], call: ([value, ...at]) => sliceOf(value, at) }],
  ["eq", { takes: [1, any], call: ([first, ...others]) => equalsAny(first, others) }],
  ["ne", { takes: [2, 2], call: ([left, right]) => negate(equalsAny(left, [right])) }],
  ["lt", { takes: [2, 2], call: ([left, right]) => compareValues(left, right, (order) => order < 0) }],
  ["le", { takes: [2, 2], call: ([left, right]) => compareValues(left, right, (order) => order <= 0) }],
  ["gt", { takes: [2, 2], call: ([left, right]) => compareValues(left, right, (order) => order > 0) }],
  ["ge", { takes: [2, 2], call: ([left, right]) => compareValues(left, right, (order) => order >= 0) }],
  ["print", { takes: [0, any], call: (values) => gives(print(values)) }],
  ["println", { takes: [0, any], call: (values) => gives(`${values.map(shown).join(" ")}\n`) }],
  [
    "printf",
    { takes: [1, any], texts: 1, call: ([format, ...values]) => gives(sprintf(printValue(format), values)) },
  ],
  ["html", { takes: [0, any], call: (values) => gives(escapeHtml(printForEscape(values))) }],
  ["js", { takes: [0, any], call: (values) => gives(escapeJs(printForEscape(values))) }],
  ["urlquery", { takes: [0, any], call: (values) => gives(escapeQuery(printForEscape(values))) }],
  // The name of what is called comes first.
  ["call", { takes: [1, any], call: ([name, value]) => failsWith(notCallable(printValue(name), value)) }],
]);

function notCallable(name: string, value: Value): string {
  return value === undefined ? "call of nil" : `non-function ${name} of type ${typeOf(value)}`;
}

/** As `fmt.Sprint`: a space between two values neither of which is text. */
function print(values: readonly Value[]): string {
  return values
    .map((value, place) => {
      const before = values[place - 1];
      const apart = place > 0 && typeof value !== "string" && typeof before !== "string";
      return (apart ? " " : "") + shown(value);
    })
    .join("");
}

/** Nothing shows as `{{ nil }}` would, where text is escaped. */
function printForEscape(values: readonly Value[]): string {
  return print(values.map((value) => value ?? printValue(value)));
}

function shown(value: Value): string {
  return value === undefined ? "<nil>" : printValue(value);
}

function lengthOf(value: Value): Called {
  if (typeof value === "string") return gives(BigInt(Buffer.byteLength(value)));
  return failsWith(value === undefined ? "len of nil pointer" : `len of type ${typeOf(value)}`);
}

function indexInto(value: Value, at: readonly Value[]): Called {
  if (value === undefined) return failsWith("index of untyped nil");
  const [first, ...more] = at;
  if (first === undefined && at.length === 0) return gives(value);
  if (typeof value !== "string") return failsWith(`can't index item of type ${typeOf(value)}`);
  const bytes = Buffer.from(value);
  const place = placeIn(first, bytes.length);
  if (typeof place === "string") return failsWith(place);
  const byte = bytes[place];
  if (byte === undefined) return failsWith("reflect: string index out of range");
  return more.length === 0 ? gives(BigInt(byte)) : failsWith("can't index item of type uint8");
}

function sliceOf(value: Value, at: readonly Value[]): Called {
  if (value === undefined) return failsWith("slice of untyped nil");
  if (at.length > 3) return failsWith(`too many slice indexes: ${at.length}`);
  if (typeof value !== "string") return failsWith(`can't slice item of type ${typeOf(value)}`);
  if (at.length === 3) return failsWith("cannot 3-index slice a string");
  const bytes = Buffer.from(value);
  const places: number[] = [];
  for (const index of at) {
    const place = placeIn(index, bytes.length);
    if (typeof place === "string") return failsWith(place);
    places.push(place);
  }
  const [from = 0, to = bytes.length] = places;
  if (from > to) return failsWith(`invalid slice index: ${from} > ${to}`);
  return gives(bytes.subarray(from, to).toString());
}

function placeIn(index: Value, last: number): number | string {
  if (index === undefined) return "cannot index slice/array with nil";
  if (typeof index !== "bigint") return `cannot index slice/array with type ${typeOf(index)}`;
  return index < 0n || index > BigInt(last) ? `index out of range: ${index}` : Number(index);
}

function equalsAny(first: Value, others: readonly Value[]): Called {
  if (others.length === 0) return failsWith("missing argument for comparison");
  for (const other of others) {
    if (typeof first !== typeof other) {
      if (first !== undefined && other !== undefined) return failsWith(incompatible(first, other));
      continue;
    }
    if (first === other) return gives(true);
  }
  return gives(false);
}

function negate(called: Called): Called {
  return "error" in called ? called : gives(called.value !== true);
}

function compareValues(left: Value, right: Value, holds: (order: number) => boolean): Called {
  if (left === undefined || right === undefined || isData(left) || isData(right)) {
    return failsWith("invalid type for comparison");
  }
  if (typeof left !== typeof right) return failsWith(incompatible(left, right));
  if (typeof left === "boolean") return failsWith("invalid type for comparison");
  if (typeof left === "string" && typeof right === "string") {
    return gives(holds(Buffer.compare(Buffer.from(left), Buffer.from(right))));
  }
  return gives(left < right ? holds(-1) : left > right ? holds(1) : left === right && holds(0));
}

function incompatible(left: Exclude<Value, undefined>, right: Exclude<Value, undefined>): string {
  return `incompatible types for comparison: ${typeOf(left)} and ${typeOf(right)}`;
}
