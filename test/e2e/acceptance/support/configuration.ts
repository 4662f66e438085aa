/** HCL of a configuration that uses the provider, over these resources. */
export function configuration(resources: readonly string[], providerBlock = ""): string {
  return `
terraform {
  required_providers {
    konnect-beta = {
      source = "kong/konnect-beta"
    }
  }
}

provider "konnect-beta" {
  ${providerBlock}
}
${resources.join("\n")}`;
}

/** HCL of a resource; `body` is its attributes. */
export function resource(type: string, name: string, body: string): string {
  return `
resource "${type}" "${name}" {
  provider = konnect-beta
  ${body}
}
`;
}

export const controlPlane = resource("konnect_mesh_control_plane", "this", `name = "acceptance"`);

/** A mesh of the control plane above. */
export function mesh(attributes = "", name = "default"): string {
  return resource(
    "konnect_mesh",
    name,
    `cp_id = konnect_mesh_control_plane.this.id
     type  = "Mesh"
     name  = "${name}"
     ${attributes}`,
  );
}

/** A multi-zone service of the mesh `default` above. */
export function service(attributes = "", ports = "{ port = 6379 }"): string {
  return resource(
    "konnect_mesh_multi_zone_service",
    "redis",
    `cp_id = konnect_mesh_control_plane.this.id
     mesh  = konnect_mesh.default.name
     type  = "MeshMultiZoneService"
     name  = "redis"
     ${attributes}
     spec = {
       ports    = [${ports}]
       selector = { mesh_service = { match_labels = { "kuma.io/display-name" = "redis" } } }
     }`,
  );
}

export const addresses = {
  controlPlane: "konnect_mesh_control_plane.this",
  mesh: "konnect_mesh.default",
  service: "konnect_mesh_multi_zone_service.redis",
} as const;
