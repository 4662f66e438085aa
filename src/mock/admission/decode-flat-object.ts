import { meshErrors } from "../errors/mesh-errors";
import { goTypeOf, isObject, type JsonObject, parseJson } from "../json/parse-json";
import type { Outcome } from "./pipeline";
import type { Addressed, Decoded } from "./write-request";

const intoEnvelope = "Go value of type v1alpha1.ResourceMeta";
const intoField = (field: string, type: string) => `Go struct field ResourceMeta.${field} of type ${type}`;

/** The body of an old kind has no schema: its envelope only has to fit the server's types. */
export function decodeFlatObject(write: Addressed): Outcome<Decoded> {
  const kind = write.served.kind.name;
  const parsed = parseJson(write.request.body);
  if ("error" in parsed) return { answer: meshErrors.badRequest(kind, parsed.error) };
  const { value } = parsed;
  const misfit = isObject(value) ? misfitOf(value) : { value, target: intoEnvelope };
  if (misfit !== undefined) {
    const error = `json: cannot unmarshal ${goTypeOf(misfit.value)} into ${misfit.target}`;
    return { answer: meshErrors.badRequest(kind, error) };
  }
  return { next: { ...write, body: withoutNull(value as JsonObject) } };
}

interface Misfit {
  readonly value: unknown;
  readonly target: string;
}

function misfitOf(body: JsonObject): Misfit | undefined {
  for (const field of ["type", "mesh", "name"]) {
    const value = body[field] ?? "";
    if (typeof value !== "string") return { value, target: intoField(field, "string") };
  }
  const labels = body.labels ?? {};
  if (!isObject(labels)) return { value: labels, target: intoField("labels", "map[string]string") };
  const entry = Object.values(labels).find((label) => label !== null && typeof label !== "string");
  return entry === undefined ? undefined : { value: entry, target: intoField("labels", "string") };
}

/** Go reads null as the empty value of a type; type and name are always there. */
function withoutNull(body: JsonObject): JsonObject {
  const labels = isObject(body.labels) ? body.labels : {};
  const entries = Object.entries(labels).map(([key, value]) => [key, value ?? ""]);
  return {
    ...body,
    type: body.type ?? "",
    name: body.name ?? "",
    labels: Object.fromEntries(entries) as JsonObject,
  };
}
