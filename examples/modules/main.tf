terraform {
  required_providers {
    konnect-beta = {
      source = "kong/konnect-beta"
    }
  }
}

variable "redis_port" {
  type    = number
  default = 6379
}

resource "konnect_mesh_control_plane" "global" {
  provider = konnect-beta
  name     = "redis-example"
}

resource "konnect_mesh" "default" {
  provider                       = konnect-beta
  cp_id                          = konnect_mesh_control_plane.global.id
  name                           = "default"
  type                           = "Mesh"
  skip_creating_initial_policies = ["*"]
  mesh_services = {
    mode = { str = "Exclusive" }
  }
}

module "redis" {
  source = "./multi-zone-service"

  control_plane_id = konnect_mesh_control_plane.global.id
  mesh             = konnect_mesh.default.name
  name             = "redis"
  match_labels = {
    "kuma.io/display-name"  = "redis"
    "k8s.kuma.io/namespace" = "redis-system"
  }
  ports = [{ port = var.redis_port }]
}

output "redis_kri" {
  value = module.redis.kri
}

output "redis_hostname" {
  value = module.redis.hostname
}

output "redis_id" {
  value = module.redis.id
}
