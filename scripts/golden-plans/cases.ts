/** A plan to be made: what is applied first, and what is planned over it. `CONTROL_PLANE` stands for its id. */
export interface GoldenCase {
  readonly name: string;
  /** Empty for nothing. */
  readonly before: string;
  readonly after: string;
}

interface Service {
  readonly name?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly port?: number;
  readonly protocol?: string;
}

function service(
  address: string,
  { name = address, labels, port = 6379, protocol = "tcp" }: Service,
): string {
  const pairs = Object.entries(labels).map(
    ([key, value]) => `          "${key}" = ${value.startsWith("${") ? value.slice(2, -1) : `"${value}"`}`,
  );
  return `resource "konnect_mesh_multi_zone_service" "${address}" {
  cp_id = "CONTROL_PLANE"
  mesh  = "default"
  name  = "${name}"
  type  = "MeshMultiZoneService"
  spec = {
    selector = {
      mesh_service = {
        match_labels = {
${pairs.join("\n")}
        }
      }
    }
    ports = [{ port = ${port}, app_protocol = "${protocol}" }]
  }
}
`;
}

function generator(template: string): string {
  return `resource "konnect_mesh_hostname_generator" "short" {
  cp_id = "CONTROL_PLANE"
  name  = "short"
  type  = "HostnameGenerator"
  spec = {
    selector = { mesh_multi_zone_service = { match_labels = {} } }
    template = "${template}"
  }
}
`;
}

const evenly = `resource "konnect_mesh_load_balancing_strategy" "evenly" {
  cp_id = "CONTROL_PLANE"
  mesh  = "default"
  name  = "evenly"
  type  = "MeshLoadBalancingStrategy"
  spec = {
    target_ref = { kind = "Mesh" }
    to = [{
      target_ref = { kind = "Mesh" }
      default    = { locality_awareness = { disabled = true } }
    }]
  }
}
`;

const inAllZones = { app: "redis" };
const redis = service("redis", { labels: inAllZones });
const namespace = "k8s.kuma.io/namespace";

export const goldenCases: readonly GoldenCase[] = [
  { name: "no-change", before: redis, after: redis },
  { name: "create", before: "", after: redis },
  { name: "delete", before: redis, after: "" },
  {
    name: "zone-lost",
    before: redis,
    after: service("redis", { labels: { ...inAllZones, [namespace]: "redis-system" } }),
  },
  {
    name: "zone-joins",
    before: service("redis", { labels: { ...inAllZones, [namespace]: "redis-system" } }),
    after: redis,
  },
  { name: "zero-match", before: redis, after: service("redis", { labels: { app: "reddis" } }) },
  { name: "port-not-exposed", before: redis, after: service("redis", { labels: inAllZones, port: 6380 }) },
  {
    name: "protocol-clash",
    before: redis,
    after: service("redis", { labels: inAllZones, protocol: "http" }),
  },
  { name: "rename-replaces", before: redis, after: service("redis", { name: "cache", labels: inAllZones }) },
  {
    name: "hostname-taken",
    before: redis + generator("cache.mesh.local"),
    after:
      redis +
      generator("cache.mesh.local") +
      service("web", { labels: { app: "web" }, port: 80, protocol: "http" }),
  },
  {
    name: "generator-edit",
    before: redis + generator("{{ .DisplayName }}.short"),
    after: redis + generator("{{ .DisplayName }}.{{ .Zone }}.short"),
  },
  {
    name: "template-fault",
    before: redis + generator("{{ .DisplayName }}.short"),
    after: redis + generator('{{ label \\"team\\" }}.short'),
  },
  { name: "even-traffic", before: redis, after: redis + evenly },
  {
    name: "known-after-apply",
    before: "",
    after: `resource "terraform_data" "app" {\n  input = "redis"\n}\n${service("redis", {
      labels: { app: "${terraform_data.app.output}", [namespace]: "redis-system" },
    })}`,
  },
];
