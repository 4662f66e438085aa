import { checkApply } from "../../../src/plugin/consistency/check-apply";
import { renderConsistencyProblem } from "../../../src/plugin/consistency/problem";
import type { Schema } from "../../../src/plugin/schema/schema";
import { renderPath } from "../../../src/plugin/values/path";
import { Dynamic, unknown, type Value, type ValueRecord } from "../../../src/plugin/values/value";

const attributes = { port: { type: "number", mode: "optional" } } as const;
const schema: Schema = {
  version: 0,
  attributes: {
    name: { type: "string", mode: "required" },
    secret: { type: "string", mode: "optional", sensitive: true },
    any: { type: "dynamic", mode: "optional+computed" },
    tags: { type: ["set", "string"], mode: "optional+computed" },
    labels: { type: ["map", "string"], mode: "optional+computed" },
    list: { mode: "optional+computed", nested: { mode: "list", attributes } },
    single: { mode: "optional+computed", nested: { mode: "single", attributes } },
  },
};
const nulls = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null]));

function found(planned: ValueRecord, applied: ValueRecord): string[] {
  return checkApply(schema, { ...nulls, ...planned }, { ...nulls, ...applied }).map(
    ({ rule, path }) => `${rule} ${renderPath(path)}`,
  );
}

it.each<[string, string, Value, Value]>([
  ["what was planned", "name", "a", "a"],
  ["text in another normal form", "name", "e\u0301", "\u00e9"],
  ["anything for unknown", "list", unknown, [{ port: 1 }]],
  ["null for unknown", "name", unknown, null],
  ["anything for an unknown inside", "list", [{ port: unknown }], [{ port: 1 }]],
  ["a set in another order", "tags", ["a", "b"], ["b", "a"]],
  ["a set whose unknown elements turned out equal", "tags", [unknown, unknown], ["a"]],
  ["a dynamic of the same type", "any", new Dynamic("number", 1), new Dynamic("number", 1n)],
  ["any type for an unknown dynamic", "any", unknown, new Dynamic("number", 1)],
])("accepts %s", (_name, attribute, planned, applied) => {
  expect(found({ [attribute]: planned }, { [attribute]: applied })).toEqual([]);
});

it.each<[string, string, Value, Value, string[]]>([
  ["another value", "name", "a", "b", ["A2 name"]],
  ["null for a value", "name", "a", null, ["A2 name"]],
  ["a value for null", "name", null, "a", ["A2 name"]],
  ["null for an object", "single", { port: 1 }, null, ["A2 single"]],
  ["an object for null", "single", null, { port: 1 }, ["A2 single"]],
  [
    "another value deep inside",
    "list",
    [{ port: 1 }, { port: 2 }],
    [{ port: 1 }, { port: 3 }],
    ["A2 list[1].port"],
  ],
  ["a longer list", "list", [], [{ port: 1 }], ["A2 list"]],
  ["a label that the server added", "labels", { a: "1" }, { a: "1", b: "2" }, ['A2 labels["b"]']],
  ["a label that vanished", "labels", { a: "1" }, {}, ['A2 labels["a"]']],
  ["a larger set", "tags", ["a"], ["a", "b"], ["A2 tags"]],
  ["another element of a set", "tags", ["a", "b"], ["a", "c"], ["A2 tags", "A2 tags"]],
  ["a dynamic of another type", "any", new Dynamic("number", 1), new Dynamic("string", "1"), ["A2 any"]],
  ["unknown for unknown", "name", unknown, unknown, ["A4 name"]],
  ["unknown for a value", "name", "a", unknown, ["A2 name", "A4 name"]],
  ["unknown inside what was unknown", "list", unknown, [{ port: unknown }], ["A4 list[0].port"]],
])("refuses %s", (_name, attribute, planned, applied, problems) => {
  expect(found({ [attribute]: planned }, { [attribute]: applied })).toEqual(problems);
});

it.each<[string, ValueRecord | null, ValueRecord | null, string[]]>([
  ["a delete that deletes", null, null, []],
  ["a create that leaves nothing", nulls, null, ["A1"]],
  ["a delete that leaves something", null, nulls, ["A1"]],
])("A1: %s", (_name, planned, applied, rules) => {
  expect(checkApply(schema, planned, applied).map(({ rule }) => rule)).toEqual(rules);
});

it("a problem never shows a sensitive value", () => {
  const [problem] = checkApply(schema, { ...nulls, secret: "hunter2" }, { ...nulls, secret: "hunter3" });
  expect(problem && renderConsistencyProblem(problem)).toBe(
    "secret was planned as (sensitive value), but is now (sensitive value) (rule A2)",
  );
});
