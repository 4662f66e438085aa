import {
  eachElement,
  emptyListAsPrior,
  emptyWhenRemoved,
  keepPriorValue,
  nullObjectAsPrior,
  requiresReplaceIfConfigured,
} from "../../../src/plugin/planning/modifiers";
import type { PlanModifier } from "../../../src/plugin/schema/schema";
import type { Path } from "../../../src/plugin/values/path";
import { unknown, type Value, type ValueRecord } from "../../../src/plugin/values/value";

const a: Path = [{ attribute: "a" }];
const unchanged = "unchanged";

function modify(
  modifier: PlanModifier,
  [config, prior, planned]: readonly [Value, Value, Value],
  state: ValueRecord | null = { a: prior, other: "x" },
  isNew = state === null,
) {
  const resource = { config: { a: config }, prior: state, planned: { a: planned } };
  return modifier.modify({ path: a, config, prior, planned, isNew, resource });
}

describe("requiresReplaceIfConfigured", () => {
  it.each<[string, Value, Value, Value, boolean]>([
    ["a configured change", "b", "a", "b", true],
    ["an unknown configuration", unknown, "a", unknown, true],
    ["no change", "a", "a", "a", false],
    ["a number written otherwise", 1, 1n, 1, false],
    ["a change that nobody configured", null, "a", unknown, false],
    ["a change from null", "b", null, "b", true],
  ])("%s", (_name, config, prior, planned, expected) => {
    expect(modify(requiresReplaceIfConfigured(), [config, prior, planned]).requiresReplace).toBe(expected);
  });

  it("never on create", () => {
    expect(modify(requiresReplaceIfConfigured(), ["b", null, "b"], null).requiresReplace).toBe(false);
  });
});

describe("keepPriorValue", () => {
  it.each<[string, readonly [Value, Value, Value], ValueRecord | null, boolean, Value]>([
    ["keeps a value", [null, "a", unknown], { a: "a" }, false, "a"],
    ["keeps null", [null, null, unknown], { a: null, other: "x" }, false, null],
    ["leaves a known plan", [null, "a", "b"], { a: "a" }, false, unchanged],
    ["leaves an unknown configuration", [unknown, "a", unknown], { a: "a" }, false, unchanged],
    ["leaves a create", [null, null, unknown], null, true, unchanged],
    ["leaves a state of nulls", [null, null, unknown], { a: null }, false, unchanged],
    ["leaves what an element that is new holds", [null, null, unknown], { other: "x" }, true, unchanged],
  ])("%s", (_name, values, state, isNew, expected) => {
    const { planned = unchanged } = modify(keepPriorValue(), values, state, isNew);
    expect(planned).toBe(expected);
  });
});

describe("emptyListAsPrior", () => {
  const empty: Value = [];

  it.each<[string, readonly [Value, Value, Value], Value]>([
    ["null is no change from empty", [null, empty, null], empty],
    ["empty is no change from null", [null, null, []], null],
    ["unknown is taken for empty", [null, null, unknown], null],
    ["a state with elements counts", [null, ["x"], unknown], unchanged],
    ["a plan with elements counts", [null, empty, ["x"]], unchanged],
    ["a configured list counts", [[], null, []], unchanged],
    ["a map likewise", [null, {}, null], {}],
  ])("%s", (_name, values, expected) => {
    const { planned = unchanged } = modify(emptyListAsPrior(), values);
    expect(planned).toEqual(expected);
  });
});

describe("emptyWhenRemoved", () => {
  it.each<[string, readonly [Value, Value, Value], Value]>([
    ["a list that the configuration drops goes", [null, ["x"], unknown], []],
    ["also when Terraform proposes to keep it", [null, ["x"], ["x"]], []],
    ["one without elements has nothing to lose", [null, [], unknown], unchanged],
    ["one that was not there is none", [null, null, unknown], unchanged],
    ["one that is configured stays", [["y"], ["x"], ["y"]], unchanged],
    ["one that is not known yet stays unknown", [unknown, ["x"], unknown], unchanged],
  ])("%s", (_name, values, expected) => {
    const { planned = unchanged } = modify(emptyWhenRemoved(), values);
    expect(planned).toEqual(expected);
  });
});

describe("nullObjectAsPrior", () => {
  const hollow: Value = { b: null, c: { d: null }, e: [] };

  it.each<[string, readonly [Value, Value, Value], Value]>([
    ["null is no change from an object of nulls", [null, hollow, null], hollow],
    ["an object that holds something counts", [null, { b: null, c: { d: 1 } }, null], unchanged],
    ["a planned object counts", [hollow, hollow, hollow], unchanged],
    ["an unknown plan counts", [null, hollow, unknown], unchanged],
  ])("%s", (_name, values, expected) => {
    const { planned = unchanged } = modify(nullObjectAsPrior(), values);
    expect(planned).toEqual(expected);
  });
});

describe("eachElement", () => {
  it("runs a modifier on each element, beside its counterpart", () => {
    const state = { a: [{ b: 1 }], other: "x" };
    const response = modify(eachElement(keepPriorValue()), [null, [{ b: 1 }], [unknown, unknown]], state);
    expect(response.planned).toEqual([{ b: 1 }, unknown]);
  });

  it("takes a map by its keys", () => {
    const prior = { k: "1", l: null };
    const values = [null, prior, { j: unknown, k: unknown, l: unknown }] as const;
    const response = modify(eachElement(keepPriorValue()), values, { a: prior, other: "x" });
    expect(response.planned).toEqual({ j: unknown, k: "1", l: null });
  });

  it("asks for replacement when the modifier does for one of them", () => {
    const modifier = eachElement(requiresReplaceIfConfigured());
    expect(
      modify(modifier, [
        ["x", "y"],
        ["x", "z"],
        ["x", "y"],
      ]).requiresReplace,
    ).toBe(true);
    expect(modify(modifier, [["x"], ["x"], ["x"]]).requiresReplace).toBe(false);
  });
});
