import { isJsonObject, type JsonObject } from "../json";

export interface ControlPlanePage {
  readonly items: readonly JsonObject[];
  /** True when nothing can follow, given how many items were seen up to this page and how many were asked for. */
  isLast(seen: number, asked: number): boolean;
}

/**
 * Reads one page of `GET /v1/mesh/control-planes`; undefined when it is none.
 *
 * `meta.page.total` counts objects by the specification, and pages by the official provider's reading. A page
 * that is not full ends the list under both, unless total says there is more: then the server's pages are
 * smaller than asked. A full page never ends it.
 */
export function pageOfControlPlanes(body: JsonObject): ControlPlanePage | undefined {
  const items = body["data"];
  if (!Array.isArray(items) || !items.every(isJsonObject)) return undefined;
  const meta = isJsonObject(body["meta"]) ? body["meta"]["page"] : undefined;
  const { size, total } = isJsonObject(meta) ? meta : {};
  return {
    items,
    isLast: (seen, asked) => {
      const isFull = items.length >= (typeof size === "number" ? size : asked);
      const isCovered = typeof total !== "number" || seen >= total;
      return items.length === 0 || (!isFull && isCovered);
    },
  };
}
