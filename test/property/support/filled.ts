import type { JsonObject } from "../../../src/konnect";
import type { ObjectShape, Shape } from "../../../src/model";

/** JSON with an object of nothing wherever a user may set an object and did not. */
export function filled({ fields }: ObjectShape, json: JsonObject): JsonObject {
  const members = { ...json };
  for (const { name, shape, facets } of fields) {
    const member = members[name] ?? undefined;
    if (member !== undefined) members[name] = filledValue(shape, member);
    else if (shape.type === "object" && facets.mode === "optional") members[name] = {};
  }
  return members;
}

function filledValue(shape: Shape, value: unknown): unknown {
  if (shape.type === "object") return filled(shape, value as JsonObject);
  if (shape.type !== "list" || !Array.isArray(value)) return value;
  return value.map((element: unknown) => filledValue(shape.element, element));
}
