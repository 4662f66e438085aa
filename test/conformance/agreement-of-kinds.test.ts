import { checkProps } from "../../constructs/check-props";
import { startMock, type Mock } from "../../src/mock";
import {
  checkResource,
  hostnameGenerator,
  meshLoadBalancingStrategy,
  type ProblemCode,
  type ResourceKind,
} from "../../src/model";
import { drive } from "../../src/plugin/testing";
import type { Value, ValueRecord } from "../../src/plugin/values/value";
import { createKonnectProvider } from "../../src/provider";
import { call } from "../mock/client";

/** Contract, provider and mock refuse the same objects, for the same reason. */

interface Case {
  readonly title: string;
  readonly kind: ResourceKind;
  /** As the API has it. */
  readonly spec: unknown;
  /** As a configuration has it. */
  readonly configured: Value;
  /** None: accepted by all. */
  readonly code?: ProblemCode;
  /** The server's words, where its schema answers before the contract does. */
  readonly serverReason?: string;
}

const generator = (title: string, spec: object, configured: ValueRecord, code?: ProblemCode): Case => ({
  title,
  kind: hostnameGenerator,
  spec: { template: "{{ .DisplayName }}.mesh", selector: { meshMultiZoneService: {} }, ...spec },
  configured: {
    template: "{{ .DisplayName }}.mesh",
    selector: { mesh_multi_zone_service: {} },
    ...configured,
  },
  ...(code === undefined ? {} : { code }),
});

const target = { kind: "MeshMultiZoneService", labels: { "kuma.io/display-name": "redis" } };
const balancing = (title: string, settings: object, configured: ValueRecord, code?: ProblemCode): Case => ({
  title,
  kind: meshLoadBalancingStrategy,
  spec: { to: [{ targetRef: target, default: settings }] },
  configured: { to: [{ target_ref: target, default: configured }] },
  ...(code === undefined ? {} : { code }),
});
/** A size of a load balancer's, at the ends of its range and beyond. */
const sized = (
  [algorithm, field, value]: readonly [algorithm: string, field: string, value: number],
  [terraformAlgorithm, terraformField]: readonly [algorithm: string, field: string],
  serverReason?: string,
): Case => ({
  ...balancing(
    `${field} ${value}`,
    { loadBalancer: { type: "RoundRobin", [algorithm]: { [field]: value } } },
    { load_balancer: { type: "RoundRobin", [terraformAlgorithm]: { [terraformField]: value } } },
  ),
  ...(serverReason === undefined ? {} : { code: "number_out_of_range", serverReason }),
});

const failover = (title: string, to: object, code?: ProblemCode) =>
  balancing(
    title,
    { localityAwareness: { crossZone: { failover: [{ to }] } } },
    { locality_awareness: { cross_zone: { failover: [{ to: to as ValueRecord }] } } },
    code,
  );

const cases: readonly Case[] = [
  generator("a default generator", {}, {}),
  generator(
    "an extension with settings",
    { extension: { type: "x", config: { a: 1 } } },
    { extension: { type: "x", config: '{"a":1}' } },
  ),
  generator("no selector", { selector: {} }, { selector: {} }, "selector_not_exactly_one"),
  generator(
    "two selectors",
    { selector: { meshService: {}, meshMultiZoneService: {} } },
    { selector: { mesh_service: {}, mesh_multi_zone_service: {} } },
    "selector_not_exactly_one",
  ),
  generator("an empty template", { template: "" }, { template: "" }, "text_empty"),
  generator(
    "a template that does not end",
    { template: "{{ .Name" },
    { template: "{{ .Name" },
    "template_malformed",
  ),
  balancing("no settings", {}, {}),
  balancing(
    "an unknown load balancer",
    { loadBalancer: { type: "Fair" } },
    { load_balancer: { type: "Fair" } },
    "not_allowed_value",
  ),
  balancing(
    "a header policy without header",
    { hashPolicies: [{ type: "Header" }] },
    { hash_policies: [{ type: "Header" }] },
    "hash_policy_incomplete",
  ),
  ...[[1, "should be greater than or equal to 2"] as const, [2] as const].map(([value, refusal]) =>
    sized(["leastRequest", "choiceCount", value], ["least_request", "choice_count"], refusal),
  ),
  ...[
    [0, "should be greater than or equal to 1"] as const,
    [1] as const,
    [8_000_000] as const,
    [8_000_001, "should be less than or equal to 8e+06"] as const,
  ].map(([value, refusal]) =>
    sized(["ringHash", "minRingSize", value], ["ring_hash", "min_ring_size"], refusal),
  ),
  ...[
    [-1, "should be greater than or equal to 1"] as const,
    [5_000_011] as const,
    [5_000_012, "should be less than or equal to 5.000011e+06"] as const,
  ].map(([value, refusal]) => sized(["maglev", "tableSize", value], ["maglev", "table_size"], refusal)),
  failover("failover to any zone", { type: "Any" }),
  failover("failover to no named zone", { type: "Only" }, "zones_missing"),
  failover("failover to any and to a named zone", { type: "Any", zones: ["east"] }, "zones_not_allowed"),
  {
    title: "no destinations",
    kind: meshLoadBalancingStrategy,
    spec: { to: [] },
    configured: { to: [] },
    code: "destinations_missing",
  },
  {
    title: "a destination that policies of this kind do not have",
    kind: meshLoadBalancingStrategy,
    spec: { to: [{ targetRef: { kind: "Dataplane" } }] },
    configured: { to: [{ target_ref: { kind: "Dataplane" } }] },
    code: "target_kind_not_supported",
  },
];

const controlPlaneId = "7f3a0d2c-0000-4000-8000-000000000001";
let mock: Mock;
let api: string;
beforeAll(async () => {
  mock = await startMock();
  const planes = "/v1/mesh/control-planes";
  const { json } = await call(mock, "POST", planes, { body: { name: "demo" } });
  api = `${planes}/${(json as { id: string }).id}/api`;
});
afterAll(() => mock.close());

describe.each(cases)("$title", ({ kind, spec, configured, code, serverReason }) => {
  const inMesh = kind.scope === "mesh";
  const envelope = { type: kind.name, name: "one", ...(inMesh ? { mesh: "default" } : {}) };
  const [problem] = checkResource(kind, { cpId: controlPlaneId, ...envelope, spec });
  const reason = problem?.reason ?? "nothing";

  it("is judged by the contract", () => {
    expect(problem).toEqual(
      code === undefined ? undefined : expect.objectContaining({ code, severity: "error" }),
    );
  });

  it("is judged so by the server", async () => {
    const path = `${inMesh ? "/meshes/default" : ""}/${kind.collection}/one`;
    const { status, json } = await call(mock, "PUT", `${api}${path}`, { body: { ...envelope, spec } });
    const { causes = [] } = json as { causes?: readonly { message: string }[] };
    expect(status < 300).toBe(code === undefined);
    expect(causes.map(({ message }) => message)).toEqual(
      code === undefined ? [] : [expect.stringContaining(serverReason ?? reason) as unknown],
    );
  });

  it("is judged so by a construct", () => {
    const problems = checkProps(kind, { cpId: controlPlaneId, ...envelope, spec }, []);
    expect(problems.map(({ reason: words }) => words)).toEqual(code === undefined ? [] : [reason]);
  });

  it("is judged so by the provider", async () => {
    const resource = drive(createKonnectProvider()).resource(kind.terraformType);
    const diagnostics = await resource.validate({ cp_id: controlPlaneId, ...envelope, spec: configured });
    expect(diagnostics.map(({ severity, detail }) => `${severity}: ${detail}`)).toEqual(
      code === undefined ? [] : [expect.stringMatching(/^error/) as unknown],
    );
    if (code !== undefined) expect(diagnostics[0]?.detail).toContain(reason);
  });
});
