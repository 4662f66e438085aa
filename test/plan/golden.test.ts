import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorld } from "../../src/mesh";
import { type Action, explainPlan, findingKinds, readPlan } from "cdktf-konnect-mesh/plan";
import { goldenReports } from "../../scripts/golden-plans/reports";

const root = join(__dirname, "golden");
const cases = readdirSync(root);

function read(name: string, file: string): string {
  return readFileSync(join(root, name, file), "utf8");
}

function explain(name: string) {
  const parsed = readWorld(read(name, "world.yaml"));
  if (!("world" in parsed)) throw new Error(`${name} has no world`);
  const plan = readPlan(read(name, "plan.json"));
  return { plan, report: explainPlan(plan, parsed.world) };
}

describe("A plan that a real CLI made is explained as it was before", () => {
  it.each(cases)("%s", (name) => {
    const { plan, report } = explain(name);
    for (const [file, render] of Object.entries(goldenReports)) {
      expect(render(report, plan)).toBe(read(name, file));
    }
  });

  it("says in one sentence what a selector edit does to traffic", () => {
    expect(explain("zone-lost").report.summary.headlines).toEqual([
      "selector edit: zone west falls out of `redis` (2 services), near miss: label `k8s.kuma.io/namespace` is `redis` there; clients in west now go to east; hostname unchanged",
    ]);
  });

  it.each([
    ["zone-lost", "zone-lost"],
    ["zero-match", "zero-match"],
    ["port-not-exposed", "port-not-exposed"],
    ["protocol-clash", "protocol-clash"],
    ["rename-replaces", "hostname-lost"],
    ["rename-replaces", "replaces-live-service"],
    ["hostname-taken", "hostname-taken"],
    ["generator-edit", "hostname-lost"],
    ["template-fault", "template-fault"],
    ["known-after-apply", "known-after-apply"],
    ["delete", "deletes-live-service"],
  ] as const)("%s has the finding %s", (name, code) => {
    const found = explain(name).report.findings.map((finding) => finding.code);
    expect(Object.keys(findingKinds)).toContain(code);
    expect(found).toContain(code);
  });

  it.each(["no-change", "create", "zone-joins", "even-traffic"])("%s has no finding", (name) => {
    expect(explain(name).report.findings).toEqual([]);
  });

  it("has every finding that there is", () => {
    const found = new Set(cases.flatMap((name) => explain(name).report.findings.map(({ code }) => code)));
    expect([...found].sort()).toEqual(Object.keys(findingKinds).sort());
  });

  it("has every way in which a plan changes something", () => {
    const ways = new Set(cases.flatMap((name) => waysOf(explain(name))));
    expect([...ways].sort()).toEqual([...everyWay].sort());
  });
});

const actions: Readonly<Record<Action, true>> = {
  create: true,
  update: true,
  delete: true,
  replace: true,
  read: true,
  forget: true,
  "no-op": true,
};

const everyWay = [
  ...Object.keys(actions),
  "replace: create first",
  "import",
  "move",
  "drift: edited",
  "drift: deleted",
  "outputs alone",
  "a value known after apply",
  "a sensitive value",
  ...["multi_zone_service", "hostname_generator", "service", "load_balancing_strategy"].map(
    (kind) => `a change of konnect_mesh_${kind}`,
  ),
];

function waysOf({ plan, report }: ReturnType<typeof explain>): readonly string[] {
  const attributes = report.resources.flatMap((resource) => resource.attributes);
  const when = (holds: boolean, way: string) => (holds ? [way] : []);
  return [
    ...plan.changes.map(({ action }) => action),
    ...when(
      report.resources.some(({ createsBeforeDestroy }) => createsBeforeDestroy === true),
      "replace: create first",
    ),
    ...when(
      report.resources.some(({ importId }) => importId !== undefined),
      "import",
    ),
    ...when(
      report.resources.some(({ movedFrom }) => movedFrom !== undefined),
      "move",
    ),
    ...report.drift.map(({ action }) => (action === "delete" ? "drift: deleted" : "drift: edited")),
    ...when(report.outputs.length > 0 && report.resources.length === 0, "outputs alone"),
    ...when(
      attributes.some(({ unknown }) => unknown),
      "a value known after apply",
    ),
    ...when(
      attributes.some(({ sensitive }) => sensitive),
      "a sensitive value",
    ),
    ...report.resources.map(({ type }) => `a change of ${type}`),
  ];
}
