terraform {
  required_providers {
    konnect-beta = {
      source = "kong/konnect-beta"
    }
  }
}

# The types begin with `konnect_`, so Terraform would look for a provider named konnect: name ours on each.
resource "konnect_mesh_multi_zone_service" "this" {
  provider = konnect-beta
  cp_id    = var.control_plane_id
  mesh     = var.mesh
  name     = var.name
  type     = "MeshMultiZoneService"
  labels   = var.labels

  spec = {
    selector = {
      mesh_service = {
        match_labels = var.match_labels
      }
    }
    ports = var.ports
  }
}
