import { type Problem, type ProblemPath, type ResourceKind, checkResource } from "../src/model";
import { checkAlternatives } from "./check-alternatives";
import { toPropertyPath } from "./property-names";
import { isUnresolved } from "./unresolved";

/** Where a property of a construct is in the resource that it becomes: `[wire path, path of the property]`. */
export type PropertyNames = readonly (readonly [wire: ProblemPath, property: ProblemPath])[];

/**
 * Holds the resource that props stand for to the contract, and gives every problem with the path of the property.
 * What only Terraform will know is right: any leaf, list or map, and any key of a map.
 */
export function checkProps(kind: ResourceKind, resource: unknown, names: PropertyNames): readonly Problem[] {
  const keys = new Map<string, string>();
  const problems = [
    ...checkResource(kind, hideKeys(resource, keys), { isOpaque: isUnresolved }),
    ...checkAlternatives(kind.shape, resource),
  ];
  return problems.map((problem) => ({
    ...problem,
    path: rename(kind, problem.path, names).map((step) => keys.get(String(step)) ?? step),
  }));
}

/** Demands text where a construct stands for an object that exists: its id, its name. */
export function checkGiven(properties: Readonly<Record<string, unknown>>): readonly Problem[] {
  return Object.entries(properties)
    .filter(([, value]) => typeof value !== "string" || value === "")
    .map(([name, given]) => ({
      code: "required",
      severity: "error",
      path: [name],
      given,
      reason: "is required",
    }));
}

/**
 * Puts a key that any rule accepts for every key that is not known yet, so that the entry still counts
 * and its value is still checked. Members that are undefined are left out, as synthesis does.
 */
function hideKeys(value: unknown, keys: Map<string, string>): unknown {
  if (isUnresolved(value)) return value;
  if (Array.isArray(value)) return value.map((element) => hideKeys(element, keys));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => {
        if (!isUnresolved(key)) return [key, hideKeys(entry, keys)];
        const hidden = `unresolved-key-${keys.size}`;
        keys.set(hidden, key);
        return [hidden, hideKeys(entry, keys)];
      }),
  );
}

function rename({ shape }: ResourceKind, path: ProblemPath, names: PropertyNames): ProblemPath {
  const renamed = toPropertyPath(shape, path);
  for (const [wire, property] of names) {
    const within = wire.every((step, index) => path[index] === step);
    if (within) return [...property, ...renamed.slice(wire.length)];
  }
  return renamed;
}
