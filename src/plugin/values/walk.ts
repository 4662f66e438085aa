import type { Path, Step } from "./path";
import type { Type } from "./type";
import { typeAt } from "./type-at";
import { Dynamic, isList, isRecord, record, Unknown, type Value } from "./value";

/**
 * Visits a value and all within it, from the outside in.
 * @param visit gives false to leave what is inside the value unvisited
 */
export function walkValue(
  value: Value,
  type: Type,
  visit: (value: Value, path: Path, type: Type) => boolean | void,
  path: Path = [],
): void {
  if (visit(value, path, type) === false) return;
  if (value instanceof Dynamic) return walkValue(value.value, value.type, visit, path);
  for (const [step, inner, innerType] of children(value, type))
    walkValue(inner, innerType, visit, [...path, step]);
}

/** Rebuilds a value from the inside out: `change` gets every value with what is inside it already changed. */
export function transformValue(
  value: Value,
  type: Type,
  change: (value: Value, path: Path, type: Type) => Value,
  path: Path = [],
): Value {
  return change(transformChildren(value, type, change, path), path, type);
}

/** The paths of all unknown values. */
export function unknownPaths(value: Value, type: Type): Path[] {
  const paths: Path[] = [];
  walkValue(value, type, (inner, path) => {
    if (inner instanceof Unknown) paths.push(path);
  });
  return paths;
}

export function hasUnknown(value: Value): boolean {
  if (value instanceof Unknown) return true;
  if (value instanceof Dynamic) return hasUnknown(value.value);
  if (isList(value)) return value.some(hasUnknown);
  return isRecord(value) && Object.values(value).some(hasUnknown);
}

function children(value: Value, type: Type): (readonly [Step, Value, Type])[] {
  if (isList(value)) {
    return value.map((inner, index) => [{ index }, inner, typeAt(type, { index }) ?? "dynamic"]);
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).map(([name, inner]) => {
    const step = type[0] === "map" ? { key: name } : { attribute: name };
    return [step, inner, typeAt(type, step) ?? "dynamic"];
  });
}

function transformChildren(
  value: Value,
  type: Type,
  change: (value: Value, path: Path, type: Type) => Value,
  path: Path,
): Value {
  if (value instanceof Dynamic)
    return new Dynamic(value.type, transformChildren(value.value, value.type, change, path));
  const changed = children(value, type).map(
    ([step, inner, innerType]) => [step, transformValue(inner, innerType, change, [...path, step])] as const,
  );
  if (isList(value)) return changed.map(([, inner]) => inner);
  if (!isRecord(value)) return value;
  return record(
    changed.map(([step, inner]) => [
      "key" in step ? step.key : "attribute" in step ? step.attribute : "",
      inner,
    ]),
  );
}
