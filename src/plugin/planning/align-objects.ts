import type { NestedAttribute } from "../schema/schema";
import type { Path } from "../values/path";
import { isList, isRecord, isUnknown, unknown, type Value } from "../values/value";
import { matchSetElements } from "./match-set-elements";

/** One object of a nested attribute's planned value, with its counterparts. */
export interface AlignedObject {
  /** The steps from the attribute to the object; none for a single object. */
  readonly steps: Path;
  /** Unknown where the configuration is unknown around it, null where it has no counterpart. */
  readonly config: Value;
  readonly prior: Value;
}

/**
 * Finds the objects of a planned nested value and what they correspond to: by index in a list, by key in a
 * map, by what is configured in a set. Gives none for a null or unknown value.
 */
export function alignObjects(
  { nested }: NestedAttribute,
  planned: Value,
  config: Value,
  prior: Value,
): AlignedObject[] {
  switch (nested.mode) {
    case "single":
      return isRecord(planned) ? [{ steps: [], config, prior }] : [];
    case "list":
      if (!isList(planned)) return [];
      return planned.map((_, index) => ({
        steps: [{ index }],
        config: elementAt(config, index),
        prior: elementAt(prior, index),
      }));
    case "map":
      if (!isRecord(planned)) return [];
      return Object.keys(planned).map((key) => ({
        steps: [{ key }],
        config: memberAt(config, key),
        prior: memberAt(prior, key),
      }));
    case "set":
      return isList(planned) ? alignSet(nested.attributes, planned, config, prior) : [];
  }
}

/** The value of an attribute of an object that may itself be null or unknown. */
export function memberAt(object: Value, name: string): Value {
  if (isUnknown(object)) return unknown;
  return isRecord(object) && Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}

function elementAt(list: Value, index: number): Value {
  if (isUnknown(list)) return unknown;
  return isList(list) ? (list[index] ?? null) : null;
}

function alignSet(
  attributes: NestedAttribute["nested"]["attributes"],
  planned: readonly Value[],
  config: Value,
  prior: Value,
): AlignedObject[] {
  const configured = isList(config) ? config : [];
  const priors = isList(prior) ? prior : [];
  const plannedOfConfig = matchSetElements(attributes, configured, planned);
  const priorOfConfig = matchSetElements(attributes, configured, priors);
  return planned.map((_, index) => {
    const position = plannedOfConfig.indexOf(index);
    const priorPosition = position === -1 ? undefined : priorOfConfig[position];
    return {
      steps: [{ index }],
      config: isUnknown(config) ? unknown : (configured[position] ?? null),
      prior: priorPosition === undefined ? null : (priors[priorPosition] ?? null),
    };
  });
}
