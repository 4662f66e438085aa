import { readPlan } from "cdktf-konnect-mesh/plan";
import { planMatchers } from "cdktf-konnect-mesh/testing";
import { planOf } from "../plan/plan-of";

expect.extend(planMatchers);

const address = "konnect_mesh_multi_zone_service.redis";
const configuration = {
  root_module: {
    resources: [
      {
        type: "konnect_mesh_multi_zone_service",
        name: "redis",
        mode: "managed",
        expressions: { spec: {}, labels: {} },
      },
    ],
  },
};
const change = {
  before: { spec: { ports: [{ port: 6379, name: null }], x: 1 }, modification_time: "a", labels: {} },
  after: { spec: { ports: [{ port: 6380, name: "redis" }], x: 1 }, labels: {} },
  after_unknown: { modification_time: true },
};
const update = readPlan(planOf(change, {}, { configuration }));
const replacement = readPlan(planOf({ ...change, actions: ["delete", "create"] }, {}, { configuration }));
const empty = readPlan({ format_version: "1.2" });

describe("toChangeOnly", () => {
  it.each([
    ["every path", update, { [address]: ["spec.ports[0].port", "spec.ports[0].name"] }],
    ["a path above them", update, { [address]: ["spec.ports"] }],
    ["the list element", update, { [address]: ["spec.ports[0]"] }],
    ["a computed path too", update, { [address]: ["spec", "modification_time"] }],
    ["the action alone", update, { [address]: "update" }],
    ["action and paths", replacement, { [address]: { action: "replace", paths: ["spec"] } }],
    ["nothing, where nothing changes", empty, {}],
  ] as const)("holds for %s", (_, plan, expected) => {
    expect(plan).toChangeOnly(expected);
  });

  it.each([
    [
      "a path is left out",
      update,
      { [address]: ["spec.ports[0].port"] },
      "spec.ports[0].name changes, which was not expected",
    ],
    [
      "a path does not change",
      update,
      { [address]: ["spec", "labels"] },
      "labels was expected to change, but does not",
    ],
    [
      "a path is only the beginning of a name",
      update,
      { [address]: ["spe"] },
      "spe was expected to change, but does not",
    ],
    ["a resource is left out", update, {}, `${address}: update was not expected`],
    [
      "a resource does not change",
      empty,
      { [address]: ["spec"] },
      `${address}: a change was expected, but there is none`,
    ],
    [
      "an update is a replacement",
      replacement,
      { [address]: ["spec"] },
      "update was expected, but it is replace",
    ],
  ] as const)("fails where %s, says so and shows the plan", (_, plan, expected, message) => {
    const check = () => expect(plan).toChangeOnly(expected);
    expect(check).toThrow(message);
    expect(check).toThrow(plan === empty ? "No changes." : "spec.ports[0].port  6379 → 6380");
  });

  it("counts an unknown that the configuration sets", () => {
    const over = { ...change, after_unknown: { ...change.after_unknown, labels: true } };
    const plan = readPlan(planOf(over, {}, { configuration }));
    expect(() => expect(plan).toChangeOnly({ [address]: ["spec"] })).toThrow("labels changes, which was not");
  });

  it("can be negated", () => {
    expect(update).not.toChangeOnly({});
    expect(() => expect(empty).not.toChangeOnly({})).toThrow("something else");
  });
});

describe("toHaveNoChanges", () => {
  it("holds for an empty plan alone, and shows the plan that is not", () => {
    expect(empty).toHaveNoChanges();
    expect(update).not.toHaveNoChanges();
    expect(() => expect(update).toHaveNoChanges()).toThrow("spec.ports[0].port  6379 → 6380");
    expect(() => expect(empty).not.toHaveNoChanges()).toThrow("it is empty");
  });
});
