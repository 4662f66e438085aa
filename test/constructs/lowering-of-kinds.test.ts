import {
  ControlPlanes,
  FailoverRule,
  HostnameGenerator,
  HostnameTemplate,
  Mesh,
  MeshLoadBalancingStrategy,
  type MeshLoadBalancingStrategyProps,
  MeshService,
} from "cdktf-konnect-mesh";
import { TerraformOutput, type TerraformStack, TerraformVariable, Token } from "cdktf";
import { existingMesh, newRedis, newStack, synthesize } from "./synthesized";

const cpId = "11111111-2222-4333-8444-555555555555";

describe("a hostname generator", () => {
  it("becomes its resource, in the control plane", () => {
    const stack = newStack();
    const { controlPlane } = existingMesh(stack);
    const generator = new HostnameGenerator(stack, "Names", {
      controlPlane,
      name: "names",
      template: HostnameTemplate.displayName().dotText("mesh"),
      selector: { meshMultiZoneService: { matchLabels: { team: "shop" } } },
      extension: { type: "x", config: '{"a":1}' },
    }).addLabel("team", "shop");
    new TerraformOutput(stack, "name", { value: generator.generatorName });
    const json = synthesize(stack);
    expect(json.output?.name?.value).toBe("${konnect_mesh_hostname_generator.Names.name}");
    expect(json.resource?.konnect_mesh_hostname_generator).toEqual({
      Names: {
        cp_id: cpId,
        name: "names",
        type: "HostnameGenerator",
        labels: { team: "shop" },
        spec: {
          template: "{{ .DisplayName }}.mesh",
          selector: { mesh_multi_zone_service: { match_labels: { team: "shop" } } },
          extension: { type: "x", config: '{"a":1}' },
        },
        provider: "konnect-beta",
      },
    });
  });

  it("takes a template as text", () => {
    const stack = newStack();
    const { controlPlane } = existingMesh(stack);
    const props = { controlPlane, name: "n", template: "{{ .Mesh }}.mesh", selector: { meshService: {} } };
    new HostnameGenerator(stack, "Names", props);
    expect(synthesize(stack).resource?.konnect_mesh_hostname_generator?.Names?.spec).toEqual({
      template: "{{ .Mesh }}.mesh",
      selector: { mesh_service: {} },
    });
  });
});

describe("a service of one zone", () => {
  it("becomes its resource, each target port in the type that it has", () => {
    const stack = newStack();
    new MeshService(stack, "Backend", {
      mesh: existingMesh(stack),
      name: "backend",
      selector: { dataplaneLabels: { matchLabels: { app: "backend" } } },
      ports: [{ port: 80, targetPort: 8080, appProtocol: "http" }],
      state: "Available",
      identities: [{ type: "SpiffeID", value: "spiffe://a/b" }],
    })
      .addPort({ port: 81, targetPort: "admin", name: "admin" })
      .addLabel("team", "shop");
    expect(synthesize(stack).resource?.konnect_mesh_service).toEqual({
      Backend: {
        cp_id: cpId,
        mesh: "default",
        name: "backend",
        type: "MeshService",
        labels: { team: "shop" },
        spec: {
          selector: { dataplane_labels: { match_labels: { app: "backend" } } },
          ports: [
            { port: 80, target_port: { integer: 8080 }, app_protocol: "http" },
            { port: 81, target_port: { str: "admin" }, name: "admin" },
          ],
          state: "Available",
          identities: [{ type: "SpiffeID", value: "spiffe://a/b" }],
        },
        provider: "konnect-beta",
      },
    });
  });
});

/** What a strategy with one destination becomes. */
function specOf(to: object, more: Partial<MeshLoadBalancingStrategyProps> = {}, stack = newStack()) {
  new MeshLoadBalancingStrategy(stack, "Strategy", {
    mesh: existingMesh(stack),
    name: "strategy",
    to: [{ targetRef: { kind: "Mesh" }, ...to }],
    ...more,
  });
  return synthesize(stack).resource?.konnect_mesh_load_balancing_strategy?.Strategy?.spec;
}

describe("a load balancing strategy", () => {
  it.each([
    [
      "the own zone first",
      MeshLoadBalancingStrategy.localFirst(),
      { cross_zone: { failover: [{ to: { type: "Any" } }] } },
    ],
    [
      "the own zone alone",
      MeshLoadBalancingStrategy.localOnly(),
      { cross_zone: { failover: [{ to: { type: "None" } }] } },
    ],
    ["all zones alike", MeshLoadBalancingStrategy.disabled(), { disabled: true }],
    [
      "zone after zone, for some clients, with affinity and threshold",
      MeshLoadBalancingStrategy.failover(
        [FailoverRule.toOnly(["west"], ["east"]), FailoverRule.toAnyExcept(["north"]), FailoverRule.toAny()],
        { threshold: 70, affinityTags: [{ key: "rack", weight: 9 }] },
      ),
      {
        local_zone: { affinity_tags: [{ key: "rack", weight: 9 }] },
        cross_zone: {
          failover: [
            { from: { zones: ["east"] }, to: { type: "Only", zones: ["west"] } },
            { to: { type: "AnyExcept", zones: ["north"] } },
            { to: { type: "Any" } },
          ],
          failover_threshold: { percentage: { integer: 70 } },
        },
      },
    ],
    [
      "a threshold with decimals, which the server takes as text alone",
      MeshLoadBalancingStrategy.localFirst({ threshold: 33.3 }),
      {
        cross_zone: {
          failover: [{ to: { type: "Any" } }],
          failover_threshold: { percentage: { str: "33.3" } },
        },
      },
    ],
  ])("says %s", (_, localityAwareness, expected) => {
    expect(specOf({ localityAwareness })).toEqual({
      to: [{ target_ref: { kind: "Mesh" }, default: { locality_awareness: expected } }],
    });
  });

  it("has no settings where none are given", () => {
    expect(specOf({})).toEqual({ to: [{ target_ref: { kind: "Mesh" } }] });
  });

  it("names its clients, how an endpoint is chosen and what requests are hashed by", () => {
    const hashPolicies = [
      { type: "SourceIP", connection: { sourceIp: true } },
      { type: "Cookie", cookie: { name: "session", ttl: "1h" }, terminal: true },
    ];
    const loadBalancer = { type: "LeastRequest", leastRequest: { activeRequestBias: "1.5", choiceCount: 3 } };
    const from = { kind: "MeshSubset", tags: { team: "shop" } };
    expect(specOf({ loadBalancer, hashPolicies }, { from })).toEqual({
      target_ref: from,
      to: [
        {
          target_ref: { kind: "Mesh" },
          default: {
            load_balancer: {
              type: "LeastRequest",
              least_request: { active_request_bias: { str: "1.5" }, choice_count: 3 },
            },
            hash_policies: [
              { type: "SourceIP", connection: { source_ip: true } },
              { type: "Cookie", cookie: { name: "session", ttl: "1h" }, terminal: true },
            ],
          },
        },
      ],
    });
  });

  it("is about the constructs that it is given, by reference", () => {
    const stack = newStack();
    const mesh = existingMesh(stack);
    const redis = newRedis(stack, { mesh });
    const billing = MeshService.fromName(stack, "Billing", mesh, "billing", {
      zone: "east",
      namespace: "shop",
    });
    new MeshLoadBalancingStrategy(stack, "Strategy", { mesh, name: "s" })
      .addDestination({ targetRef: redis.asTargetRef({ sectionName: "6379" }) })
      .addDestination({ targetRef: billing.asTargetRef() })
      .addDestination({ targetRef: mesh.asTargetRef() });
    expect(synthesize(stack).resource?.konnect_mesh_load_balancing_strategy?.Strategy?.spec?.to).toEqual([
      {
        target_ref: {
          kind: "MeshMultiZoneService",
          labels: { "kuma.io/display-name": "${konnect_mesh_multi_zone_service.Redis.name}" },
          section_name: "6379",
        },
      },
      {
        target_ref: {
          kind: "MeshService",
          labels: {
            "kuma.io/display-name": "billing",
            "k8s.kuma.io/namespace": "shop",
            "kuma.io/zone": "east",
          },
        },
      },
      { target_ref: { kind: "Mesh" } },
    ]);
  });
});

describe("the control planes of an organization", () => {
  const planesOf = (stack: TerraformStack) => new ControlPlanes(stack, "Planes");

  it("are read, and found by name", () => {
    const stack = newStack();
    const controlPlane = planesOf(stack).named("Global", "production");
    new Mesh(stack, "Mesh", { controlPlane, name: "default" });
    const json = synthesize(stack);
    expect(json.data?.["konnect-beta_mesh_control_planes"]).toEqual({ Planes: { provider: "konnect-beta" } });
    expect(String(json.resource?.konnect_mesh?.Mesh?.cp_id)).toBe(
      '${one(matchkeys(data.konnect-beta_mesh_control_planes.Planes.data[*].id, data.konnect-beta_mesh_control_planes.Planes.data[*].name, ["production"]))}',
    );
  });
});

describe("what only Terraform will know passes in every kind", () => {
  it("as numbers and texts, in the type that their tokens have", () => {
    const stack = newStack();
    const variable = new TerraformVariable(stack, "share", { type: "number" });
    const spec = specOf(
      { localityAwareness: MeshLoadBalancingStrategy.localFirst({ threshold: variable.numberValue }) },
      { from: { kind: "Dataplane", labels: Token.asStringMap("${var.labels}") } },
      stack,
    );
    expect(spec).toMatchObject({
      target_ref: { labels: "${var.labels}" },
      to: [
        {
          default: {
            locality_awareness: {
              cross_zone: { failover_threshold: { percentage: { integer: "${var.share}" } } },
            },
          },
        },
      ],
    });
  });

  it("as lists and as parts of a template", () => {
    const stack = newStack();
    const { controlPlane } = existingMesh(stack);
    new HostnameGenerator(stack, "Names", {
      controlPlane,
      name: "${var.name}",
      template: HostnameTemplate.displayName().dotText("${var.domain}"),
      selector: { meshService: { matchLabels: Token.asStringMap("${var.labels}") } },
    });
    new MeshService(stack, "Backend", {
      mesh: Mesh.fromMeshName(stack, "M", { controlPlane, meshName: "m" }),
      name: "backend",
      ports: Token.asAny("${var.ports}"),
    });
    const { resource } = synthesize(stack);
    expect(resource?.konnect_mesh_hostname_generator?.Names?.spec).toEqual({
      template: "{{ .DisplayName }}.${var.domain}",
      selector: { mesh_service: { match_labels: "${var.labels}" } },
    });
    expect(resource?.konnect_mesh_service?.Backend?.spec?.ports).toBe("${var.ports}");
  });
});
