import { type ResourceKind, terraformName } from "../../model";
import type { JsonObject } from "../../konnect";
import { isRecord, isUnknown, record, type Value, type ValueRecord } from "../../plugin/values/value";
import { type SortedLabels, sortLabels, sortWrittenLabels } from "../labels";
import { fromWire } from "../wire/from-wire";
import { knownBefore } from "../wire/known-before";
import { KeptSpellings } from "../wire/kept-spellings";
import { initialPolicies, readInitialPolicies } from "./initial-policies";
import type { PrivateState } from "./private-state";

/** An object as the server shows it, in Terraform's terms. */
export interface Shown {
  readonly values: ValueRecord;
  /** The labels that are not in the values: the server's own. */
  readonly addedLabels: ValueRecord;
  /** Where the values keep their own spelling of nothing. */
  readonly keptSpellings: readonly string[];
}

/** Reads what a refresh brought. `state` is what was known before: after an import, little more than the identity. */
export function readRefreshed(
  kind: ResourceKind,
  json: JsonObject,
  state: ValueRecord,
  { addedLabels: addedBefore, keptSpellings }: PrivateState,
): Shown {
  return read(kind, json, state, new Set(keptSpellings), (labels) =>
    sortLabels(labels, { prior: state.labels ?? null, addedBefore, name: state.name ?? null }),
  );
}

/** Reads what a write left, beside the plan that it carried out and the labels that it sent. */
export function readWritten(
  kind: ResourceKind,
  json: JsonObject,
  planned: ValueRecord,
  sentLabels: Value,
): Shown {
  const shown = read(kind, json, planned, "every", (labels) => {
    const { own, added } = sortWrittenLabels(labels, sentLabels);
    // A label may be sent although the plan leaves it to the server; see `settleLabels`.
    const { own: shown } = sortWrittenLabels(own, planned.labels ?? null);
    const hidden = Object.entries(own).filter(([key]) => !Object.hasOwn(shown, key));
    return { own: shown, added: record([...Object.entries(added), ...hidden]) };
  });
  return { ...shown, values: withReportAsPlanned(kind, shown.values, planned) };
}

/** Zones may report anew at any moment. The plan promised the report that it knew; a refresh reads the new one. */
function withReportAsPlanned(kind: ResourceKind, values: ValueRecord, planned: ValueRecord): ValueRecord {
  const reported = kind.shape.fields
    .filter(({ facets }) => facets.setByZones === true)
    .map((field): [string, Value] => [terraformName(field), planned[terraformName(field)] ?? null])
    .filter(([, value]) => !isUnknown(value));
  return record([...Object.entries(values), ...reported]);
}

function read(
  kind: ResourceKind,
  json: JsonObject,
  prior: ValueRecord,
  keptBefore: ReadonlySet<string> | "every",
  sort: (labels: Value) => SortedLabels,
): Shown {
  const known = knownBefore(kind.shape, prior);
  const spellings = new KeptSpellings(known === undefined ? "every" : keptBefore);
  const read = fromWire(kind.shape, json, known, spellings);
  const { own, added } = sort(read.labels ?? null);
  const before = prior.labels ?? null;
  const changes: [string, Value][] = [
    // The request named the object, so the answer cannot rename it.
    ...(["cp_id", "mesh", "name", "warnings"] as const)
      .filter((name) => Object.hasOwn(read, name))
      .map((name): [string, Value] => [name, prior[name] ?? null]),
    ["labels", Object.keys(own).length === 0 && isUnset(kind, before) ? null : own],
  ];
  if (Object.hasOwn(read, initialPolicies)) {
    const policies = readInitialPolicies(read[initialPolicies] ?? null, prior[initialPolicies] ?? null);
    changes.push([initialPolicies, policies]);
  }
  const values = record([...Object.entries(read), ...changes]);
  return { values, addedLabels: added, keptSpellings: spellings.paths };
}

/** Whether no labels are null: so where they have no default, unless they were an empty map before. */
function isUnset(kind: ResourceKind, before: Value): boolean {
  const labels = kind.shape.fields.find(({ name }) => name === "labels");
  const isEmptyMap = isRecord(before) && Object.keys(before).length === 0;
  return labels?.facets.terraformDefault === undefined && !isEmptyMap;
}
