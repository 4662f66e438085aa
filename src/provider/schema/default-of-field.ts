import type { Field } from "../../model";
import { isList, isRecord, record, type Value } from "../../plugin/values/value";

/**
 * What Terraform plans where the configuration is silent: what the contract says for Terraform, else the
 * API's own default. Only an attribute that the provider may set can have one.
 */
export function defaultOf({ facets, default: ofTheApi }: Field): Value | undefined {
  if (facets.mode !== "optional+computed") return undefined;
  const planned = facets.terraformDefault ?? ofTheApi;
  return planned === undefined ? undefined : plainValue(planned);
}

/** A default of the contract as a value; the contract holds JSON. */
export function plainValue(json: unknown): Value {
  const value = json as Value;
  if (isList(value)) return value.map(plainValue);
  if (!isRecord(value)) return value;
  return record(Object.entries(value).map(([name, inner]) => [name, plainValue(inner)]));
}
