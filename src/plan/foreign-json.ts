import { isRecord } from "./json-record";

/** Other JSON that is easily taken for a plan, by the members that give it away. */
const lookalikes: readonly (readonly [members: readonly string[], what: string])[] = [
  [["lineage", "serial"], "a state file"],
  [["provider_schemas"], "the schema of providers"],
  [["valid", "diagnostics"], "the outcome of a validation"],
  [["@level", "@message"], "a line of the log that `-json` prints while the CLI runs"],
  [["apiVersion", "kind"], "a Kubernetes manifest"],
  [["AWSTemplateFormatVersion"], "a CloudFormation template"],
  [["reportVersion"], "a report that was made of a plan"],
  [["zones"], "a world"],
];

/** What JSON is that is no plan, where it can be told. */
export function nameForeignJson(json: unknown): string | undefined {
  if (json === null) return "null";
  if (Array.isArray(json)) return "a list";
  if (!isRecord(json)) return `a ${typeof json}`;
  const known = lookalikes.find(([members]) => members.every((member) => Object.hasOwn(json, member)));
  if (known !== undefined) return known[1];
  if ("format_version" in json && "values" in json && !("resource_changes" in json))
    return "a state as shown";
  const isConfiguration = ["resource", "terraform", "provider"].some((member) => isRecord(json[member]));
  return isConfiguration && !("format_version" in json) ? "a configuration" : undefined;
}
