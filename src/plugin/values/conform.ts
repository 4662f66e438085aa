import { describeType } from "./describe-type";
import { valueKey } from "./equal";
import { inferType } from "./infer-type";
import { isFiniteNumber, isTerraformNumber, parseNumber } from "./number";
import { maximumDepth } from "./parse-type";
import type { Path } from "./path";
import type { Type } from "./type";
import { Dynamic, isList, isRecord, record, Unknown, type Value } from "./value";
import { ValueError } from "./value-error";
import { hasUnknown } from "./walk";

/**
 * Makes a value that code wrote by hand fit for the wire, or refuses it: absent attributes become null,
 * strings NFC, sets lose duplicates, records their prototype, numbers their needless width.
 * @throws ValueError, with the path, for a value that is not of the type
 */
export function conform(value: Value | undefined, type: Type, path: Path = []): Value {
  if (path.length > maximumDepth) throw new ValueError("too deep", path, "the value nests too deep");
  if (value === null || value === undefined) return null;
  if (value instanceof Unknown) return value;
  if (typeof type === "string") {
    return type === "dynamic" ? conformDynamic(value, path) : conformPrimitive(value, type, path);
  }
  switch (type[0]) {
    case "list":
    case "tuple":
      if (!isList(value)) throw wrongType(type, path);
      if (type[0] === "tuple" && type[1].length !== value.length) throw wrongType(type, path);
      return value.map((element, index) =>
        conform(element, type[0] === "tuple" ? (type[1][index] ?? "dynamic") : type[1], [...path, { index }]),
      );
    case "set":
      if (!isList(value)) throw wrongType(type, path);
      return withoutDuplicates(
        value.map((element, index) => conform(element, type[1], [...path, { index }])),
        type[1],
      );
    case "map":
      if (!isRecord(value)) throw wrongType(type, path);
      return record(
        Object.entries(value).map(([key, inner]) => [
          key.normalize("NFC"),
          conform(inner, type[1], [...path, { key }]),
        ]),
      );
    case "object": {
      if (!isRecord(value)) throw wrongType(type, path);
      const extra = Object.keys(value).find((name) => !Object.hasOwn(type[1], name));
      if (extra !== undefined) {
        throw new ValueError("unsupported attribute", [...path, { attribute: extra }], "no such attribute");
      }
      return record(
        Object.entries(type[1]).map(([name, inner]) => [
          name,
          conform(Object.hasOwn(value, name) ? value[name] : null, inner, [...path, { attribute: name }]),
        ]),
      );
    }
  }
}

function conformPrimitive(value: Value, type: "string" | "number" | "bool", path: Path): Value {
  if (type === "string" && typeof value === "string") return value.normalize("NFC");
  if (type === "bool" && typeof value === "boolean") return value;
  if (type === "number" && isTerraformNumber(value)) {
    if (!isFiniteNumber(value)) throw new ValueError("not a number", path, "a finite number is required");
    return parseNumber(String(value)) ?? value;
  }
  throw wrongType(type, path);
}

function conformDynamic(value: Value, path: Path): Value {
  const { type, value: inner } = value instanceof Dynamic ? value : { type: inferType(value), value };
  return new Dynamic(type, conform(inner, type, path));
}

function withoutDuplicates(elements: readonly Value[], type: Type): Value[] {
  const seen = new Set<string>();
  return elements.filter((element) => {
    // Two unknown elements may turn out to differ, so each is kept.
    if (hasUnknown(element)) return true;
    const key = valueKey(element, type);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function wrongType(type: Type, path: Path): ValueError {
  return new ValueError("wrong type", path, `${describeType(type)} is required`);
}
