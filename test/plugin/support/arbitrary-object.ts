import fc from "fast-check";
import type { Attribute, Attributes } from "../../../src/plugin/schema/schema";
import type { Type } from "../../../src/plugin/values/type";
import { record, type Value, type ValueRecord } from "../../../src/plugin/values/value";

/** What a user may write: computed attributes are null, required ones are not. */
export function arbitraryConfig(attributes: Attributes): fc.Arbitrary<ValueRecord> {
  return arbitraryObject(attributes, "config");
}

/** What a server may say: any attribute may be null or not. */
export function arbitraryState(attributes: Attributes): fc.Arbitrary<ValueRecord> {
  return arbitraryObject(attributes, "state");
}

type Kind = "config" | "state";

function arbitraryObject(attributes: Attributes, kind: Kind): fc.Arbitrary<ValueRecord> {
  const members = Object.entries(attributes).map(([name, attribute]) =>
    arbitraryAttribute(attribute, kind).map((value) => [name, value] as const),
  );
  return fc.tuple(...members).map(record);
}

function arbitraryAttribute(attribute: Attribute, kind: Kind): fc.Arbitrary<Value> {
  if (kind === "config" && attribute.mode === "computed") return fc.constant(null);
  const value =
    attribute.nested === undefined ? arbitraryValue(attribute.type) : arbitraryNested(attribute, kind);
  return attribute.mode === "required" ? value : fc.oneof({ weight: 2, arbitrary: value }, fc.constant(null));
}

function arbitraryNested(
  { nested }: Extract<Attribute, { nested: object }>,
  kind: Kind,
): fc.Arbitrary<Value> {
  const object = arbitraryObject(nested.attributes, kind);
  const size = { maxLength: 3 };
  switch (nested.mode) {
    case "single":
      return object;
    case "list":
      return fc.array(object, size);
    case "map":
      return fc
        .uniqueArray(fc.tuple(key, object), { ...size, selector: ([name]) => name })
        .map((entries) => record(entries));
    case "set":
      return fc.uniqueArray(object, { ...size, selector: (element) => element["key"] ?? element["address"] });
  }
}

const key = fc.constantFrom("a", "b", "c", "__proto__", "constructor");

/** Any known value of a type; few different ones, so that changes and coincidences both happen. */
export function arbitraryValue(type: Type): fc.Arbitrary<Value> {
  if (typeof type === "string") return primitives[type];
  switch (type[0]) {
    case "list":
      return fc.array(arbitraryValue(type[1]), { maxLength: 3 });
    case "set":
      return fc.uniqueArray(arbitraryValue(type[1]), { maxLength: 3 });
    case "map":
      return fc
        .uniqueArray(fc.tuple(key, arbitraryValue(type[1])), { maxLength: 3, selector: ([name]) => name })
        .map((entries) => record(entries));
    case "tuple":
      return fc.tuple(...type[1].map(arbitraryValue));
    case "object":
      return fc
        .tuple(
          ...Object.entries(type[1]).map(([name, inner]) =>
            arbitraryValue(inner).map((value): readonly [string, Value] => [name, value]),
          ),
        )
        .map(record);
  }
}

const primitives = {
  string: fc.constantFrom<Value>("", "x", "y", "fallback", "é"),
  number: fc.constantFrom<Value>(0, 1, 7, -5, 0.1, 9007199254740993n),
  bool: fc.boolean() as fc.Arbitrary<Value>,
  dynamic: fc.constantFrom<Value>("x", 1, true),
};
