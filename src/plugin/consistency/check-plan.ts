import { isComputed } from "../schema/attribute-facets";
import { attributeType } from "../schema/implied-type";
import type { Attribute, Attributes, NestedAttribute, Schema } from "../schema/schema";
import { valueAt } from "../values/at-path";
import { equalValues } from "../values/equal";
import type { Path } from "../values/path";
import { isList, isRecord, isUnknown, type Value, type ValueRecord } from "../values/value";
import { showValue, type ConsistencyProblem, type Rule } from "./problem";

export interface PlanToCheck {
  readonly config: ValueRecord | null;
  readonly prior: ValueRecord | null;
  readonly planned: ValueRecord | null;
  readonly requiresReplace?: readonly Path[];
}

/** Judges a plan as Terraform does before it believes it: rules P1 to P8. */
export function checkPlan(schema: Schema, plan: PlanToCheck): ConsistencyProblem[] {
  const { config, prior, planned, requiresReplace = [] } = plan;
  if (config === null || planned === null) {
    if (config === planned) return [];
    const problem =
      planned === null ? "is planned as absent, but is configured" : "is planned, but not configured";
    return [{ rule: "P1", path: [], problem }];
  }
  const nowhere = requiresReplace.filter(
    (path) => valueAt(prior, path) === undefined && valueAt(planned, path) === undefined,
  );
  return [
    ...new PlanCheck(schema).object(schema.attributes, { config, prior, planned }, []),
    ...nowhere.map((path) => ({
      rule: "P8" as const,
      path,
      problem: "is said to require replacement, but is in neither state nor plan",
    })),
  ];
}

interface Values {
  readonly config: Value;
  readonly prior: Value;
  readonly planned: Value;
}

class PlanCheck {
  constructor(private readonly schema: Schema) {}

  object(attributes: Attributes, values: Values, path: Path): ConsistencyProblem[] {
    return Object.entries(attributes).flatMap(([name, attribute]) =>
      this.attribute(attribute, stepInto(values, name), [...path, { attribute: name }]),
    );
  }

  private attribute(attribute: Attribute, values: Values, path: Path): ConsistencyProblem[] {
    const { config, prior, planned } = values;
    const type = attributeType(attribute);
    if (equalValues(planned, config, type)) return [];
    if (attribute.mode === "computed") return [];
    if (config === null) {
      if (isComputed(attribute)) return [];
      return [
        this.problem(
          "P3",
          path,
          `is planned as ${this.show(path, planned)}, but is neither configured nor computed`,
        ),
      ];
    }
    if (isUnknown(config)) {
      if (equalValues(planned, prior, type)) return [];
      return [
        this.problem(
          "P5",
          path,
          "is not yet known in the configuration, but is planned as another value than before",
        ),
      ];
    }
    if (isUnknown(planned)) return [this.problem("P4", path, "is configured, but planned as unknown")];
    if (attribute.nested !== undefined) return this.nested(attribute, values, path);
    if (prior !== null && equalValues(planned, prior, type)) return [];
    return [
      this.problem(
        "P2",
        path,
        `is planned as ${this.show(path, planned)}, but the configuration says ${this.show(path, config)}`,
      ),
    ];
  }

  private nested({ nested }: NestedAttribute, values: Values, path: Path): ConsistencyProblem[] {
    const { config, planned } = values;
    if (planned === null) return [this.problem("P2", path, "is configured, but planned as null")];
    switch (nested.mode) {
      case "single":
        return this.object(nested.attributes, values, path);
      case "list":
        if (!isList(config) || !isList(planned)) return [];
        if (config.length !== planned.length) return [this.sizeProblem(path, config.length, planned.length)];
        return planned.flatMap((_, index) =>
          this.element(nested.attributes, elementOf(values, index), [...path, { index }]),
        );
      case "map":
        return isRecord(config) && isRecord(planned)
          ? this.map(nested.attributes, values, config, planned, path)
          : [];
      case "set":
        if (!isList(config) || !isList(planned) || config.length === planned.length) return [];
        return [this.sizeProblem(path, config.length, planned.length)];
    }
  }

  private map(
    attributes: Attributes,
    values: Values,
    config: ValueRecord,
    planned: ValueRecord,
    path: Path,
  ): ConsistencyProblem[] {
    const keys = [...new Set([...Object.keys(config), ...Object.keys(planned)])];
    return keys.flatMap((key) => {
      const here = [...path, { key }];
      if (!Object.hasOwn(config, key)) return [this.problem("P6", here, "is planned, but not configured")];
      if (!Object.hasOwn(planned, key)) return [this.problem("P6", here, "is configured, but not planned")];
      return this.element(attributes, stepInto(values, key), here);
    });
  }

  private element(attributes: Attributes, values: Values, path: Path): ConsistencyProblem[] {
    const { config, planned } = values;
    // Terraform itself proposes an unknown element as an object whose every attribute is unknown.
    if ((isRecord(config) || isUnknown(config)) && isRecord(planned)) {
      return this.object(attributes, values, path);
    }
    if (config === planned || (isUnknown(config) && isUnknown(planned))) return [];
    if (isUnknown(config)) return [this.problem("P5", path, "is not yet known, but is planned as null")];
    const fault = planned === null ? "null" : "unknown";
    return [this.problem("P4", path, `is configured, but planned as ${fault}`)];
  }

  private sizeProblem(path: Path, configured: number, planned: number): ConsistencyProblem {
    return this.problem("P6", path, `has ${planned} planned elements, but ${configured} configured ones`);
  }

  private show(path: Path, value: Value): string {
    return showValue(this.schema, path, value);
  }

  private problem(rule: Rule, path: Path, problem: string): ConsistencyProblem {
    return { rule, path, problem };
  }
}

function stepInto(values: Values, name: string): Values {
  const at = (value: Value): Value => {
    if (isUnknown(value)) return value;
    return isRecord(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
  };
  return { config: at(values.config), prior: at(values.prior), planned: at(values.planned) };
}

function elementOf(values: Values, index: number): Values {
  const at = (value: Value): Value => (isList(value) ? (value[index] ?? null) : null);
  return { config: at(values.config), prior: at(values.prior), planned: at(values.planned) };
}
