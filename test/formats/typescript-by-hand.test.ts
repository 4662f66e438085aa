import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DeclaredResource, readTypeScript } from "cdktf-konnect-mesh/formats";
import { asTerraformJson } from "./support/as-terraform-json";
import { synthesizeModule } from "./support/synthesize";

/** Every construct and every way to make a value, as a person would write them. */
const byHand = `import {
  ControlPlane, FailoverRule, HostnameGenerator, HostnameTemplate, KonnectMeshProvider, Mesh,
  MeshLoadBalancingStrategy, MeshMultiZoneService, MeshService, MultiZoneApplication,
} from "cdktf-konnect-mesh";
import { TerraformStack, TerraformVariable, Token } from "cdktf";
import { Construct } from "constructs";

const zones = ["east", "north"];
const names = { cache: "cache", port: 11211 } as const;

class Planes extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new ControlPlane(this, "Spare", { name: "spare" });
  }
}

export class KonnectMeshStack extends TerraformStack {
  readonly redis: MultiZoneApplication;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    new KonnectMeshProvider(this, "Konnect");
    const port = new TerraformVariable(this, "port", { type: "number" });
    const global = new ControlPlane(this, "Global", { name: "production", features: { meshCreation: true } });
    const mesh = new Mesh(this, "The Mesh", {
      controlPlane: global,
      name: "default",
      meshServices: { mode: "Exclusive" },
      routing: { localityAwareLoadBalancing: true },
    });
    new Planes(this, "Further");
    new Mesh(this, "Secured", {
      controlPlane: global,
      name: "secured",
      mtls: {
        enabledBackend: "ca-1",
        backends: [
          { name: "ca-1", builtin: {} },
          { name: "ca-2", mode: "PERMISSIVE", builtin: { caCert: { rsaBits: 4096 } }, dpCert: { rotation: { expiration: "24h" } } },
          { name: "own", provided: { cert: { secret: "cert" }, key: { inlineString: "key" } } },
          { name: "vault", vault: { pki: "pki", role: "mesh", address: "https://vault", auth: { token: { secret: "t" } }, tls: { skipVerify: true } } },
        ],
      },
      constraints: { dataplaneProxy: { requirements: [{ tags: { team: "*" } }] } },
      logging: { backends: [{ name: "f", file: { path: "/dev/stdout" } }, { name: "t", tcp: { address: "a:1" } }] },
      metrics: { enabledBackend: "p", backends: [{ name: "p", prometheus: { port: 5670, tls: { mode: "disabled" } } }] },
      tracing: { defaultBackend: "z", backends: [{ name: "z", sampling: 50, zipkin: { url: "http://z:9411", traceId128Bit: true } }] },
    });
    const existing = Mesh.fromMeshName(this, "Old", {
      controlPlane: ControlPlane.fromId(this, "Plane", "7f3a0d2c-0000-4000-8000-000000000001"),
      meshName: "old",
    });
    this.redis = new MultiZoneApplication(this, "Redis", {
      mesh,
      name: "redis-global",
      displayName: "redis",
      namespace: "redis-system",
      matchLabels: { tier: "data" },
      ports: [{ port: 6379 }],
      hostname: HostnameTemplate.displayName().dotText("cache.mesh"),
      localityAwareness: MeshLoadBalancingStrategy.failover(
        [FailoverRule.toOnly(["west"], zones), FailoverRule.toAnyExcept(["south"]), FailoverRule.toAny()],
        { affinityTags: [{ key: "rack", weight: 9 }], threshold: 33.5 },
      ),
      labels: { team: "platform" },
    });
    this.redis.service.addPort({ port: 6380, name: "admin" });
    const plain = new MultiZoneApplication(this, "Plain", { mesh: existing, name: "plain", ports: [{ port: 1 }] });
    plain.strategy.resource.overrideLogicalId("plain_strategy");
    new HostnameGenerator(this, "Names", {
      controlPlane: mesh.controlPlane,
      name: "names",
      template: HostnameTemplate.label("team").dash(HostnameTemplate.zone()).dot(HostnameTemplate.mesh()).dotText("x"),
      selector: { meshMultiZoneService: {} },
    }).addLabel("team", "shop");
    new HostnameGenerator(this, "Text", {
      controlPlane: global,
      name: "text",
      template: "{{ .Name }}.mesh",
      selector: { meshService: { matchLabels: { a: "b" } } },
    });
    const backend = new MeshService(this, "Backend", {
      mesh,
      name: "backend",
      selector: { dataplaneLabels: { matchLabels: { app: "backend" } } },
      ports: [
        { port: 80, targetPort: "http", appProtocol: "http" },
        { port: port.numberValue, targetPort: Token.asNumber("\${var.port}") },
      ],
      state: "Available",
    }).addPort({ port: 81, targetPort: 8081 });
    const cache = new MeshMultiZoneService(this, "Cache", { mesh, name: names.cache, ports: [{ port: names.port }] })
      .selectByDisplayName("cache", "cache-system")
      .addLabel("team", "shop");
    new MeshLoadBalancingStrategy(this, "Shared", {
      mesh,
      name: "shared",
      from: mesh.asTargetRef(),
      to: [
        { targetRef: cache.asTargetRef({ sectionName: "11211" }), localityAwareness: MeshLoadBalancingStrategy.localOnly() },
        { targetRef: { kind: "MeshService", labels: { a: "b" } }, localityAwareness: { disabled: true } },
        { targetRef: this.redis.service.asTargetRef(), localityAwareness: MeshLoadBalancingStrategy.disabled() },
        {
          targetRef: MeshMultiZoneService.fromName(this, "Far", mesh, "far").asTargetRef(),
          localityAwareness: MeshLoadBalancingStrategy.localFirst({ threshold: 70 }),
        },
        {
          targetRef: MeshService.fromName(this, "Near", mesh, "near", { zone: "east" }).asTargetRef(),
          localityAwareness: MeshLoadBalancingStrategy.disabled(),
        },
      ],
    }).addDestination({
      targetRef: backend.asTargetRef(),
      loadBalancer: { type: "LeastRequest", leastRequest: { activeRequestBias: "1.5", choiceCount: 3 } },
      hashPolicies: [{ type: "Connection", connection: { sourceIp: true } }],
    });
  }
}
`;

function resourcesOf(synthesized: Readonly<Record<string, unknown>>): unknown {
  const types = Object.entries(
    synthesized.resource as Record<string, Record<string, Record<string, unknown>>>,
  );
  return Object.fromEntries(
    types.map(([type, named]) => [
      type,
      Object.fromEntries(
        Object.entries(named).map(([name, { "//": _, provider: __, ...attributes }]) => [name, attributes]),
      ),
    ]),
  );
}

it("is read as what it synthesizes to, whatever constructs and calls it is written with", async () => {
  const { resources, losses, problems } = await readTypeScript(byHand, "stack.ts");
  expect(problems).toEqual([]);
  expect(losses.map(({ what }) => what)).toEqual([`new TerraformVariable(this, "port", { type: "number" })`]);
  expect(asTerraformJson(resources)).toEqual(resourcesOf(synthesizeModule(byHand)));
});

const examples = join(__dirname, "../../examples");

it.each([
  [
    "redis/redis-stack.ts",
    ["konnect_mesh_control_plane.Global", "konnect_mesh.Mesh", "konnect_mesh_multi_zone_service.Redis"],
    ["43:13", "44:20", "48:14", "49:15", "52:5", "53:5"],
  ],
  [
    "failover/failover-stack.ts",
    [
      "konnect_mesh_multi_zone_service.Redis_Service_5061E0BB",
      "konnect_mesh_hostname_generator.Redis_Hostname_14741697",
      "konnect_mesh_load_balancing_strategy.Redis_Strategy_00419670",
    ],
    ["29:57", "47:5"],
  ],
])("reads examples/%s, and names what it cannot by line and column", async (file, addresses, places) => {
  const { resources, losses, problems } = await readTypeScript(
    readFileSync(join(examples, file), "utf8"),
    "stack.ts",
  );
  expect(problems).toEqual([]);
  expect(resources.map(addressOf)).toEqual(addresses);
  expect(losses.map(({ place }) => place)).toEqual(places.map((place) => `stack.ts:${place}`));
});

function addressOf({ kind, name }: DeclaredResource): string {
  return `${kind.terraformType}.${name}`;
}

const plane = 'new ControlPlane(scope, "A", { name: "a" });';

it.each([
  [
    "a function that is called once, or by others",
    `export function make(scope) { ${plane} }\nmake(x);`,
    1,
    [],
  ],
  [
    "a function that is called twice",
    `function make(scope) { ${plane} }\nmake(x);\nmake(y);`,
    0,
    ["new ControlPlane("],
  ],
  [
    "a stack that is made twice",
    `class S extends TerraformStack { constructor(scope, id) { super(scope, id); ${plane} } }\nnew S(a, "b");\nnew S(a, "c");`,
    0,
    ["new ControlPlane("],
  ],
  [
    "a control plane by name",
    `const a = new ControlPlanes(x, "P").named("G", "demo");\nnew Mesh(x, "M", { controlPlane: a, name: "m" });`,
    1,
    ["new ControlPlanes("],
  ],
  [
    "settings of the provider",
    `new KonnectMeshProvider(x, "K", { serverUrl: "https://a" });\n${plane}`,
    1,
    ["new KonnectMeshProvider("],
  ],
  ["a default", `new ControlPlane(x, "A", { name: props.name ?? "a" });`, 1, ["props.name"]],
  ["a policy", `Aspects.of(x).add(new NamePolicy({ pattern: "a" }));\n${plane}`, 1, ["new NamePolicy("]],
  [
    "a mesh from elsewhere",
    `new MultiZoneApplication(x, "R", { mesh: props.mesh, name: "r", ports: [] });`,
    3,
    ["props.mesh"],
  ],
])("%s", async (_, source, count, lost) => {
  const { resources, losses } = await readTypeScript(source, "stack.ts");
  expect(resources).toHaveLength(count);
  expect(losses.map(({ what }) => what)).toEqual(lost.map((what) => expect.stringContaining(what) as string));
});
