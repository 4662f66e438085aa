/** Tells whether a path is meant. */
export type PathPattern = (path: string) => boolean;

const withinSegment = Symbol("*");
const acrossSegments = Symbol("**");

/**
 * Reads a pattern: `*` stands for anything within a segment, `**` for anything at all. No regular expression, for that
 * would take for ever over some patterns; this takes at worst the product of both lengths for each kind of wildcard.
 */
export function pathPattern(pattern: string): PathPattern {
  const tokens = pattern.split(/(\*+)/).flatMap((part): readonly (string | symbol)[] => {
    if (!part.startsWith("*")) return Array.from({ length: part.length }, (_, index) => part.charAt(index));
    return [part.length === 1 ? withinSegment : acrossSegments];
  });
  return (path) => matches(path, tokens);
}

interface Backup {
  /** Where in the path to go on after taking one character more. */
  at: number;
  /** The token after the wildcard. */
  readonly token: number;
}

/** A wildcard takes as little as it can. When that fails, the last one takes more; one across segments ends those before it. */
function matches(path: string, tokens: readonly (string | symbol)[]): boolean {
  let [at, token] = [0, 0];
  let inSegment: Backup | undefined;
  let across: Backup | undefined;
  while (at < path.length) {
    const expected = tokens[token];
    if (expected === acrossSegments) {
      across = { at, token: ++token };
      inSegment = undefined;
    } else if (expected === withinSegment) {
      inSegment = { at, token: ++token };
    } else if (expected === path.charAt(at)) {
      at++;
      token++;
    } else if (inSegment !== undefined && path.charAt(inSegment.at) !== "/") {
      at = ++inSegment.at;
      token = inSegment.token;
    } else if (across !== undefined) {
      at = ++across.at;
      token = across.token;
      inSegment = undefined;
    } else {
      return false;
    }
  }
  return tokens.slice(token).every((left) => typeof left === "symbol");
}
