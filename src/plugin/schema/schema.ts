import type { Diagnostic } from "../diagnostic";
import type { Path } from "../values/path";
import type { Type } from "../values/type";
import type { Value, ValueRecord } from "../values/value";

/** What a provider, a resource or a data source takes and gives. */
export interface Schema {
  /** Raised when old state needs {@link Resource.upgradeState}; 0 for a first version. */
  readonly version: number;
  /** Markdown. */
  readonly description?: string;
  readonly attributes: Attributes;
}

export type Attributes = Readonly<Record<string, Attribute>>;

export type Attribute = PlainAttribute | NestedAttribute;

export interface PlainAttribute extends AttributeFacets {
  readonly type: Type;
  readonly nested?: never;
}

/** An attribute made of attributes: one object, or a list, set or map of objects. */
export interface NestedAttribute extends AttributeFacets {
  readonly nested: { readonly mode: NestingMode; readonly attributes: Attributes };
  readonly type?: never;
}

export type NestingMode = "single" | "list" | "set" | "map";

export interface AttributeFacets {
  /** Markdown. */
  readonly description?: string;
  /**
   * - `required`: the configuration must set it;
   * - `optional`: the configuration may set it, null otherwise;
   * - `computed`: only the provider sets it;
   * - `optional+computed`: the provider sets it where the configuration does not.
   */
  readonly mode: "required" | "optional" | "computed" | "optional+computed";
  /** Never shown in a plan, nor by this framework in a log or diagnostic. */
  readonly sensitive?: boolean;
  readonly deprecated?: string;
  /** Planned where the configuration is null. Needs mode `optional+computed`. */
  readonly default?: Value;
  /** Run in order, from the outside in, on every create and update. */
  readonly planModifiers?: readonly PlanModifier[];
  /** Run on every known or null value of the configuration; unknown values are left for the apply. */
  readonly validators?: readonly Validator[];
}

/** Changes what is planned for one attribute, or asks for replacement. Pure: a plan is made more than once. */
export interface PlanModifier {
  /** Names the behaviour in tests and logs: `requiresReplaceIfConfigured`. */
  readonly name: string;
  modify(request: PlanModifierRequest): PlanModifierResponse;
}

export interface PlanModifierRequest {
  readonly path: Path;
  /** The attribute's value in the configuration, the prior state and the plan so far. */
  readonly config: Value;
  readonly prior: Value;
  readonly planned: Value;
  /** Whether what holds the attribute does not exist yet, so that `prior` is null for want of it. */
  readonly isNew: boolean;
  /** The same three for the whole resource; `prior` is null on create. */
  readonly resource: {
    readonly config: ValueRecord;
    readonly prior: ValueRecord | null;
    readonly planned: ValueRecord;
  };
}

export interface PlanModifierResponse {
  /** The new planned value; absent to leave it as it is. */
  readonly planned?: Value;
  readonly requiresReplace?: boolean;
  readonly diagnostics?: readonly Diagnostic[];
}

export interface Validator {
  readonly name: string;
  validate(request: ValidatorRequest): readonly Diagnostic[];
}

export interface ValidatorRequest {
  readonly path: Path;
  readonly value: Value;
  /** The whole configuration of the resource. */
  readonly config: ValueRecord;
}
