import { unknown, type Value } from "../../../src/plugin/values/value";
import { keepEqualJson } from "../../../src/provider/schema/keep-equal-json";

/** What the modifier plans; undefined when it leaves the plan alone. */
function planOf(config: Value, prior: Value): Value | undefined {
  const path = [{ attribute: "config" }];
  const resource = { config: { config }, prior: { config: prior }, planned: { config } };
  return keepEqualJson().modify({ path, config, prior, planned: config, isNew: false, resource }).planned;
}

describe("text that holds the JSON of the state keeps the state's spelling", () => {
  it.each([
    ["the same text", '{"a":1}', '{"a":1}'],
    ["spaces", '{ "a" : 1 }\n', '{"a":1}'],
    ["the order of members", '{"b":2,"a":1}', '{"a":1,"b":2}'],
    ["members at any depth", '[{"b":[],"a":{"d":1,"c":2}}]', '[{"a":{"c":2,"d":1},"b":[]}]'],
    ["a number's zeros", '{"a":1.0}', '{"a":1}'],
    ["escapes", '{"a":"\\u00e9"}', '{"a":"é"}'],
  ])("whatever differs in %s", (_, config, prior) => {
    expect(planOf(config, prior)).toBe(prior);
  });
});

describe("text that holds other JSON is planned as it is", () => {
  it.each([
    ["a value", '{"a":1}', '{"a":2}'],
    ["a value's type", '{"a":1}', '{"a":"1"}'],
    ["the order of elements", "[1,2]", "[2,1]"],
    ["a member more", '{"a":1,"b":null}', '{"a":1}'],
    ["a member less", "{}", '{"a":1}'],
    ["null for nothing", "null", "{}"],
    ["a list for an object", "[]", "{}"],
    ["a prototype for a member", '{"__proto__":{"a":1}}', "{}"],
  ])("where it differs in %s", (_, config, prior) => {
    expect(planOf(config, prior)).toBeUndefined();
  });
});

describe("what holds no JSON is left alone", () => {
  it.each<[string, Value, Value]>([
    ["text in the configuration", "{", "{}"],
    ["text in the state", "{}", "{"],
    ["text on both sides", "{", "{"],
    ["a configuration of null", null, "{}"],
    ["a state of null", "{}", null],
    ["a configuration that is not known yet", unknown, "{}"],
  ])("%s", (_, config, prior) => {
    expect(planOf(config, prior)).toBeUndefined();
  });
});

it("a plan that another modifier made unknown stays so", () => {
  const path = [{ attribute: "config" }];
  const resource = { config: {}, prior: {}, planned: {} };
  const request = { path, config: "{}", prior: "{}", planned: unknown, isNew: false, resource };
  expect(keepEqualJson().modify(request)).toEqual({});
});
