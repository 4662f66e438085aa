import { type Answer, konnectAnswer } from "../answer";
import type { ApiRequest } from "../api-request";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import type { Service } from "../service";
import { controlPlaneKind, type StoredObject } from "../store/stored-object";
import { renderControlPlane } from "./render-control-plane";

/** Konnect does not document the limits of this collection; these are those of its other ones. */
export const pageOfControlPlanes = { defaultSize: 10, largestSize: 1000 } as const;

const { defaultSize, largestSize } = pageOfControlPlanes;

/** GET of the collection, oldest first. A page past the end is empty: clients page until they meet one. */
export function listControlPlanes({ query }: ApiRequest, service: Service): Answer {
  const size = parseCount(query, "page[size]", defaultSize, largestSize);
  const number = parseCount(query, "page[number]", 1, Number.MAX_SAFE_INTEGER);
  if (size === undefined || number === undefined) {
    return konnectError(konnectErrors.notValid, service.randomness, [
      {
        field: size === undefined ? "page[size]" : "page[number]",
        reason:
          size === undefined
            ? `must be a whole number between 1 and ${largestSize}`
            : "must be a whole number of at least 1",
        source: "query",
      },
    ]);
  }
  const all = [...service.store.list({ kind: controlPlaneKind, controlPlaneId: "" })].sort(oldestFirst);
  const start = (number - 1) * size;
  return konnectAnswer(200, {
    meta: { page: { number, size, total: all.length } },
    data: all.slice(start, start + size).map(renderControlPlane),
  });
}

function parseCount(
  query: URLSearchParams,
  name: string,
  byDefault: number,
  largest: number,
): number | undefined {
  const text = query.get(name);
  if (text === null) return byDefault;
  const count = /^\d{1,16}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= largest ? count : undefined;
}

function oldestFirst(left: StoredObject, right: StoredObject): number {
  const age = Date.parse(left.creationTime) - Date.parse(right.creationTime);
  return age === 0 ? (left.controlPlaneId < right.controlPlaneId ? -1 : 1) : age;
}
