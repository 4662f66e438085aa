import type { ObjectShape, Profile, ResourceKind } from "../../model";
import { refusesWrites, type Role, type Writer } from "../role";

/** What the mesh's API needs to know of a kind, whether the contract declares it or not. */
export type MeshKind = Pick<ResourceKind, "name" | "scope" | "collection" | "shortName" | "shape" | "rules">;

/** Which lists of targets a policy has beside `targetRef`. */
export interface PolicyTargets {
  readonly to: boolean;
  readonly rules: boolean;
}

/** A kind, and how the mesh's API treats it. */
export interface ServedKind {
  readonly kind: MeshKind;
  /** New kinds have a `spec` and an OpenAPI schema; old ones are flat, without a schema. */
  readonly style: "schema" | "flat";
  /** `full`: every field and rule of the contract. `envelope`: what all kinds have in common; the rest is kept as it comes. */
  readonly admission: "full" | "envelope";
  /** Who makes its objects: any other control plane refuses to have them written. */
  readonly writtenBy: Writer;
  /** Absent for what is no policy. */
  readonly policy?: PolicyTargets;
  /** The generations that have it. */
  readonly profiles: readonly Profile[];
  /** What a global control plane shows as its status; absent for kinds without one. */
  readonly status?: Readonly<Record<string, unknown>>;
  /** The order of fields in answers, at every depth, where it is not the contract's. */
  readonly fieldOrder: readonly string[];
  /** Fields of the contract that a generation does not have: it takes no notice of them. */
  readonly absentFields: Partial<Readonly<Record<Profile, readonly string[]>>>;
  /** Objects that answers always show, `{}` where nothing was given: structs and no pointers in the server. */
  readonly shownWhenEmpty: readonly string[];
}

export const bothProfiles: readonly Profile[] = ["2.13", "v3"];

/** Whether a control plane refuses to have objects of the kind written. */
export function isReadOnly(
  { writtenBy, kind }: ServedKind,
  { role, writable }: { readonly role: Role; readonly writable: ReadonlySet<string> },
): boolean {
  return refusesWrites(role, writtenBy) && !writable.has(kind.name);
}

const shapes = new WeakMap<ServedKind, Map<Profile, ObjectShape>>();

/** The fields that a kind has in a generation. */
export function shapeIn(served: ServedKind, profile: Profile): ObjectShape {
  const known = shapes.get(served) ?? new Map<Profile, ObjectShape>();
  shapes.set(served, known);
  const shape = known.get(profile) ?? withoutFields(served.kind.shape, served.absentFields[profile] ?? []);
  known.set(profile, shape);
  return shape;
}

function withoutFields(shape: ObjectShape, paths: readonly string[]): ObjectShape {
  return paths.reduce((pruned, path) => withoutField(pruned, path.split(".")), shape);
}

/** A path runs through lists without saying so. */
function withoutField(shape: ObjectShape, [name, ...rest]: readonly string[]): ObjectShape {
  if (rest.length === 0) return { ...shape, fields: shape.fields.filter((field) => field.name !== name) };
  const fields = shape.fields.map((field) => {
    if (field.name !== name) return field;
    const { shape: inner } = field;
    if (inner.type === "object") return { ...field, shape: withoutField(inner, rest) };
    if (inner.type !== "list" || inner.element.type !== "object") return field;
    return { ...field, shape: { ...inner, element: withoutField(inner.element, rest) } };
  });
  return { ...shape, fields };
}
