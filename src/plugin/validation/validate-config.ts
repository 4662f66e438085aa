import type { Diagnostic } from "../diagnostic";
import { isConfigurable } from "../schema/attribute-facets";
import type { Attribute, Attributes, NestedAttribute, Schema } from "../schema/schema";
import type { Path } from "../values/path";
import { isList, isRecord, isUnknown, type Value, type ValueRecord } from "../values/value";
import { problems } from "./problems";

/** Checks a configuration, which may hold unknowns, against its schema. Gives every problem at once. */
export function validateConfig(schema: Schema, config: ValueRecord): Diagnostic[] {
  return validateObject(schema.attributes, config, [], config);
}

function validateObject(
  attributes: Attributes,
  object: ValueRecord,
  path: Path,
  config: ValueRecord,
): Diagnostic[] {
  return Object.entries(attributes).flatMap(([name, attribute]) =>
    validateAttribute(attribute, object[name] ?? null, [...path, { attribute: name }], config),
  );
}

function validateAttribute(
  attribute: Attribute,
  value: Value,
  path: Path,
  config: ValueRecord,
): Diagnostic[] {
  if (isUnknown(value)) return [];
  if (value === null && attribute.mode === "required") return [problems.missingAttribute(path)];
  if (value !== null && !isConfigurable(attribute)) return [problems.readOnlyAttribute(path)];
  const own = (attribute.validators ?? []).flatMap((validator) =>
    validator.validate({ path, value, config }),
  );
  return attribute.nested === undefined ? own : [...own, ...validateNested(attribute, value, path, config)];
}

function validateNested(
  { nested }: NestedAttribute,
  value: Value,
  path: Path,
  config: ValueRecord,
): Diagnostic[] {
  const element = (inner: Value, innerPath: Path): Diagnostic[] => {
    if (inner === null) return [problems.nullElement(innerPath)];
    return isRecord(inner) ? validateObject(nested.attributes, inner, innerPath, config) : [];
  };
  if (isList(value)) return value.flatMap((inner, index) => element(inner, [...path, { index }]));
  if (!isRecord(value)) return [];
  if (nested.mode === "single") return validateObject(nested.attributes, value, path, config);
  return Object.entries(value).flatMap(([key, inner]) => element(inner, [...path, { key }]));
}
