import type { PrivateData } from "../../plugin/resource";
import { record, type ValueRecord } from "../../plugin/values/value";

/**
 * The labels that the server added, kept beside the state: seen once when an object is written, they are
 * never again taken for a user's, whatever version of the server invents them.
 */
export function readAddedLabels(data: PrivateData | undefined): ValueRecord {
  if (data === undefined) return record([]);
  try {
    const { addedLabels } = JSON.parse(Buffer.from(data).toString()) as { addedLabels?: unknown };
    const entries = Object.entries(Object(addedLabels) as Record<string, unknown>);
    return record(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    // Bytes of another provider, or of a later version of this one.
    return record([]);
  }
}

/** A JSON object, the one thing of another provider's making that the official one takes without an error. */
export function writeAddedLabels(labels: ValueRecord): PrivateData {
  return Buffer.from(JSON.stringify({ addedLabels: labels }));
}
