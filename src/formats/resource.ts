import type { ResourceKind } from "../model";
import type { Attributes, Expression } from "./value";

/** One resource, as any of the formats declares it. */
export interface DeclaredResource {
  readonly kind: ResourceKind;
  /** What it is called in the configuration: the second label of a Terraform block. */
  readonly name: string;
  readonly attributes: Attributes;
  /** The id of the object that it shall take over, which an import block names. */
  readonly importId?: string | Expression;
  /** Where it lives on Kubernetes. No other format knows it. */
  readonly namespace?: string;
  readonly comments?: Comments;
  readonly origin?: Origin;
}

/** Names of attributes, keys of maps and indexes of lists, from the resource inwards. */
export type AttributePath = readonly (string | number)[];

/** Lines of comment by the {@link pathKey} of what they stand before; those of the empty path stand before the resource. */
export type Comments = ReadonlyMap<string, readonly string[]>;

/** Where in a text something stands, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a resource was read. */
export interface Origin {
  readonly file: string;
  /** By {@link pathKey}; the empty path is the resource itself. */
  readonly places: ReadonlyMap<string, Place>;
}

export function pathKey(path: AttributePath): string {
  return JSON.stringify(path);
}

/** Where an attribute stands; of one that is missing, the nearest that holds it. */
export function placeOf({ places }: Origin, path: AttributePath): Place {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(pathKey(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return places.get(pathKey([])) ?? { line: 1, column: 1 };
}
