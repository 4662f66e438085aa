import { readPlan } from "cdktf-konnect-mesh/plan";
import {
  assertPlan,
  contains,
  creates,
  deletes,
  drifted,
  forgets,
  hasActions,
  hasAttributes,
  hasOutputs,
  known,
  knownAfterApply,
  leavesAlone,
  not,
  type PlanCheck,
  replaces,
  sensitive,
  unchanged,
  updates,
} from "cdktf-konnect-mesh/testing";

const type = "konnect_mesh_multi_zone_service";

interface Facts {
  readonly actions: readonly string[];
  readonly before?: object | null;
  readonly after?: object | null;
  readonly after_unknown?: object;
  readonly after_sensitive?: object;
  readonly replace_paths?: readonly (readonly string[])[];
}

function resource(address: string, change: Facts, resourceType = type): object {
  return { address, type: resourceType, name: "unused", mode: "managed", change };
}

const service = { name: "redis", spec: { ports: [{ port: 6379, name: null }], labels: { "a.b/c": "x" } } };
const created = resource(`${type}.redis`, {
  actions: ["create"],
  before: null,
  after: { ...service, token: "hidden", empty: [] },
  after_unknown: { kri: true },
  after_sensitive: { token: true },
});
const updated = resource(`module.shop["a.b[0]"].${type}.cache["eu"]`, {
  actions: ["update"],
  before: { name: "cache", port: 1, list: [1, 2] },
  after: { name: "cache", port: 2, list: [1, 3] },
});
const replaced = resource(`${type}.old`, {
  actions: ["delete", "create"],
  before: { name: "a", port: 1 },
  after: { name: "b", port: 2 },
  replace_paths: [["name"]],
});
const deleted = resource(`${type}.gone`, { actions: ["delete"], before: { name: "gone" }, after: null });
const forgotten = resource(`${type}.left`, { actions: ["forget"], before: { name: "left" }, after: null });
const kept = resource(
  "konnect_mesh.default",
  { actions: ["no-op"], before: { name: "default" }, after: { name: "default" } },
  "konnect_mesh",
);

const plan = readPlan({
  format_version: "1.2",
  resource_changes: [created, updated, replaced, deleted, forgotten, kept],
  resource_drift: [
    resource(`${type}.redis`, { actions: ["update"], before: { port: 1, x: 1 }, after: { port: 2, x: 1 } }),
  ],
  output_changes: {
    kri: { actions: ["create"], before: null, after_unknown: true },
    port: { actions: ["update"], before: 1, after: 2 },
    key: { actions: ["create"], before: null, after: "hidden", after_sensitive: true },
  },
});

const problemsOf = (check: PlanCheck) => check.differences(plan).join("\n");

describe("a claim that holds", () => {
  it.each<readonly [string, PlanCheck]>([
    ["a creation, by name", creates("redis")],
    ["a creation, by address", creates(`${type}.redis`)],
    ["a creation, counted among a type", creates(type, { count: 1 })],
    ["none of them, counted", creates("konnect_mesh", { count: 0 })],
    ["an update, by the address without instance keys", updates(`module.shop.${type}.cache`)],
    ["an update, by the whole address", updates(`module.shop["a.b[0]"].${type}.cache["eu"]`)],
    ["an update, by type and name", updates({ type, name: "cache" })],
    ["a replacement, and what forces it", replaces("old", { because: ["name"] })],
    ["a deletion", deletes("gone")],
    ["a removal from state", forgets("left")],
    ["a resource left alone, by type", leavesAlone("konnect_mesh")],
    ["totals", hasActions({ create: 1, update: 1, replace: 1, delete: 1, forget: 1 })],
    ["a resource after the apply", contains("redis")],
    ["how many of a type, without those that go", contains(type, { count: 3 })],
    ["the absence of what is deleted", contains("gone", { count: 0 })],
    ["a value", hasAttributes("redis", { "spec.ports[0].port": 6379 })],
    ["a value under a key with dots", hasAttributes("redis", { 'spec.labels["a.b/c"]': "x" })],
    ["a list, with what is not set left out", hasAttributes("redis", { "spec.ports": [{ port: 6379 }] })],
    ["an object", hasAttributes("redis", { "spec.labels": { "a.b/c": "x" } })],
    ["an empty list", hasAttributes("redis", { empty: [] })],
    ["what is not set in what is created", hasAttributes("redis", { "spec.ports[0].name": null })],
    ["what only the apply tells", hasAttributes("redis", { kri: knownAfterApply })],
    ["what the plan tells", hasAttributes("redis", { name: known })],
    ["what is sensitive", hasAttributes("redis", { token: sensitive })],
    ["what stays", hasAttributes("cache", { name: unchanged, port: 2 })],
    ["a matcher", hasAttributes("redis", { name: expect.stringContaining("red") as never })],
    [
      "a claim of one's own",
      hasAttributes("redis", { name: (name) => typeof name === "string" && name.length === 5 }),
    ],
    ["outputs", hasOutputs({ kri: knownAfterApply, port: 2, key: sensitive, other: unchanged })],
    ["a drift", drifted("redis", ["port"])],
  ])("%s", (_, check) => {
    expect(problemsOf(check)).toBe("");
    expect(not(check).differences(plan)).not.toEqual([]);
  });
});

describe("a claim that does not hold says", () => {
  it.each<readonly [string, PlanCheck, string | RegExp]>([
    ["what is done instead", updates("redis"), `${type}.redis: update was expected, but it is create`],
    ["which name was meant", creates("reddis"), "no such resource; did you mean redis?"],
    ["which address was meant", creates(`${type}.golne`), `did you mean ${type}.gone?`],
    ["which type was meant", leavesAlone({ type: "konnect_mesch" }), "did you mean konnect_mesh?"],
    ["how many there are", creates(type, { count: 2 }), "2 to create expected, but there are 1"],
    ["every resource that is spared", deletes(type), /redis: delete.*\n.*cache.*: delete.*\n.*old: delete/],
    ["what forces a replacement", replaces("old", { because: ["nam"] }), /is: name; did you mean name\?/],
    ["which totals differ", hasActions({ create: 2 }), /2 to create expected, but there is 1: .*redis/],
    ["what is there against expectation", contains(type, { count: 0 }), /0 expected .* there is 3: .*redis/],
    ["that a resource is missing", contains("redsi"), "did you mean redis?"],
    [
      "the value",
      hasAttributes("redis", { name: "cache" }),
      'name was expected to be "cache", but is "redis"',
    ],
    ["the nearest path", hasAttributes("cache", { prt: 2 }), "prt does not change; did you mean port?"],
    [
      "the nearest path in what is created",
      hasAttributes("redis", { "spec.ports[0].prot": 1 }),
      "prot was expected to be 1, but is not set; did you mean spec.ports[0].port?",
    ],
    ["that a value is not known yet", hasAttributes("redis", { kri: "kri_x" }), "but is known after apply"],
    ["that a value is sensitive", hasAttributes("redis", { token: "hidden" }), "but is (sensitive value)"],
    ["that a value is known", hasAttributes("redis", { name: knownAfterApply }), 'but is "redis"'],
    ["that a value changes", hasAttributes("cache", { port: unchanged }), "expected to stay, but becomes 2"],
    [
      "that of an update a list is not whole",
      hasAttributes("cache", { list: [1, 3] }),
      "list is more than one value in the plan: ask for list[1] instead",
    ],
    ["that a deleted resource has no values", hasAttributes("gone", { name: "gone" }), "for it is to delete"],
    ["the matcher", hasAttributes("redis", { name: expect.stringMatching(/^x/) as never }), "StringMatching"],
    ["the nearest output", hasOutputs({ prt: 2 }), "output.prt does not change; did you mean port?"],
    ["an output's value", hasOutputs({ port: 3 }), "output.port was expected to be 3, but is 2"],
    ["that nothing of the kind drifted", drifted("cache"), "in the drift: cache: the plan has no such"],
    ["which path did not drift", drifted("redis", ["x"]), "x was expected to have drifted"],
  ])("%s", (_, check, message) => {
    expect(problemsOf(check)).toEqual(
      typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message),
    );
  });
});

it("the opposite of a claim about many is that it holds for none of them", () => {
  expect(not(deletes(type)).differences(plan)).toEqual([`${type}.gone: delete was not expected`]);
  expect(not(deletes("konnect_mesh")).differences(plan)).toEqual([]);
});

it("no sensitive value is in any failure", () => {
  const claim = () => assertPlan(plan, hasAttributes("redis", { token: "x" }), hasOutputs({ key: "y" }));
  expect(claim).toThrow("(sensitive value)");
  expect(claim).not.toThrow("hidden");
});

it("a failure names everything that differs, and shows the plan", () => {
  const claim = () => assertPlan(plan, updates("redis"), creates("cache"));
  expect(claim).toThrow(/- .*redis: update .*\n {2}- .*cache.*: create[\s\S]*\n\+ .*redis {2}create/);
});

it("a failure of a large plan shows what it is about, and says how much it leaves out", () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    resource(`${type}.number${index}`, { actions: ["create"], after: { name: "x" } }),
  );
  const large = readPlan({ format_version: "1.2", resource_changes: many });
  const claim = () => assertPlan(large, deletes("number400"));
  expect(claim).toThrow(/number400 {2}create[\s\S]*489 more changes are not/);
});
