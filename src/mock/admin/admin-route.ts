import type { z } from "zod";
import type { Answer } from "../answer";
import type { ApiRequest } from "../api-request";
import { type InvalidParameter, konnectError, konnectErrors } from "../errors/konnect-errors";
import { parseJson } from "../json/parse-json";
import type { Randomness } from "../randomness";
import { reservedPath, type Route } from "../routes/route";
import type { Service } from "../service";
import { explainIssue } from "./explain-issue";

/** What the mock answers for itself under one path. */
export interface AdminRoute extends Route {
  /** What each method does, in a few words. */
  readonly summary: Readonly<Record<string, string>>;
}

type Method = readonly [
  summary: string,
  handler: (request: ApiRequest, service: Service) => Answer | Promise<Answer>,
];

/** Everything that is stored can come in one body. */
const largestBody = 64 * 1_048_576;

/** @param path below the reserved one */
export function adminRoute(path: string, methods: Readonly<Record<string, Method>>): AdminRoute {
  const entries = Object.entries(methods);
  return {
    path: `${reservedPath}${path}`,
    layer: "konnect",
    methods: Object.fromEntries(entries.map(([method, [, handler]]) => [method, handler])),
    summary: Object.fromEntries(entries.map(([method, [summary]]) => [method, summary])),
    bodyLimit: largestBody,
  };
}

export type Read<Value> = { readonly value: Value } | { readonly answer: Answer };

/** A body of JSON, whatever is in it. */
export function readJson({ body }: ApiRequest, randomness: Randomness): Read<unknown> {
  const parsed = parseJson(body);
  if ("value" in parsed) return parsed;
  const problem = { field: "", reason: `must be JSON: ${parsed.error}`, source: "body" } as const;
  return { answer: refuse([problem], randomness) };
}

/** A body of a form; what is wrong with it is said all at once. */
export function readBody<Value>(
  request: ApiRequest,
  schema: z.ZodType<Value>,
  randomness: Randomness,
): Read<Value> {
  const json = readJson(request, randomness);
  if ("answer" in json) return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { value: parsed.data };
  return { answer: refuse(parsed.error.issues.flatMap(explainIssue), randomness) };
}

export function refuse(problems: readonly InvalidParameter[], randomness: Randomness): Answer {
  return konnectError(konnectErrors.notValid, randomness, problems);
}
