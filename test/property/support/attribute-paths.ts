import { isConfigurable } from "../../../src/plugin/schema/attribute-facets";
import type { Attributes } from "../../../src/plugin/schema/schema";
import { isList, isRecord, type Value } from "../../../src/plugin/values/value";

/** Every attribute that a configuration can set, at every depth: `spec.ports[].app_protocol`. */
export function attributePaths(attributes: Attributes, prefix = ""): readonly string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    if (!isConfigurable(attribute)) return [];
    const path = `${prefix}${name}`;
    if (attribute.nested === undefined) return [path];
    const inner = attribute.nested.mode === "single" ? `${path}.` : `${path}[].`;
    return [path, ...attributePaths(attribute.nested.attributes, inner)];
  });
}

/** The attributes that a configuration does set. */
export function setPaths(attributes: Attributes, config: Value, prefix = ""): readonly string[] {
  if (!isRecord(config)) return [];
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = config[name] ?? null;
    if (value === null) return [];
    const path = `${prefix}${name}`;
    if (attribute.nested === undefined) return [path];
    const { mode, attributes: inner } = attribute.nested;
    if (mode === "single") return [path, ...setPaths(inner, value, `${path}.`)];
    const elements = isList(value) ? value : isRecord(value) ? Object.values(value) : [];
    return [path, ...elements.flatMap((element) => setPaths(inner, element, `${path}[].`))];
  });
}
