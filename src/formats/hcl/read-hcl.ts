import type { FormatProblem, FormatReader, ReadFormat } from "../read";
import { readConfiguration } from "../read-configuration";
import { placesOfBlocks } from "./places-of-blocks";

/** Reads HCL by the ecosystem's own parser, `@cdktf/hcl2json`, which has to be installed. */
export const readHcl: FormatReader = async (text, file) => {
  let parser: { parse(fileName: string, text: string): Promise<Record<string, unknown>> };
  try {
    parser = await import("@cdktf/hcl2json");
  } catch {
    return failed({
      code: "not_readable",
      file,
      line: 1,
      column: 1,
      message: "HCL is read by @cdktf/hcl2json, which is not installed.",
      remedy: "Run npm install @cdktf/hcl2json.",
    });
  }
  try {
    const root = await parser.parse("main.tf", text);
    return readConfiguration({ file, root, places: placesOfBlocks(text) });
  } catch (error) {
    return failed(syntaxProblem(String((error as { message?: unknown }).message ?? error), file));
  }
};

/** The parser says `main.tf:1,14-15: Summary; Detail`. */
function syntaxProblem(message: string, file: string): FormatProblem {
  const [, line = "1", column = "1", said = message] =
    /main\.tf:(\d+),(\d+)[-\d,]*: ([^]*?)\]?$/.exec(message) ?? [];
  return {
    code: "syntax",
    file,
    line: Number(line),
    column: Number(column),
    message: said,
    remedy: "Write HCL that tofu fmt accepts.",
  };
}

function failed(problem: FormatProblem): ReadFormat {
  return { resources: [], problems: [problem], losses: [] };
}
