import { matchSetElements } from "../planning/match-set-elements";
import { isComputed } from "../schema/attribute-facets";
import type { Attribute, Attributes, NestedAttribute, Schema } from "../schema/schema";
import { isList, isRecord, isUnknown, record, unknown, type Value, type ValueRecord } from "../values/value";

/**
 * What Terraform proposes to a provider before it plans: the configuration, where each computed attribute
 * that it leaves null keeps the prior value. Lists go by index, maps by key, sets by what is configured.
 * @param prior null on create
 */
export function proposeNewState(
  schema: Schema,
  config: ValueRecord | null,
  prior: ValueRecord | null,
): ValueRecord | null {
  return config === null ? null : proposeObject(schema.attributes, config, prior);
}

function proposeObject(attributes: Attributes, config: ValueRecord, prior: Value): ValueRecord {
  return record(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      proposeAttribute(attribute, config[name] ?? null, isRecord(prior) ? (prior[name] ?? null) : null),
    ]),
  );
}

function proposeAttribute(attribute: Attribute, config: Value, prior: Value): Value {
  if (config === null) return isComputed(attribute) && !wasConfigured(attribute, prior) ? prior : null;
  return attribute.nested === undefined ? config : proposeNested(attribute, config, prior);
}

/**
 * Whether an optional nested value can only come from a configuration, since it holds what the provider may
 * not set. Once the configuration drops it, it is not carried over.
 */
function wasConfigured(attribute: Attribute, prior: Value): boolean {
  return (
    attribute.mode === "optional+computed" &&
    attribute.nested !== undefined &&
    holdsConfigured(attribute, prior)
  );
}

function holdsConfigured({ nested }: NestedAttribute, value: Value): boolean {
  const objects = isList(value)
    ? value
    : isRecord(value) && nested.mode === "map"
      ? Object.values(value)
      : [value];
  return objects.some((object) =>
    Object.entries(nested.attributes).some(([name, attribute]) => {
      const inner = isRecord(object) ? (object[name] ?? null) : null;
      if (inner === null) return false;
      return !isComputed(attribute) || (attribute.nested !== undefined && holdsConfigured(attribute, inner));
    }),
  );
}

function proposeNested({ nested }: NestedAttribute, config: Value, prior: Value): Value {
  if (isUnknown(config)) return config;
  if (nested.mode === "single") return proposeElement(nested.attributes, config, prior);
  if (isRecord(config)) {
    return record(
      Object.entries(config).map(([key, object]) => {
        if (!isRecord(prior) || !Object.hasOwn(prior, key)) return [key, object];
        return [key, proposeElement(nested.attributes, object, prior[key] ?? null)];
      }),
    );
  }
  if (!isList(config)) return config;
  const priors = isList(prior) ? prior : [];
  if (nested.mode === "list") {
    return config.map((object, index) =>
      index < priors.length ? proposeElement(nested.attributes, object, priors[index] ?? null) : object,
    );
  }
  const partners = matchSetElements(nested.attributes, config, priors);
  return config.map((object, index) => {
    const partner = partners[index];
    const before = partner === undefined ? null : (priors[partner] ?? null);
    return proposeElement(nested.attributes, object, before);
  });
}

/** Of an unknown object, Terraform proposes an object whose every attribute is unknown. */
function proposeElement(attributes: Attributes, config: Value, prior: Value): Value {
  if (isRecord(config)) return proposeObject(attributes, config, prior);
  if (!isUnknown(config)) return config;
  return record(Object.keys(attributes).map((name) => [name, unknown]));
}
