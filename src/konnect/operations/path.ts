import { KonnectError } from "../errors";

const CONTROL_PLANES = "/v1/mesh/control-planes";

/** All objects of one kind: `meshes`, or `meshmultizoneservices` of one mesh. */
export interface CollectionRef {
  readonly controlPlaneId: string;
  /** Plural path segment of the kind, for example `meshmultizoneservices`. */
  readonly collection: string;
  /** Only for kinds that live in a mesh. */
  readonly mesh?: string | undefined;
}

/** One object. */
export interface EntityRef extends CollectionRef {
  readonly name: string;
}

export function controlPlanesPath(basePath: string): string {
  return basePath + CONTROL_PLANES;
}

export function controlPlanePath(basePath: string, id: string): string {
  return `${controlPlanesPath(basePath)}/${segment("control plane id", id)}`;
}

export function collectionPath(basePath: string, ref: CollectionRef): string {
  const api = `${controlPlanePath(basePath, ref.controlPlaneId)}/api`;
  const scope = ref.mesh === undefined ? api : `${api}/meshes/${segment("mesh", ref.mesh)}`;
  return `${scope}/${segment("collection", ref.collection)}`;
}

export function entityPath(basePath: string, ref: EntityRef): string {
  return `${collectionPath(basePath, ref)}/${segment("name", ref.name)}`;
}

/** Names a collection in messages. */
export function describeCollection({ controlPlaneId, collection, mesh }: CollectionRef): string {
  const scope = mesh === undefined ? "" : `mesh "${mesh}" of `;
  return `${collection} in ${scope}control plane ${controlPlaneId}`;
}

/** Names an object in messages. */
export function describeEntity(ref: EntityRef): string {
  return describeCollection(ref).replace(ref.collection, () => `${ref.collection} "${ref.name}"`);
}

/**
 * One segment, percent-encoded so that no value can leave its place in the path. An empty one is refused:
 * it would turn the path of an object into that of its collection.
 */
function segment(what: string, value: string): string {
  const encoded = encode(value);
  if (encoded !== undefined && encoded !== "") return encoded;
  throw new KonnectError({
    kind: "invalid",
    method: "none",
    path: CONTROL_PLANES,
    attempts: 0,
    what: value === "" ? `the ${what} is empty` : `the ${what} holds half a Unicode character`,
    advice: `Give the ${what}.`,
  });
}

function encode(value: string): string | undefined {
  try {
    return /^\.{1,2}$/.test(value) ? value.replaceAll(".", "%2E") : encodeURIComponent(value);
  } catch {
    return undefined;
  }
}
