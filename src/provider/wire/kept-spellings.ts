import { type ProblemPath, renderProblemPath } from "../../model";

/**
 * Where state and server spell nothing differently, null here and an object of nothing there. A plan decides
 * for its object, and some servers answer with the other spelling whatever they are sent: the state then keeps
 * its own. Where they differ only later, someone has changed the object, and the state has to show it.
 */
export class KeptSpellings {
  private readonly kept = new Set<string>();

  /** @param before the paths where they differed before; `every` for what a write or an import has left */
  constructor(private readonly before: ReadonlySet<string> | "every") {}

  /** Whether the state keeps its spelling at a place where they differ now. */
  keeps(path: ProblemPath): boolean {
    const rendered = renderProblemPath(path);
    if (this.before !== "every" && !this.before.has(rendered)) return false;
    this.kept.add(rendered);
    return true;
  }

  /** Where they differ now. */
  get paths(): readonly string[] {
    return [...this.kept];
  }
}
