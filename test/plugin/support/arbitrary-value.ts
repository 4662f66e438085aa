import fc from "fast-check";
import type { Type } from "../../../src/plugin/values/type";
import { Decimal, Dynamic, record, Unknown, unknown, type Value } from "../../../src/plugin/values/value";

const name = fc.oneof(
  fc.constantFrom("a", "b", "port", "__proto__", "constructor", "toString", ""),
  fc.string({ maxLength: 40 }).map((text) => text.normalize("NFC")),
);

const { type } = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Type>("string", "number", "bool"),
    fc.tuple(fc.constantFrom("list", "set", "map"), tie("type")) as fc.Arbitrary<Type>,
    fc.array(tie("type"), { maxLength: 4 }).map((types): Type => ["tuple", types]),
    fc
      .uniqueArray(fc.tuple(name, tie("type")), { maxLength: 4, selector: ([key]) => key })
      .map((entries): Type => ["object", objectOf(entries)]),
  ),
}));

/** Any type without `dynamic` in it. */
export const arbitraryType: fc.Arbitrary<Type> = type;

/** A type and a value of it; `dynamic` at the top half of the time. */
export const arbitraryTypedValue: fc.Arbitrary<{ type: Type; value: Value }> = fc
  .tuple(arbitraryType, fc.boolean())
  .chain(([inner, isDynamic]) =>
    arbitraryValueOf(inner).map((value) =>
      isDynamic && value !== null && !(value instanceof Unknown)
        ? { type: "dynamic" as const, value: new Dynamic(inner, value) }
        : { type: inner, value },
    ),
  );

const exactNumber = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((double) => (Number.isInteger(double) ? 0.5 : double)),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }),
  fc.bigInt({ min: -(2n ** 70n), max: -(2n ** 53n) }),
  fc.constant(new Decimal("3.14159265358979323846")),
);

const refinements = fc
  .uint8Array({ minLength: 2, maxLength: 300 })
  .map((bytes) => new Unknown(Uint8Array.from([...bytes])));

/** Known, null and unknown values of a type, nested. */
export function arbitraryValueOf(wanted: Type): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 8, arbitrary: knownValueOf(wanted) },
    fc.constant(null),
    fc.constant(unknown),
    refinements as fc.Arbitrary<Value>,
  );
}

function knownValueOf(wanted: Type): fc.Arbitrary<Value> {
  if (typeof wanted === "string") return primitiveOf(wanted);
  switch (wanted[0]) {
    case "list":
    case "set":
      return fc.array(arbitraryValueOf(wanted[1]), { maxLength: 20 });
    case "tuple":
      return fc.tuple(...wanted[1].map(arbitraryValueOf));
    case "map":
      return fc
        .uniqueArray(fc.tuple(name, arbitraryValueOf(wanted[1])), { maxLength: 20, selector: ([key]) => key })
        .map(record);
    case "object":
      return fc
        .tuple(
          ...Object.entries(wanted[1]).map(([key, inner]) =>
            arbitraryValueOf(inner).map((value): readonly [string, Value] => [key, value]),
          ),
        )
        .map(record);
  }
}

function primitiveOf(wanted: "string" | "number" | "bool" | "dynamic"): fc.Arbitrary<Value> {
  switch (wanted) {
    case "string":
    case "dynamic":
      return fc.string({ unit: "grapheme", maxLength: 300 }).map((text) => text.normalize("NFC"));
    case "number":
      return exactNumber;
    case "bool":
      return fc.boolean();
  }
}

function objectOf(entries: readonly (readonly [string, Type])[]): Readonly<Record<string, Type>> {
  const made = Object.create(null) as Record<string, Type>;
  for (const [key, inner] of entries) made[key] = inner;
  return made;
}
