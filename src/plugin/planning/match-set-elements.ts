import { isComputed } from "../schema/attribute-facets";
import { attributeType } from "../schema/implied-type";
import type { Attribute, Attributes, NestedAttribute } from "../schema/schema";
import { equalValues } from "../values/equal";
import { isList, isRecord, type Value, type ValueRecord } from "../values/value";

/**
 * Pairs the elements of a set with those of a configuration: elements of a set have no name, so an element
 * belongs to the first free configured one that it does not contradict.
 * @returns for each configured element, the position of its partner among the candidates, or undefined
 */
export function matchSetElements(
  attributes: Attributes,
  configured: readonly Value[],
  candidates: readonly Value[],
): (number | undefined)[] {
  const used = new Set<number>();
  return configured.map((config) => {
    const position = candidates.findIndex(
      (candidate, index) => !used.has(index) && agreesWithConfig(attributes, config, candidate),
    );
    if (position === -1) return undefined;
    used.add(position);
    return position;
  });
}

/** Whether an object differs from a configured one only where the provider may fill in. */
function agreesWithConfig(attributes: Attributes, config: Value, value: Value): boolean {
  if (!isRecord(config) || !isRecord(value)) return config === value;
  return Object.entries(attributes).every(([name, attribute]) =>
    attributeAgrees(attribute, config[name] ?? null, value[name] ?? null),
  );
}

function attributeAgrees(attribute: Attribute, config: Value, value: Value): boolean {
  if (equalValues(config, value, attributeType(attribute))) return true;
  if (config === null) return isComputed(attribute);
  return attribute.nested !== undefined && nestedAgrees(attribute, config, value);
}

function nestedAgrees({ nested }: NestedAttribute, config: Value, value: Value): boolean {
  const agrees = (left: Value, right: Value) => agreesWithConfig(nested.attributes, left, right);
  switch (nested.mode) {
    case "single":
      return isRecord(config) && agrees(config, value);
    case "list":
      return (
        isList(config) &&
        isList(value) &&
        config.length === value.length &&
        config.every((element, index) => agrees(element, value[index] ?? null))
      );
    case "map":
      return isRecord(config) && isRecord(value) && sameKeys(config, value, agrees);
    case "set":
      return false;
  }
}

function sameKeys(
  left: ValueRecord,
  right: ValueRecord,
  agrees: (left: Value, right: Value) => boolean,
): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && agrees(left[key] ?? null, right[key] ?? null))
  );
}
