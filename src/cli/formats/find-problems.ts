import { addressOf, checkDeclared, type DeclaredResource, type FormatName, placeOf } from "../../formats";
import { withControlPlanes } from "../../formats/with-control-planes";
import { problemAdvice, type Profile, renderProblemPath, renderGiven } from "../../model";
import type { ReadFile } from "./read-files";

/** One thing that is wrong with a file, or suspicious. */
export interface FileProblem {
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly file: string;
  /** From 1, as the column. */
  readonly line: number;
  readonly column: number;
  /** Whose it is; absent for what is of no resource. */
  readonly address?: string;
  readonly message: string;
  readonly remedy: string;
}

/** What readers could not read and what the contract refuses, file by file in the order of places. */
export function findProblems(files: readonly ReadFile[], profile: Profile): readonly FileProblem[] {
  return files.flatMap(({ format, resources, problems }) => {
    // YAML does not say of which control plane it is: whoever applies it does.
    const complete = isYaml(format) ? withControlPlanes(resources) : resources;
    return [
      ...problems.map((problem): FileProblem => ({ severity: "error", ...problem })),
      ...complete.flatMap((resource) => ofContract(resource, profile)),
    ].sort((left, right) => left.line - right.line || left.column - right.column);
  });
}

function isYaml(format: FormatName): boolean {
  return format === "universal" || format === "kubernetes";
}

function ofContract(resource: DeclaredResource, profile: Profile): readonly FileProblem[] {
  const { origin = { file: "", places: new Map() } } = resource;
  return checkDeclared(resource, profile).map(({ severity, code, path, given, reason }) => ({
    severity,
    code,
    file: origin.file,
    ...placeOf(origin, path),
    address: addressOf(resource),
    message: `${renderProblemPath(path)}: ${reason}${given === undefined ? "" : ` (given ${renderGiven(given)})`}`,
    remedy: problemAdvice[code],
  }));
}
