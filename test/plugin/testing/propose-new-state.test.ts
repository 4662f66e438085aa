import type { Attributes } from "../../../src/plugin/schema/schema";
import { proposeNewState } from "../../../src/plugin/testing";
import { unknown, type Value, type ValueRecord } from "../../../src/plugin/values/value";

const inner: Attributes = {
  key: { type: "string", mode: "optional" },
  made: { type: "string", mode: "computed" },
};
const attributes: Attributes = {
  optional: { type: "string", mode: "optional" },
  computed: { type: "string", mode: "computed" },
  both: { type: "string", mode: "optional+computed" },
  single: { mode: "optional", nested: { mode: "single", attributes: inner } },
  list: { mode: "optional", nested: { mode: "list", attributes: inner } },
  map: { mode: "optional", nested: { mode: "map", attributes: inner } },
  set: { mode: "optional", nested: { mode: "set", attributes: inner } },
  filled: { mode: "optional+computed", nested: { mode: "list", attributes: inner } },
};
const nulls = Object.fromEntries(Object.keys(attributes).map((name) => [name, null]));
const element = (key: Value, made: Value = null): ValueRecord => ({ key, made });

it.each<[string, string, Value, Value, Value]>([
  ["takes what is configured", "optional", "a", "b", "a"],
  ["drops what is no longer configured", "optional", null, "b", null],
  ["takes an unknown", "both", unknown, "b", unknown],
  ["keeps what the provider computed", "computed", null, "b", "b"],
  ["keeps what may be computed", "both", null, "b", "b"],
  ["keeps what was computed in an object", "single", element("a"), element("b", "x"), element("a", "x")],
  ["drops an object that is no longer configured", "single", null, element("b", "x"), null],
  ["takes an unknown object", "single", unknown, element("b", "x"), unknown],
  [
    "matches a list by index",
    "list",
    [element("a"), element("b")],
    [element("c", "x")],
    [element("a", "x"), element("b")],
  ],
  [
    "takes an unknown element apart",
    "list",
    [unknown, unknown],
    [element("c", "x")],
    [element(unknown, unknown), unknown],
  ],
  [
    "matches a map by key",
    "map",
    { k: element("a"), l: element("b") },
    { k: element("c", "x") },
    { k: element("a", "x"), l: element("b") },
  ],
  [
    "matches a set by what is configured",
    "set",
    [element("a"), element("b"), element("c")],
    [element("b", "x"), element("a", "y")],
    [element("a", "y"), element("b", "x"), element("c")],
  ],
  ["keeps objects that the provider made", "filled", null, [element(null, "x")], [element(null, "x")]],
  ["drops objects that a configuration made", "filled", null, [element(null, "x"), element("a", "y")], null],
])("%s", (_rule, name, config, prior, proposed) => {
  const wanted = { ...nulls, [name]: config };
  const before = { ...nulls, [name]: prior };
  expect(proposeNewState({ version: 0, attributes }, wanted, before)).toEqual({ ...nulls, [name]: proposed });
});

it("proposes the configuration on create and nothing on destroy", () => {
  const config = { ...nulls, optional: "a", single: element("a") };
  expect(proposeNewState({ version: 0, attributes }, config, null)).toEqual(config);
  expect(proposeNewState({ version: 0, attributes }, null, config)).toBeNull();
});
