import type { Attribute, Attributes } from "../schema/schema";
import { valueAt } from "../values/at-path";
import type { Path } from "../values/path";
import { isList, isRecord, type Value, type ValueRecord } from "../values/value";
import { alignObjects, memberAt } from "./align-objects";

/** An attribute of a plan in the making, met on the way from the outside in. */
export class DraftAttribute {
  constructor(
    readonly name: string,
    readonly attribute: Attribute,
    readonly config: Value,
    readonly prior: Value,
    /** Whether the object that holds the attribute has no counterpart in the prior state. */
    readonly isNew: boolean,
    private readonly holder: Record<string, Value>,
    private readonly holderPath: Path,
    private readonly onChange: () => void,
  ) {}

  get path(): Path {
    return [...this.holderPath, { attribute: this.name }];
  }

  get planned(): Value {
    return this.holder[this.name] ?? null;
  }

  /** Plans a value for the attribute. */
  plan(value: Value): void {
    if (value === this.planned) return;
    // Copied, so that a later change inside does not reach into the state or default it came from.
    this.holder[this.name] = copy(value);
    this.onChange();
  }
}

/** A plan in the making: a copy that is changed in place, so that large plans are not copied at each change. */
export class PlanDraft {
  private readonly root: Record<string, Value>;
  private isChanged = false;
  private readonly noteChange = (): void => {
    this.isChanged = true;
  };

  constructor(
    private readonly proposed: ValueRecord,
    private readonly config: ValueRecord,
    private readonly prior: ValueRecord | null,
  ) {
    this.root = copyRecord(proposed);
  }

  /** What was proposed itself, as long as nothing else is planned. */
  get planned(): ValueRecord {
    return this.isChanged ? this.root : this.proposed;
  }

  /**
   * Visits every attribute that the plan holds, from the outside in.
   * @param visit gives false to leave what is inside the attribute unvisited
   */
  visit(attributes: Attributes, visit: (visited: DraftAttribute) => boolean): void {
    this.visitObject(attributes, this.root, [], this.config, this.prior, visit);
  }

  private visitObject(
    attributes: Attributes,
    holder: Record<string, Value>,
    path: Path,
    config: Value,
    prior: Value,
    visit: (visited: DraftAttribute) => boolean,
  ): void {
    for (const [name, attribute] of Object.entries(attributes)) {
      const [innerConfig, innerPrior] = [memberAt(config, name), memberAt(prior, name)];
      const visited = new DraftAttribute(
        name,
        attribute,
        innerConfig,
        innerPrior,
        prior === null,
        holder,
        path,
        this.noteChange,
      );
      if (!visit(visited) || attribute.nested === undefined) continue;
      const { planned } = visited;
      for (const object of alignObjects(attribute, planned, innerConfig, innerPrior)) {
        const inner = valueAt(planned, object.steps);
        if (!isRecord(inner)) continue;
        const innerPath = [...path, { attribute: name }, ...object.steps];
        this.visitObject(attribute.nested.attributes, inner, innerPath, object.config, object.prior, visit);
      }
    }
  }
}

function copy(value: Value): Value {
  if (isList(value)) return value.map(copy);
  return isRecord(value) ? copyRecord(value) : value;
}

function copyRecord(value: ValueRecord): Record<string, Value> {
  const copied = Object.create(null) as Record<string, Value>;
  for (const name of Object.keys(value)) copied[name] = copy(value[name] ?? null);
  return copied;
}
