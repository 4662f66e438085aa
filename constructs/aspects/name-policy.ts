import type { IAspect } from "cdktf";
import type { IConstruct } from "constructs";
import { nameAgainstPolicy, patternMalformed } from "../errors";
import { isUnresolved } from "../unresolved";
import { ResourcePolicy, type ResourcePolicyProps } from "./resource-policy";

export interface NamePolicyProps extends ResourcePolicyProps {
  /** Regular expression of JavaScript that the whole name must match: `[a-z]+-(prod|test)`. */
  readonly pattern: string;
  /** What a name should look like, in words for whoever breaks the policy. @default the pattern alone */
  readonly description?: string;
}

/**
 * An aspect that holds the names of Konnect resources to a pattern. What only Terraform will know passes.
 * Throws when the pattern is no regular expression.
 *
 * @example Aspects.of(this).add(new NamePolicy({ pattern: "shop-.+", description: "begins with the team's name" }));
 */
export class NamePolicy implements IAspect {
  private readonly policy: ResourcePolicy;

  constructor(props: NamePolicyProps) {
    const whole = compile(props.pattern);
    this.policy = new ResourcePolicy(props, ({ name }) =>
      typeof name !== "string" || isUnresolved(name) || whole.test(name)
        ? []
        : [nameAgainstPolicy(name, props.pattern, props.description)],
    );
  }

  visit(node: IConstruct): void {
    this.policy.visit(node);
  }
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch (error) {
    throw patternMalformed(pattern, error);
  }
}
