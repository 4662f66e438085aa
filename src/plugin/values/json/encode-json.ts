import { isFiniteNumber, isTerraformNumber } from "../number";
import { Dynamic, isList, isRecord, Unknown, type Value } from "../value";
import { ValueError } from "../value-error";

/**
 * Writes a wholly known value as JSON text, as Terraform stores state, with numbers of any size exact.
 * @throws ValueError for an unknown value
 */
export function encodeJson(value: Value): string {
  if (value instanceof Unknown) throw new ValueError("wrong type", [], "an unknown value has no JSON");
  if (isTerraformNumber(value)) {
    if (!isFiniteNumber(value)) throw new ValueError("not a number", [], "a finite number is required");
    return String(value);
  }
  if (value instanceof Dynamic)
    return `{"value":${encodeJson(value.value)},"type":${JSON.stringify(value.type)}}`;
  if (isList(value)) return `[${value.map(encodeJson).join(",")}]`;
  if (isRecord(value)) {
    const members = Object.entries(value).map(
      ([name, inner]) => `${JSON.stringify(name)}:${encodeJson(inner)}`,
    );
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}
