import type { Type } from "../values/type";
import type { Value } from "../values/value";

/**
 * A function that configurations call as `provider::NAME::FUNCTION(…)`, from Terraform 1.8 and OpenTofu 1.7 on.
 * It depends on nothing but its arguments: Terraform calls it at any time, configured or not.
 */
export interface ProviderFunction {
  /** In snake_case, for every function reads so. */
  readonly name: string;
  /** One short sentence. */
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: Type;
  /** @param given one known value a parameter, of its type; none is null unless the parameter allows it */
  call(given: readonly Value[]): FunctionResult;
}

export interface FunctionParameter {
  readonly name: string;
  readonly type: Type;
  /** Markdown. */
  readonly description: string;
  /** Terraform itself refuses null otherwise. */
  readonly allowsNull?: true;
}

/** The result, or what is wrong with the call and, if it is one argument's fault, with which one from 0. */
export type FunctionResult =
  { readonly value: Value } | { readonly error: string; readonly argument?: number | undefined };
