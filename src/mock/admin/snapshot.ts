import { z } from "zod";
import { deepestKept } from "../admission/check-depth";
import type { Profile } from "../../model";
import type { InvalidParameter } from "../errors/konnect-errors";
import { isDeeperThan } from "../json/is-deeper-than";
import { kindsOf } from "../kinds/served-kinds";
import { controlPlaneKind, keyOf, type StoredObject } from "../store/stored-object";
import { explainIssue } from "./explain-issue";

/** Everything that a mock stores, to be taken up again by the same mock or another one. */
export interface Snapshot {
  readonly format: 1;
  readonly profile: Profile;
  /** What the mock's clock showed. RFC 3339. */
  readonly time: string;
  /** How much of its seed was used up, so that ids go on where they were. */
  readonly draws: number;
  /** Control planes, and after each what it holds. */
  readonly objects: readonly StoredObject[];
}

const time = z.iso.datetime({ offset: true });

const schema = z.strictObject({
  format: z.literal(1),
  profile: z.string(),
  time,
  draws: z.int().min(0),
  objects: z.array(
    z.strictObject({
      kind: z.string().min(1),
      controlPlaneId: z.string().min(1),
      mesh: z.string().min(1).optional(),
      name: z.string().min(1),
      creationTime: time,
      modificationTime: time,
      labels: z.record(z.string(), z.string().nullable()),
      fields: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Reads a snapshot, and finds all that keeps this mock from taking it up. */
export function parseSnapshot(
  value: unknown,
  profile: Profile,
): { readonly snapshot: Snapshot } | { readonly problems: readonly InvalidParameter[] } {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap(explainIssue) };
  // Not what was parsed: that has lost members called __proto__.
  const snapshot = value as Snapshot;
  if (snapshot.profile !== profile) {
    const reason = `is ${JSON.stringify(snapshot.profile)}, and this mock behaves like ${profile}`;
    return { problems: [{ field: "profile", reason, source: "body" }] };
  }
  const problems = checkObjects(snapshot);
  return problems.length === 0 ? { snapshot } : { problems };
}

/** What objects have to be to each other: of known kinds, each once, and where something holds them. */
function checkObjects({ objects, profile }: Snapshot): readonly InvalidParameter[] {
  const scopes = new Map<string, string>(kindsOf(profile).map(({ kind }) => [kind.name, kind.scope]));
  const places = new Set(objects.map(placeOf));
  const seen = new Set<string>();
  return objects.flatMap((object, index): readonly InvalidParameter[] => {
    const { kind, mesh, controlPlaneId } = object;
    const problem = (reason: string): readonly InvalidParameter[] => [
      { field: `objects[${index}]`, reason, source: "body" },
    ];
    if (isDeeperThan(object.fields, deepestKept)) return problem(`is more than ${deepestKept} levels deep`);
    if (seen.has(placeOf(object))) return problem("is there twice");
    seen.add(placeOf(object));
    if (kind === controlPlaneKind) return [];
    const scope = scopes.get(kind);
    if (scope === undefined) return problem(`is a ${kind}, which the API of ${profile} does not have`);
    if ((scope === "mesh") !== (mesh !== undefined)) {
      return problem(scope === "mesh" ? `is a ${kind} and needs a mesh` : `is a ${kind} and has no mesh`);
    }
    if (!places.has(placeOf({ kind: controlPlaneKind, controlPlaneId, name: controlPlaneId }))) {
      return problem(`is in the control plane ${controlPlaneId}, which is not there`);
    }
    const hasMesh = mesh === undefined || places.has(placeOf({ kind: "Mesh", controlPlaneId, name: mesh }));
    return hasMesh ? [] : problem(`is in the mesh ${JSON.stringify(mesh)}, which is not there`);
  });
}

function placeOf(object: Pick<StoredObject, "kind" | "controlPlaneId" | "mesh" | "name">): string {
  return JSON.stringify(keyOf(object as StoredObject));
}
