import { isTerraformNumber } from "./number";
import type { Type } from "./type";
import { Dynamic, isList, isRecord, type Value } from "./value";

/** The type that Terraform would give a value written as a literal: arrays are tuples, records objects. */
export function inferType(value: Value): Type {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (isTerraformNumber(value)) return "number";
  if (value instanceof Dynamic) return value.type;
  if (isList(value)) return ["tuple", value.map(inferType)];
  if (isRecord(value)) {
    const attributes = Object.create(null) as Record<string, Type>;
    for (const [name, inner] of Object.entries(value)) attributes[name] = inferType(inner);
    return ["object", attributes];
  }
  return "dynamic";
}
