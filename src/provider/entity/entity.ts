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
  if (typeof mesh === "string") return new EntityOfKind(kind, { controlPlaneId, name, mesh });
  return kind.scope === "mesh" ? undefined : new EntityOfKind(kind, { controlPlaneId, name });
}

/** Every call makes one, and most are only looked up by their keys. */
class EntityOfKind implements Entity {
  readonly key: string;
  readonly #kind: ResourceKind;
  readonly #place: Omit<EntityRef, "collection">;
  readonly #id: string;

  constructor(kind: ResourceKind, place: Omit<EntityRef, "collection">) {
    const { controlPlaneId, mesh, name } = place;
    this.#kind = kind;
    this.#place = place;
    this.#id = JSON.stringify({ cp_id: controlPlaneId, mesh, name });
    this.key = `${kind.name} ${this.#id}`;
  }

  get ref(): EntityRef {
    return { collection: this.#kind.collection, ...this.#place };
  }

  get subject(): string {
    const { mesh, name } = this.#place;
    const where = mesh === undefined ? "" : ` in mesh ${JSON.stringify(mesh)}`;
    return `${titleOf(this.#kind)} ${JSON.stringify(name)}${where}`;
  }

  get importable(): Importable {
    const { mesh, name } = this.#place;
    const { terraformType } = this.#kind;
    const ofMesh = mesh === undefined ? {} : { mesh };
    return { kind: titleOf(this.#kind), terraformType, name, id: this.#id, ...ofMesh };
  }
}

/** Kinds by the names that the official provider's messages give them: it puts `Mesh` before those without. */
function titleOf({ name }: ResourceKind): string {
  return name.startsWith("Mesh") ? name : `Mesh${name}`;
}
