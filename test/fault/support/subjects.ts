import type { StoredObject } from "../../../src/mock";
import type { ValueRecord } from "../../../src/plugin/values/value";

/** A resource type under test: what a user wants of it, and how its requests and objects are told apart. */
export interface Subject {
  readonly typeName: string;
  readonly kind: string;
  readonly createMethod: "PUT" | "POST";
  /** Part of the path of its writes. */
  readonly path: string;
  readonly wanted: ValueRecord;
  /** Differs in what is updated in place. */
  readonly changed: ValueRecord;
  /** Differs in what replaces. */
  readonly replaced: ValueRecord;
  importId(object: StoredObject): string;
  isHeldBy(state: ValueRecord, object: StoredObject): boolean;
  /** Whether the server has it as this configuration says. */
  isAs(configuration: ValueRecord, object: StoredObject): boolean;
}

/** @param controlPlaneId the control plane that holds them, with a mesh `default` */
export function subjects(controlPlaneId: string): readonly Subject[] {
  return [service(controlPlaneId), mesh(controlPlaneId), controlPlane];
}

function service(controlPlaneId: string): Subject {
  const wanted = {
    cp_id: controlPlaneId,
    mesh: "default",
    name: "redis",
    type: "MeshMultiZoneService",
    labels: { team: "shop" },
    spec: specOf(6379),
  };
  return {
    typeName: "konnect_mesh_multi_zone_service",
    kind: "MeshMultiZoneService",
    createMethod: "PUT",
    path: "/meshmultizoneservices/",
    wanted,
    changed: { ...wanted, spec: specOf(6380) },
    replaced: { ...wanted, name: "cache" },
    importId: ({ name }) => JSON.stringify({ cp_id: controlPlaneId, mesh: "default", name }),
    isHeldBy: ({ cp_id, mesh, name }, object) =>
      cp_id === object.controlPlaneId && mesh === object.mesh && name === object.name,
    isAs: ({ name, spec }, object) =>
      object.name === name && portOf(object.fields.spec) === portOf(spec) && object.labels.team === "shop",
  };
}

function specOf(port: number): ValueRecord {
  return {
    ports: [{ port, app_protocol: "tcp", name: null }],
    selector: { mesh_service: { match_labels: { "kuma.io/display-name": "redis" } } },
  };
}

function portOf(spec: unknown): unknown {
  return (spec as { ports: readonly { port: unknown }[] }).ports[0]?.port;
}

function mesh(controlPlaneId: string): Subject {
  const wanted = {
    cp_id: controlPlaneId,
    name: "payments",
    type: "Mesh",
    routing: { locality_aware_load_balancing: false },
  };
  return {
    typeName: "konnect_mesh",
    kind: "Mesh",
    createMethod: "PUT",
    path: "/meshes/",
    wanted,
    changed: { ...wanted, routing: { locality_aware_load_balancing: true } },
    replaced: { ...wanted, name: "orders" },
    importId: ({ name }) => JSON.stringify({ cp_id: controlPlaneId, name }),
    isHeldBy: ({ cp_id, name }, object) => cp_id === object.controlPlaneId && name === object.name,
    isAs: ({ name, routing }, object) => {
      const stored = object.fields.routing as { localityAwareLoadBalancing?: boolean } | undefined;
      return (
        object.name === name &&
        (stored?.localityAwareLoadBalancing ?? false) ===
          (routing as { locality_aware_load_balancing: boolean }).locality_aware_load_balancing
      );
    },
  };
}

const controlPlane: Subject = {
  typeName: "konnect_mesh_control_plane",
  kind: "MeshControlPlane",
  createMethod: "POST",
  path: "/v1/mesh/control-planes",
  wanted: { name: "team-a", description: "first" },
  changed: { name: "team-a", description: "second" },
  replaced: {
    name: "team-a",
    description: "first",
    features: [{ type: "MeshCreation", mesh_creation: { enabled: false } }],
  },
  importId: ({ controlPlaneId }) => controlPlaneId,
  isHeldBy: ({ id }, object) => id === object.controlPlaneId,
  isAs: ({ name, description }, object) => object.name === name && object.fields.description === description,
};
