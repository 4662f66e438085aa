import {
  defaultGenerators,
  labelsComputedOnGlobal,
  type MeshObject,
  withComputedLabels,
  type World,
} from "../../mesh";
import { kinds, type Profile } from "../../model";
import type { Change, Plan, PlanValue } from "../plan";
import { hiddenUnder, type PlannedObject } from "./planned-objects";

/** The global control plane's objects by key, before, on the way to, and after an apply. */
export interface GlobalObjects {
  readonly before: ReadonlyMap<string, MeshObject>;
  /** After the deletions, before anything is made: only where an object is replaced. */
  readonly between: ReadonlyMap<string, MeshObject> | undefined;
  readonly after: ReadonlyMap<string, MeshObject>;
  /** Which planned object made an object of before or after. */
  readonly plannedBy: ReadonlyMap<string, PlannedObject>;
  /** Planned objects whose name or mesh is known after apply only: they are in no list. */
  readonly unnamed: readonly PlannedObject[];
  /** To be created, but the world has them already. */
  readonly existing: readonly PlannedObject[];
}

/** Kinds that have an effect as a whole or none that can be told. */
const wholeKinds: ReadonlySet<string> = new Set(["HostnameGenerator", "MeshLoadBalancingStrategy"]);

/** Whether an object of which a part is hidden cannot be forecast: it is left as it was, and what depends on it untold. */
export function isUntold({ kind, after }: PlannedObject): boolean {
  return wholeKinds.has(kind.name) && hiddenUnder(after, "spec").length > 0;
}

/** Before everything that a plan could name. */
const inTheBeginning = "2000-01-01T00:00:00Z";

/**
 * What the global control plane holds: what it starts with, what the world declares, and over it what the plan says.
 * @param initial what it starts with
 */
export function globalObjects(
  world: World,
  planned: readonly PlannedObject[],
  initial: readonly MeshObject[],
  { profile, now }: { readonly profile: Profile; readonly now: string },
): GlobalObjects {
  const before = new Map<string, MeshObject>();
  const put = (into: Map<string, MeshObject>, object: MeshObject) => into.set(keyOf(object), object);
  for (const object of initial) put(before, object);
  for (const { type, name, labels = {}, mesh, creationTime, ...fields } of world.objects) {
    const inMesh = kinds.find((kind) => kind.name === type)?.scope === "mesh" || mesh !== undefined;
    put(
      before,
      makeObject(
        { kind: type, name, labels, fields },
        inMesh ? (mesh ?? "default") : undefined,
        profile,
        typeof creationTime === "string" ? creationTime : inTheBeginning,
      ),
    );
  }

  const plannedBy = new Map<string, PlannedObject>();
  const unnamed: PlannedObject[] = [];
  const existing: PlannedObject[] = [];
  const replaced: string[] = [];
  const deleted: string[] = [];
  const made: MeshObject[] = [];
  for (const object of planned) {
    const { change } = object;
    if (change.action === "create") {
      const created = meshObject(object, "after", profile, now);
      if (created !== undefined && before.has(keyOf(created))) existing.push(object);
    }
    const former = meshObject(object, "before", profile, now);
    if (former !== undefined) {
      put(before, former);
      plannedBy.set(keyOf(former), object);
      if (change.action === "replace") replaced.push(keyOf(former));
      if (change.action === "delete") deleted.push(keyOf(former));
    }
    if (change.action === "no-op" || change.action === "forget" || change.action === "delete") continue;
    const next = meshObject(object, "after", profile, now);
    if (next !== undefined && isUntold(object)) {
      plannedBy.set(keyOf(next), object);
      if (former !== undefined && change.action === "update") made.push(former);
      continue;
    }
    if (next === undefined) {
      unnamed.push(object);
      // An update keeps the name: it is the same object, of which too little is known.
      if (former !== undefined && change.action === "update") made.push(former);
      continue;
    }
    plannedBy.set(keyOf(next), object);
    made.push(next);
  }

  const after = withoutContentsOfMeshes(before, [...deleted, ...replaced]);
  const between = replaced.length > 0 ? new Map(after) : undefined;
  for (const object of made) {
    const known = after.get(keyOf(object));
    put(after, known === undefined ? object : { ...object, creationTime: known.creationTime });
  }
  return { before, between, after, plannedBy, unnamed, existing };
}

export function keyOf({ kind, mesh = "", name }: Pick<MeshObject, "kind" | "mesh" | "name">): string {
  return `${kind}/${mesh}/${name}`;
}

/** A mesh takes all that is in it along. */
function withoutContentsOfMeshes(
  objects: ReadonlyMap<string, MeshObject>,
  gone: readonly string[],
): Map<string, MeshObject> {
  const keys = new Set(gone);
  const meshes = new Set(
    gone.flatMap((key) => (key.startsWith("Mesh//") ? [key.slice("Mesh//".length)] : [])),
  );
  return new Map(
    [...objects].filter(([key, { mesh }]) => !keys.has(key) && (mesh === undefined || !meshes.has(mesh))),
  );
}

function meshObject(
  { kind, change, ...sides }: PlannedObject,
  side: "before" | "after",
  profile: Profile,
  now: string,
): MeshObject | undefined {
  const members = sides[side]?.members;
  const { name, mesh, labels = {}, type: _type, ...fields } = members ?? {};
  if (typeof name !== "string" || (kind.scope === "mesh" && typeof mesh !== "string")) return undefined;
  const time = side === "before" ? textOf(change, "creation_time") : now;
  return makeObject(
    { kind: kind.name, name, labels: labels as MeshObject["labels"], fields },
    kind.scope === "mesh" && typeof mesh === "string" ? mesh : undefined,
    profile,
    time,
  );
}

function makeObject(
  { kind, name, labels, fields }: Pick<MeshObject, "kind" | "name" | "labels" | "fields">,
  mesh: string | undefined,
  profile: Profile,
  time = inTheBeginning,
): MeshObject {
  const ofMesh = mesh === undefined ? {} : { mesh };
  const computed = withComputedLabels(labelsComputedOnGlobal[profile], { name, ...ofMesh }, labels);
  return { kind, name, creationTime: time, modificationTime: time, labels: computed, fields, ...ofMesh };
}

function textOf({ object }: Change, name: string): string | undefined {
  const before: PlanValue = object?.before ?? null;
  if (typeof before !== "object" || before === null || Array.isArray(before)) return undefined;
  const value = (before as { readonly [name: string]: PlanValue })[name];
  return typeof value === "string" ? value : undefined;
}

const controlPlaneType = "konnect_mesh_control_plane";

/**
 * What a control plane starts with by itself. One that the plan manages starts with nothing, as its provider makes it, unless
 * its features say so.
 */
export function initialObjects(plan: Plan, profile: Profile): readonly MeshObject[] {
  const managed = plan.changes.filter(
    ({ type, object }) => type === controlPlaneType && object !== undefined,
  );
  const startsWith = (type: string, setting: string) =>
    managed.length === 0 ||
    managed.some(({ object }) => isSwitchedOn(object?.after ?? object?.before ?? null, type, setting));
  return [
    ...(startsWith("MeshCreation", "mesh_creation")
      ? [makeObject({ kind: "Mesh", name: "default", labels: {}, fields: {} }, undefined, profile)]
      : []),
    ...(startsWith("HostnameGeneratorCreation", "hostname_generator_creation")
      ? defaultGenerators.map(({ name, spec }) =>
          makeObject({ kind: "HostnameGenerator", name, labels: {}, fields: { spec } }, undefined, profile),
        )
      : []),
  ];
}

/** The provider switches off what a configuration without features does not ask for. */
function isSwitchedOn(value: PlanValue, type: string, setting: string): boolean {
  const features = memberOf(value, "features");
  if (!Array.isArray(features) || features.length === 0) return false;
  const feature = (features as readonly PlanValue[]).find((one) => memberOf(one, "type") === type);
  return feature === undefined || memberOf(memberOf(feature, setting), "enabled") !== false;
}

function memberOf(value: PlanValue | undefined, name: string): PlanValue {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  return (value as { readonly [name: string]: PlanValue })[name] ?? null;
}
