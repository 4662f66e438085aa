import { type Field, type ObjectShape, type Shape, terraformName } from "../../model";
import { type PlanValue, sensitiveMask } from "../plan";

/** A value that a plan does not tell. */
export interface HiddenValue {
  /** Names on the wire, from the object inwards. */
  readonly path: readonly string[];
  readonly why: "known after apply" | "sensitive";
}

export interface WireObject {
  /** As the API takes it. What is hidden is left out. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly hidden: readonly HiddenValue[];
}

/**
 * One side of a change as the API would be sent it: Terraform's names become the wire's, what is not set or computed is
 * left out.
 *
 * @param unknown the tree of what is known after apply
 */
export function toWireObject(shape: ObjectShape, value: PlanValue, unknown: PlanValue): WireObject {
  const hidden: HiddenValue[] = [];
  const members = readObject(shape, value, unknown, [], hidden);
  return { members, hidden };
}

function readObject(
  { fields }: ObjectShape,
  value: PlanValue,
  unknown: PlanValue,
  path: readonly string[],
  hidden: HiddenValue[],
): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = {};
  for (const field of fields) {
    const { facets } = field;
    if (facets.mode === "computed" || facets.terraformOnly === true) continue;
    const name = terraformName(field);
    const read = readField(
      field,
      memberOf(value, name),
      memberOf(unknown, name),
      [...path, field.name],
      hidden,
    );
    if (read !== undefined) members[field.name] = read;
  }
  return members;
}

function readField(
  { facets, shape }: Field,
  value: PlanValue,
  unknown: PlanValue,
  path: readonly string[],
  hidden: HiddenValue[],
): unknown {
  const read = readValue(shape, value, unknown, path, hidden);
  if (facets.json !== true || typeof read !== "string") return read;
  try {
    return JSON.parse(read);
  } catch {
    return read;
  }
}

function readValue(
  shape: Shape,
  value: PlanValue,
  unknown: PlanValue,
  path: readonly string[],
  hidden: HiddenValue[],
): unknown {
  if (unknown === true || value === sensitiveMask) {
    hidden.push({ path, why: unknown === true ? "known after apply" : "sensitive" });
    return undefined;
  }
  if (value === null && !holdsTrue(unknown)) return undefined;
  switch (shape.type) {
    case "object":
      return readObject(shape, value, unknown, path, hidden);
    case "list": {
      const elements = Array.isArray(value) ? (value as readonly PlanValue[]) : [];
      const read = elements.flatMap((element, index) => {
        const one = readValue(
          shape.element,
          element,
          memberOf(unknown, index),
          [...path, `${index}`],
          hidden,
        );
        return one === undefined ? [] : [one];
      });
      return read.length === 0 ? undefined : read;
    }
    case "map": {
      const keys = new Set([...keysOf(value), ...keysOf(unknown)]);
      const entries = [...keys].flatMap((key) => {
        const one = readValue(
          shape.value,
          memberOf(value, key),
          memberOf(unknown, key),
          [...path, key],
          hidden,
        );
        return one === undefined ? [] : [[key, one] as const];
      });
      return entries.length === 0 ? undefined : Object.fromEntries(entries);
    }
    case "alternatives": {
      const set = shape.options.find(
        ({ name }) => memberOf(value, name) !== null || holdsTrue(memberOf(unknown, name)),
      );
      if (set === undefined) return undefined;
      return readValue(set.shape, memberOf(value, set.name), memberOf(unknown, set.name), path, hidden);
    }
    default:
      return value;
  }
}

function memberOf(tree: PlanValue, step: string | number): PlanValue {
  if (typeof tree !== "object" || tree === null) return null;
  return Object.hasOwn(tree, step) ? ((tree as Record<string | number, PlanValue>)[step] ?? null) : null;
}

function keysOf(tree: PlanValue): readonly string[] {
  return typeof tree === "object" && tree !== null ? Object.keys(tree) : [];
}

function holdsTrue(tree: PlanValue): boolean {
  return typeof tree === "object" && tree !== null ? Object.values(tree).some(holdsTrue) : tree === true;
}
