import { type AlternativesShape, type Field, type ObjectShape, type Shape, terraformName } from "../../model";
import {
  Decimal,
  isList,
  isRecord,
  isUnknown,
  unknown as notJudged,
  type Value,
  type ValueRecord,
} from "../../plugin/values/value";

/**
 * What the JSON is for. A `request` leaves out what is unset, empty or Terraform's alone, as the official
 * provider does. A `check` keeps every element in its place, and what is unknown as the Unknown it is.
 */
type Purpose = "request" | "check";

/** The JSON body that stands for a Terraform value. Unknown values are left out: the server decides them. */
export function toWire(shape: ObjectShape, value: ValueRecord): Readonly<Record<string, unknown>> {
  return encodeObject(shape, value, "request");
}

/** The JSON that the contract's rules judge; what is not known yet stays Unknown. */
export function toCheckable(shape: ObjectShape, value: ValueRecord): Readonly<Record<string, unknown>> {
  return encodeObject(shape, value, "check");
}

/** The alternative that is set, when just one is. */
export function alternativeSet(
  { options }: AlternativesShape,
  value: Value,
): AlternativesShape["options"][number] | undefined {
  if (!isRecord(value)) return undefined;
  const set = options.filter(({ name }) => (value[name] ?? null) !== null);
  return set.length === 1 ? set[0] : undefined;
}

function encode(shape: Shape, value: Value, purpose: Purpose): unknown {
  if (value === null) return undefined;
  if (isUnknown(value)) return purpose === "check" ? value : undefined;
  switch (shape.type) {
    case "object":
      return isRecord(value) ? encodeObject(shape, value, purpose) : undefined;
    case "list":
      if (!isList(value) || (value.length === 0 && purpose === "request")) return undefined;
      return value.map((element) => encodeElement(shape.element, element, purpose));
    case "map": {
      if (!isRecord(value) || (Object.keys(value).length === 0 && purpose === "request")) return undefined;
      return members(
        Object.entries(value).map(([key, entry]) => [key, encode(shape.value, entry, purpose) ?? null]),
      );
    }
    case "alternatives": {
      const option = alternativeSet(shape, value);
      // Neither none nor several can be judged as a value; the schema's validators report both.
      if (option === undefined) return purpose === "check" ? notJudged : undefined;
      return encode(option.shape, isRecord(value) ? (value[option.name] ?? null) : null, purpose);
    }
    case "integer":
    case "number":
      return typeof value === "bigint" || value instanceof Decimal ? Number(value.toString()) : value;
    default:
      return value;
  }
}

function encodeObject(
  { fields }: ObjectShape,
  value: ValueRecord,
  purpose: Purpose,
): Readonly<Record<string, unknown>> {
  return members(
    fields
      .filter(({ facets }) => facets.mode !== "computed")
      .filter(({ facets }) => purpose === "check" || facets.terraformOnly !== true)
      .map((field) => [field.name, encodeField(field, value[terraformName(field)] ?? null, purpose)]),
  );
}

function encodeField(field: Field, value: Value, purpose: Purpose): unknown {
  // Terraform itself refuses null where the schema says required.
  if (value === null && field.facets.mode === "required" && purpose === "check") return notJudged;
  // The rules judge the text, the server gets what it holds.
  if (field.facets.json === true && typeof value === "string" && purpose === "request") {
    return parsedJson(value);
  }
  return encode(field.shape, value, purpose);
}

/** The framework reports a null element itself. */
function encodeElement(shape: Shape, element: Value, purpose: Purpose): unknown {
  return encode(shape, element, purpose) ?? (purpose === "check" ? notJudged : null);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function members(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  const made = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of entries) if (value !== undefined) made[name] = value;
  return made;
}
