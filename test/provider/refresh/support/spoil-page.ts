import fc from "fast-check";
import type { EntityPage, JsonObject } from "../../../../src/konnect";

/** What servers and gateways do to lists, beside what offsets do to them. */
export type Spoiling =
  "nothing" | "an item lost" | "a partial item" | "an item of elsewhere" | "a twin" | "no total" | "an error";
export const spoilings = fc.array(
  fc.constantFrom<Spoiling>(
    "nothing",
    "nothing",
    "an item lost",
    "a partial item",
    "an item of elsewhere",
    "a twin",
    "no total",
    "an error",
  ),
);

export function spoil(page: EntityPage, how: Spoiling): EntityPage {
  const [first, ...rest] = page.items;
  if (first === undefined) return page;
  switch (how) {
    case "nothing":
      return page;
    case "an item lost":
      return { ...page, items: rest };
    case "a partial item":
      return {
        ...page,
        items: [{ ...first, spec: undefined }, ...rest].map(
          (item) => JSON.parse(JSON.stringify(item)) as JsonObject,
        ),
      };
    case "an item of elsewhere":
      return { ...page, items: [{ ...first, mesh: "three" }, ...rest] };
    case "a twin":
      return { ...page, items: [{ ...first, spec: { of: "another" } }, first, ...rest] };
    case "no total":
      return { ...page, total: undefined };
    case "an error":
      throw new Error("the list failed");
  }
}
