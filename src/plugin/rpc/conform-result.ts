import { conform } from "../values/conform";
import type { Path } from "../values/path";
import type { Type } from "../values/type";
import { isRecord, isUnknown, record, type Value, type ValueRecord } from "../values/value";
import { ValueError } from "../values/value-error";
import { transformValue, unknownPaths } from "../values/walk";
import { problems } from "./problems";
import type { Report } from "./report";

/**
 * Makes what a provider's code gave fit its schema. What does not fit is reported and replaced, attribute by
 * attribute, so that the rest of an object that exists is not lost.
 * @param fallback what is known of the object otherwise
 */
export function conformResult(
  action: string,
  given: ValueRecord,
  type: Type,
  fallback: ValueRecord | null,
  report: Report,
): ValueRecord {
  const reportMisfit = (error: unknown, path: Path) => {
    if (!(error instanceof ValueError)) throw error;
    report.add(problems.invalidResult(action, error.path.length === 0 ? path : error.path, error.message));
  };
  try {
    const conformed = conform(given, type);
    if (isRecord(conformed)) return conformed;
  } catch (error) {
    reportMisfit(error, []);
  }
  if (typeof type === "string" || type[0] !== "object") return fallback ?? record([]);
  return record(
    Object.entries(type[1]).map(([name, inner]): [string, Value] => {
      try {
        return [name, conform(isRecord(given) ? given[name] : null, inner)];
      } catch {
        return [name, fallback?.[name] ?? null];
      }
    }),
  );
}

/**
 * Makes an object fit for state, where nothing may be unknown: what is becomes null, and an error unless
 * the operation failed anyway.
 */
export function conformState(
  action: string,
  given: ValueRecord,
  type: Type,
  fallback: ValueRecord | null,
  report: Report,
): ValueRecord {
  const conformed = conformResult(action, given, type, fallback, report);
  const unknowns = unknownPaths(conformed, type);
  if (unknowns.length === 0) return conformed;
  if (!report.failed) report.add(...unknowns.map((path) => problems.stillUnknown(path)));
  const known = transformValue(conformed, type, (value) => (isUnknown(value) ? null : value));
  return isRecord(known) ? known : conformed;
}
