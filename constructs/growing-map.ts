import type { IConstruct } from "constructs";
import { collectionIsToken, entryIsSet } from "./errors";
import { isUnresolved } from "./unresolved";

/** The map with one more entry. Throws when it is one token, or has the key with another value. */
export function withEntry(
  construct: IConstruct,
  property: string,
  map: Readonly<Record<string, string>>,
  key: string,
  value: string,
): Readonly<Record<string, string>> {
  if (isUnresolved(map)) throw collectionIsToken(construct, property, "Fn.merge");
  const present = Object.hasOwn(map, key) ? map[key] : undefined;
  if (present !== undefined && present !== value)
    throw entryIsSet(construct, property, { key, value: present, other: value });
  return { ...map, [key]: value };
}
