import {
  addressOf,
  checkDeclared,
  type DeclaredResource,
  type FormatName,
  type Loss,
  type LossCode,
  placeOf,
} from "../../formats";
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
  return files.flatMap(({ format, resources, problems, losses }) => {
    // YAML does not say of which control plane it is: whoever applies it does.
    const complete = isYaml(format) ? withControlPlanes(resources) : resources;
    return [
      ...problems.map((problem): FileProblem => ({ severity: "error", ...problem })),
      ...losses.flatMap((loss) => ofReading(loss, format)),
      ...complete.flatMap((resource) => ofContract(resource, profile)),
    ].sort((left, right) => left.line - right.line || left.column - right.column);
  });
}

function isYaml(format: FormatName): boolean {
  return format === "universal" || format === "kubernetes";
}

/** What a reader left out or took for something else, where that is a mistake in the text itself. */
const mistakes: Readonly<Partial<Record<LossCode, string>>> = {
  text_form: "Terraform makes one of the other, and no other format does.",
  unknown_field: "Remove it, or correct its name.",
  set_by_server: "Remove it.",
  not_readable: "Write it literally to have it checked.",
};

/** Terraform refuses attributes that nobody can set; a control plane passes over them. */
const refusedByTerraform: readonly LossCode[] = ["unknown_field", "set_by_server"];

function ofReading(
  { code, resource, place = "", what, why }: Loss,
  format: FormatName,
): readonly FileProblem[] {
  const remedy = mistakes[code];
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/s.exec(place) ?? [];
  // What a server answers with is YAML that people keep: nothing is wrong with it.
  if (remedy === undefined || file === undefined || (code === "set_by_server" && isYaml(format))) return [];
  const isRefused = refusedByTerraform.includes(code) && !isYaml(format);
  return [
    {
      severity: isRefused ? "error" : "warning",
      code,
      file,
      line: Number(line),
      column: Number(column),
      ...(resource !== undefined && { address: resource }),
      message: `${what}: ${why}`,
      remedy,
    },
  ];
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
