import { type ProblemPath, type Shape, terraformName } from "../../model";
import type { Path, Step } from "../../plugin/values/path";
import { valueAt } from "../../plugin/values/at-path";
import type { ValueRecord } from "../../plugin/values/value";
import { alternativeSet } from "./to-wire";

/**
 * Where in Terraform a place on the wire is: names become Terraform's, and a value of several types is found
 * in the wrapper that the configuration uses. Ends where the wire path leaves the contract.
 */
export function terraformPath(shape: Shape, path: ProblemPath, config: ValueRecord): Path {
  const steps: Step[] = [];
  let at: Shape | undefined = shape;
  for (const step of path) {
    at = unwrap(at, steps, config);
    const next: { step: Step; shape: Shape } | undefined = at === undefined ? undefined : enter(at, step);
    if (next === undefined) return steps;
    steps.push(next.step);
    at = next.shape;
  }
  unwrap(at, steps, config);
  return steps;
}

/** Steps into the alternative that is set, if the shape has alternatives. */
function unwrap(shape: Shape | undefined, steps: Step[], config: ValueRecord): Shape | undefined {
  if (shape?.type !== "alternatives") return shape;
  const option = alternativeSet(shape, valueAt(config, steps) ?? null);
  if (option === undefined) return undefined;
  steps.push({ attribute: option.name });
  return unwrap(option.shape, steps, config);
}

function enter(shape: Shape, step: string | number): { step: Step; shape: Shape } | undefined {
  switch (shape.type) {
    case "object": {
      const field = shape.fields.find(({ name }) => name === step);
      return field === undefined
        ? undefined
        : { step: { attribute: terraformName(field) }, shape: field.shape };
    }
    case "list":
      return typeof step === "number" ? { step: { index: step }, shape: shape.element } : undefined;
    case "map":
      return typeof step === "string" ? { step: { key: step }, shape: shape.value } : undefined;
    default:
      return undefined;
  }
}
