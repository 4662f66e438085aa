import fc from "fast-check";
import { conform } from "../../../src/plugin/values/conform";
import { equalValues, valueKey } from "../../../src/plugin/values/equal";
import type { Type } from "../../../src/plugin/values/type";
import { Decimal, Dynamic, record, Unknown, unknown, type Value } from "../../../src/plugin/values/value";
import { arbitraryTypedValue } from "../support/arbitrary-value";
import { propertyRuns } from "../support/property-runs";

const refined = new Unknown(Uint8Array.of(0x80));

it.each<[string, Value, Value, Type]>([
  ["a number held otherwise", 1, new Decimal("1.0"), "number"],
  ["text in another normal form", "e\u0301", "\u00e9", "string"],
  ["a set in another order", ["a", "b"], ["b", "a"], ["set", "string"]],
  ["a set with a duplicate", ["a", "b", "a"], ["a", "b"], ["set", "string"]],
  ["a set of sets", [[1, 2], [3]], [[3], [2, 1]], ["set", ["set", "number"]]],
  ["a map in another order", { a: 1, b: 2 }, { b: 2, a: 1 }, ["map", "number"]],
  ["an unknown of which more is known", unknown, refined, "string"],
  ["a dynamic of the same type", new Dynamic("number", 1), new Dynamic("number", 1n), "dynamic"],
  ["an object with a prototype", { a: [1] }, record([["a", [1n]]]), ["object", { a: ["list", "number"] }]],
])("%s is equal", (_name, left, right, type) => {
  expect(equalValues(left, right, type)).toBe(true);
  expect(equalValues(right, left, type)).toBe(true);
  expect(valueKey(left, type)).toBe(valueKey(right, type));
});

it.each<[string, Value, Value, Type]>([
  ["null and unknown", null, unknown, "string"],
  ["null and empty", null, [], ["list", "string"]],
  ["unknown and known", unknown, "x", "string"],
  ["a list in another order", ["a", "b"], ["b", "a"], ["list", "string"]],
  ["a longer list", ["a"], ["a", "b"], ["list", "string"]],
  ["a longer set", ["a"], ["a", "b"], ["set", "string"]],
  ["a map with another key", { a: 1 }, { b: 1 }, ["map", "number"]],
  ["a map with an inherited key", { a: 1 }, Object.create({ a: 1 }) as Value, ["map", "number"]],
  ["a text and a number", "1", 1, "dynamic"],
  ["a dynamic of another type", new Dynamic("number", 1), new Dynamic("string", "1"), "dynamic"],
  ["a tuple's last element", ["a", 1], ["a", 2], ["tuple", ["string", "number"]]],
])("%s is not equal", (_name, left, right, type) => {
  expect(equalValues(left, right, type)).toBe(false);
  expect(equalValues(right, left, type)).toBe(false);
});

it("values are equal just when their keys are", () =>
  fc.assert(
    fc.property(
      arbitraryTypedValue.chain(({ type, value }) =>
        fc.tuple(fc.constant(type), fc.constant(value), fc.constantFrom(value, null, unknown)),
      ),
      ([type, left, right]) => {
        const [a, b] = [conform(left, type), conform(right, type)];
        expect(valueKey(a, type) === valueKey(b, type)).toBe(equalValues(a, b, type));
      },
    ),
    propertyRuns(200),
  ));
