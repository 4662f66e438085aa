import { usageErrors } from "../errors";

interface Sources {
  readonly latency: number;
  readonly proxy?: string;
  readonly record?: string;
  readonly report?: string;
  readonly replay?: string;
}

/** Options that say where answers come from, and what makes no sense besides. */
const rivals: Readonly<Record<string, readonly string[]>> = {
  proxy: ["replay", "token", "latency", "data", "world"],
  replay: ["data", "world"],
};

/** Refuses options that say two things about where answers come from. */
export function checkSources(options: Sources): void {
  const given = new Set(
    Object.entries(options).flatMap(([name, value]) => (value === undefined || value === 0 ? [] : [name])),
  );
  for (const [source, names] of Object.entries(rivals)) {
    const rival = names.find((name) => given.has(source) && given.has(name));
    if (rival !== undefined) throw usageErrors.together(`--${source}`, `--${rival}`);
  }
  if (given.has("proxy")) return;
  for (const option of ["record", "report"])
    if (given.has(option)) throw usageErrors.needsProxy(`--${option}`);
}
