import type { ResourceKind } from "../../../model";
import type { DeclaredResource, Place } from "../../resource";
import type { Value } from "../../value";
import type { KnownResource } from "./known";
import type { Findings } from "./values";

/** A resource as far as it has been read: calls on a construct add to it. */
export interface Draft extends Findings {
  readonly kind: ResourceKind;
  /** What it is called in Terraform. */
  readonly name: string;
  /** Ids of the constructs from the stack to it. */
  readonly ids: readonly string[];
  readonly isHigher: boolean;
  readonly attributes: Record<string, Value>;
  importId?: DeclaredResource["importId"];
}

export function newDraft({
  kind,
  name,
  ids = [name],
  isHigher,
}: Pick<Draft, "kind" | "name" | "isHigher"> & Partial<Pick<Draft, "ids">>): Draft {
  return {
    kind,
    name,
    ids,
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

/** What others refer to of it. */
export function knownBy({ kind, name, isHigher, attributes }: Draft): KnownResource {
  return { type: "resource", kind, name, isHigher, cpId: attributes.cp_id, given: attributes.name };
}
