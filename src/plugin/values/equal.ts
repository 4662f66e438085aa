import { canonicalNumber, equalNumbers, isTerraformNumber } from "./number";
import type { Type } from "./type";
import { typeAt } from "./type-at";
import { Dynamic, isList, isRecord, Unknown, type Value, type ValueRecord } from "./value";

/**
 * Whether two values of a type are the same to Terraform: numbers by value, strings by NFC, sets without
 * order. Unknown equals unknown, whatever is known of it.
 */
export function equalValues(left: Value, right: Value, type: Type): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  if (left instanceof Unknown || right instanceof Unknown) {
    return left instanceof Unknown && right instanceof Unknown;
  }
  if (typeof type === "string") return equalPrimitives(left, right);
  switch (type[0]) {
    case "list":
    case "tuple":
      return (
        isList(left) &&
        isList(right) &&
        left.length === right.length &&
        left.every((element, index) =>
          equalValues(
            element,
            right[index] ?? null,
            type[0] === "tuple" ? (type[1][index] ?? "dynamic") : type[1],
          ),
        )
      );
    case "set":
      return isList(left) && isList(right) && equalSets(left, right, type[1]);
    case "map":
      return isRecord(left) && isRecord(right) && equalRecords(left, right, () => type[1]);
    case "object":
      return (
        isRecord(left) && isRecord(right) && equalRecords(left, right, (name) => type[1][name] ?? "dynamic")
      );
  }
}

/**
 * A text that equal values share and others do not: the order of a set's elements, the way a number is
 * held and what is known of an unknown leave no trace in it.
 */
export function valueKey(value: Value, type: Type): string {
  if (value === null) return "null";
  if (value instanceof Unknown) return "unknown";
  if (value instanceof Dynamic) return `${JSON.stringify(value.type)}:${valueKey(value.value, value.type)}`;
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (isTerraformNumber(value)) return canonicalNumber(value);
  if (typeof value === "boolean") return String(value);
  if (isList(value)) {
    const keys = value.map((element, index) => valueKey(element, typeAt(type, { index }) ?? "dynamic"));
    return `[${(type[0] === "set" ? sortedUnique(keys) : keys).join(",")}]`;
  }
  const step = (name: string) => (type[0] === "map" ? { key: name } : { attribute: name });
  const members = Object.keys(value)
    .sort()
    .map(
      (name) =>
        `${JSON.stringify(name)}:${valueKey(value[name] ?? null, typeAt(type, step(name)) ?? "dynamic")}`,
    );
  return `{${members.join(",")}}`;
}

function equalPrimitives(left: Value, right: Value): boolean {
  if (isTerraformNumber(left) && isTerraformNumber(right)) return equalNumbers(left, right);
  if (typeof left === "string" && typeof right === "string")
    return left.normalize("NFC") === right.normalize("NFC");
  if (left instanceof Dynamic && right instanceof Dynamic) {
    return (
      JSON.stringify(left.type) === JSON.stringify(right.type) &&
      equalValues(left.value, right.value, left.type)
    );
  }
  return false;
}

function equalSets(left: readonly Value[], right: readonly Value[], type: Type): boolean {
  const keys = (set: readonly Value[]) => sortedUnique(set.map((element) => valueKey(element, type)));
  const [leftKeys, rightKeys] = [keys(left), keys(right)];
  return leftKeys.length === rightKeys.length && leftKeys.every((key, index) => key === rightKeys[index]);
}

function equalRecords(left: ValueRecord, right: ValueRecord, typeOf: (name: string) => Type): boolean {
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every(
      (name) =>
        Object.hasOwn(right, name) && equalValues(left[name] ?? null, right[name] ?? null, typeOf(name)),
    )
  );
}

function sortedUnique(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort();
}
