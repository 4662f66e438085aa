output "hostname" {
  description = "The name by which clients in the mesh reach the service, in every zone."
  value       = "${konnect_mesh_multi_zone_service.this.name}.${var.hostname_suffix}"
}

output "kri" {
  description = "The name by which the mesh knows the service everywhere."
  value       = konnect_mesh_multi_zone_service.this.kri
}

output "id" {
  description = "What an import of the service asks for."
  value = jsonencode({
    cp_id = konnect_mesh_multi_zone_service.this.cp_id
    mesh  = konnect_mesh_multi_zone_service.this.mesh
    name  = konnect_mesh_multi_zone_service.this.name
  })
}
