const unitMilliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const wholeDuration = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;

/**
 * Reads a duration as Terraform providers write it: `30s`, `1m30s`, `1.5h`, `250ms`.
 * @returns whole milliseconds; undefined for text that is no duration
 */
export function parseDuration(text: string): number | undefined {
  if (!wholeDuration.test(text)) return undefined;
  const parts = text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g);
  const total = [...parts].reduce(
    (sum, [, amount, unit = ""]) => sum + Number(amount) * (unitMilliseconds[unit] ?? NaN),
    0,
  );
  return Math.round(total);
}

/** Writes milliseconds as a duration: `1m30s`. */
export function renderDuration(milliseconds: number): string {
  let left = milliseconds;
  const parts = (["h", "m", "s", "ms"] as const).map((unit) => {
    const size = unitMilliseconds[unit] ?? 1;
    const amount = Math.floor(left / size);
    left -= amount * size;
    return amount === 0 ? "" : `${amount}${unit}`;
  });
  return parts.join("") || "0s";
}
