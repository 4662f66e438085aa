import { renderProblemPath } from "../model";
import { type Loss, type LossCode, lossOf } from "./loss";
import { type AttributePath, type DeclaredResource, pathKey, placeOf } from "./resource";

/** What a writer makes of one resource: which comments it has written, and what it could not write. */
export class Ledger {
  private readonly written = new Set<string>();
  private readonly lost: Loss[] = [];

  constructor(private readonly resource: DeclaredResource) {}

  /** The lines of comment that stand before an attribute. */
  take(path: AttributePath): readonly string[] {
    const key = pathKey(path);
    if (this.written.has(key)) return [];
    this.written.add(key);
    return this.resource.comments?.get(key) ?? [];
  }

  /** Whether comments stand before something inside, or before the whole. */
  hasWithin(path: AttributePath): boolean {
    const start = pathKey(path).slice(0, -1);
    return [...(this.resource.comments ?? new Map<string, never>()).keys()].some(
      (key) => key === pathKey(path) || key.startsWith(path.length === 0 ? "[" : `${start},`),
    );
  }

  lose(code: LossCode, path: AttributePath, why: string, what = renderProblemPath(path)): void {
    const { resource } = this;
    this.lost.push(lossOf(code, what, why, { resource, place: this.placeAt(path) }));
  }

  /** All that was lost, comments that nothing asked for among it. */
  losses(whyComments: string): readonly Loss[] {
    for (const [key, lines] of this.resource.comments ?? []) {
      if (this.written.has(key)) continue;
      const path = JSON.parse(key) as AttributePath;
      this.lose("comment", path, whyComments, `the comment ${JSON.stringify(lines.join(" "))}`);
    }
    return this.lost;
  }

  private placeAt(path: AttributePath): string | undefined {
    const { origin } = this.resource;
    if (origin === undefined) return undefined;
    const { line, column } = placeOf(origin, path);
    return `${origin.file}:${line}:${column}`;
  }
}
