import { impliedType } from "../schema/implied-type";
import type { Schema } from "../schema/schema";
import { equalValues } from "../values/equal";
import type { Path } from "../values/path";
import type { Type } from "../values/type";
import { typeAt } from "../values/type-at";
import { Dynamic, isList, isRecord, isUnknown, type Value, type ValueRecord } from "../values/value";
import { showValue, type ConsistencyProblem, type Rule } from "./problem";

/**
 * Judges whether one object is the other with its unknown values filled in and nothing else changed: an
 * applied object against its plan (rule A2), a second plan against the first (rule P10).
 */
export function checkCompletion(
  schema: Schema,
  planned: ValueRecord,
  actual: ValueRecord,
  rule: Rule,
): ConsistencyProblem[] {
  const problems: ConsistencyProblem[] = [];
  compare(planned, actual, impliedType(schema.attributes), [], (path, problem) => {
    problems.push({ rule, path, problem: problem((value) => showValue(schema, path, value)) });
  });
  return problems;
}

type Report = (path: Path, problem: (show: (value: Value) => string) => string) => void;

function compare(planned: Value, actual: Value, type: Type, path: Path, report: Report): void {
  if (isUnknown(planned)) return;
  if (planned === null || actual === null || isUnknown(actual) || typeof type === "string") {
    if (!sameLeaf(planned, actual, type)) {
      report(path, (show) => `was planned as ${show(planned)}, but is now ${show(actual)}`);
    }
    return;
  }
  if (isList(planned) && isList(actual)) return compareLists(planned, actual, type, path, report);
  if (isRecord(planned) && isRecord(actual)) compareRecords(planned, actual, type, path, report);
}

function sameLeaf(planned: Value, actual: Value, type: Type): boolean {
  if (planned instanceof Dynamic && actual instanceof Dynamic) {
    return (
      JSON.stringify(planned.type) === JSON.stringify(actual.type) &&
      completes(planned.value, actual.value, planned.type)
    );
  }
  return equalValues(planned, actual, type);
}

function compareLists(
  planned: readonly Value[],
  actual: readonly Value[],
  type: Type,
  path: Path,
  report: Report,
): void {
  if (type[0] === "set")
    return compareSets(planned, actual, typeAt(type, { index: 0 }) ?? "dynamic", path, report);
  if (planned.length !== actual.length) {
    return report(path, () => `was planned with ${planned.length} elements, but has ${actual.length} now`);
  }
  planned.forEach((element, index) => {
    const inner = typeAt(type, { index }) ?? "dynamic";
    compare(element, actual[index] ?? null, inner, [...path, { index }], report);
  });
}

/** A set may shrink when unknown elements turn out equal; it never grows nor holds what was not planned. */
function compareSets(
  planned: readonly Value[],
  actual: readonly Value[],
  type: Type,
  path: Path,
  report: Report,
): void {
  if (actual.length > planned.length) {
    return report(path, () => `was planned with ${planned.length} elements, but has ${actual.length} now`);
  }
  const unplanned = actual.some((element) => !planned.some((plan) => completes(plan, element, type)));
  const vanished = planned.some((plan) => !actual.some((element) => completes(plan, element, type)));
  if (unplanned) report(path, () => "has an element that was not planned");
  if (vanished) report(path, () => "lacks an element that was planned");
}

function compareRecords(
  planned: ValueRecord,
  actual: ValueRecord,
  type: Type,
  path: Path,
  report: Report,
): void {
  for (const name of new Set([...Object.keys(planned), ...Object.keys(actual)])) {
    const step = type[0] === "map" ? { key: name } : { attribute: name };
    const here = [...path, step];
    if (!Object.hasOwn(planned, name)) report(here, () => "has appeared, but was not planned");
    else if (!Object.hasOwn(actual, name)) report(here, () => "was planned, but has vanished");
    else compare(planned[name] ?? null, actual[name] ?? null, typeAt(type, step) ?? "dynamic", here, report);
  }
}

function completes(planned: Value, actual: Value, type: Type): boolean {
  let complete = true;
  compare(planned, actual, type, [], () => {
    complete = false;
  });
  return complete;
}
