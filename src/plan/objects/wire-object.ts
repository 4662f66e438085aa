import { type ObjectShape, type Shape, terraformName } from "../../model";
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
  const reader = new WireReader();
  const members = reader.readObject(shape, value, unknown);
  return { members, hidden: reader.hidden };
}

class WireReader {
  readonly hidden: HiddenValue[] = [];
  /** Where it reads: written down only of what is hidden. */
  readonly #path: string[] = [];

  readObject({ fields }: ObjectShape, value: PlanValue, unknown: PlanValue): Record<string, unknown> {
    const members: Record<string, unknown> = {};
    for (const field of fields) {
      const { facets, name } = field;
      if (facets.mode === "computed" || facets.terraformOnly === true) continue;
      const attribute = terraformName(field);
      const read = this.#readAt(name, field.shape, memberOf(value, attribute), memberOf(unknown, attribute));
      if (read !== undefined) members[name] = facets.json === true ? parsed(read) : read;
    }
    return members;
  }

  #readAt(step: string, shape: Shape, value: PlanValue, unknown: PlanValue): unknown {
    this.#path.push(step);
    const read = this.#read(shape, value, unknown);
    this.#path.pop();
    return read;
  }

  #read(shape: Shape, value: PlanValue, unknown: PlanValue): unknown {
    if (unknown === true || value === sensitiveMask) {
      const why = unknown === true ? "known after apply" : "sensitive";
      this.hidden.push({ path: [...this.#path], why });
      return undefined;
    }
    if (value === null && !holdsTrue(unknown)) return undefined;
    switch (shape.type) {
      case "object":
        return this.readObject(shape, value, unknown);
      case "list":
        return this.#readList(shape.element, value, unknown);
      case "map":
        return this.#readMap(shape.value, value, unknown);
      case "alternatives": {
        const set = shape.options.find(
          ({ name }) => memberOf(value, name) !== null || holdsTrue(memberOf(unknown, name)),
        );
        if (set === undefined) return undefined;
        return this.#read(set.shape, memberOf(value, set.name), memberOf(unknown, set.name));
      }
      default:
        return value;
    }
  }

  #readList(shape: Shape, value: PlanValue, unknown: PlanValue): readonly unknown[] | undefined {
    const elements = Array.isArray(value) ? (value as readonly PlanValue[]) : [];
    const found: unknown[] = [];
    for (const [index, element] of elements.entries()) {
      const one = this.#readAt(`${index}`, shape, element, memberOf(unknown, index));
      if (one !== undefined) found.push(one);
    }
    return found.length === 0 ? undefined : found;
  }

  #readMap(shape: Shape, value: PlanValue, unknown: PlanValue): Record<string, unknown> | undefined {
    const entries: (readonly [string, unknown])[] = [];
    const keys = keysOf(value);
    const others = keysOf(unknown).filter((key) => !keys.includes(key));
    for (const key of [...keys, ...others]) {
      const one = this.#readAt(key, shape, memberOf(value, key), memberOf(unknown, key));
      if (one !== undefined) entries.push([key, one]);
    }
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
}

function parsed(read: unknown): unknown {
  if (typeof read !== "string") return read;
  try {
    return JSON.parse(read);
  } catch {
    return read;
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
