import type { ResourceKind } from "../../../model";
import type { DeclaredResource, Place } from "../../resource";
import type { Value } from "../../value";
import type { Findings } from "./values";

/** A resource as far as it has been read: calls on a construct add to it. */
export interface Draft extends Findings {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly isHigher: boolean;
  readonly attributes: Record<string, Value>;
  importId?: DeclaredResource["importId"];
}

export function newDraft(kind: ResourceKind, name: string, isHigher: boolean): Draft {
  return {
    kind,
    name,
    isHigher,
    attributes: {},
    places: new Map<string, Place>(),
    comments: new Map<string, readonly string[]>(),
  };
}

export function resourceOf(draft: Draft, file: string): DeclaredResource {
  const { kind, name, attributes, importId, comments, places } = draft;
  return {
    kind,
    name,
    attributes,
    ...(importId !== undefined && { importId }),
    ...(comments.size > 0 && { comments }),
    origin: { file, places },
  };
}
