import { meshErrors } from "../errors/mesh-errors";
import { goTypeOf, isObject, parseJson } from "../json/parse-json";
import type { Outcome } from "./pipeline";
import type { Addressed, Decoded } from "./write-request";

/** The body of a kind with a schema is a JSON object. */
export function decodeObject(write: Addressed): Outcome<Decoded> {
  const kind = write.served.kind.name;
  const parsed = parseJson(write.request.body);
  if ("error" in parsed) return { answer: meshErrors.badRequest(kind, parsed.error) };
  if (!isObject(parsed.value)) {
    const error = `json: cannot unmarshal ${goTypeOf(parsed.value)} into Go value of type map[string]interface {}`;
    return { answer: meshErrors.badRequest(kind, error) };
  }
  return { next: { ...write, body: parsed.value } };
}
