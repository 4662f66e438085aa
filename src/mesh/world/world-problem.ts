/** What is wrong with a world, where, and what would be right. */
export interface WorldProblem {
  /** Names and list indexes from the world inwards. */
  readonly path: readonly (string | number)[];
  /** What was given; `undefined` when nothing was. */
  readonly given: unknown;
  /** Why it cannot be. */
  readonly reason: string;
  /** What would be accepted in its place, unless the reason says it all. */
  readonly allowed?: string;
  /** Where in the text it was read from, from 1. */
  readonly line?: number;
  /** Where in that line, from 1. */
  readonly column?: number;
}

/** One line: `zones[0].services[1].ports[0]: "x" …`. With a place in a text, its line and column come first. */
export function renderWorldProblem(problem: WorldProblem): string {
  const { path, line, column } = problem;
  const place = line === undefined ? "" : `${line}:${column ?? 1}: `;
  const at = path.length === 0 ? "the world" : renderWorldPath(path);
  return `${place}${at}: ${explainWorldProblem(problem)}.`;
}

/** The same without the place: what is wrong, and what would be right. */
export function explainWorldProblem({ given, reason, allowed }: WorldProblem): string {
  const shown = given === undefined ? "" : ` (given: ${renderGiven(given)})`;
  return `${reason}${shown}${allowed === undefined ? "" : `. Allowed: ${allowed}`}`;
}

/** `zones[0].services[1].labels["a b"]`; empty for the world itself. */
export function renderWorldPath(path: WorldProblem["path"]): string {
  return path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      if (!/^[\w$-]+$/.test(part)) return `[${JSON.stringify(part)}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join("");
}

const longestShown = 80;

function renderGiven(given: unknown): string {
  const text = JSON.stringify(given) ?? String(given);
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}
