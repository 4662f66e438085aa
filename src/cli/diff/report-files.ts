import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import { diffErrors } from "../errors";
import { type ReportFormat, reportFormats } from "./report-formats";

/** A file to write a report to, in the format that its ending tells. */
export interface ReportFile {
  readonly path: string;
  readonly format: ReportFormat;
}

const formatByEnding: Readonly<Record<string, ReportFormat>> = {
  ".txt": reportFormats.text,
  ".md": reportFormats.markdown,
  ".json": reportFormats.json,
  ".html": reportFormats.html,
  ".sarif": reportFormats.sarif,
  ".xml": reportFormats.junit,
};

export const reportEndings = Object.keys(formatByEnding);

/**
 * Takes in one more `--output`.
 * @throws DiffError for an ending that tells no format
 */
export function collectReportFile(path: string, before: readonly ReportFile[] = []): readonly ReportFile[] {
  const format = formatByEnding[extname(path).toLowerCase()];
  if (format === undefined) throw diffErrors.outputEnding(path, reportEndings);
  return [...before, { path, format }];
}

/** @throws DiffError when the file cannot be written. */
export function writeReport(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw diffErrors.outputUnwritable(path, error);
  }
}
