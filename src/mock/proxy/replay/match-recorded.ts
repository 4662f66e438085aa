import { isObject } from "../../json/parse-json";
import { redactedMark } from "../redaction/redactor";

/** What stood where the recording has a mark, by the mark's number. */
export type Secrets = ReadonlyMap<string, string>;

/**
 * Whether a text is the recorded one. A mark of the recording stands for any text that is not empty.
 * @returns what the marks stand for, or `undefined` when the texts differ
 */
export function matchText(recorded: string, given: string): Secrets | undefined {
  const numbers = [...recorded.matchAll(redactedMark)].map(([, number]) => number ?? "");
  if (numbers.length === 0) return recorded === given ? new Map<string, string>() : undefined;
  const form = recorded
    .split(/\(redacted-\d+\)/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
    .join("([\\s\\S]+?)");
  const match = new RegExp(`^${form}$`).exec(given);
  return match === null ? undefined : new Map(numbers.map((number, at) => [number, match[at + 1] ?? ""]));
}

/** The same for a body: JSON by what it says, in whatever order and layout; all else by its text. */
export function matchBody(recorded: string, given: string): Secrets | undefined {
  const [left, right] = [parse(recorded), parse(given)];
  if (left === undefined || right === undefined) return matchText(recorded, given);
  return matchValue(left.value, right.value);
}

function matchValue(recorded: unknown, given: unknown): Secrets | undefined {
  if (typeof recorded === "string" && typeof given === "string") return matchText(recorded, given);
  if (Array.isArray(recorded) && Array.isArray(given)) {
    if (recorded.length !== given.length) return undefined;
    return allOf(recorded.map((element, index) => matchValue(element, given[index])));
  }
  if (isObject(recorded) && isObject(given)) {
    const keys = Object.keys(recorded);
    if (keys.length !== Object.keys(given).length) return undefined;
    return allOf(
      keys.map((key) => (Object.hasOwn(given, key) ? matchValue(recorded[key], given[key]) : undefined)),
    );
  }
  return recorded === given ? new Map<string, string>() : undefined;
}

function allOf(matches: readonly (Secrets | undefined)[]): Secrets | undefined {
  const found = matches.filter((match) => match !== undefined);
  return found.length === matches.length ? new Map(found.flatMap((match) => [...match])) : undefined;
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
