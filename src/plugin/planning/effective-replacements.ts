import { valueAt } from "../values/at-path";
import { equalValues } from "../values/equal";
import { renderPath, type Path } from "../values/path";
import type { Type } from "../values/type";
import { typeAt } from "../values/type-at";
import type { ValueRecord } from "../values/value";

/**
 * The paths that really force a replacement: those that differ between an object that exists and its plan,
 * each once. An element of a set has no path of its own, so the set stands for it.
 */
export function effectiveReplacements(
  paths: readonly Path[],
  prior: ValueRecord | null,
  planned: ValueRecord,
  type: Type,
): Path[] {
  if (prior === null) return [];
  const unique = new Map<string, Path>();
  for (const path of paths.map((long) => pathOnTheWire(long, type))) {
    const before = valueAt(prior, path);
    const after = valueAt(planned, path);
    const innerType = path.reduce<Type>((outer, step) => typeAt(outer, step) ?? "dynamic", type);
    if (!equalValues(before ?? null, after ?? null, innerType)) unique.set(renderPath(path), path);
  }
  return [...unique.values()];
}

/** The part of a path that the protocol can carry: it has no step into a set. */
export function pathOnTheWire(path: Path, type: Type): Path {
  let outer: Type | undefined = type;
  for (const [position, step] of path.entries()) {
    if (outer === undefined || outer[0] === "set") return path.slice(0, position);
    outer = typeAt(outer, step);
  }
  return path;
}
