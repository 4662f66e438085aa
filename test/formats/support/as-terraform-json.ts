import { type DeclaredResource, Expression, type Value } from "cdktf-konnect-mesh/formats";

/** What Terraform's JSON says of resources, by type and name: written down a second time, without the writers. */
export function asTerraformJson(
  resources: readonly DeclaredResource[],
): Record<string, Record<string, unknown>> {
  const types: Record<string, Record<string, unknown>> = {};
  for (const { kind, name, attributes } of resources) {
    (types[kind.terraformType] ??= {})[name] = plain(attributes);
  }
  return types;
}

function plain(value: Value): unknown {
  if (value instanceof Expression) return `\${${value.source}}`;
  if (typeof value === "string") return escaped(value);
  if (Array.isArray(value)) return value.map((element: Value) => plain(element));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(([key, entry]) => [escaped(key), plain(entry)]),
  );
}

function escaped(text: string): string {
  return text.split("${").join("$${").split("%{").join("%%{");
}
