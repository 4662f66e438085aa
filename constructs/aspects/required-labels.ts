import type { IAspect } from "cdktf";
import type { IConstruct } from "constructs";
import { labelMissing, labelNotAllowed } from "../errors";
import { isUnresolved } from "../unresolved";
import { ResourcePolicy, type ResourcePolicyProps } from "./resource-policy";

export interface RequiredLabelsProps extends ResourcePolicyProps {
  /** Keys of the labels that every resource must carry. */
  readonly keys: string[];
  /** The only values that some of the labels may have, by key. @default any */
  readonly allowedValues?: { readonly [key: string]: string[] };
}

/**
 * An aspect that demands labels of every Konnect resource. What only Terraform will know passes.
 *
 * @example Aspects.of(this).add(new RequiredLabels({ keys: ["team"], allowedValues: { team: ["shop", "search"] } }));
 */
export class RequiredLabels implements IAspect {
  private readonly policy: ResourcePolicy;

  constructor(props: RequiredLabelsProps) {
    const { keys, allowedValues = {} } = props;
    this.policy = new ResourcePolicy(props, ({ labels = {} }) => {
      if (isUnresolved(labels) || Object.keys(labels as object).some(isUnresolved)) return [];
      const given = labels as Readonly<Record<string, unknown>>;
      return keys.flatMap((key) => {
        const value = given[key];
        if (value === undefined) return [labelMissing(key, allowedValues[key])];
        const allowed = allowedValues[key];
        const fine =
          typeof value !== "string" ||
          isUnresolved(value) ||
          allowed === undefined ||
          allowed.includes(value);
        return fine ? [] : [labelNotAllowed(key, value, allowed)];
      });
    });
  }

  visit(node: IConstruct): void {
    this.policy.visit(node);
  }
}
