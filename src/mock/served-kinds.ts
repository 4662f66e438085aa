import { mesh, meshMultiZoneService, type ResourceKind } from "../model";

/** A kind of the contract, and how the mesh's API treats it. */
export interface ServedKind {
  readonly kind: ResourceKind;
  /** New kinds have a `spec` and an OpenAPI schema; old ones are flat, without a schema. */
  readonly style: "schema" | "flat";
  /** The order of fields in answers, at every depth, where it is not the contract's. */
  readonly fieldOrder: readonly string[];
}

export const servedKinds: readonly ServedKind[] = [
  { kind: mesh, style: "flat", fieldOrder: [] },
  {
    kind: meshMultiZoneService,
    style: "schema",
    fieldOrder: ["selector", "ports", "name", "port", "appProtocol"],
  },
];

/** Short names of the kinds that have a KRI. */
export function shortNameOf({ kind: { name, shortName } }: ServedKind): string {
  if (shortName === undefined) throw new Error(`${name} has no short name for its KRI`);
  return shortName;
}
