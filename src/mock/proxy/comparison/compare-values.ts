import { isObject } from "../../json/parse-json";
import { isSameText, type Sides } from "./same-text";

/** One place where two answers differ. What one side lacks is `undefined`. */
export interface Deviation {
  readonly where: "status" | "header" | "body";
  /** The header's name; the place in the body: `items[0].spec`; empty for the whole. */
  readonly path: string;
  readonly theirs: unknown;
  readonly ours: unknown;
}

/** Compares JSON by what it says: keys in any order, lists in theirs. Secrets are only compared for being there. */
export function compareValues(
  theirs: unknown,
  ours: unknown,
  sides: Sides & { readonly isSecret: (field: string) => boolean },
  path = "",
): readonly Deviation[] {
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    const [left, right]: [readonly unknown[], readonly unknown[]] = [theirs, ours];
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
      compareValues(left[index], right[index], sides, `${path}[${index}]`),
    ).flat();
  }
  if (isObject(theirs) && isObject(ours)) {
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])];
    return keys.flatMap((key) => {
      const [left, right] = [own(theirs, key), own(ours, key)];
      const areSecrets = typeof left === "string" && typeof right === "string" && sides.isSecret(key);
      return areSecrets ? [] : compareValues(left, right, sides, stepInto(path, key));
    });
  }
  const isSame =
    typeof theirs === "string" && typeof ours === "string"
      ? isSameText(theirs, ours, sides)
      : theirs === ours;
  return isSame ? [] : [{ where: "body", path, theirs, ours }];
}

function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function stepInto(path: string, key: string): string {
  if (!/^[\w$-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}
