import type { ApiEdit } from "../../src/testing";

/** A plan to be made: what is applied first, and what is planned over it. `CONTROL_PLANE` stands for its id. */
export interface GoldenCase {
  readonly name: string;
  /** Empty for nothing. */
  readonly before: string;
  readonly after: string;
  /** A file beside this one. @default "world.yaml" */
  readonly world?: string;
  /** The world that the plan is made in, where it is another one than the plan is read in. */
  readonly worldOfPlan?: string;
  /** Terraform, 1.11.4 when they were made, for blocks that the OpenTofu of the tests is too old for. @default "OpenTofu" */
  readonly cli?: "OpenTofu" | "Terraform";
  /** What happens to applied objects behind the CLI's back: a merge patch by address, `null` for a deletion. */
  readonly edits?: Readonly<Record<string, ApiEdit | null>>;
  /** The plan is made in another folder, whose state knows nothing. @default false */
  readonly isForgotten?: boolean;
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

const createFirst = "\n  lifecycle {\n    create_before_destroy = true\n  }\n}\n";

/** With further blocks at the end of the resource. */
function withBlock(resource: string, block: string): string {
  return `${resource.slice(0, resource.lastIndexOf("}"))}${block}`;
}

function meshService(app: string): string {
  return `resource "konnect_mesh_service" "global" {
  cp_id  = "CONTROL_PLANE"
  mesh   = "default"
  name   = "redis-global"
  type   = "MeshService"
  labels = { app = "${app}" }
  spec = {
    ports = [{ port = 6379, app_protocol = "tcp" }]
    state = "Available"
  }
}
`;
}

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
  {
    name: "replace-create-first",
    before: withBlock(redis, createFirst),
    after: withBlock(service("redis", { name: "cache", labels: inAllZones }), createFirst),
  },
  {
    name: "already-exists",
    // The provider itself refuses to plan this: somebody else made it since.
    worldOfPlan: "world.yaml",
    world: "world-with-redis.yaml",
    before: "",
    after: redis,
  },
  {
    name: "traffic-lost",
    world: "world-without-answer.yaml",
    before: redis,
    after: service("redis", { labels: { ...inAllZones, [namespace]: "redis" } }),
  },
  {
    name: "strategy-edit",
    before: redis + evenly,
    after: redis + evenly.replace("disabled = true", "disabled = false"),
  },
  { name: "mesh-service-joins", before: redis + meshService("web"), after: redis + meshService("redis") },
  {
    name: "drift-edited",
    before: redis,
    edits: {
      "konnect_mesh_multi_zone_service.redis": { spec: { ports: [{ port: 7000, appProtocol: "tcp" }] } },
    },
    after: redis,
  },
  {
    name: "drift-deleted",
    before: redis,
    edits: { "konnect_mesh_multi_zone_service.redis": null },
    after: redis,
  },
  {
    name: "output-only",
    before: redis,
    after: `${redis}\noutput "name" {\n  value = konnect_mesh_multi_zone_service.redis.name\n}\n`,
  },
  {
    name: "sensitive",
    before: redis,
    after: `variable "team" {\n  sensitive = true\n  default   = "payments"\n}\n${service("redis", {
      labels: { ...inAllZones, team: "${var.team}" },
    })}\noutput "team" {\n  sensitive = true\n  value     = var.team\n}\n`,
  },
  {
    name: "read-later",
    before: redis,
    after: `${service("redis", { labels: { app: "web" }, port: 80 })}
data "konnect-beta_mesh_control_planes" "all" {
  provider   = konnect
  depends_on = [konnect_mesh_multi_zone_service.redis]
}
`,
  },
  {
    name: "moved",
    before: redis,
    after: `${service("cache", { name: "redis", labels: inAllZones })}
moved {
  from = konnect_mesh_multi_zone_service.redis
  to   = konnect_mesh_multi_zone_service.cache
}
`,
  },
  {
    name: "import",
    before: redis,
    isForgotten: true,
    after: `${redis}
import {
  to = konnect_mesh_multi_zone_service.redis
  id = jsonencode({ cp_id = "CONTROL_PLANE", mesh = "default", name = "redis" })
}
`,
    cli: "Terraform",
  },
  {
    name: "forget",
    before: redis,
    after: `removed {
  from = konnect_mesh_multi_zone_service.redis
  lifecycle {
    destroy = false
  }
}
`,
    cli: "Terraform",
  },
];
