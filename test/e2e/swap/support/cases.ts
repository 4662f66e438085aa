import { controlPlane, mesh, resource, service } from "../../acceptance/support/configuration";

export interface SwapCase {
  /** Also the name of the fixture. */
  readonly name: string;
  readonly resources: readonly string[];
}

const inMesh = `
  cp_id = konnect_mesh_control_plane.this.id
  mesh  = konnect_mesh.default.name`;

const meshService = resource(
  "konnect_mesh_service",
  "redis",
  `${inMesh}
  type   = "MeshService"
  name   = "redis"
  labels = { team = "shop" }
  spec = {
    ports      = [{ port = 6379, target_port = { integer = 6379 }, app_protocol = "tcp", name = "main" }]
    selector   = { dataplane_tags = { "kuma.io/service" = "redis" } }
    identities = [{ type = "ServiceTag", value = "redis" }]
  }`,
);

const hostnameGenerator = resource(
  "konnect_mesh_hostname_generator",
  "services",
  `cp_id = konnect_mesh_control_plane.this.id
  type  = "HostnameGenerator"
  name  = "services"
  spec = {
    template = "{{ .DisplayName }}.shop"
    selector = { mesh_multi_zone_service = { match_labels = { team = "shop" } } }
  }`,
);

const loadBalancingStrategy = resource(
  "konnect_mesh_load_balancing_strategy",
  "redis",
  `${inMesh}
  type = "MeshLoadBalancingStrategy"
  name = "redis"
  spec = {
    target_ref = { kind = "Mesh" }
    to = [{
      target_ref = { kind = "MeshMultiZoneService", name = "redis" }
      default = {
        load_balancer      = { type = "LeastRequest", least_request = { choice_count = 3, active_request_bias = { str = "1.5" } } }
        locality_awareness = { cross_zone = { failover = [{ to = { type = "Any" } }] } }
      }
    }]
  }`,
);

export const cases: readonly SwapCase[] = [
  { name: "plain", resources: [controlPlane, mesh(`skip_creating_initial_policies = ["*"]`), service()] },
  {
    name: "everything-said",
    resources: [
      controlPlane.replace(
        /\n}/,
        `\n  description = "of the shop"\n  labels = { team = "shop" }\n  features = [{ type = "MeshCreation", mesh_creation = { enabled = false } }, { type = "HostnameGeneratorCreation", hostname_generator_creation = { enabled = false } }]\n}`,
      ),
      mesh(`
        labels                         = { team = "shop" }
        skip_creating_initial_policies = ["*"]
        mesh_services                  = { mode = { str = "Exclusive" } }
        constraints                    = { dataplane_proxy = { requirements = [{ tags = { team = "shop" } }], restrictions = [] } }
        networking                     = { outbound = { passthrough = false } }
        routing                        = { locality_aware_load_balancing = true }
      `),
      service(
        `labels = { team = "shop" }`,
        `{ port = 80, name = "web", app_protocol = "http" }, { port = 6379 }`,
      ),
    ],
  },
  { name: "policies-unset", resources: [controlPlane, mesh(), service("labels = {}")] },
  {
    name: "every-kind",
    resources: [
      controlPlane,
      mesh(`skip_creating_initial_policies = ["*"]`),
      service(),
      meshService,
      hostnameGenerator,
      loadBalancingStrategy,
    ],
  },
];
