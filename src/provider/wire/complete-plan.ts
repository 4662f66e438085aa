import { isList, isRecord, isUnknown, type Value, type ValueRecord, record } from "../../plugin/values/value";

/** The applied object: every known planned value as planned, every unknown one as the server has it. */
export function completePlan(planned: ValueRecord, actual: ValueRecord): ValueRecord {
  return completeRecord(planned, actual);
}

function complete(planned: Value, actual: Value): Value {
  if (isUnknown(planned)) return actual;
  if (isList(planned)) {
    // Elements of a list of another length are not each other's counterparts.
    const counterparts = isList(actual) && actual.length === planned.length ? actual : [];
    return planned.map((element, index) => complete(element, counterparts[index] ?? null));
  }
  return isRecord(planned) ? completeRecord(planned, isRecord(actual) ? actual : {}) : planned;
}

function completeRecord(planned: ValueRecord, actual: ValueRecord): ValueRecord {
  return record(
    Object.entries(planned).map(([name, value]) => [
      name,
      complete(value, Object.hasOwn(actual, name) ? (actual[name] ?? null) : null),
    ]),
  );
}
