import { isJsonObject, type JsonObject } from "./json";
import { excerptOf, type Redact } from "./redaction";

export interface InvalidParameter {
  /** Path of the field in the request body, in the server's words; "" when it names none. */
  readonly field: string;
  readonly reason: string;
}

/** What the server says about a failure, in Konnect's form, Kuma's, or the gateway's `{message}`. */
export interface Problem {
  readonly title?: string;
  readonly detail?: string;
  /** Konnect's trace id (`kong:trace:…`), which Kong's support asks for. */
  readonly instance?: string;
  readonly invalidParameters: readonly InvalidParameter[];
  /** The start of a body that is no problem document. */
  readonly excerpt?: string;
}

const MOST_PARAMETERS = 100;
const MOST_PARAMETERS_SHOWN = 10;

/** Reads the body of an error answer. Never throws: an unreadable body becomes an excerpt. */
export function parseProblem(body: string, redact: Redact): Problem {
  const value = parseJson(body);
  if (!isJsonObject(value)) {
    const excerpt = excerptOf(body, redact);
    return { invalidParameters: [], ...(excerpt === "" ? {} : { excerpt }) };
  }
  const text = (...names: string[]) => textAt(value, names, redact);
  const title = text("title");
  const detail = text("detail", "details", "message");
  const instance = text("instance");
  const problem = {
    ...(title === undefined ? {} : { title }),
    ...(detail === undefined ? {} : { detail }),
    ...(instance === undefined ? {} : { instance }),
    invalidParameters: parametersOf(value, redact),
  };
  const isEmpty = title === undefined && detail === undefined && problem.invalidParameters.length === 0;
  return isEmpty ? { ...problem, excerpt: excerptOf(body, redact) } : problem;
}

/** One clause for a message: title, detail, and the refused fields; "" when the server said nothing. */
export function renderProblem(problem: Problem): string {
  const { title, detail, invalidParameters, excerpt, instance } = problem;
  const fields = invalidParameters
    .slice(0, MOST_PARAMETERS_SHOWN)
    .map(({ field, reason }) => (field === "" ? reason : `${field}: ${reason}`));
  const unshown = invalidParameters.length - fields.length;
  const said = [title, detail === title ? undefined : detail, excerpt]
    .filter((part) => part !== undefined && part !== "")
    .join(": ");
  const listed = [...fields, ...(unshown > 0 ? [`and ${unshown} more`] : [])].join("; ");
  const trace = instance === undefined ? "" : `[${instance}]`;
  return [said, listed === "" ? "" : `(${listed})`, trace].filter((part) => part !== "").join(" ");
}

function parametersOf(value: JsonObject, redact: Redact): InvalidParameter[] {
  // Kuma repeats invalid_parameters as causes; older versions have causes only.
  const listed = [value["invalid_parameters"], value["causes"]].find(
    (list): list is unknown[] => Array.isArray(list) && list.length > 0,
  );
  return (listed ?? [])
    .slice(0, MOST_PARAMETERS)
    .filter(isJsonObject)
    .map((entry) => ({
      field: textAt(entry, ["field"], redact) ?? "",
      reason: textAt(entry, ["reason", "message"], redact) ?? "refused",
    }));
}

function textAt(value: JsonObject, names: readonly string[], redact: Redact): string | undefined {
  const text = names.map((name) => value[name]).find((member) => typeof member === "string" && member !== "");
  return typeof text === "string" ? excerptOf(text, redact) : undefined;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
