import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { conform } from "../../../src/plugin/values/conform";
import { decodeJson } from "../../../src/plugin/values/json/decode-json";
import { encodeJson } from "../../../src/plugin/values/json/encode-json";
import { parseJson } from "../../../src/plugin/values/json/parse-json";
import type { Type } from "../../../src/plugin/values/type";
import { Decimal, Dynamic, record, unknown, type Value } from "../../../src/plugin/values/value";
import { ValueError } from "../../../src/plugin/values/value-error";
import { hasUnknown } from "../../../src/plugin/values/walk";
import { arbitraryTypedValue } from "../support/arbitrary-value";
import { propertyRuns } from "../support/property-runs";

it("any known value is read as it was written", () =>
  fc.assert(
    fc.property(
      arbitraryTypedValue.filter(({ value }) => !hasUnknown(value)),
      ({ type, value }) => {
        const conformed = conform(value, type);
        deepStrictEqual(decodeJson(encodeJson(conformed), type), conformed);
      },
    ),
    propertyRuns(300),
  ));

describe("parseJson", () => {
  it("is JSON.parse where no number is large", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const rounded = JSON.stringify(parseJson(text), (_key, inner: unknown) =>
          typeof inner === "bigint" ? Number(inner) : inner,
        );
        expect(rounded).toBe(text);
      }),
      propertyRuns(300),
    ));

  it.each<[string, unknown]>([
    ["12345678901234567890", 12345678901234567890n],
    ["[9007199254740993]", [9007199254740993n]],
    ['{"a":-9007199254740993}', { a: -9007199254740993n }],
    ["3.14159265358979323846", new Decimal("3.14159265358979323846")],
    ["1e2", 100],
    ["1E-400", new Decimal("1E-400")],
    ["0.1", 0.1],
    ['"12345678901234567890"', "12345678901234567890"],
    ['["\\"", 12345678901234567890, "number:1"]', ['"', 12345678901234567890n, "number:1"]],
    ['{"12345678901234567890":1e1}', { "12345678901234567890": 10 }],
  ])("%s keeps its numbers", (text, expected) => {
    expect(parseJson(text)).toStrictEqual(expected);
  });

  it.each(["", "{", "nul", "[1,]", "01234567890123456789", '{"a":1e2', "12345678901234567890 x"])(
    "%j is malformed",
    (text) => {
      expect(() => parseJson(text)).toThrow(new ValueError("malformed", [], "malformed JSON"));
    },
  );
});

describe("decodeJson", () => {
  it.each<[string, string, Type, Value]>([
    ["a missing attribute is null", "{}", ["object", { a: "string" }], record([["a", null]])],
    ["an attribute of no schema is ignored", '{"b":1}', ["object", {}], record([])],
    ["a text is a number", '"9007199254740993"', "number", 9007199254740993n],
    ["a number is a text", "1.50", "string", "1.5"],
    ["a bool is a text", "true", "string", "true"],
    ["a text is a bool", '"false"', "bool", false],
    ["text becomes NFC", '"e\\u0301"', "string", "é"],
    ["a key becomes NFC", '{"e\\u0301":true}', ["map", "bool"], record([["é", true]])],
    [
      "a dynamic has its type",
      '{"value":[1],"type":["list","number"]}',
      "dynamic",
      new Dynamic(["list", "number"], [1]),
    ],
  ])("%s", (_name, text, type, expected) => {
    expect(decodeJson(text, type)).toStrictEqual(expected);
  });

  it.each<[string, string, Type]>([
    ["a: a number is required", '{"a":"x"}', ["object", { a: "number" }]],
    ['["k"][0]: true or false is required', '{"k":[1]}', ["map", ["list", "bool"]]],
    ["a list of string is required", "{}", ["list", "string"]],
    ["a map of string is required", "[]", ["map", "string"]],
    ["an object is required", "12345678901234567890", ["object", {}]],
    ["a tuple is required", "[1]", ["tuple", []]],
    ["not a Terraform type", '{"value":1}', "dynamic"],
  ])("%s", (message, text, type) => {
    expect(() => decodeJson(text, type)).toThrow(new RegExp(`^${message.replace(/[[\]]/g, "\\$&")}$`));
  });
});

it.each([unknown, [unknown], NaN])("%p has no JSON", (value) => {
  expect(() => encodeJson(value)).toThrow(ValueError);
});
