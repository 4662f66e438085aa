import type ts from "typescript";
import type { ResourceKind } from "../../../model";
import type { Value } from "../../value";

/** What a variable of the source stands for. */
export type Known =
  | KnownResource
  /** A control plane that exists. */
  | { readonly type: "control plane"; readonly cpId: Value | undefined }
  /** A mesh that exists. */
  | { readonly type: "mesh"; readonly cpId: Value | undefined; readonly name: Value | undefined }
  | KnownService
  /** A variable of Terraform. */
  | { readonly type: "variable"; readonly name: string }
  /** Something that the source gives a name to. */
  | { readonly type: "constant"; readonly value: ts.Expression };

export interface KnownResource {
  readonly type: "resource";
  readonly kind: ResourceKind;
  readonly name: string;
  readonly isHigher: boolean;
  readonly cpId: Value | undefined;
  /** The name on the control plane, as it stands in the source. */
  readonly given: Value | undefined;
}

/** A service that exists. */
export interface KnownService {
  readonly type: "service";
  readonly kind: ResourceKind;
  readonly name: Value | undefined;
  /** Labels that tell it from others of its name. */
  readonly labels: { readonly [key: string]: Value };
}
