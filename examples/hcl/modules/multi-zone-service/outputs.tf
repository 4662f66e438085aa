output "kri" {
  description = "The name by which the mesh knows the service everywhere."
  value       = konnect_mesh_multi_zone_service.this.kri
}
