import type { Path } from "./path";
import type { Type } from "./type";
import { ValueError } from "./value-error";

/** Types nest no deeper than this, nor do values, so that hostile input cannot exhaust the stack. */
export const maximumDepth = 200;

/**
 * Reads a type from parsed JSON.
 * @throws ValueError when it is not one
 */
export function parseType(json: unknown, path: Path = [], depth = 0): Type {
  if (depth > maximumDepth) throw new ValueError("too deep", path, "the type nests too deep");
  if (json === "string" || json === "number" || json === "bool" || json === "dynamic") return json;
  if (Array.isArray(json) && json.length === 2) {
    const [kind, inner] = json as [unknown, unknown];
    if (kind === "list" || kind === "set" || kind === "map") return [kind, parseType(inner, path, depth + 1)];
    if (kind === "tuple" && Array.isArray(inner)) {
      return ["tuple", inner.map((element) => parseType(element, path, depth + 1))];
    }
    if (kind === "object" && typeof inner === "object" && inner !== null && !Array.isArray(inner)) {
      const attributes = Object.create(null) as Record<string, Type>;
      for (const [name, type] of Object.entries(inner)) attributes[name] = parseType(type, path, depth + 1);
      return ["object", attributes];
    }
  }
  throw new ValueError("malformed", path, "not a Terraform type");
}
