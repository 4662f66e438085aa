import { elementsOf, findError, membersOf } from "./finding";
import type { ProblemPath } from "./problem";
import type { Finding } from "./rule";

/** The member of a part of a mesh that names one of its backends, and what the server says of a name that none has. */
export interface UsedBackend {
  readonly member: "enabledBackend" | "defaultBackend";
  readonly reason: string;
}

/** What Go reads a missing text as. */
const textOf = (value: unknown) => (value === undefined || value === null ? "" : value);

/** The names of a list's elements: a symbol for each that is not known, or whose element is not. */
export function namesOf(list: unknown): readonly unknown[] {
  return elementsOf(list).map((one) => (typeof one === "symbol" ? one : textOf(membersOf(one).name)));
}

/** Names of backends are unique, and the one in use is among them. */
export function checkBackendNames(
  part: unknown,
  path: ProblemPath,
  { member, reason }: UsedBackend,
): readonly Finding[] {
  const { backends, [member]: used } = membersOf(part);
  const names = namesOf(backends);
  const duplicates = names.flatMap((name, index) =>
    typeof name === "string" && names.indexOf(name) < index
      ? findError(
          "backend_name_duplicate",
          [...path, "backends", index, "name"],
          name,
          `${JSON.stringify(name)} name is already used for another backend`,
        )
      : [],
  );
  const areAllKnown = typeof backends !== "symbol" && names.every((name) => typeof name === "string");
  if (!areAllKnown || typeof used !== "string" || used === "" || names.includes(used)) return duplicates;
  return [...duplicates, ...findError("backend_unknown", [...path, member], used, reason)];
}

/** Calls a check with each backend and its path, those that are known. */
export function forEachBackend(
  part: unknown,
  path: ProblemPath,
  check: (backend: Readonly<Record<string, unknown>>, path: ProblemPath) => readonly Finding[],
): readonly Finding[] {
  return elementsOf(membersOf(part).backends).flatMap((backend, index) =>
    typeof backend === "symbol" ? [] : check(membersOf(backend), [...path, "backends", index]),
  );
}

/** Demands a text that is not empty. What is not known yet is not. */
export function checkText(value: unknown, path: ProblemPath): readonly Finding[] {
  return textOf(value) === "" ? findError("text_empty", path, value, "cannot be empty") : [];
}

/** A type that the server has no backend for. */
export function checkBackendType(
  type: unknown,
  path: ProblemPath,
  known: readonly string[],
): readonly Finding[] {
  if (typeof type === "symbol" || known.some((name) => name === textOf(type))) return [];
  const available = known.map((name) => JSON.stringify(name)).join(", ");
  return findError(
    "not_allowed_value",
    [...path, "type"],
    type,
    `unknown backend type. Available backends: ${available}`,
  );
}
