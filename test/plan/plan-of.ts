/** A plan representation with one resource change, as the CLI prints it; `over` replaces members of the change. */
export function planOf(over: object, resource: object = {}, plan: object = {}): object {
  return {
    format_version: "1.2",
    terraform_version: "1.6.2",
    resource_changes: [
      {
        address: "konnect_mesh_multi_zone_service.redis",
        mode: "managed",
        type: "konnect_mesh_multi_zone_service",
        name: "redis",
        provider_name: "registry.opentofu.org/kong/konnect-beta",
        change: {
          actions: ["update"],
          before: null,
          after: null,
          after_unknown: {},
          before_sensitive: {},
          after_sensitive: {},
          ...over,
        },
        ...resource,
      },
    ],
    ...plan,
  };
}
