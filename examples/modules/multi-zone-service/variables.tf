variable "control_plane_id" {
  description = "Id of the mesh control plane."
  type        = string
  nullable    = false
}

variable "mesh" {
  description = "Name of the mesh that the service is in."
  type        = string
  default     = "default"
  nullable    = false

  validation {
    condition     = can(regex("^[0-9a-z_.-]*$", var.mesh)) && length(var.mesh) <= 253
    error_message = "The mesh must be named by up to 253 digits, lowercase letters, '-', '_' and '.'."
  }
}

variable "name" {
  description = "Name of the service, the first part of its hostnames. Changing it replaces the service."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", var.name)) && length(var.name) <= 253
    error_message = "The name must be a lowercase RFC 1123 subdomain: up to 253 lowercase letters, digits, '-' and '.', starting and ending with a letter or digit."
  }
}

variable "match_labels" {
  description = "Labels that a MeshService must all carry to belong to the service. Quote keys with dots or slashes."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.match_labels) > 0
    error_message = "At least one label must be matched: an empty selector is refused."
  }
}

variable "ports" {
  description = "Ports that clients connect to, at least one."
  type = list(object({
    port         = number
    name         = optional(string)
    app_protocol = optional(string, "tcp")
  }))
  nullable = false

  validation {
    condition     = length(var.ports) > 0
    error_message = "At least one port is needed."
  }

  validation {
    condition     = alltrue([for port in var.ports : contains(["grpc", "http", "http2", "kafka", "tcp"], port.app_protocol)])
    error_message = "The app_protocol of a port must be one of: grpc, http, http2, kafka, tcp."
  }

  validation {
    condition     = alltrue([for port in var.ports : port.name != ""])
    error_message = "The name of a port must not be empty: leave it out."
  }

  validation {
    condition     = alltrue([for port in var.ports : port.port == floor(port.port) && port.port >= -2147483648 && port.port <= 2147483647])
    error_message = "The number of a port must be a whole one of 32 bits."
  }
}

variable "labels" {
  description = "Labels of the service itself. Quote keys with dots or slashes."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([
      for key in keys(var.labels) :
      can(regex("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$", key))
      && length(regex("[^/]*$", key)) <= 63
      && length(split("/", key)[0]) <= 253
    ])
    error_message = "The key of a label must be a name of up to 63 letters, digits, '-', '_' and '.', with an optional DNS subdomain and '/' before it."
  }

  validation {
    condition = alltrue([
      for value in values(var.labels) :
      can(regex("^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$", value)) && length(value) <= 63
    ])
    error_message = "The value of a label must be empty, or up to 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit."
  }

  validation {
    condition     = contains(["", "global"], lookup(var.labels, "kuma.io/origin", "global"))
    error_message = "The label kuma.io/origin must be \"global\", or be left out."
  }
}

variable "hostname_suffix" {
  description = "What the mesh's hostname generator puts after the name. That of a control plane's default generator is \"mzsvc.mesh.local\"."
  type        = string
  default     = "mzsvc.mesh.local"
  nullable    = false
}
