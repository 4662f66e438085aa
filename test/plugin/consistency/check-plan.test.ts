import { checkPlan, type PlanToCheck } from "../../../src/plugin/consistency/check-plan";
import { renderConsistencyProblem } from "../../../src/plugin/consistency/problem";
import type { Attributes, NestingMode, Schema } from "../../../src/plugin/schema/schema";
import { renderPath } from "../../../src/plugin/values/path";
import { unknown, type Value, type ValueRecord } from "../../../src/plugin/values/value";

const inner: Attributes = {
  port: { type: "number", mode: "optional" },
  made: { type: "string", mode: "computed" },
};
const nested = (mode: NestingMode) => ({ mode: "optional" as const, nested: { mode, attributes: inner } });
const schema: Schema = {
  version: 0,
  attributes: {
    required: { type: "string", mode: "required" },
    optional: { type: "string", mode: "optional" },
    computed: { type: "string", mode: "computed" },
    both: { type: "string", mode: "optional+computed" },
    secret: { type: "string", mode: "optional", sensitive: true },
    labels: { type: ["map", "string"], mode: "optional" },
    single: nested("single"),
    list: nested("list"),
    map: nested("map"),
    set: nested("set"),
    filled: { mode: "optional+computed", nested: { mode: "single", attributes: inner } },
  },
};
const nulls = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null]));

function found(config: ValueRecord, prior: ValueRecord | null, planned: ValueRecord): string[] {
  return checkPlan(schema, {
    config: { ...nulls, ...config },
    prior: prior && { ...nulls, ...prior },
    planned: { ...nulls, ...planned },
  }).map(({ rule, path }) => `${rule} ${renderPath(path)}`);
}

const element = (port: Value, made: Value = null): ValueRecord => ({ port, made });

it.each<[string, ValueRecord, ValueRecord | null, ValueRecord]>([
  ["what is configured", { required: "a" }, null, { required: "a" }],
  ["an equivalent spelling that is there already", { required: "A" }, { required: "a" }, { required: "a" }],
  [
    "a map that is there already",
    { labels: { a: "1" } },
    { labels: { a: "1", b: "2" } },
    { labels: { a: "1", b: "2" } },
  ],
  ["anything computed", {}, null, { computed: "x" }],
  ["an unknown computed", {}, null, { computed: unknown, both: unknown }],
  ["a default", {}, null, { both: "tcp" }],
  ["a default over a prior value", {}, { both: "http" }, { both: "tcp" }],
  ["unknown for unknown", { optional: unknown }, null, { optional: unknown }],
  ["the prior value for unknown", { optional: unknown }, { optional: "a" }, { optional: "a" }],
  ["computed values in a list", { list: [element(1)] }, null, { list: [element(1, unknown)] }],
  ["computed values in a map", { map: { k: element(1) } }, null, { map: { k: element(1, "x") } }],
  ["another set of as many elements", { set: [element(1)] }, null, { set: [element(1, "x")] }],
  ["a computed object", {}, null, { filled: element(5, "x") }],
  ["an unknown element", { list: [unknown] }, null, { list: [unknown] }],
  [
    "an unknown element as an object of unknowns",
    { list: [unknown] },
    null,
    { list: [element(unknown, unknown)] },
  ],
  ["a number written otherwise", { list: [element(1)] }, null, { list: [element(1n)] }],
])("accepts %s", (_name, config, prior, planned) => {
  expect(found(config, prior, planned)).toEqual([]);
});

it.each<[string, ValueRecord, ValueRecord | null, ValueRecord, string]>([
  [
    "a value that nobody configured or had",
    { required: "a" },
    { required: "b" },
    { required: "c" },
    "P2 required",
  ],
  ["null for what is configured", { required: "a" }, null, { required: null }, "P2 required"],
  [
    "null for what is configured and was null",
    { optional: "a" },
    { optional: null },
    { optional: null },
    "P2 optional",
  ],
  ["a value of a computed one over its configuration", { both: "a" }, null, { both: "b" }, "P2 both"],
  ["an object that is configured and planned as null", { single: element(1) }, null, {}, "P2 single"],
  ["a value for what is not configured", {}, null, { optional: "a" }, "P3 optional"],
  ["a prior value for what is no longer configured", {}, { optional: "a" }, { optional: "a" }, "P3 optional"],
  ["unknown for what is not configured", {}, null, { optional: unknown }, "P3 optional"],
  ["unknown for what is configured", { optional: "a" }, null, { optional: unknown }, "P4 optional"],
  ["an unknown object", { single: element(1) }, null, { single: unknown }, "P4 single"],
  ["an unknown element", { list: [element(1)] }, null, { list: [unknown] }, "P4 list[0]"],
  ["null for an element", { list: [element(1)] }, null, { list: [null] }, "P4 list[0]"],
  ["a value for unknown", { optional: unknown }, { optional: "a" }, { optional: "b" }, "P5 optional"],
  ["null for unknown", { optional: unknown }, { optional: "a" }, { optional: null }, "P5 optional"],
  ["a value in an unknown element", { list: [unknown] }, null, { list: [element(1)] }, "P5 list[0].port"],
  ["null for an unknown element", { list: [unknown] }, null, { list: [null] }, "P5 list[0]"],
  ["a longer list", { list: [] }, null, { list: [element(1)] }, "P6 list"],
  ["a larger set", { set: [] }, null, { set: [element(1)] }, "P6 set"],
  ["a new key", { map: {} }, null, { map: { k: element(1) } }, 'P6 map["k"]'],
  ["a lost key", { map: { k: element(1) } }, null, { map: {} }, 'P6 map["k"]'],
  ["a value deep inside", { map: { k: element(1) } }, null, { map: { k: element(2) } }, 'P2 map["k"].port'],
  [
    "a value nobody configured deep inside",
    { filled: element(null) },
    null,
    { filled: element(1) },
    "P3 filled.port",
  ],
])("refuses %s", (_name, config, prior, planned, problem) => {
  expect(found(config, prior, planned)).toEqual([problem]);
});

it.each<[string, PlanToCheck, string[]]>([
  ["nothing for nothing", { config: null, prior: nulls, planned: null }, []],
  ["something for nothing", { config: null, prior: null, planned: nulls }, ["P1"]],
  ["nothing for something", { config: nulls, prior: null, planned: null }, ["P1"]],
])("P1: %s", (_name, plan, rules) => {
  expect(checkPlan(schema, plan).map(({ rule }) => rule)).toEqual(rules);
});

it("P8: what requires replacement exists in state or plan", () => {
  const object = { ...nulls, list: [element(1)] };
  const path = (index: number) => [{ attribute: "list" }, { index }];
  const plan = { config: object, prior: nulls, planned: object, requiresReplace: [path(0), path(1)] };
  expect(checkPlan(schema, plan).map(({ rule, path: at }) => `${rule} ${renderPath(at)}`)).toEqual([
    "P8 list[1]",
  ]);
});

it("a problem shows values, but never a sensitive one", () => {
  const render = (config: ValueRecord, planned: ValueRecord) =>
    checkPlan(schema, {
      config: { ...nulls, ...config },
      prior: null,
      planned: { ...nulls, ...planned },
    }).map(renderConsistencyProblem);
  expect(render({ required: "a" }, { required: "b" })).toEqual([
    'required is planned as "b", but the configuration says "a" (rule P2)',
  ]);
  expect(render({ secret: "hunter2" }, { secret: "hunter3" }).join()).not.toMatch(/hunter/);
});
