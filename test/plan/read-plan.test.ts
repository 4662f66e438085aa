import { PlanFormatError, type AttributeChange, readPlan, sensitiveMask } from "cdktf-konnect-mesh/plan";
import { planOf } from "./plan-of";

function attributesOf(over: object, resource?: object, plan?: object): readonly AttributeChange[] {
  return readPlan(planOf(over, resource, plan)).changes[0]?.attributes ?? [];
}

describe("readPlan names the leaves that differ", () => {
  const redis = {
    labels: { "kuma.io/mesh": "default", team: "cache" },
    spec: { ports: [{ port: 6379, name: null }], selector: { mesh_service: { match_labels: { a: "b" } } } },
  };
  it.each([
    [
      "a number in a list of objects",
      { spec: { ...redis.spec, ports: [{ port: 6380, name: null }] } },
      [["spec.ports[0].port", 6379, 6380]],
    ],
    [
      "a member that was not set",
      { spec: { ...redis.spec, ports: [{ port: 6379, name: "redis" }] } },
      [["spec.ports[0].name", null, "redis"]],
    ],
    [
      "a list element that is added, member by member",
      { spec: { ...redis.spec, ports: [...redis.spec.ports, { port: 1, name: null }] } },
      [["spec.ports[1].port", null, 1]],
    ],
    [
      "a list element that goes",
      { spec: { ...redis.spec, ports: [] } },
      [["spec.ports[0].port", 6379, null]],
    ],
    [
      "a map key that needs quotes",
      { labels: { "kuma.io/mesh": "other", team: "cache" } },
      [['labels["kuma.io/mesh"]', "default", "other"]],
    ],
    [
      "map keys added and removed",
      { labels: { "kuma.io/mesh": "default", owner: "x" } },
      [
        ["labels.team", "cache", null],
        ["labels.owner", null, "x"],
      ],
    ],
    [
      "an empty object against none",
      { spec: { ...redis.spec, selector: { mesh_service: {} } } },
      [["spec.selector.mesh_service.match_labels.a", "b", null]],
    ],
    ["nothing where nothing differs", {}, []],
  ])("%s", (_, changed, expected) => {
    const after = { ...redis, ...changed };
    const found = attributesOf({ before: redis, after }).map(({ path, before, after }) => [
      path,
      before,
      after,
    ]);
    expect(found).toEqual(expected);
  });

  it("takes an attribute whose kind changes as one change", () => {
    const found = attributesOf({ before: { input: { a: 1 } }, after: { input: [1] } });
    expect(found).toMatchObject([{ path: "input", before: { a: 1 }, after: [1] }]);
  });

  it("tells an empty object from an unset one", () => {
    expect(attributesOf({ before: { labels: null }, after: { labels: {} } })).toMatchObject([
      { path: "labels", before: null, after: {} },
    ]);
  });
});

describe("readPlan: known after apply", () => {
  it("marks an unknown leaf, at any depth, and gives it no value", () => {
    const found = attributesOf({
      before: { id: "1", status: { zones: 2, state: "ok" } },
      after: { status: { state: "ok" } },
      after_unknown: { id: true, status: { zones: true } },
    });
    expect(found).toMatchObject([
      { path: "id", before: "1", after: null, unknown: true },
      { path: "status.zones", before: 2, after: null, unknown: true },
    ]);
  });

  it("takes a wholly unknown object as one change", () => {
    const found = attributesOf({
      before: { status: { a: 1, b: 2 } },
      after: {},
      after_unknown: { status: true },
    });
    expect(found.map(({ path }) => path)).toEqual(["status"]);
  });

  it("takes no false in the tree of unknowns for an unknown", () => {
    const same = { list: ["a"] };
    expect(attributesOf({ before: same, after: same, after_unknown: { list: [false] } })).toEqual([]);
  });
});

describe("readPlan: sensitive values are not in the model", () => {
  const secret = "canary-7f3a";
  it.each([
    ["sensitive on both sides", { token: true }, { token: true }],
    ["sensitive before", { token: true }, {}],
    ["sensitive after", {}, { token: true }],
    ["inside a sensitive object", { nested: true }, { nested: true }],
    ["as a whole", true, true],
  ])("%s", (_, before_sensitive, after_sensitive) => {
    const plan = readPlan(
      planOf({
        before: { token: secret, nested: { deep: secret } },
        after: { token: `${secret}2`, nested: { deep: `${secret}2` } },
        before_sensitive: before_sensitive === true ? true : { nested: true, ...before_sensitive },
        after_sensitive: after_sensitive === true ? true : { nested: true, token: true, ...after_sensitive },
      }),
    );
    expect(JSON.stringify(plan)).not.toContain(secret);
  });

  it("keeps that it changed, and whether it was set", () => {
    const found = attributesOf({
      before: { token: null },
      after: { token: secret },
      after_sensitive: { token: true },
    });
    expect(found).toMatchObject([{ path: "token", before: null, after: sensitiveMask, sensitive: true }]);
  });

  it("masks sensitive outputs", () => {
    const output = { actions: ["update"], before: secret, after: `${secret}2`, before_sensitive: true };
    const plan = readPlan({ format_version: "1.2", output_changes: { token: output } });
    expect(JSON.stringify(plan)).not.toContain(secret);
    expect(plan.outputs).toMatchObject([{ name: "token", action: "update", sensitive: true }]);
  });
});

describe("readPlan: replacement", () => {
  it.each([
    [["delete", "create"], undefined],
    [["create", "delete"], true],
  ])("%j forces through the paths that the provider names", (actions, createsBeforeDestroy) => {
    const over = {
      actions,
      before: { name: "redis", mesh: "default" },
      after: { name: "cache", mesh: "other" },
      replace_paths: [["name"]],
    };
    const change = readPlan(planOf(over)).changes[0];
    expect(change).toMatchObject({ action: "replace" });
    expect(change?.createsBeforeDestroy).toBe(createsBeforeDestroy);
    expect(change?.attributes.map(({ path, forcesReplacement }) => [path, forcesReplacement])).toEqual([
      ["name", true],
      ["mesh", false],
    ]);
  });
});

describe("readPlan: isEmpty", () => {
  const empty = { format_version: "1.2" };
  it.each([
    ["a plan without resources", empty, true],
    ["only no-ops", planOf({ actions: ["no-op"], before: { a: 1 }, after: { a: 1 } }), true],
    ["a data source to read", planOf({ actions: ["read"] }), true],
    ["an update", planOf({ before: { a: 1 }, after: { a: 2 } }), false],
    ["a forgotten resource", planOf({ actions: ["forget"] }), false],
    ["an import without a change", planOf({ actions: ["no-op"], importing: { id: "x" } }), false],
    [
      "a move without a change",
      planOf({ actions: ["no-op"] }, { previous_address: "konnect_mesh_multi_zone_service.old" }),
      false,
    ],
    ["an output that changes", { ...empty, output_changes: { a: { actions: ["create"], after: 1 } } }, false],
    [
      "an output that stays",
      { ...empty, output_changes: { a: { actions: ["no-op"], before: 1, after: 1 } } },
      true,
    ],
    [
      "drift alone",
      {
        ...empty,
        resource_drift: (planOf({ before: { a: 1 }, after: { a: 2 } }) as { resource_changes: unknown })
          .resource_changes,
      },
      true,
    ],
  ])("%s: %s", (_, json, isEmpty) => {
    expect(readPlan(json).isEmpty).toBe(isEmpty);
  });
});

describe("readPlan: configured attributes", () => {
  const resource = {
    mode: "managed",
    type: "konnect_mesh_multi_zone_service",
    name: "redis",
    expressions: { spec: {} },
  };
  const over = { before: { spec: 1, kri: "a" }, after: { spec: 2 }, after_unknown: { kri: true } };
  const configured = (address: object, configuration: object) =>
    attributesOf(over, address, { configuration }).map(({ path, configured }) => [path, configured]);
  it.each([
    ["in the root module", {}, { root_module: { resources: [resource] } }],
    [
      "in a module instance",
      { module_address: 'module.shop["a.b\\"]"].module.cache[0]' },
      {
        root_module: {
          module_calls: {
            shop: { module: { module_calls: { cache: { module: { resources: [resource] } } } } },
          },
        },
      },
    ],
  ])("tells what the configuration sets from what the provider decides, %s", (_, address, configuration) => {
    expect(configured(address, configuration)).toEqual([
      ["spec", true],
      ["kri", false],
    ]);
  });

  it("takes everything as configured where the plan has no configuration", () => {
    expect(configured({}, {})).toEqual([
      ["spec", true],
      ["kri", true],
    ]);
  });
});

describe("readPlan refuses what is no plan it knows", () => {
  it.each([
    ["text that is not JSON", "tofu: command not found", /not JSON.*tofu show -json/s],
    ["another JSON document", { resource_changes: [] }, /format_version/],
    ["a list", [], /is a list, not a plan/],
    ["an older format", { format_version: "0.2" }, /format version 0\.2/],
    ["a state as shown", { format_version: "1.0", values: {} }, /is a state as shown, not a plan/],
    ["a state file", { lineage: "a", serial: 1, version: 4 }, /is a state file/],
    ["a manifest", { apiVersion: "v1", kind: "Pod" }, /is a Kubernetes manifest/],
    ["a configuration", { resource: {} }, /is a configuration/],
    ["a cut-off file", '{"format_version": "1.2", "resource_ch', /ends in the middle/],
    [
      "a plan that ended with errors",
      { format_version: "1.2", errored: true },
      /ended with errors, so it is not whole/,
    ],
    ["nothing", " ", /nothing was given/],
    [
      "steps that it does not know",
      planOf({ actions: ["migrate"] }),
      /migrate konnect_mesh_multi_zone_service\.redis/,
    ],
  ])("%s", (_, json, message) => {
    expect(() => readPlan(json)).toThrow(PlanFormatError);
    expect(() => readPlan(json)).toThrow(message);
  });
});
