import type { Attribute, Attributes } from "../schema/schema";
import { valueAt } from "../values/at-path";
import type { Path } from "../values/path";
import { isList, isRecord, type Value, type ValueRecord } from "../values/value";
import { alignObjects, memberAt } from "./align-objects";

/** An attribute of a plan in the making, met on the way from the outside in. */
export interface DraftAttribute {
  readonly attribute: Attribute;
  readonly path: Path;
  readonly config: Value;
  readonly prior: Value;
  /** Whether the object that holds the attribute has no counterpart in the prior state. */
  readonly isNew: boolean;
}

/** A plan in the making: a copy that is changed in place, so that large plans are not copied at each change. */
export class PlanDraft {
  private readonly root: ValueRecord;

  constructor(
    proposed: ValueRecord,
    private readonly config: ValueRecord,
    private readonly prior: ValueRecord | null,
  ) {
    this.root = copyRecord(proposed);
  }

  get planned(): ValueRecord {
    return this.root;
  }

  get(path: Path): Value {
    return valueAt(this.root, path) ?? null;
  }

  /** Plans a value for the attribute at a path. */
  set(path: Path, value: Value): void {
    const object = valueAt(this.root, path.slice(0, -1)) ?? null;
    const step = path.at(-1);
    if (step === undefined || !("attribute" in step) || !isRecord(object)) return;
    // Copied, so that a later change inside does not reach into the state or default it came from.
    (object as Record<string, Value>)[step.attribute] = copy(value);
  }

  /**
   * Visits every attribute that the plan holds, from the outside in.
   * @param visit gives false to leave what is inside the attribute unvisited
   */
  visit(attributes: Attributes, visit: (visited: DraftAttribute) => boolean): void {
    this.visitObject(attributes, [], this.config, this.prior, visit);
  }

  private visitObject(
    attributes: Attributes,
    path: Path,
    config: Value,
    prior: Value,
    visit: (visited: DraftAttribute) => boolean,
  ): void {
    for (const [name, attribute] of Object.entries(attributes)) {
      const visited = {
        attribute,
        path: [...path, { attribute: name }],
        config: memberAt(config, name),
        prior: memberAt(prior, name),
        isNew: prior === null,
      };
      if (!visit(visited) || attribute.nested === undefined) continue;
      const objects = alignObjects(attribute, this.get(visited.path), visited.config, visited.prior);
      for (const object of objects) {
        const inner = [...visited.path, ...object.steps];
        if (!isRecord(this.get(inner))) continue;
        this.visitObject(attribute.nested.attributes, inner, object.config, object.prior, visit);
      }
    }
  }
}

function copy(value: Value): Value {
  if (isList(value)) return value.map(copy);
  return isRecord(value) ? copyRecord(value) : value;
}

function copyRecord(value: ValueRecord): ValueRecord {
  const copied = Object.create(null) as Record<string, Value>;
  for (const name of Object.keys(value)) copied[name] = copy(value[name] ?? null);
  return copied;
}
