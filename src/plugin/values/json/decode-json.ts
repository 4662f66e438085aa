import { describeType } from "../describe-type";
import { isTerraformNumber, isFiniteNumber, parseNumber } from "../number";
import { parseType } from "../parse-type";
import type { Path } from "../path";
import type { Type } from "../type";
import { Dynamic, record, type Value } from "../value";
import { ValueError } from "../value-error";
import { parseJson } from "./parse-json";

/**
 * Reads a value of a type from JSON text, as Terraform stores state.
 * As Terraform does, it takes an attribute that is missing for null, ignores one that the type does not
 * have, and reads `"1"` as a number and `1` as a string where the type says so.
 * @throws ValueError when it cannot be read so
 */
export function decodeJson(text: string, type: Type): Value {
  return valueFromJson(parseJson(text), type);
}

/** {@link decodeJson} for JSON that {@link parseJson} has parsed. */
export function valueFromJson(json: unknown, type: Type, path: Path = []): Value {
  if (json === null || json === undefined) return null;
  if (typeof type === "string") {
    return type === "dynamic" ? dynamicFromJson(json, path) : primitiveFromJson(json, type, path);
  }
  switch (type[0]) {
    case "list":
    case "set":
    case "tuple": {
      if (!Array.isArray(json)) throw wrongType(type, path);
      if (type[0] === "tuple" && type[1].length !== json.length) throw wrongType(type, path);
      return json.map((element: unknown, index) =>
        valueFromJson(element, type[0] === "tuple" ? (type[1][index] ?? "dynamic") : type[1], [
          ...path,
          { index },
        ]),
      );
    }
    case "map":
      return record(
        entries(json, type, path).map(([key, inner]) => [
          key.normalize("NFC"),
          valueFromJson(inner, type[1], [...path, { key }]),
        ]),
      );
    case "object": {
      const given = new Map(entries(json, type, path));
      return record(
        Object.entries(type[1]).map(([name, inner]) => [
          name,
          valueFromJson(given.get(name), inner, [...path, { attribute: name }]),
        ]),
      );
    }
  }
}

function primitiveFromJson(json: unknown, type: "string" | "number" | "bool", path: Path): Value {
  if (type === "string") {
    if (typeof json === "string") return json.normalize("NFC");
    if (typeof json === "boolean" || isTerraformNumber(json)) return String(json);
  }
  if (type === "number") {
    const number = typeof json === "string" ? parseNumber(json) : json;
    if (isTerraformNumber(number) && isFiniteNumber(number)) return number;
  }
  if (type === "bool") {
    if (typeof json === "boolean") return json;
    if (json === "true" || json === "false") return json === "true";
  }
  throw wrongType(type, path);
}

function dynamicFromJson(json: unknown, path: Path): Value {
  const given = new Map(entries(json, "dynamic", path));
  const type = parseType(given.get("type"), path);
  return new Dynamic(type, valueFromJson(given.get("value"), type, path));
}

function entries(json: unknown, type: Type, path: Path): [string, unknown][] {
  if (typeof json !== "object" || json === null || Array.isArray(json) || isTerraformNumber(json)) {
    throw wrongType(type, path);
  }
  return Object.entries(json);
}

function wrongType(type: Type, path: Path): ValueError {
  return new ValueError("wrong type", path, `${describeType(type)} is required`);
}
