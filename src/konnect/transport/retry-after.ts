/**
 * Reads `Retry-After` (RFC 9110 §10.2.3): seconds or an HTTP date.
 *
 * @returns milliseconds from now, never negative; undefined when the header is absent or unreadable
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim();
  if (text === undefined || text === "") return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Only dates that spell out a weekday: Date.parse alone would take "-5" and "1.5" for years.
  // The oldest of the three forms names no time zone and means GMT.
  const zoned = text.endsWith("GMT") ? text : `${text} GMT`;
  const date = /^[A-Z][a-z]+,? /.test(text) ? Date.parse(zoned) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
