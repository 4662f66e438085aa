import { authorsName, hasMutualTls, type NamedPort } from "../../mesh";
import { mesh as meshKind, meshMultiZoneService, type Profile } from "../../model";
import type { Service } from "../service";
import { controlPlaneKind, type StoredObject } from "../store/stored-object";
import { meshObjectOf } from "../zones/mesh-object";

/** What a mock has, by name: control planes, their meshes, and the multi-zone services in these. */
export interface Inventory {
  readonly profile: Profile;
  /** By name. */
  readonly controlPlanes: readonly InventoriedControlPlane[];
}

export interface InventoriedControlPlane {
  readonly id: string;
  readonly name: string;
  /** Whether it has a world: zones, and an overview of them. */
  readonly hasWorld: boolean;
  readonly meshes: readonly InventoriedMesh[];
}

export interface InventoriedMesh {
  readonly name: string;
  /** Without it, no traffic leaves its zone. */
  readonly mutualTls: boolean;
  readonly services: readonly InventoriedService[];
}

export interface InventoriedService {
  /** As its author gave it. */
  readonly name: string;
  readonly selector: Readonly<Record<string, string>>;
  readonly ports: readonly InventoriedPort[];
}

export interface InventoriedPort extends NamedPort {
  readonly appProtocol?: string;
}

interface Spec {
  readonly selector?: { readonly meshService?: { readonly matchLabels?: Readonly<Record<string, string>> } };
  readonly ports?: readonly InventoriedPort[];
}

export function inventoryOf(service: Service): Inventory {
  const { store, zones, profile } = service;
  const controlPlanes = store.list({ kind: controlPlaneKind, controlPlaneId: "" });
  return {
    profile,
    controlPlanes: controlPlanes
      .map(({ controlPlaneId: id, name }) => ({
        id,
        name,
        hasWorld: zones.deployment(id) !== undefined,
        meshes: store
          .list({ kind: meshKind.name, controlPlaneId: id })
          .map((mesh) => inventoryMesh(mesh, service)),
      }))
      .sort((left, right) => (left.name < right.name ? -1 : 1)),
  };
}

function inventoryMesh(mesh: StoredObject, { store, profile }: Service): InventoriedMesh {
  const { controlPlaneId, name } = mesh;
  const listed = (kind: string) => store.list({ kind, controlPlaneId, mesh: name });
  const identities = [mesh, ...listed("MeshIdentity")].map(meshObjectOf);
  return {
    name,
    mutualTls: hasMutualTls(name, identities, profile),
    services: listed(meshMultiZoneService.name).map((service) => {
      const { selector, ports = [] } = service.fields.spec as Spec;
      return {
        name: authorsName(meshObjectOf(service)),
        selector: selector?.meshService?.matchLabels ?? {},
        ports,
      };
    }),
  };
}
