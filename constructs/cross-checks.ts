import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { findDuplicateNames } from "./duplicate-names";
import { findHostnameCollisions } from "./hostname-collisions";
import { heldIn, hold, type Held } from "./inventory";
import { warnOnce } from "./report";
import { findAbsentTargets } from "./absent-targets";

/** What one construct alone cannot see. */
export interface CrossFinding {
  readonly construct: IConstruct;
  /** Errors are what an apply surely fails with; what the control plane accepts is at most a warning. */
  readonly severity: "error" | "warning";
  readonly message: string;
}

const checked = new WeakSet<TerraformStack>();

/** Counts a construct's object in when objects are compared with one another at synthesis. */
export function register(object: Held): void {
  hold(object);
  const stack = TerraformStack.of(object.construct);
  if (checked.has(stack)) return;
  checked.add(stack);
  // Once a stack and not once a construct: comparing each with all others would not be linear.
  stack.node.addValidation({ validate: () => checkStack(stack) });
}

function checkStack(stack: TerraformStack): string[] {
  const objects = heldIn(stack.node.root);
  const findings = [findDuplicateNames, findHostnameCollisions, findAbsentTargets]
    .flatMap((find) => find(objects))
    .filter(({ construct }) => TerraformStack.of(construct) === stack);
  findings
    .filter(({ severity }) => severity === "warning")
    .forEach(({ construct, message }) => warnOnce(construct, message));
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ construct, message }) => `${construct.node.path}: ${message}`);
}
