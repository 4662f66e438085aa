import { isTerraformNumber } from "./number";
import { Dynamic, isList, isRecord, Unknown, type Value } from "./value";

/** Longer renderings are cut: a diagnostic is read by a person. */
const longest = 200;

/** Writes a value for a diagnostic, much as Terraform does in a plan. Never give it a sensitive one. */
export function renderValue(value: Value): string {
  const text = render(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function render(value: Value): string {
  if (value instanceof Unknown) return "(known after apply)";
  if (value instanceof Dynamic) return render(value.value);
  if (isTerraformNumber(value)) return String(value);
  if (isList(value)) return `[${value.map(render).join(", ")}]`;
  if (isRecord(value)) {
    const members = Object.entries(value).map(
      ([name, inner]) => `${JSON.stringify(name)} = ${render(inner)}`,
    );
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return JSON.stringify(value);
}
