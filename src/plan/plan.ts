/** A JSON value in a plan. `null` stands for "not set": Terraform does not tell the two apart. */
export type PlanValue =
  null | boolean | number | string | readonly PlanValue[] | { readonly [name: string]: PlanValue };

/** What the apply does with a resource. `forget` drops it from state and leaves the object alone. */
export type Action = "create" | "update" | "delete" | "replace" | "read" | "forget" | "no-op";

/** One attribute that differs, down to the leaf: a whole object never stands for a change inside it. */
export interface AttributeChange {
  /** `spec.ports[0].port`, `labels["kuma.io/mesh"]`; list elements are compared by index. */
  readonly path: string;
  /** The same path, step by step: names of attributes and map keys, indices of lists. */
  readonly steps: readonly (string | number)[];
  /** `null` when not set, {@link sensitiveMask} when sensitive. */
  readonly before: PlanValue;
  /** `null` when not set or {@link unknown}, {@link sensitiveMask} when sensitive. */
  readonly after: PlanValue;
  /** Known after apply. */
  readonly unknown: boolean;
  /** Sensitive before or after; neither value is in the plan model then. */
  readonly sensitive: boolean;
  /** This attribute is why the resource is replaced. */
  readonly forcesReplacement: boolean;
  /** The configuration sets the top-level attribute that this one is in; otherwise the provider decides it. */
  readonly configured: boolean;
}

/** Both sides of an object of one of this package's kinds. */
export interface ObjectChange {
  /** All attributes by their Terraform names, sensitive values masked. `null` when there is no object. */
  readonly before: PlanValue;
  readonly after: PlanValue;
  /** `true` where {@link after} is known after apply only, and the configuration sets it. */
  readonly unknown: PlanValue;
  /**
   * As {@link Change.attributes}, but elements of lists are matched by their name or port, and what the server alone
   * decides is left out. Paths name an element by what it is matched by: `spec.ports.redis.port`.
   */
  readonly attributes: readonly AttributeChange[];
}

export interface Change {
  /** `module.shop.konnect_mesh_multi_zone_service.redis["eu"]` */
  readonly address: string;
  /** `konnect_mesh_multi_zone_service` */
  readonly type: string;
  readonly action: Action;
  /** Empty for `no-op`, `read` and `forget`. */
  readonly attributes: readonly AttributeChange[];
  /** Of managed resources of this package's kinds. */
  readonly object?: ObjectChange;
  /** The replacement is created before the old object is destroyed. */
  readonly createsBeforeDestroy?: boolean;
  /** The id that an import block brings the object in with. */
  readonly importId?: string;
  /** The address before a `moved` block. */
  readonly movedFrom?: string;
}

/** An output of the root module that differs. */
export interface OutputChange {
  readonly name: string;
  readonly action: Action;
  readonly before: PlanValue;
  readonly after: PlanValue;
  readonly unknown: boolean;
  readonly sensitive: boolean;
}

/** What `tofu plan` decided, as {@link readPlan} reads it. */
export interface Plan {
  /** Every resource that the plan names, in the plan's order; also those without a change (`no-op`). */
  readonly changes: readonly Change[];
  /** What changed outside of Terraform since the last apply: `before` is state, `after` the real object. */
  readonly drift: readonly Change[];
  readonly outputs: readonly OutputChange[];
  /** An apply would change nothing: neither an object, nor state, nor an output. */
  readonly isEmpty: boolean;
  /** What of the plan could not be read, and why. Absent when all was. */
  readonly notes?: readonly string[];
}

/** Stands for every sensitive value: a plan model can be printed and stored. */
export const sensitiveMask = "(sensitive value)";
