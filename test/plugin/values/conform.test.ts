import { conform } from "../../../src/plugin/values/conform";
import type { Type } from "../../../src/plugin/values/type";
import { Decimal, Dynamic, record, unknown, type Value } from "../../../src/plugin/values/value";

const object: Type = ["object", { a: "string", b: ["list", "number"] }];

it.each<[string, Value | undefined, Type, Value]>([
  ["nothing is null", undefined, "string", null],
  [
    "an attribute left out is null",
    { a: "x" },
    object,
    record([
      ["a", "x"],
      ["b", null],
    ]),
  ],
  [
    "an inherited attribute is left out",
    Object.create({ a: "x" }) as Value,
    object,
    record([
      ["a", null],
      ["b", null],
    ]),
  ],
  ["text becomes NFC", "e\u0301", "string", "\u00e9"],
  ["a key becomes NFC", { "e\u0301": true }, ["map", "bool"], record([["\u00e9", true]])],
  ["a bigint that a double holds becomes one", 5n, "number", 5],
  ["a decimal that a double holds becomes one", new Decimal("0.10"), "number", 0.1],
  ["negative zero becomes zero", -0, "number", 0],
  ["a set loses duplicates", ["a", "a", "b"], ["set", "string"], ["a", "b"]],
  ["a set keeps unknown elements", [unknown, unknown], ["set", "string"], [unknown, unknown]],
  ["a list keeps duplicates", ["a", "a"], ["list", "string"], ["a", "a"]],
  ["a dynamic learns its type", ["a", 1], "dynamic", new Dynamic(["tuple", ["string", "number"]], ["a", 1])],
])("%s", (_name, given, type, expected) => {
  const conformed = conform(given, type);
  expect(conformed).toStrictEqual(expected);
  expect(conform(conformed, type)).toStrictEqual(conformed);
});

it.each<[string, unknown, Type]>([
  ["c: no such attribute", { c: 1 }, object],
  ["b[1]: a number is required", { b: [1, "2"] }, object],
  ["a finite number is required", NaN, "number"],
  ["a: a string is required", { a: ["x"] }, object],
  ["an object is required", [], object],
  ["a list of number is required", { a: 1 }, ["list", "number"]],
  ['["k"]: true or false is required', { k: "true" }, ["map", "bool"]],
])("%s", (message, given, type) => {
  expect(() => conform(given as Value, type)).toThrow(new RegExp(`^${message.replace(/[[\]]/g, "\\$&")}$`));
});

it("a value that holds itself is refused", () => {
  const loop: Value[] = [];
  loop.push(loop);
  expect(() => conform(new Dynamic(["list", "dynamic"], loop), "dynamic")).toThrow(/too deep|call stack/);
});
