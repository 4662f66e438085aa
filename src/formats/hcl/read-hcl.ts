import type { AttributePath } from "../resource";
import type { FormatProblem, FormatReader, ReadFormat } from "../read";
import { readConfiguration } from "../read-configuration";
import { lossOf } from "../loss";
import { scanHcl, type ScannedHcl } from "./scan-hcl";

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
    const scanned = scanHcl(text);
    const read = readConfiguration({ file, root, places: scanned.places, comments: scanned.comments });
    return { ...read, losses: [...read.losses, ...commentsOfNoResource(scanned, file)] };
  } catch (error) {
    return failed(syntaxProblem(String((error as { message?: unknown }).message ?? error), file));
  }
};

/** Comments on what is no resource, and those that nothing follows. */
function commentsOfNoResource(
  { comments, places, trailing }: ScannedHcl,
  file: string,
): ReadFormat["losses"] {
  const elsewhere = [...comments].flatMap(([key, lines]) => {
    const [block] = JSON.parse(key) as AttributePath;
    return block === "resource" ? [] : [{ place: places.get(key) ?? { line: 1, column: 1 }, lines }];
  });
  return [...elsewhere, ...trailing].map(({ place: { line, column }, lines }) =>
    lossOf(
      "comment",
      `the comment ${JSON.stringify(lines.join(" "))}`,
      "it stands before no part of a resource.",
      {
        place: `${file}:${line}:${column}`,
      },
    ),
  );
}

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
