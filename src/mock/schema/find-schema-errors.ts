import { goQuote } from "../json/go-quote";
import { isObject } from "../json/parse-json";
import type { AnyOfSchema, ObjectSchema, ScalarSchema, ServerSchema } from "./server-schema";

export interface SchemaOptions {
  /** Whether a whole number past 32 bits is an error of the schema. */
  readonly refuseIntegerOverflow: boolean;
}

/**
 * Holds a body to the server's schema and gives the texts of all errors, sorted bytewise.
 * Source of the texts: kube-openapi's validation.
 */
export function findSchemaErrors(
  schema: ServerSchema,
  value: unknown,
  options: SchemaOptions,
): readonly string[] {
  return sortBytewise(check(schema, value, "", options));
}

export function sortBytewise(texts: readonly string[]): readonly string[] {
  return [...texts].sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
}

function check(
  schema: ServerSchema,
  value: unknown,
  path: string,
  options: SchemaOptions,
): readonly string[] {
  if (schema.type === "any") return [];
  if (schema.type === "any of") return checkOptions(schema, value, path, options);
  if (value === null) return [wrongType(path, schema.type, "null")];
  switch (schema.type) {
    case "object":
      if (!isObject(value)) return [wrongType(path, "object", jsonTypeOf(value))];
      return checkMembers(schema, value, path, options);
    case "array":
      if (!Array.isArray(value)) return [wrongType(path, "array", jsonTypeOf(value))];
      return [
        ...(value.length < schema.minimumItems
          ? [`${path} in body should have at least ${schema.minimumItems} items`]
          : []),
        ...value.flatMap((item, index) => check(schema.items, item, `${path}[${index}]`, options)),
      ];
    default:
      return checkScalar(schema, value, path, options);
  }
}

/** The complaints of the first type come with the one that none fits. */
function checkOptions(
  { options: types }: AnyOfSchema,
  value: unknown,
  path: string,
  options: SchemaOptions,
): readonly string[] {
  const errors = types.map((type) => check(type, value, path, options));
  if (errors.some((found) => found.length === 0)) return [];
  return [`${goQuote(path)} must validate at least one schema (anyOf)`, ...(errors[0] ?? [])];
}

function checkMembers(
  { properties, entries }: ObjectSchema,
  value: Readonly<Record<string, unknown>>,
  path: string,
  options: SchemaOptions,
): readonly string[] {
  const errors = properties.flatMap(({ name, schema, required }) => {
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    // The server joins parent and name with a dot even where the parent is the root.
    if (given === undefined) return required ? [`${path}.${name} in body is required`] : [];
    return check(schema, given, join(path, name), options);
  });
  if (entries === undefined) return errors;
  return [
    ...errors,
    ...Object.entries(value).flatMap(([key, entry]) => check(entries, entry, join(path, key), options)),
  ];
}

function checkScalar(
  schema: ScalarSchema,
  value: unknown,
  path: string,
  { refuseIntegerOverflow }: SchemaOptions,
): readonly string[] {
  const { type, format, values } = schema;
  const given = jsonTypeOf(value);
  // A value that is neither text nor list is held to the format, where there is one, before the type.
  if (format !== undefined && (given === "boolean" || given === "object"))
    return [wrongType(path, format, "")];
  if (format === "date-time" && given === "number") return [wrongType(path, format, "float64")];
  if (typeof value === "number" && type === "integer") {
    const outside = `Checked value must be of type integer with format int32 in ${path}`;
    if (format === undefined && !Number.isInteger(value)) return [wrongType(path, type, "number")];
    if (!Number.isInteger(value)) return [outside, wrongType(path, format ?? type, "float64")];
    if (format === "int32" && refuseIntegerOverflow && !fitsInt32(value)) return [outside];
    return checkLimits(schema, value, path);
  }
  if (given !== type) return [wrongType(path, type, given)];
  if (typeof value !== "string") return [];
  if (format === "date-time" && !isDateTime(value)) return [wrongType(path, format, value)];
  if (Buffer.byteLength(value) < (schema.minimumLength ?? 0)) {
    return [`${path} in body should be at least ${schema.minimumLength} chars long`];
  }
  if (values !== undefined && !values.includes(value)) {
    return [`${path} in body should be one of [${values.join(" ")}]`];
  }
  return [];
}

function checkLimits({ minimum, maximum }: ScalarSchema, value: number, path: string): readonly string[] {
  if (minimum !== undefined && value < minimum) {
    return [`${path} in body should be greater than or equal to ${renderFloat(minimum)}`];
  }
  if (maximum !== undefined && value > maximum) {
    return [`${path} in body should be less than or equal to ${renderFloat(maximum)}`];
  }
  return [];
}

/** Go shows a float from a million on with an exponent of two digits. */
function renderFloat(value: number): string {
  if (Math.abs(value) < 1e6) return String(value);
  return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}

export function fitsInt32(value: number): boolean {
  return value === (value | 0);
}

function isDateTime(text: string): boolean {
  const pattern = /^(\d{4}-\d{2}-\d{2})t(\d{2}):\d{2}:\d{2}(\.\d+)?(z|[+-]\d{2}:\d{2})$/i;
  const [, day = "", hour] = pattern.exec(text) ?? [];
  if (hour === undefined || Number.isNaN(Date.parse(text))) return false;
  // Go knows neither a 30th of February nor an hour 24, which Date takes for the day after.
  return hour < "24" && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function wrongType(path: string, expected: string, given: string): string {
  return `${path} in body must be of type ${expected}: ${goQuote(given)}`;
}

function jsonTypeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}
