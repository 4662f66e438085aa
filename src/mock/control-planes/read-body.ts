import type { Answer } from "../answer";
import type { ApiRequest } from "../api-request";
import { type InvalidParameter, konnectError, konnectErrors } from "../errors/konnect-errors";
import { projectBody } from "../entities/project-fields";
import { isObject, parseJson } from "../json/parse-json";
import { checkResource, meshControlPlane, type Problem, renderProblemPath } from "../../model";
import type { Randomness } from "../randomness";

/** What a client may say of a control plane. */
export interface ControlPlaneBody {
  readonly name: string;
  readonly description?: string;
  readonly labels?: Readonly<Record<string, string | null>>;
  readonly features?: readonly Feature[];
}

export interface Feature {
  readonly type: string;
  readonly meshCreation?: { readonly enabled: boolean };
  readonly hostnameGeneratorCreation?: { readonly enabled: boolean };
}

/** Reads and checks the body of a create or update: the properties named, and no others. */
export function readControlPlane(
  { body }: ApiRequest,
  allowed: readonly (keyof ControlPlaneBody)[],
  randomness: Randomness,
): { readonly value: ControlPlaneBody } | { readonly answer: Answer } {
  const invalid = (parameters: readonly InvalidParameter[]) => ({
    answer: konnectError(konnectErrors.notValid, randomness, parameters),
  });
  const parsed = parseJson(body);
  if ("error" in parsed) {
    return invalid([{ field: "", reason: `must be JSON: ${parsed.error}`, source: "body" }]);
  }
  const { value } = parsed;
  if (!isObject(value)) {
    return invalid([{ field: "", reason: "must be an object", rule: "is_object", source: "body" }]);
  }
  const unknown = Object.keys(value).filter((name) => !(allowed as readonly string[]).includes(name));
  const errors = checkResource(meshControlPlane, value).filter(
    ({ severity, path }) => severity === "error" && !unknown.includes(String(path[0])),
  );
  if (errors.length === 0 && unknown.length === 0) {
    // Members of members that nobody knows are dropped, not kept.
    return { value: projectBody(meshControlPlane.shape, value, []) as ControlPlaneBody };
  }
  return invalid([
    ...errors.map(parameterOf),
    ...unknown.map((field): InvalidParameter => ({
      field,
      reason: "is not a property that can be set",
      rule: "unknown_property",
      source: "body",
    })),
  ]);
}

function parameterOf({ code, path, reason }: Problem): InvalidParameter {
  return {
    field: renderProblemPath(path),
    reason,
    ...(code === "required" ? { rule: "required" } : {}),
    source: "body",
  };
}
