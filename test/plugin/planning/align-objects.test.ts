import { alignObjects } from "../../../src/plugin/planning/align-objects";
import { matchSetElements } from "../../../src/plugin/planning/match-set-elements";
import type { Attributes, NestedAttribute, NestingMode } from "../../../src/plugin/schema/schema";
import { unknown, type Value } from "../../../src/plugin/values/value";

const attributes: Attributes = {
  key: { type: "string", mode: "optional" },
  made: { type: "string", mode: "computed" },
  ports: {
    mode: "optional",
    nested: { mode: "list", attributes: { made: { type: "string", mode: "computed" } } },
  },
};
const nested = (mode: NestingMode): NestedAttribute => ({ mode: "optional", nested: { mode, attributes } });
const element = (key: Value, made: Value = null, ports: Value = null): Value => ({ key, made, ports });

describe("matchSetElements pairs each configured element with one that it could have become", () => {
  it.each<[string, Value[], Value[], (number | undefined)[]]>([
    ["in another order", [element("a"), element("b")], [element("b", "1"), element("a", "2")], [1, 0]],
    ["each only once", [element("a"), element("a")], [element("a", "1"), element("a", "2")], [0, 1]],
    ["or with none", [element("a")], [element("b")], [undefined]],
    ["not over what is configured", [element(null)], [element("b")], [undefined]],
    [
      "over what is computed inside",
      [element("a", null, [{ made: null }])],
      [element("a", "1", [{ made: "x" }])],
      [0],
    ],
    [
      "not over another length inside",
      [element("a", null, [])],
      [element("a", "1", [{ made: "x" }])],
      [undefined],
    ],
    ["an unknown one with none", [unknown], [element("a")], [undefined]],
  ])("%s", (_name, configured, candidates, expected) => {
    expect(matchSetElements(attributes, configured, candidates)).toEqual(expected);
  });
});

describe("alignObjects", () => {
  it.each<[NestingMode, Value]>([
    ["list", [element("a")]],
    ["set", [element("a")]],
    ["map", { k: element("a") }],
    ["single", element("a")],
  ])("in an unknown configuration of a %s, every object is unknown", (mode, planned) => {
    expect(alignObjects(nested(mode), planned, unknown, null).map(({ config }) => config)).toEqual([unknown]);
  });

  it.each<[NestingMode, Value]>([
    ["list", null],
    ["list", unknown],
    ["single", unknown],
    ["map", null],
    ["set", unknown],
  ])("there is no object in a %s that is %p", (mode, planned) => {
    expect(alignObjects(nested(mode), planned, null, null)).toEqual([]);
  });
});
