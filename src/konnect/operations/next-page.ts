export interface CurrentPage {
  readonly origin: string;
  /** Path and query of the page just read. */
  readonly path: string;
  /** Objects read so far, this page included. */
  readonly count: number;
  readonly size: number;
}

/**
 * Path and query of the page after this one, from the `next` of a Kuma list; undefined at the end.
 *
 * A `next` of the same origin and collection is followed as it is. A server behind a gateway can name an address
 * of its own, to which our token must not go: then only its offset is taken, or else the count of objects.
 */
export function nextPage(next: unknown, current: CurrentPage): string | undefined {
  if (typeof next !== "string" || next === "") return undefined;
  const [collection = ""] = current.path.split("?");
  const url = URL.canParse(next, current.origin + current.path)
    ? new URL(next, current.origin + current.path)
    : undefined;
  if (url?.origin === current.origin && url.pathname === collection) return url.pathname + url.search;
  const offset = url?.searchParams.get("offset") || String(current.count);
  return `${collection}?size=${current.size}&offset=${encodeURIComponent(offset)}`;
}
