import type { Answer } from "../answer";
import { meshErrors, titles } from "../errors/mesh-errors";
import type { Violation } from "../errors/violation";
import { goQuote } from "../json/go-quote";

export const pageOfEntities = { defaultSize: 100, largestSize: 1000 } as const;

const { defaultSize, largestSize } = pageOfEntities;

/** A whole number as Go's `strconv.Atoi` reads it; otherwise its complaint. */
function parseInteger(text: string): number | string {
  const problem = (reason: string) => `strconv.Atoi: parsing ${goQuote(text)}: ${reason}`;
  if (!/^[+-]?\d+$/.test(text)) return problem("invalid syntax");
  const number = BigInt(text.replace(/^\+/, ""));
  if (BigInt.asIntN(64, number) !== number) return problem("value out of range");
  return Number(number);
}

/** How many objects a page holds. */
export function parseSize(query: URLSearchParams): number | Answer {
  const text = query.get("size") ?? "";
  if (text === "") return defaultSize;
  const size = parseInteger(text);
  if (typeof size === "string") return meshErrors.pageSize("invalid format");
  if (size < 1) return meshErrors.pageSize("must be greater than 0");
  if (size > largestSize) {
    return meshErrors.pageSize(`invalid page size of ${size}. Maximum page size is ${largestSize}`);
  }
  return size;
}

/** Where the page starts. */
export function parseOffset(query: URLSearchParams): number | Answer {
  const text = query.get("offset") ?? "";
  if (text === "") return 0;
  const offset = parseInteger(text);
  if (typeof offset === "string") return meshErrors.offset(offset);
  return offset < 0 ? meshErrors.offset("must be non-negative") : offset;
}

/** Labels that listed objects must have. */
export type LabelFilter = ReadonlyMap<string, string>;

/**
 * Reads `filter[labels.KEY]=VALUE`: the last value of a repeated key counts. Nothing else can be filtered by.
 *
 * @param route The path of the collection as the route declares it, which errors name.
 */
export function parseFilter(query: URLSearchParams, route: string): LabelFilter | Answer {
  const filter = new Map<string, string>();
  const violations: Violation[] = [];
  for (const key of [...new Set(query.keys())].sort()) {
    const [, target, operator] = /^filter\[([^\]]*)\](.*)$/s.exec(key) ?? [];
    if (target === undefined) continue;
    const label = target.startsWith("labels.") ? target.slice("labels.".length) : undefined;
    if (label === undefined) {
      violations.push({ field: `${route}.${key}`, reason: "filters are only supported on labels" });
    } else if (operator !== "") {
      violations.push({ field: `${route}.${key}`, reason: "advanced filters are not supported" });
    } else {
      filter.set(label, query.getAll(key).at(-1) ?? "");
    }
  }
  return violations.length === 0 ? filter : meshErrors.notValid(titles.list, violations);
}
