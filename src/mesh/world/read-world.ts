import { isNode, LineCounter, parseDocument } from "yaml";
import { type ParsedWorld, parseWorld } from "./parse-world";

/**
 * Reads a world from YAML or JSON text. Each problem says its line and column.
 *
 * @returns as {@link parseWorld} does; text that is neither YAML nor JSON is a problem as well
 */
export function readWorld(text: string): ParsedWorld {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ message, pos: [offset] }) => ({
        path: [],
        given: undefined,
        reason: message,
        allowed: "YAML or JSON",
        ...placeOf(offset),
      })),
    };
  }
  const value = plainValueOf(document);
  if ("problem" in value) return { problems: [{ path: [], given: undefined, ...value.problem }] };
  const parsed = parseWorld(value.plain);
  if ("world" in parsed) return parsed;

  /** Where a member stands; of one that is missing, the nearest that holds it. */
  const offsetOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  return { problems: parsed.problems.map((problem) => ({ ...problem, ...placeOf(offsetOf(problem.path)) })) };
}

/** Aliases may multiply what a text holds: past a bound, that is a problem, not a long wait. */
function plainValueOf(
  document: ReturnType<typeof parseDocument>,
): { readonly plain: unknown } | { readonly problem: { readonly reason: string; readonly allowed: string } } {
  try {
    return { plain: document.toJS({ maxAliasCount: 1_000 }) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: { reason, allowed: "fewer aliases" } };
  }
}
