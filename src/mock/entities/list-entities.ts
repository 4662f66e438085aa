import { requireMesh } from "../admission/require-mesh";
import { type Answer, meshAnswer } from "../answer";
import type { ApiRequest } from "../api-request";
import type { Service } from "../service";
import type { ServedKind } from "../kinds/served-kind";
import type { StoredObject } from "../store/stored-object";
import { type LabelFilter, parseFilter, parseOffset, parseSize } from "./list-query";
import { renderEntity } from "./render-entity";

export interface ListRequest {
  readonly service: Service;
  readonly request: ApiRequest;
  readonly served: ServedKind;
  readonly controlPlaneId: string;
  /** Absent: objects of all meshes. */
  readonly mesh?: string;
  /** The collection's path as the API declares it. */
  readonly route: string;
}

/** GET of a collection, page by page. Checks in the server's order: size, filter, mesh, offset. */
export function listEntities(list: ListRequest): Answer {
  const { service, request, served, controlPlaneId, mesh, route } = list;
  const size = parseSize(request.query);
  if (typeof size !== "number") return size;
  const filter = parseFilter(request.query, route);
  if (!isFilter(filter)) return filter;
  const outcome = requireMesh(list);
  if ("answer" in outcome) return outcome.answer;
  const offset = parseOffset(request.query);
  if (typeof offset !== "number") return offset;

  const objects = service.store.list({ kind: served.kind.name, controlPlaneId, mesh });
  const nameContains = request.query.get("name") ?? "";
  const all = nameContains === "" && filter.size === 0;
  const found = all ? objects : objects.filter((object) => matches(object, nameContains, filter));
  const page = found.slice(offset, offset + size);
  return meshAnswer(200, {
    total: found.length,
    items: page.map((object) => renderEntity(object, served, service)),
    next: offset + size < found.length ? nextPage(request, offset + size) : null,
  });
}

function isFilter(filter: LabelFilter | Answer): filter is LabelFilter {
  return !("status" in filter);
}

function matches({ name, labels }: StoredObject, nameContains: string, filter: LabelFilter): boolean {
  return (
    name.includes(nameContains) &&
    [...filter].every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value)
  );
}

/** The same address with another offset, its query sorted by key. */
function nextPage({ origin, path, query }: ApiRequest, offset: number): string {
  const next = new URLSearchParams(query);
  next.set("offset", String(offset));
  next.sort();
  return `${origin}${path}?${next.toString()}`;
}
