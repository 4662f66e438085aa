const rfc3339 = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d:\d\d)$/;

/**
 * Writes a timestamp as Go's `RFC3339Nano` does, which is what the official provider keeps in state: no
 * trailing zeros in the fraction, `Z` for UTC. Text that is no timestamp stays as it is.
 */
export function renderTimestamp(text: string): string {
  const [, date, time, fraction = "", zone] = rfc3339.exec(text) ?? [];
  if (date === undefined || time === undefined || zone === undefined) return text;
  const digits = fraction.slice(0, 9).replace(/0+$/, "");
  const isUtc = /^(?:[Zz]|[+-]00:00)$/.test(zone);
  return `${date}T${time}${digits === "" ? "" : `.${digits}`}${isUtc ? "Z" : zone}`;
}
