import type { Path } from "../../plugin/values/path";
import { equalValues } from "../../plugin/values/equal";
import type { Type } from "../../plugin/values/type";
import { typeAt } from "../../plugin/values/type-at";
import { isList, isRecord, isUnknown, type Value } from "../../plugin/values/value";

/**
 * Where the server holds something else than a plan promised. What was planned as unknown or null was left
 * to the server and breaks no promise.
 */
export function brokenPromises(planned: Value, actual: Value, type: Type, path: Path = []): readonly Path[] {
  if (planned === null || isUnknown(planned)) return [];
  if (isList(planned)) {
    if (!isList(actual) || actual.length !== planned.length) return [path];
    return planned.flatMap((element, index) =>
      brokenPromises(element, actual[index] ?? null, typeAt(type, { index }) ?? "dynamic", [
        ...path,
        { index },
      ]),
    );
  }
  if (!isRecord(planned)) return equalValues(planned, actual, type) ? [] : [path];
  if (!isRecord(actual)) return [path];
  const isMap = type[0] === "map";
  const names = Object.keys(isMap ? { ...actual, ...planned } : planned);
  return names.flatMap((name) => {
    const step = isMap ? { key: name } : { attribute: name };
    const isAdded = !Object.hasOwn(planned, name);
    if (isAdded) return [[...path, step]];
    const inner = typeAt(type, step) ?? "dynamic";
    return brokenPromises(planned[name] ?? null, actual[name] ?? null, inner, [...path, step]);
  });
}
