/** A message made comparable across implementations: bytes as hex, absent messages left out, prototypes gone. */
export function comparable(value: unknown): unknown {
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString("hex")}`;
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? 0 : value;
  const entries = Object.entries(value).filter(([, content]) => content !== undefined && content !== null);
  return entries
    .map(([key, content]) => [key, comparable(content)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
