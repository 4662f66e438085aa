import { readPlan, renderPlan } from "cdktf-konnect-mesh/plan";
import { planOf } from "./plan-of";

const update = {
  before: { spec: { ports: [{ port: 6379, name: null }] } },
  after: { spec: { ports: [{ port: 6380, name: "redis" }] } },
};

describe("renderPlan", () => {
  it("shows an update as one line an attribute, aligned", () => {
    expect(renderPlan(readPlan(planOf(update)))).toBe(
      [
        "~ konnect_mesh_multi_zone_service.redis  update in place",
        "    spec.ports[0].port  6379 → 6380",
        '    spec.ports[0].name  not set → "redis"',
        "Plan: 1 to update.",
      ].join("\n"),
    );
  });

  it("shows a replacement with its reason, and what is known only after it", () => {
    const json = planOf({
      actions: ["delete", "create"],
      before: { name: "redis", id: "1" },
      after: { name: "cache" },
      after_unknown: { id: true },
      replace_paths: [["name"]],
    });
    expect(renderPlan(readPlan(json))).toBe(
      [
        "-/+ konnect_mesh_multi_zone_service.redis  replace: delete, then create",
        '    name  "redis" → "cache"  forces replacement',
        '    id    "1" → known after apply',
        "Plan: 1 to replace.",
      ].join("\n"),
    );
  });

  it("names what only the apply tells apart from what was edited", () => {
    const type = "konnect_mesh_multi_zone_service";
    const resources = [{ mode: "managed", type, name: "redis", expressions: { spec: {} } }];
    const change = {
      before: { spec: { a: 1 }, modification_time: "x", warnings: [] },
      after: { spec: { a: 2 } },
      after_unknown: { modification_time: true, warnings: true },
    };
    const plan = readPlan(planOf(change, {}, { configuration: { root_module: { resources } } }));
    expect(renderPlan(plan).split("\n").slice(1, 3)).toEqual([
      "    spec.a  1 → 2",
      "    known after apply: modification_time, warnings",
    ]);
  });

  it("shows a creation with values alone, and a deletion by its address alone", () => {
    const created = planOf({ actions: ["create"], after: { name: "redis" }, after_unknown: { kri: true } });
    expect(renderPlan(readPlan(created)).split("\n").slice(1, 3)).toEqual([
      '    name  "redis"',
      "    kri   known after apply",
    ]);
    const deleted = planOf({ actions: ["delete"], before: { name: "redis" } });
    expect(renderPlan(readPlan(deleted))).toBe(
      "- konnect_mesh_multi_zone_service.redis  delete\nPlan: 1 to delete.",
    );
  });

  it("shows drift before the plan that repairs it", () => {
    const { resource_changes: resource_drift } = planOf(update) as { resource_changes: object[] };
    const [first, second, , , fifth] = renderPlan(readPlan(planOf(update, {}, { resource_drift }))).split(
      "\n",
    );
    expect([first, second, fifth]).toEqual([
      "Changed outside of Terraform since the last apply:",
      "~ konnect_mesh_multi_zone_service.redis  changed",
      "The plan:",
    ]);
  });

  it("says that nothing changes, and names no unchanged resource", () => {
    const json = planOf({ actions: ["no-op"], before: { a: 1 }, after: { a: 1 } });
    expect(renderPlan(readPlan(json))).toBe("No changes.");
  });

  it("shows imports, moves and outputs", () => {
    const json = planOf(
      { actions: ["no-op"], importing: { id: '{"name":"redis"}' } },
      { previous_address: "konnect_mesh_multi_zone_service.old" },
      { output_changes: { host: { actions: ["update"], before: "a", after: "b" } } },
    );
    expect(renderPlan(readPlan(json))).toBe(
      [
        '  konnect_mesh_multi_zone_service.redis  import "{\\"name\\":\\"redis\\"}", moved from konnect_mesh_multi_zone_service.old',
        '~ output.host  "a" → "b"',
        "Plan: 1 to import, 1 to move, 1 output to change.",
      ].join("\n"),
    );
  });

  it("is plain unless color is asked for", () => {
    const plan = readPlan(planOf(update));
    expect(renderPlan(plan)).not.toContain("\u001b[");
    expect(renderPlan(plan, { color: true })).toContain("\u001b[33m~\u001b[39m");
  });

  it.each(["\u001b[2J", "\u009b2J", "\u202eabc", "line\nbreak"])(
    "lets no value steer the terminal: %j",
    (text) => {
      const json = planOf({
        before: { name: "a", labels: {} },
        after: { name: text, labels: { [text]: "x" } },
      });
      expect(renderPlan(readPlan(json))).not.toContain(text);
    },
  );
});
