import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorld } from "../../../src/mesh";
import { readPlan } from "../../../src/plan";
import {
  assertPlan,
  hasFindings,
  hasNoFindings,
  inWorld,
  knownAfterApply,
  not,
  type PlanCheck,
  planMatchers,
  reaches,
  resolves,
  sendsTraffic,
  staysWithin,
} from "../../../src/testing";

expect.extend(planMatchers);

const golden = join(__dirname, "../../plan/golden");

function planOf(name: string) {
  const read = readWorld(readFileSync(join(golden, name, "world.yaml"), "utf8"));
  if ("problems" in read) throw new Error(`${name} has no world`);
  return inWorld(readPlan(readFileSync(join(golden, name, "plan.json"), "utf8")), read.world);
}

const redis = "konnect_mesh_multi_zone_service.redis";
const hostname = "redis.mzsvc.mesh.local";

/** Claims that hold, by golden plan. */
const holding: readonly (readonly [string, string, PlanCheck])[] = [
  ["zone-lost", "reach by count", reaches(redis, { east: 1, west: 0 })],
  ["zone-lost", "reach of zones that are left out", reaches("redis", { east: 1 })],
  ["zone-lost", "reach by name", reaches("default/redis", { east: ["redis"] })],
  ["zone-lost", "reach by name and namespace", reaches("redis", { east: ["redis.redis-system"], west: [] })],
  ["no-change", "reach of a service that does not change", reaches("redis", { east: 1, west: 2 })],
  [
    "known-after-apply",
    "reach that only the apply tells",
    reaches("redis", { east: knownAfterApply, west: 0 }),
  ],
  ["zone-lost", "hostnames everywhere", resolves("redis", [hostname])],
  ["zone-lost", "hostnames by zone", resolves("redis", { [hostname]: ["west", "east"] })],
  ["zone-lost", "traffic from a zone", sendsTraffic("redis", { from: "west", to: { east: 1 } })],
  ["zone-lost", "traffic from everywhere, to a port", sendsTraffic("redis", { port: 6379, to: { east: 1 } })],
  ["zone-lost", "traffic with a zone down", sendsTraffic("redis", { down: "east", to: {}, lost: 1 })],
  [
    "zone-lost",
    "traffic that a zone down does not move",
    sendsTraffic("redis", { down: "west", to: { east: 1 } }),
  ],
  ["zone-lost", "findings by count", hasFindings({ "zone-lost": 1 })],
  ["zone-lost", "findings by address", hasFindings({ "zone-lost": [redis] })],
  ["zone-lost", "no finding as bad as an error", hasNoFindings({ severity: "error" })],
  ["zone-lost", "no finding of a code", hasNoFindings({ codes: ["zero-match"] })],
  ["no-change", "no finding at all", hasNoFindings()],
  ["zone-lost", "a budget", staysWithin({ maxZonesLost: 1, failOn: ["error", "zero-match"] })],
];

/** Claims that do not, and what is said. */
const failing: readonly (readonly [string, string, PlanCheck, string])[] = [
  [
    "zone-lost",
    "a count that is another, with near misses",
    reaches(redis, { east: 1, west: 2 }),
    `${redis}: 2 matched expected in zone west, but it matches none (nearly: redis has k8s.kuma.io/namespace = redis, not redis-system; redis-replica has`,
  ],
  [
    "zone-lost",
    "a zone that is left out",
    reaches(redis, {}),
    "none expected in zone east, but it matches 1: redis.redis-system".replace("none", "0 matched"),
  ],
  [
    "zone-lost",
    "another name",
    reaches(redis, { east: ["web"] }),
    "web expected in zone east, but it matches 1: redis.redis-system",
  ],
  [
    "zone-lost",
    "no such zone",
    reaches(redis, { eats: 1, east: 1 }),
    "the world has no zone eats; did you mean east?",
  ],
  [
    "zone-lost",
    "no such service",
    reaches("rediss", {}),
    "has such a multi-zone service; did you mean redis?",
  ],
  [
    "known-after-apply",
    "what only the apply tells",
    reaches("redis", { east: 1 }),
    "what it matches in zone east is known after apply",
  ],
  [
    "zone-lost",
    "a hostname that is not there",
    resolves("redis", ["redis.mzsvc.mesh.lokal"]),
    `hostname redis.mzsvc.mesh.lokal expected, but it has ${hostname}; did you mean ${hostname}?`,
  ],
  ["zone-lost", "a hostname too many", resolves("redis", []), `hostname ${hostname} was not expected`],
  [
    "zone-lost",
    "a hostname elsewhere",
    resolves("redis", { [hostname]: ["east"] }),
    `hostname ${hostname} expected in east, but it resolves in east, west`,
  ],
  [
    "zone-lost",
    "traffic that goes elsewhere",
    sendsTraffic("redis", { from: "west", to: { west: 1 } }),
    "traffic from west to port 6379 expected to go to west 100 %, but it goes to east 100 %",
  ],
  [
    "zone-lost",
    "traffic that is lost",
    sendsTraffic("redis", { down: "east", to: { east: 1 } }),
    "with east down expected to go to east 100 %, but it goes to lost 100 %",
  ],
  [
    "zone-lost",
    "a port that is none",
    sendsTraffic("redis", { port: "http", to: {} }),
    "no such traffic: there are clients in east, west, and ports 6379",
  ],
  ["zone-lost", "a finding that was not named", hasFindings({}), "0 zone-lost expected, but there is 1"],
  [
    "zone-lost",
    "a finding that is not there",
    hasFindings({ "zone-lost": 1, "zero-match": 1 }),
    "1 zero-match expected, but there is none",
  ],
  [
    "zone-lost",
    "a finding at another address",
    hasFindings({ "zone-lost": ["x"] }),
    `x: zone-lost expected, but it is at ${redis}`,
  ],
  ["zone-lost", "any finding", hasNoFindings(), `${redis}: zone-lost (Zone west falls out of redis`],
  ["zone-lost", "a zone too many", staysWithin({ maxZonesLost: 0 }), "1 zones are lost, 0 may be"],
  ["zone-lost", "a finding that fails builds", staysWithin({ failOn: "warning" }), `zone-lost at ${redis}`],
];

describe("a claim about what a plan does in its world", () => {
  it.each(holding)("of %s holds: %s", (name, _what, claim) => {
    const plan = planOf(name);
    assertPlan(plan, claim);
    expect(() => assertPlan(plan, not(claim))).toThrow("expected");
  });

  it.each(failing)("of %s fails for %s, and says so", (name, _what, claim, said) => {
    const plan = planOf(name);
    expect(() => assertPlan(plan, claim)).toThrow(said);
    assertPlan(plan, not(claim));
  });

  it("shows the plan and what it does to the service", () => {
    const check = () => expect(planOf("zone-lost")).toReach("redis", { east: 2 });
    expect(check).toThrow('"k8s.kuma.io/namespace"]  not set → "redis-system"');
    expect(check).toThrow("west  west 100 % → east 100 %");
    expect(check).toThrow("Zone west falls out of redis: 2 matched before");
  });

  it("is a matcher too", () => {
    const plan = planOf("zone-lost");
    expect(plan).toReach(redis, { east: 1 });
    expect(plan).not.toReach(redis, { east: 1, west: 2 });
    expect(plan).toResolveAs("redis", [hostname]);
    expect(plan).toSendTraffic("redis", { to: { east: 1 } });
    expect(plan).toHaveFindings({ "zone-lost": 1 });
    expect(plan).toHaveNoFindings({ severity: "error" });
    expect(plan).toStayWithin({ failOn: "error" });
    expect(() => expect(plan).not.toStayWithin({ failOn: "error" })).toThrow("a breach of the budget");
  });

  it("needs a world, and says how to give one", () => {
    const plan = readPlan(readFileSync(join(golden, "zone-lost/plan.json"), "utf8"));
    expect(() => expect(plan).toHaveNoFindings()).toThrow("inWorld(plan, world)");
  });
});
