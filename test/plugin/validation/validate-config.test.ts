import type { Attribute, Attributes } from "../../../src/plugin/schema/schema";
import { validateConfig } from "../../../src/plugin/validation/validate-config";
import { notNull, oneOf, sizeAtLeast } from "../../../src/plugin/validation/validators";
import { renderPath } from "../../../src/plugin/values/path";
import { unknown, type ValueRecord } from "../../../src/plugin/values/value";

const inner: Attributes = {
  port: { type: "number", mode: "required" },
  protocol: { type: "string", mode: "optional", validators: [oneOf(["tcp", "http"])] },
  made: { type: "string", mode: "computed" },
};
const nested = (mode: "single" | "list" | "set" | "map"): Attribute => ({
  mode: "optional",
  nested: { mode, attributes: inner },
  validators: mode === "list" ? [sizeAtLeast(1)] : [],
});
const attributes: Attributes = {
  name: { type: "string", mode: "required", validators: [oneOf(["a"])] },
  note: { type: "string", mode: "optional", validators: [notNull()] },
  one: nested("single"),
  list: nested("list"),
  set: nested("set"),
  map: nested("map"),
};
const valid: ValueRecord = { name: "a", note: "n", one: null, list: null, set: null, map: null };
const port = { port: 1, protocol: null, made: null };

function found(config: ValueRecord): string[] {
  return validateConfig({ version: 0, attributes }, { ...valid, ...config }).map(
    ({ summary, path = [] }) => `${renderPath(path)}: ${summary}`,
  );
}

it.each<[string, ValueRecord]>([
  ["the least of it", {}],
  ["objects of every nesting", { one: port, list: [port], set: [port], map: { k: port } }],
  [
    "unknowns everywhere",
    { name: unknown, note: unknown, one: unknown, list: [unknown], set: unknown, map: { k: unknown } },
  ],
  ["unknowns inside", { one: { ...port, port: unknown, protocol: unknown } }],
])("accepts %s", (_name, config) => {
  expect(found(config)).toEqual([]);
});

it("validators are never asked about an unknown value", () => {
  const validate = jest.fn(() => []);
  const schema = {
    version: 0,
    attributes: {
      a: { type: "string" as const, mode: "optional" as const, validators: [{ name: "v", validate }] },
    },
  };
  validateConfig(schema, { a: unknown });
  expect(validate).not.toHaveBeenCalled();
  validateConfig(schema, { a: null });
  expect(validate).toHaveBeenCalledTimes(1);
});

it.each<[string, ValueRecord, string[]]>([
  ["a required attribute that is null", { name: null }, ["name: Missing required attribute"]],
  ["a null that a validator refuses", { note: null }, ["note: Missing attribute value"]],
  ["a computed attribute that is set", { one: { ...port, made: "x" } }, ["one.made: Attribute is read-only"]],
  ["what is wrong in an object", { one: { ...port, port: null } }, ["one.port: Missing required attribute"]],
  ["a list that is too short", { list: [] }, ["list: Wrong number of elements"]],
  [
    "what is wrong in a list",
    { list: [port, { ...port, protocol: "udp" }] },
    ["list[1].protocol: Unsupported value"],
  ],
  ["what is wrong in a set", { set: [{ ...port, port: null }] }, ["set[0].port: Missing required attribute"]],
  [
    "what is wrong in a map",
    { map: { k: { ...port, protocol: "x" } } },
    ['map["k"].protocol: Unsupported value'],
  ],
  ["an element that is null", { list: [null] }, ["list[0]: Null element"]],
  [
    "everything at once",
    { name: "b", note: null, list: [{ ...port, port: null, protocol: "x" }] },
    [
      "name: Unsupported value",
      "note: Missing attribute value",
      "list[0].port: Missing required attribute",
      "list[0].protocol: Unsupported value",
    ],
  ],
])("reports %s", (_name, config, expected) => {
  expect(found(config)).toEqual(expected);
});
