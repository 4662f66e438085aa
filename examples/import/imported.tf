terraform {
  required_providers {
    konnect = {
      source = "kong/konnect-beta"
    }
  }
}

import {
  to = konnect_mesh_control_plane.demo
  id = "cb2e0218-c070-4935-bc70-edda89887d5a"
}

resource "konnect_mesh_control_plane" "demo" {
  name = "demo"
}

import {
  to = konnect_mesh.default
  id = "{\"cp_id\":\"cb2e0218-c070-4935-bc70-edda89887d5a\",\"name\":\"default\"}"
}

resource "konnect_mesh" "default" {
  cp_id = konnect_mesh_control_plane.demo.id
  name  = "default"
  type  = "Mesh"
  mtls = {
    backends = [
      {
        name = "ca-1"
        type = "builtin"
      },
    ]
    enabled_backend = "ca-1"
  }
}

import {
  to = konnect_mesh.other
  id = "{\"cp_id\":\"cb2e0218-c070-4935-bc70-edda89887d5a\",\"name\":\"other\"}"
}

resource "konnect_mesh" "other" {
  cp_id = konnect_mesh_control_plane.demo.id
  name  = "other"
  type  = "Mesh"
  mesh_services = {
    mode = {
      str = "Exclusive"
    }
  }
}

import {
  to = konnect_mesh_hostname_generator.global
  id = "{\"cp_id\":\"cb2e0218-c070-4935-bc70-edda89887d5a\",\"name\":\"global\"}"
}

resource "konnect_mesh_hostname_generator" "global" {
  cp_id = konnect_mesh_control_plane.demo.id
  name  = "global"
  type  = "HostnameGenerator"
  spec = {
    selector = {
      mesh_multi_zone_service = {}
    }
    template = "{{ .DisplayName }}.global.mesh"
  }
}

import {
  to = konnect_mesh_multi_zone_service.default_redis
  id = "{\"cp_id\":\"cb2e0218-c070-4935-bc70-edda89887d5a\",\"mesh\":\"default\",\"name\":\"redis\"}"
}

resource "konnect_mesh_multi_zone_service" "default_redis" {
  cp_id = konnect_mesh_control_plane.demo.id
  mesh  = konnect_mesh.default.name
  name  = "redis"
  type  = "MeshMultiZoneService"
  labels = {
    "team" = "caching"
  }
  spec = {
    ports = [
      {
        app_protocol = "tcp"
        name         = "redis"
        port         = 6379
      },
    ]
    selector = {
      mesh_service = {
        match_labels = {
          "kuma.io/display-name" = "redis"
        }
      }
    }
  }
}

import {
  to = konnect_mesh_multi_zone_service.other_redis
  id = "{\"cp_id\":\"cb2e0218-c070-4935-bc70-edda89887d5a\",\"mesh\":\"other\",\"name\":\"redis\"}"
}

resource "konnect_mesh_multi_zone_service" "other_redis" {
  cp_id = konnect_mesh_control_plane.demo.id
  mesh  = konnect_mesh.other.name
  name  = "redis"
  type  = "MeshMultiZoneService"
  spec = {
    ports = [
      {
        app_protocol = "tcp"
        port         = 6379
      },
    ]
    selector = {
      mesh_service = {
        match_labels = {
          "kuma.io/display-name" = "redis"
          "price"                = "$${5}"
        }
      }
    }
  }
}

import {
  to = konnect_mesh_load_balancing_strategy.local-first
  id = "{\"cp_id\":\"cb2e0218-c070-4935-bc70-edda89887d5a\",\"mesh\":\"default\",\"name\":\"local-first\"}"
}

resource "konnect_mesh_load_balancing_strategy" "local-first" {
  cp_id = konnect_mesh_control_plane.demo.id
  mesh  = konnect_mesh.default.name
  name  = "local-first"
  type  = "MeshLoadBalancingStrategy"
  spec = {
    target_ref = {
      kind = "Mesh"
    }
    to = [
      {
        default = {
          locality_awareness = {
            cross_zone = {
              failover = [
                {
                  to = {
                    type  = "Only"
                    zones = ["west"]
                  }
                },
              ]
            }
          }
        }
        target_ref = {
          labels = {
            "kuma.io/display-name" = "redis"
          }
          kind = "MeshMultiZoneService"
        }
      },
    ]
  }
}
