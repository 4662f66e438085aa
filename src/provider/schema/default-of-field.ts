import type { Field } from "../../model";
import { isRecord, record, type Value } from "../../plugin/values/value";

/**
 * What Terraform plans where the configuration is silent: what the contract says for Terraform, else the
 * API's own default. Only an attribute that the provider may set can have one.
 */
export function defaultOf({ facets, default: ofTheApi }: Field): Value | undefined {
  if (facets.mode !== "optional+computed") return undefined;
  const planned = facets.terraformDefault ?? ofTheApi;
  // Defaults in the contract are JSON, and JSON is a Value.
  return planned === undefined ? undefined : withoutPrototypes(planned);
}

function withoutPrototypes(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (!isRecord(value)) return value;
  return record(Object.entries(value).map(([name, inner]) => [name, withoutPrototypes(inner)]));
}
