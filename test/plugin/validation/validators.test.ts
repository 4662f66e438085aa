import type { Validator } from "../../../src/plugin/schema/schema";
import {
  alsoRequires,
  conflictsWith,
  eachKey,
  eachValue,
  integerBetween,
  notNull,
  oneOf,
  sizeAtLeast,
  sizeAtMost,
  stringLength,
  stringMatches,
} from "../../../src/plugin/validation/validators";
import { renderPath } from "../../../src/plugin/values/path";
import { Decimal, unknown, type Value, type ValueRecord } from "../../../src/plugin/values/value";

function found(validator: Validator, value: Value, siblings: ValueRecord = {}): string[] {
  const path = [{ attribute: "outer" }, { attribute: "a" }];
  const config = { outer: { ...siblings, a: value } };
  return validator.validate({ path, value, config }).map(({ severity, detail, path: at = [] }) => {
    expect(severity).toBe("error");
    expect(detail).toContain(renderPath(at));
    return renderPath(at);
  });
}

const digits = stringMatches(/^\d+$/g, "digits");

it.each<[string, Validator, readonly Value[]]>([
  ["notNull", notNull(), ["", 0, false, []]],
  ["oneOf", oneOf(["a", "b"]), ["a", "b", null]],
  ["stringLength", stringLength({ least: 1, most: 3 }), ["a", "abc", "🚀🚀🚀", null]],
  ["stringLength, one bound", stringLength({ most: 1 }), ["", "a"]],
  ["stringMatches", digits, ["1", "1", "22", null]],
  ["integerBetween", integerBetween(1, 65535), [1, 65535, 80, null]],
  ["integerBetween, far out", integerBetween(0, Infinity), [9007199254740993n]],
  ["sizeAtLeast", sizeAtLeast(1), [["x"], { k: 1 }, [unknown], null]],
  ["sizeAtMost", sizeAtMost(1), [[], ["x"], {}, null]],
  ["eachValue", eachValue(oneOf(["a"])), [["a", unknown, null], { k: "a" }, [], null]],
  ["eachKey", eachKey(digits), [{ 1: "x" }, {}, null]],
])("%s accepts", (_name, validator, values) => {
  for (const value of values) expect([value, found(validator, value)]).toEqual([value, []]);
});

it.each<[string, Validator, readonly Value[]]>([
  ["notNull", notNull(), [null]],
  ["oneOf", oneOf(["a", "b"]), ["", "A", "c"]],
  ["stringLength", stringLength({ least: 1, most: 3 }), ["", "abcd"]],
  ["stringMatches", digits, ["", "x", "1x"]],
  [
    "integerBetween",
    integerBetween(1, 65535),
    [0, 65536, -1, 1.5, 9007199254740993n, new Decimal("1.00000000000000000001")],
  ],
  ["sizeAtLeast", sizeAtLeast(1), [[], {}]],
  ["sizeAtMost", sizeAtMost(1), [["x", "y"], { a: 1, b: 2 }]],
])("%s refuses", (_name, validator, values) => {
  for (const value of values) expect([value, found(validator, value)]).toEqual([value, ["outer.a"]]);
});

it("eachValue and eachKey name the element", () => {
  expect(found(eachValue(oneOf(["a"])), ["a", "b", "c"])).toEqual(["outer.a[1]", "outer.a[2]"]);
  expect(found(eachValue(notNull()), { k: null })).toEqual(['outer.a["k"]']);
  expect(found(eachKey(digits), { 1: "", x: "" })).toEqual(['outer.a["x"]']);
});

it.each<[string, Value, Value, number]>([
  ["both set", "x", "y", 1],
  ["the sibling null", "x", null, 0],
  ["the sibling unknown", "x", unknown, 0],
  ["itself null", null, "y", 0],
])("conflictsWith: %s", (_name, value, b, problems) => {
  expect(found(conflictsWith("b", "c"), value, { b, c: null })).toHaveLength(problems);
});

it.each<[string, Value, Value, number]>([
  ["both set", "x", "y", 0],
  ["the sibling null", "x", null, 1],
  ["the sibling unknown", "x", unknown, 0],
  ["itself null", null, null, 0],
])("alsoRequires: %s", (_name, value, b, problems) => {
  expect(found(alsoRequires("b"), value, { b })).toHaveLength(problems);
});
