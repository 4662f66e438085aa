import { effectiveReplacements } from "../../../src/plugin/planning/effective-replacements";
import { renderPath, type Path } from "../../../src/plugin/values/path";
import type { Type } from "../../../src/plugin/values/type";

const type: Type = [
  "object",
  { a: "string", list: ["list", "string"], set: ["set", ["object", { b: "string" }]] },
];
const prior = { a: "1", list: ["x", "y"], set: [{ b: "1" }] };
const at = (...steps: (string | number)[]): Path =>
  steps.map((step) => (typeof step === "number" ? { index: step } : { attribute: step }));

it.each<[string, Path[], object, string[]]>([
  ["a path that differs", [at("a")], { a: "2" }, ["a"]],
  ["not a path that is the same", [at("a")], {}, []],
  ["each path once", [at("a"), at("a")], { a: "2" }, ["a"]],
  ["not a path that leads nowhere", [at("gone"), at("list", 7)], { a: "2" }, []],
  ["an element that vanished", [at("list", 1)], { list: ["x"] }, ["list[1]"]],
  ["the set, for what is in it", [at("set", 0, "b")], { set: [{ b: "2" }] }, ["set"]],
])("counts %s", (_name, paths, change, expected) => {
  const planned = { ...prior, ...change };
  expect(effectiveReplacements(paths, prior, planned, type).map(renderPath)).toEqual(expected);
  expect(effectiveReplacements(paths, null, planned, type)).toEqual([]);
});
