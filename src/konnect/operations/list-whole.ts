import type { KonnectClient } from "../client";
import { KonnectError } from "../errors";
import type { JsonObject } from "../json";
import type { CollectionRef } from "./path";

type Named = JsonObject & { readonly name: string };

/** How often a list that changes while it is read is begun anew. */
const mostAttempts = 3;

/**
 * Every object of a collection, each once. Pages are counted by offset, so that a deletion between two of them makes the
 * list pass over an object: one that is shorter than the server says is read again.
 *
 * @throws KonnectError conflict when the list does not stand still; malformedResponse for objects without a name
 */
export async function listWhole(
  client: Pick<KonnectClient, "listEntityPages">,
  place: CollectionRef,
  signal?: AbortSignal,
): Promise<readonly Named[]> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const found = new Map<string, Named>();
    let total = 0;
    for await (const page of client.listEntityPages(place, {}, signal)) {
      for (const item of page.items) {
        if (!isNamed(item)) throw listError(place, "malformedResponse", "it lists an object without a name");
        found.set(item.name, item);
      }
      total = page.total ?? found.size;
    }
    if (found.size >= total) return [...found.values()];
  }
  throw listError(place, "conflict", `the list changed ${mostAttempts} times while it was read`);
}

function isNamed(item: JsonObject): item is Named {
  return typeof item["name"] === "string" && item["name"] !== "";
}

function listError(
  { controlPlaneId, collection, mesh }: CollectionRef,
  kind: "conflict" | "malformedResponse",
  what: string,
): KonnectError {
  const scope = mesh === undefined ? "" : `/meshes/${mesh}`;
  const path = `/v1/mesh/control-planes/${controlPlaneId}/api${scope}/${collection}`;
  const advice = kind === "conflict" ? "Read it again when fewer people write to it." : undefined;
  return new KonnectError({ kind, method: "GET", path, attempts: 1, what, advice });
}
