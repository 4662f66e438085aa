import {
  type Attributes,
  type DeclaredResource,
  Expression,
  referenceTo,
  writeTypeScript,
} from "cdktf-konnect-mesh/formats";
import {
  hostnameGenerator,
  mesh,
  meshControlPlane,
  meshLoadBalancingStrategy,
  meshMultiZoneService,
  meshService,
} from "../../src/model";
import { asTerraformJson } from "./support/as-terraform-json";
import { synthesizeModule } from "./support/synthesize";

const controlPlane = { kind: meshControlPlane, name: "global", attributes: { name: "production" } };
const cp_id = referenceTo(controlPlane, "id");
const defaultMesh = { kind: mesh, name: "default", attributes: { cp_id, name: "default", type: "Mesh" } };
const within = { cp_id, mesh: referenceTo(defaultMesh, "name") };
const redis: DeclaredResource = {
  kind: meshMultiZoneService,
  name: "redis",
  attributes: {
    ...within,
    type: "MeshMultiZoneService",
    name: "redis",
    spec: { ports: [{ port: 6379 }], selector: { mesh_service: { match_labels: { a: "b" } } } },
  },
};

function generator(template: string): DeclaredResource {
  const spec = { template, selector: { mesh_multi_zone_service: {} } };
  return {
    kind: hostnameGenerator,
    name: "names",
    attributes: { cp_id, type: "HostnameGenerator", name: "names", spec },
  };
}

const target = {
  kind: "MeshMultiZoneService",
  labels: { "kuma.io/display-name": referenceTo(redis, "name") },
};

function strategy(locality: Attributes, more: Attributes = {}): DeclaredResource {
  return {
    kind: meshLoadBalancingStrategy,
    name: "strategy",
    attributes: {
      ...within,
      type: "MeshLoadBalancingStrategy",
      name: "strategy",
      spec: {
        target_ref: { kind: "Mesh" },
        to: [{ target_ref: target, default: { locality_awareness: locality, ...more } }],
      },
    },
  };
}

const shop: DeclaredResource = {
  kind: meshService,
  name: "shop",
  attributes: {
    ...within,
    type: "MeshService",
    name: "shop",
    spec: {
      ports: [
        { port: 80, target_port: { str: "http" } },
        { port: 81, target_port: { integer: 8081 } },
      ],
    },
  },
};

function write(resource: DeclaredResource): string {
  const all = [controlPlane, defaultMesh, redis, resource];
  const { text, losses } = writeTypeScript(all);
  expect(losses).toEqual([]);
  // Whatever form is chosen, it comes to the same.
  const { resource: types } = synthesizeModule(text) as { resource: Record<string, Record<string, object>> };
  const { kind, name } = resource;
  const { "//": _, provider: __, ...got } = types[kind.terraformType]?.[name] as Record<string, unknown>;
  expect(got).toEqual(asTerraformJson([resource])[kind.terraformType]?.[name]);
  expect(text).toMatch(new RegExp(`new ${kind.name}\\(`));
  return text;
}

it.each([
  ["{{ .DisplayName }}.mesh", 'HostnameTemplate.displayName().dotText("mesh")'],
  [
    "{{ .Name }}-{{ .Zone }}.{{ .Mesh }}.svc.local",
    'HostnameTemplate.storedName().dash(HostnameTemplate.zone()).dot(HostnameTemplate.mesh()).dotText("svc.local")',
  ],
  ["redis.{{ .Mesh }}-x.y", 'HostnameTemplate.text("redis").dot(HostnameTemplate.mesh()).dashText("x.y")'],
  ["{{ .Name }}{{ .Zone }}.mesh", '"{{ .Name }}{{ .Zone }}.mesh"'],
  ["{{.Name}}.mesh", '"{{.Name}}.mesh"'],
  ["{{ .Name }}x.{{ .Mesh }}", '"{{ .Name }}x.{{ .Mesh }}"'],
])("writes the template %s by typed parts, where these give it", (template, code) => {
  expect(write(generator(template)).replace(/\s+/g, " ")).toContain(
    code.length > 66 ? `"${template}"` : code,
  );
});

const any = { to: { type: "Any" } };

it.each<[string, Attributes]>([
  ["MeshLoadBalancingStrategy.disabled()", { disabled: true }],
  ["MeshLoadBalancingStrategy.localFirst()", { cross_zone: { failover: [any] } }],
  ["MeshLoadBalancingStrategy.localOnly()", { cross_zone: { failover: [{ to: { type: "None" } }] } }],
  [
    'MeshLoadBalancingStrategy.failover([FailoverRule.toOnly(["west"], ["east"]), FailoverRule.toAny()])',
    { cross_zone: { failover: [{ from: { zones: ["east"] }, to: { type: "Only", zones: ["west"] } }, any] } },
  ],
  [
    "MeshLoadBalancingStrategy.localFirst({ threshold: 33.5 })",
    { cross_zone: { failover: [any], failover_threshold: { percentage: { str: "33.5" } } } },
  ],
  ["{ disabled: false }", { disabled: false }],
  [
    'failoverThreshold: { percentage: "50"',
    { cross_zone: { failover: [any], failover_threshold: { percentage: { str: "50" } } } },
  ],
])("writes %s for what it gives", (code, locality) => {
  const text = write(strategy(locality))
    .replace(/\s+/g, " ")
    .replace(/,? (?=[)\]}])/g, " ")
    .replace(/([[(]) | ([\])])/g, "$1$2");
  expect(text).toContain(code);
  expect(text).toContain("from: defaultMesh.asTargetRef()");
  expect(text).toContain("targetRef: redis.asTargetRef()");
});

it("writes a port of the workload by number or name, bare", () => {
  const text = write(shop);
  expect(text).toContain('targetPort: "http"');
  expect(text).toContain("targetPort: 8081");
});

it.each<[string, DeclaredResource]>([
  [
    "settings that the construct has no member for",
    strategy({ disabled: true }, { load_balancer: { type: "Random", random: {} } }),
  ],
  ["what the control plane would refuse", { ...shop, attributes: { ...shop.attributes, name: "No Name" } }],
  [
    "an expression in place of an object",
    { ...shop, attributes: { ...shop.attributes, spec: new Expression("var.spec") } },
  ],
  ["another type", { ...shop, attributes: { ...shop.attributes, type: "Other" } }],
])("takes the generated binding for %s", (_, resource) => {
  const { text } = writeTypeScript([controlPlane, defaultMesh, redis, resource]);
  expect(text.replace(/\s+/g, " ")).toMatch(
    /new Konnect(MeshService|MeshLoadBalancingStrategy)\( ?this, "(shop|strategy)"/,
  );
});
