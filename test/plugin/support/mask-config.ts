import { createHash } from "node:crypto";
import { isConfigurable } from "../../../src/plugin/schema/attribute-facets";
import type { Attribute, Attributes } from "../../../src/plugin/schema/schema";
import { renderPath, type Path } from "../../../src/plugin/values/path";
import {
  isList,
  isRecord,
  record,
  unknown,
  type Value,
  type ValueRecord,
} from "../../../src/plugin/values/value";

/**
 * The configuration as it is before all is known: some values are unknown, chosen by the seed.
 * For one seed, a higher share masks all that a lower one does and more.
 * @param share how many of a hundred values are masked
 */
export function maskConfig(
  attributes: Attributes,
  config: ValueRecord,
  seed: number,
  share: number,
): ValueRecord {
  const isMasked = (path: Path) => hash(`${seed}${renderPath(path)}`) % 100 < share;
  return maskObject(attributes, config, [], isMasked);
}

type IsMasked = (path: Path) => boolean;

function maskObject(
  attributes: Attributes,
  object: ValueRecord,
  path: Path,
  isMasked: IsMasked,
): ValueRecord {
  return record(
    Object.entries(object).map(([name, value]) => {
      const attribute = attributes[name];
      const here = [...path, { attribute: name }];
      if (attribute === undefined || !isConfigurable(attribute)) return [name, value];
      return [name, isMasked(here) ? unknown : maskInside(attribute, value, here, isMasked)];
    }),
  );
}

function maskInside(attribute: Attribute, value: Value, path: Path, isMasked: IsMasked): Value {
  const inside = (inner: Value, here: Path): Value => {
    if (isMasked(here)) return unknown;
    return attribute.nested !== undefined && isRecord(inner)
      ? maskObject(attribute.nested.attributes, inner, here, isMasked)
      : inner;
  };
  if (isList(value)) return value.map((inner, index) => inside(inner, [...path, { index }]));
  if (!isRecord(value)) return value;
  if (attribute.nested?.mode === "single")
    return maskObject(attribute.nested.attributes, value, path, isMasked);
  if (attribute.nested === undefined && attribute.type[0] !== "map") return value;
  return record(Object.entries(value).map(([key, inner]) => [key, inside(inner, [...path, { key }])]));
}

function hash(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE();
}
