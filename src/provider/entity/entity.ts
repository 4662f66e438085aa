import type { ResourceKind } from "../../model";
import type { EntityRef } from "../../konnect";
import type { ValueRecord } from "../../plugin/values/value";
import type { Importable } from "../render-import";

/** One object of a mesh: where the API has it, and what a user calls it. */
export interface Entity {
  readonly ref: EntityRef;
  /** One text for one object of this server. */
  readonly key: string;
  /** `MeshMultiZoneService "redis" in mesh "default"`. */
  readonly subject: string;
  readonly importable: Importable;
}

/** The keys of an import id, in the order in which they are asked for; the identity has the same. */
export function importKeys({ scope }: ResourceKind): readonly ("cp_id" | "mesh" | "name")[] {
  return scope === "mesh" ? ["cp_id", "mesh", "name"] : ["cp_id", "name"];
}

/** The object that a state or plan is about; undefined while any part of its identity is unknown. */
export function entityOf(kind: ResourceKind, values: ValueRecord): Entity | undefined {
  const { cp_id: controlPlaneId, mesh, name } = values;
  if (typeof controlPlaneId !== "string" || typeof name !== "string") return undefined;
  if (kind.scope === "mesh" && typeof mesh !== "string") return undefined;
  const inMesh = typeof mesh === "string" ? { mesh } : {};
  const id = JSON.stringify({ cp_id: controlPlaneId, ...inMesh, name });
  const title = titleOf(kind);
  const place = typeof mesh === "string" ? ` in mesh ${JSON.stringify(mesh)}` : "";
  return {
    ref: { controlPlaneId, collection: kind.collection, name, ...inMesh },
    key: `${kind.name} ${id}`,
    subject: `${title} ${JSON.stringify(name)}${place}`,
    importable: { kind: title, terraformType: kind.terraformType, name, id, ...inMesh },
  };
}

/** Kinds by the names that the official provider's messages give them: it puts `Mesh` before those without. */
function titleOf({ name }: ResourceKind): string {
  return name.startsWith("Mesh") ? name : `Mesh${name}`;
}
