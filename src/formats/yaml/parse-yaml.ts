import { type Document, LineCounter, parseAllDocuments, type YAMLError } from "yaml";
import { tooLarge } from "../bounded";
import type { FormatProblem } from "../read";
import type { Place } from "../resource";
import { NodeReader, type ReadNode } from "./node-reader";

/** One document of a text, paths as it has them. */
export interface YamlDocument extends ReadNode {
  readonly start: Place;
}

export interface ParsedYaml {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly FormatProblem[];
}

/** Reads all documents of a text. One that is no YAML is left out, and told of. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lineCounter = new LineCounter();
  try {
    const parsed = parseAllDocuments(text.replace(/^\ufeff/, ""), {
      lineCounter,
      schema: "core",
      resolveKnownTags: false,
      prettyErrors: false,
      logLevel: "silent",
    });
    const documents = Array.isArray(parsed) ? (parsed as Document.Parsed[]) : [];
    return readDocuments(documents, { file, placeAt: (offset) => placeAt(lineCounter, offset) });
  } catch (error) {
    // The parser recurses: so deep a text has no other end.
    if (error instanceof RangeError) {
      return { documents: [], problems: [tooLarge(file, "The text is nested too deep.", "Nest less deep.")] };
    }
    throw error;
  }
}

interface Source {
  readonly file: string;
  readonly placeAt: (offset: number) => Place;
}

function readDocuments(parsed: readonly Document.Parsed[], source: Source): ParsedYaml {
  const problems: FormatProblem[] = [];
  const documents = parsed.flatMap((document) => {
    const broken = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
    // What the parser says after the first mistake are its consequences.
    const faults = broken === undefined ? [...document.errors, ...document.warnings] : [broken];
    problems.push(...faults.map((fault) => problemOf(fault, source)));
    if (broken !== undefined) return [];
    const start = source.placeAt(document.contents?.range[0] ?? document.range[0]);
    const reader = new NodeReader(source.placeAt, (problem) => {
      problems.push({ ...problem, file: source.file });
    });
    return [{ ...reader.read(document), start }];
  });
  return { documents, problems };
}

function problemOf({ code, message, pos }: YAMLError, { file, placeAt }: Source): FormatProblem {
  const where = { file, ...placeAt(pos[0]) };
  switch (code) {
    case "DUPLICATE_KEY":
      return {
        ...where,
        code: "duplicate_key",
        message: "The key stands twice.",
        remedy: "Keep one of them.",
      };
    case "TAG_RESOLVE_FAILED":
      return { ...where, code: "not_readable", message, remedy: "Write the plain value, without a tag." };
    case "RESOURCE_EXHAUSTION":
      return {
        ...where,
        code: "too_large",
        message: "Values are nested too deep here.",
        remedy: "Nest less deep.",
      };
    case "TAB_AS_INDENT":
      return { ...where, code: "syntax", message, remedy: "Indent by spaces." };
    default:
      return { ...where, code: "syntax", message, remedy: "Correct the YAML at this place." };
  }
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
