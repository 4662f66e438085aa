import type { PlanRequest, PlanResult } from "../../plugin/resource";
import { isRecord, isUnknown, record, type Value, type ValueRecord } from "../../plugin/values/value";
import { problems } from "../problems";
import { readPrivateState } from "./private-state";

/**
 * Leaves labels as the state has them when the configuration only adds what the server added by itself, as
 * after an import: nothing would change. Terraform allows a plan to keep a prior value that is equivalent.
 *
 * While one of these labels is not known yet, no plan is right. Terraform then takes the configuration alone,
 * since the state promises a value that may turn out otherwise; and should it turn out as the state has it,
 * what was planned vanishes. An object that is planned as configured in both cases would never be left as it
 * is after an import, and which of them is at hand the plan cannot know. So it warns of what may come. It comes
 * once at most: after a write as configured, the state shows every label that the configuration does.
 */
export function settleLabels(request: PlanRequest, subject: string): PlanResult {
  const { prior, planned, private: data } = request;
  const [before, after] = [prior?.labels ?? null, planned.labels ?? null];
  const { addedLabels, labelsAreConfigured } = readPrivateState(data);
  if (labelsAreConfigured || !isRecord(before) || !isRecord(after)) return { planned };
  const repeated = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const there = record([...Object.entries(addedLabels), ...Object.entries(before)]);
  if (repeated.length === 0 || !isEquivalent(before, after, there)) return { planned };
  return Object.values(after).some(isUnknown)
    ? { planned, diagnostics: [problems.labelsKnownLate(subject, repeated)] }
    : { planned: record([...Object.entries(planned), ["labels", before]]) };
}

/** Whether the labels are those of the object, or may turn out to be. */
function isEquivalent(before: ValueRecord, after: ValueRecord, there: ValueRecord): boolean {
  const isThere = ([key, value]: readonly [string, Value]): boolean =>
    Object.hasOwn(there, key) && (isUnknown(value) || there[key] === value);
  return (
    Object.entries(after).every(isThere) && Object.keys(before).every((key) => Object.hasOwn(after, key))
  );
}
