import type { ResourceKind } from "../../model";
import type { ImportResult } from "../../plugin/resource";
import { record } from "../../plugin/values/value";
import { problems } from "../problems";
import { importKeys } from "./entity";

/**
 * Reads an import id, a JSON object with the keys of the kind. As with the official provider, keys match in
 * any case, and the first one missing is named in the order cp_id, mesh, name.
 */
export function importEntity(kind: ResourceKind, id: string): ImportResult {
  const keys = importKeys(kind);
  const parsed = parse(id, keys);
  if ("reason" in parsed) return failed(problems.invalidImportId(keys, parsed.reason));
  const missing = keys.find((key) => (parsed.values.get(key) ?? "") === "");
  if (missing !== undefined) return failed(problems.missingImportField(missing));
  return { state: record(parsed.values) };
}

type Parsed = { readonly values: ReadonlyMap<string, string> } | { readonly reason: string };

function parse(id: string, keys: readonly string[]): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(id);
  } catch {
    return { reason: "it is no JSON" };
  }
  if (json === null) return { values: new Map() };
  if (typeof json !== "object" || Array.isArray(json)) return { reason: "it is JSON, but no object" };
  const values = new Map<string, string>();
  for (const [given, value] of Object.entries(json)) {
    const key = keys.find((known) => known === given.toLowerCase());
    if (key === undefined) return { reason: `it holds the unknown key ${JSON.stringify(given)}` };
    if (value === null) continue;
    if (typeof value !== "string") return { reason: `the value of ${key} is no text` };
    values.set(key, value);
  }
  return { values };
}

function failed(diagnostic: NonNullable<ImportResult["diagnostics"]>[number]): ImportResult {
  return { state: null, diagnostics: [diagnostic] };
}
