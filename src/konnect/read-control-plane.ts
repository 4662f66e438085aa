import { kinds } from "../model";
import type { KonnectClient } from "./client";
import { KonnectError } from "./errors";
import type { JsonObject } from "./json";
import { listWhole } from "./operations/list-whole";

/** An object as the API shows it. */
export type WireObject = JsonObject & {
  readonly type: string;
  readonly name: string;
  /** Absent for meshes and whatever else belongs to no mesh. */
  readonly mesh?: string;
};

/** All objects of one kind. */
export interface ReadCollection {
  /** Path segment of the kind, for example `meshidentities`. */
  readonly collection: string;
  /** The kind's name in the API, for objects that do not say. */
  readonly type: string;
  readonly scope: "control-plane" | "mesh";
}

export interface ControlPlaneContent {
  readonly controlPlane: JsonObject;
  /** Meshes first, then what belongs to no mesh, then what is in each mesh. */
  readonly objects: readonly WireObject[];
  /** Of the collections asked for besides, those that the token may not read. */
  readonly unread: readonly KonnectError[];
}

export interface ReadControlPlaneOptions {
  /** Collections besides those of the contract; a server that has no such kind has no such objects. @default none */
  readonly besides?: readonly ReadCollection[];
  readonly signal?: AbortSignal;
}

/** What the contract declares, in the API's words. */
const ofContract: readonly ReadCollection[] = kinds.flatMap(({ name, collection, scope }) =>
  scope === "organization" ? [] : [{ type: name, collection, scope }],
);

/**
 * Reads a control plane whole: itself, and every object of the contract's kinds in all of its meshes. Sends nothing but
 * GETs, and one page after the other costs one each.
 *
 * @throws KonnectError when there is no such control plane, or anything of it cannot be read
 * @example const { controlPlane, objects } = await readControlPlane(client, id);
 */
export async function readControlPlane(
  client: Pick<KonnectClient, "getControlPlane" | "listEntityPages">,
  id: string,
  { besides = [], signal }: ReadControlPlaneOptions = {},
): Promise<ControlPlaneContent> {
  const controlPlane = await client.getControlPlane(id, signal);
  if (controlPlane === undefined) throw absentError(id);
  const unread = new Map<string, KonnectError>();
  const read = async ({ collection, type }: ReadCollection, mesh?: string) => {
    const place = { controlPlaneId: id, collection, mesh };
    try {
      return (await listWhole(client, place, signal)).map((item) => ({
        type,
        ...(mesh === undefined ? {} : { mesh }),
        ...item,
      }));
    } catch (error) {
      if (!isBesides(collection) || !isRefusal(error)) throw error;
      unread.set(collection, error);
      return [];
    }
  };
  const isBesides = (collection: string) => besides.some((one) => one.collection === collection);
  const wanted = [...ofContract, ...besides];
  const objects: WireObject[] = [];
  for (const one of wanted) if (one.scope === "control-plane") objects.push(...(await read(one)));
  const meshes = objects.filter(({ type }) => type === "Mesh").map(({ name }) => name);
  for (const mesh of meshes) {
    const inMesh = wanted.filter(({ scope }) => scope === "mesh");
    objects.push(...(await Promise.all(inMesh.map((one) => read(one, mesh)))).flat());
  }
  return { controlPlane, objects, unread: [...unread.values()] };
}

function isRefusal(error: unknown): error is KonnectError {
  return error instanceof KonnectError && ["forbidden", "methodNotAllowed"].includes(error.kind);
}

function absentError(id: string): KonnectError {
  return new KonnectError({
    kind: "notFound",
    method: "GET",
    path: `/v1/mesh/control-planes/${encodeURIComponent(id)}`,
    attempts: 1,
    what: `control plane ${id} does not exist`,
  });
}
