import type { FormatProblem } from "../read";
import { tooLarge } from "../bounded";
import { findTooDeep } from "./find-too-deep";

type Parsed = { readonly root: Record<string, unknown> } | { readonly problems: readonly FormatProblem[] };

/**
 * The parser is one program for as long as this process lives. Once its stack has overflowed it answers no more, and
 * whoever asks it waits for ever.
 */
let hasBrokenDown = false;

/** A text as the ecosystem's own parser, `@cdktf/hcl2json`, has it. It has to be installed. */
export async function parseHcl(text: string, file: string): Promise<Parsed> {
  const deep = findTooDeep(text);
  if (deep !== undefined) {
    return {
      problems: [{ ...tooLarge(file, "Values are nested too deep here.", "Nest less deep."), ...deep }],
    };
  }
  let parser: { parse(fileName: string, text: string): Promise<Record<string, unknown>> };
  try {
    parser = await import("@cdktf/hcl2json");
  } catch (error) {
    const why = isNotInstalled(error) ? "is not installed" : `cannot be loaded: ${String(error)}`;
    const remedy = "Install it beside this package: npm install --save-dev @cdktf/hcl2json";
    return failed(file, `The package @cdktf/hcl2json, which reads HCL, ${why}.`, remedy);
  }
  if (hasBrokenDown) {
    const message = "The parser of HCL broke down at a text before this one.";
    return failed(file, message, "Read this file by itself.");
  }
  try {
    return { root: await parser.parse(fileName, text) };
  } catch (error) {
    if (error instanceof RangeError) {
      hasBrokenDown = true;
      return {
        problems: [tooLarge(file, "The text has expressions that are nested too deep.", "Nest less deep.")],
      };
    }
    const said = error instanceof Error ? error.message : String(error);
    const problems = syntaxProblems(said, file);
    return problems.length > 0
      ? { problems }
      : failed(file, `The parser of HCL fails: ${said}`, "Write HCL that tofu fmt accepts.");
  }
}

const fileName = "main.tf";

/** Every mistake brings others with it: the first ones say what is wrong. */
const mostProblems = 10;

/** The parser says `main.tf:1,14-15: Summary; Detail` for each mistake, one behind the other. */
function syntaxProblems(said: string, file: string): readonly FormatProblem[] {
  const found = [...said.matchAll(/main\.tf:(\d+),(\d+)[-\d,]*: ([^]*?)(?=,? *main\.tf:\d+,\d+|\]?\s*$)/g)];
  return found.slice(0, mostProblems).map(([, line, column, message = ""]): FormatProblem => ({
    code: "syntax",
    file,
    line: Number(line),
    column: Number(column),
    message,
    remedy: "Write HCL that tofu fmt accepts.",
  }));
}

/** What Node says for `import` and for `require`. */
function isNotInstalled(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}

function failed(file: string, message: string, remedy: string): Parsed {
  return { problems: [{ code: "not_readable", file, line: 1, column: 1, message, remedy }] };
}
