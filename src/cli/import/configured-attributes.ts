import { Expression, type Value as Declared } from "../../formats";
import type { Attribute, Attributes } from "../../plugin/schema/schema";
import { Decimal, isList, isRecord, type Value, type ValueRecord } from "../../plugin/values/value";

/** What of a state a configuration says: all that is set and that a configuration may set. */
export function configuredAttributes(
  attributes: Attributes,
  state: ValueRecord,
): { readonly [name: string]: Declared } {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const value = state[name] ?? null;
      if (attribute.mode === "computed" || value === null || isServersNothing(attribute, value)) return [];
      return [[name, configuredValue(attribute, value)] as const];
    }),
  );
}

/** An empty list or map that the server shows where nothing was configured: left out, it stays as it is. */
function isServersNothing({ mode, nested }: Attribute, value: Value): boolean {
  if (mode !== "optional+computed") return false;
  if (isList(value)) return value.length === 0;
  return isRecord(value) && nested?.mode !== "single" && Object.keys(value).length === 0;
}

function configuredValue({ nested }: Attribute, value: Value): Declared {
  if (nested === undefined) return plainValue(value);
  const object = (inner: Value) =>
    isRecord(inner) ? configuredAttributes(nested.attributes, inner) : plainValue(inner);
  if (isList(value)) return value.map(object);
  if (nested.mode === "map" && isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, object(inner)]));
  }
  return object(value);
}

function plainValue(value: Value): Declared {
  if (value === null || ["string", "boolean", "number"].includes(typeof value)) {
    return value as string | boolean | number | null;
  }
  if (isList(value)) return value.map(plainValue);
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
  }
  // Terraform's language holds numbers that JavaScript does not.
  if (typeof value === "bigint" || value instanceof Decimal) return new Expression(value.toString());
  throw new TypeError("A state holds values that are known and of one type.");
}
