import type { Profile } from "../../model";
import { isObject, type JsonObject } from "../json/parse-json";
import { type ServedKind, shapeIn } from "../kinds/served-kind";
import { keepWhole, projectBody } from "./project-fields";

/** What is stored apart from an object's own fields, and `status`, which only zones write. */
export const envelopeFields: ReadonlySet<string> = new Set([
  "type",
  "mesh",
  "name",
  "labels",
  "creationTime",
  "modificationTime",
  "kri",
  "snis",
  "status",
]);

/** What the server keeps of a body: the fields that it knows. Of kinds that nobody declared, whatever there is. */
export function fieldsToKeep(served: ServedKind, profile: Profile, body: JsonObject): JsonObject {
  const known =
    served.admission === "full"
      ? projectBody(shapeIn(served, profile), body, served.fieldOrder)
      : keepWhole(served.style === "schema" ? { spec: body.spec } : body);
  const kept = Object.entries(known as JsonObject).filter(
    ([name, value]) => !envelopeFields.has(name) && value !== null,
  );
  return served.shownWhenEmpty.reduce<JsonObject>(
    (fields, path) => withObject(fields, path.split(".")),
    Object.fromEntries(kept),
  );
}

/** The same fields, with an object at a path. A path runs through lists without saying so. */
function withObject(fields: JsonObject, [name = "", ...rest]: readonly string[]): JsonObject {
  const value = fields[name];
  if (rest.length === 0) return value === undefined ? { ...fields, [name]: {} } : fields;
  if (isObject(value)) return { ...fields, [name]: withObject(value, rest) };
  if (!Array.isArray(value)) return fields;
  const elements = value.map((element: unknown) => (isObject(element) ? withObject(element, rest) : element));
  return { ...fields, [name]: elements };
}
