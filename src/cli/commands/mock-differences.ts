import { writeFile } from "node:fs/promises";
import { type Mock, renderReport } from "../../mock";
import type { Terminal } from "../terminal";

/** Tells, beside the one line on standard output, what a proxy has found; and all of it in a file, if one is given. */
export async function tellDifferences(
  mock: Mock,
  file: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const report = await mock.report();
  if (report === undefined) return;
  terminal.note(renderReport(report));
  if (file !== undefined) await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}
