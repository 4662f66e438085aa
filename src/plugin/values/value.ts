import type { Type } from "./type";

/**
 * A Terraform value in plain JavaScript: known, null or unknown, at every depth.
 *
 * - `null` is Terraform's null;
 * - {@link Unknown} is "known after apply";
 * - everything else is known: booleans, strings (NFC), numbers, arrays for lists, sets and tuples,
 *   records for objects and maps.
 *
 * Which of list or set, object or map a value is, only its {@link Type} tells.
 */
export type Value = null | boolean | string | TerraformNumber | Unknown | Dynamic | ValueList | ValueRecord;

export type ValueList = readonly Value[];

/**
 * An object or a map. Records that the plugin makes have no prototype, so that `__proto__` and
 * `constructor` are keys like any other; make yours with {@link record}.
 */
export interface ValueRecord {
  readonly [name: string]: Value;
}

/**
 * A number of any size. A `number` when a double holds it exactly as Terraform wrote it, a `bigint` for
 * integers beyond the safe range, and {@link Decimal} for all that neither can hold.
 */
export type TerraformNumber = number | bigint | Decimal;

/** A decimal that a double would round, kept as Terraform wrote it. */
export class Decimal {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** A value that only the apply will tell. */
export class Unknown {
  /** @param refinements what Terraform already knows of it, as the msgpack bytes it sent, to echo back. */
  constructor(readonly refinements?: Uint8Array) {}
}

/** The known value of an attribute of type `dynamic`, with the type it turned out to have. */
export class Dynamic {
  constructor(
    readonly type: Type,
    readonly value: Value,
  ) {}
}

/** An unknown value of which nothing is known. */
export const unknown = new Unknown();

const { isArray } = Array;

export function isUnknown(value: Value | undefined): value is Unknown {
  return value instanceof Unknown;
}

export function isRecord(value: Value | undefined): value is ValueRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    !isArray(value) &&
    !(value instanceof Unknown) &&
    !(value instanceof Dynamic) &&
    !(value instanceof Decimal)
  );
}

export function isList(value: Value | undefined): value is ValueList {
  return isArray(value);
}

/** A record without a prototype, holding the entries given. */
export function record(entries: Iterable<readonly [string, Value]>): ValueRecord {
  const made = Object.create(null) as Record<string, Value>;
  for (const [name, value] of entries) made[name] = value;
  return made;
}
