variable "control_plane_id" {
  type        = string
  description = "Id of the mesh control plane."
}

variable "mesh" {
  type        = string
  description = "Name of the mesh that the service is in."
  default     = "default"
}

variable "name" {
  type        = string
  description = "Name of the service, the first part of its hostnames. Changing it replaces the service."
}

variable "match_labels" {
  type        = map(string)
  description = "Labels that a MeshService must all carry to belong to the service. Quote keys with dots or slashes."
}

variable "ports" {
  type = list(object({
    port         = number
    name         = optional(string)
    app_protocol = optional(string, "tcp")
  }))
  description = "Ports that clients connect to."
}

variable "labels" {
  type        = map(string)
  description = "Labels of the service itself."
  default     = {}
}
