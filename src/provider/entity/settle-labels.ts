import type { PlanRequest } from "../../plugin/resource";
import { isRecord, record, type ValueRecord } from "../../plugin/values/value";
import { readAddedLabels } from "./added-labels";

/**
 * Leaves labels as the state has them when the configuration only adds what the server added by itself, as
 * after an import: nothing would change. Terraform allows a plan to keep a prior value that is equivalent.
 */
export function settleLabels({ prior, planned, private: data }: PlanRequest): ValueRecord {
  const [before, after] = [prior?.labels ?? null, planned.labels ?? null];
  if (!isRecord(before) || !isRecord(after)) return planned;
  const added = readAddedLabels(data);
  const isThere = (key: string) =>
    Object.hasOwn(before, key)
      ? before[key] === after[key]
      : Object.hasOwn(added, key) && added[key] === after[key];
  const isEquivalent =
    Object.keys(after).every(isThere) && Object.keys(before).every((key) => Object.hasOwn(after, key));
  return isEquivalent ? record([...Object.entries(planned), ["labels", before]]) : planned;
}
