import { usageErrors } from "../errors";

/** Options that say where answers come from, and what makes no sense besides. */
const rivals: Readonly<Record<string, readonly string[]>> = {
  proxy: [
    "replay",
    "token",
    "readOnlyToken",
    "adminToken",
    "latency",
    "faults",
    "data",
    "world",
    "reconcileInterval",
  ],
  replay: ["data", "world", "reconcileInterval"],
};

/** Refuses options that say two things about where answers come from. */
export function checkSources(options: Readonly<Record<string, unknown>>): void {
  const given = new Set(
    Object.entries(options).flatMap(([name, value]) => (value === undefined || value === 0 ? [] : [name])),
  );
  for (const [source, names] of Object.entries(rivals)) {
    const rival = names.find((name) => given.has(source) && given.has(name));
    if (rival !== undefined) throw usageErrors.together(`--${source}`, flagOf(rival));
  }
  if (given.has("proxy")) return;
  for (const option of ["record", "report"])
    if (given.has(option)) throw usageErrors.needsProxy(`--${option}`);
}

/** `readOnlyToken` is given as `--read-only-token`. */
function flagOf(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
