import { isObject } from "../json/parse-json";

/**
 * The same value with one member of another type: the one named (`spec.ports`, at any depth in lists too), or else the
 * first text in it. What has no such member becomes a list, or an object if it is one.
 */
export function withWrongType(value: unknown, member?: string): unknown {
  const path = member === undefined ? pathToText(value) : findMember(value, member.split("."));
  return replaceAt(value, path ?? []);
}

type Path = readonly (string | number)[];

function replaceAt(value: unknown, [next, ...rest]: Path): unknown {
  if (next === undefined) return otherType(value);
  if (Array.isArray(value)) {
    return value.map((element: unknown, index) => (index === next ? replaceAt(element, rest) : element));
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name,
    name === next ? replaceAt(inner, rest) : inner,
  ]);
  return Object.fromEntries(entries);
}

function otherType(value: unknown): unknown {
  if (typeof value === "string") return value.length;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return String(value);
  return Array.isArray(value) ? {} : [];
}

function pathToText(value: unknown): Path | undefined {
  if (typeof value === "string") return [];
  return firstIn(value, pathToText);
}

/** The first place, from the top, where the names follow each other; lists between them need no name. */
function findMember(value: unknown, names: readonly string[]): Path | undefined {
  return follow(value, names) ?? firstIn(value, (inner) => findMember(inner, names));
}

function follow(value: unknown, [name, ...rest]: readonly string[]): Path | undefined {
  if (name === undefined) return [];
  if (Array.isArray(value)) return firstIn(value, (element) => follow(element, [name, ...rest]));
  if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
  const found = follow(value[name], rest);
  return found === undefined ? undefined : [name, ...found];
}

function firstIn(value: unknown, find: (inner: unknown) => Path | undefined): Path | undefined {
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((element: unknown, index) => [index, element] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  for (const [key, inner] of entries) {
    const found = find(inner);
    if (found !== undefined) return [key, ...found];
  }
  return undefined;
}
