import type { ServedKind } from "../../kinds/served-kind";
import { servedKinds } from "../../kinds/served-kinds";

/** What a path of the API speaks of. */
export interface Address {
  /** Absent: the collection of control planes. */
  readonly controlPlaneId?: string;
  /** The mesh that it is in. */
  readonly mesh?: string;
  /** The kind of its object or objects, where it is an entity or a collection. */
  readonly served?: ServedKind;
  /** Absent: a collection. */
  readonly name?: string;
  /** Whether it is within the API of a control plane. */
  readonly isMeshApi: boolean;
}

const form = /^\/v1\/mesh\/control-planes(?:\/([^/]+)(?:\/api(?:\/(.*))?)?)?$/;

/** Reads a path, with or without its query; `undefined` for one outside the API that the mock has. */
export function addressOf(path: string): Address | undefined {
  const [pathname = ""] = path.split("?");
  const match = form.exec(pathname);
  if (match === null) return undefined;
  const [, id, below] = match;
  const isMeshApi = /^[^?]*\/control-planes\/[^/]+\/api(?:\/|$)/.test(pathname);
  if (id === undefined) return { isMeshApi };
  const controlPlaneId = decode(id).toLowerCase();
  const segments = (below ?? "").split("/").map(decode);
  return { controlPlaneId, isMeshApi, ...entityOf(segments) };
}

function entityOf([first = "", second, third, fourth, ...more]: readonly string[]): Partial<Address> {
  if (first === "meshes" && second !== undefined && third !== undefined) {
    if (more.length > 0) return { mesh: second };
    return { mesh: second, ...kindOf(third, "mesh"), ...(fourth === undefined ? {} : { name: fourth }) };
  }
  if (third !== undefined) return {};
  // A collection over all meshes has no name; an object outside of meshes has one.
  if (second === undefined) return kindOf(first);
  return { ...kindOf(first, "control-plane"), name: second };
}

function kindOf(collection: string, scope?: "mesh" | "control-plane"): Partial<Address> {
  const served = servedKinds.find(
    ({ kind }) => kind.collection === collection && (scope === undefined || kind.scope === scope),
  );
  return served === undefined ? {} : { served };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
