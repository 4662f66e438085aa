import { type Answer, meshAnswer } from "../answer";
import type { ApiRequest } from "../api-request";
import { requireMesh } from "../admission/require-mesh";
import type { Addressed } from "../admission/write-request";
import { meshErrors, titles } from "../errors/mesh-errors";
import type { ServedKind } from "../kinds/served-kind";
import type { Service } from "../service";
import type { StoredObject } from "../store/stored-object";
import { renderKubernetes } from "./render-kubernetes";
import { shownText } from "./shown-text";

/** GET of one object. */
export function getEntity(addressed: Addressed): Answer {
  const outcome = requireMesh(addressed);
  if ("answer" in outcome) return outcome.answer;
  const { service, request, served, controlPlaneId, mesh = "", name } = addressed;
  const object = service.store.get({ kind: served.kind.name, controlPlaneId, mesh, name });
  if (object === undefined) return meshErrors.notFound(titles.get);
  return showEntity(object, served, service, request);
}

/** An object in the format that the query asks for. */
export function showEntity(
  object: StoredObject,
  served: ServedKind,
  service: Service,
  { query }: ApiRequest,
): Answer {
  switch (query.get("format") ?? "") {
    case "":
    case "universal":
      return { status: 200, content: { type: "json", text: shownText(object, served, service) } };
    case "k8s":
    case "kubernetes":
      return meshAnswer(200, renderKubernetes(object, query.get("namespace") ?? undefined));
    default:
      return meshErrors.format();
  }
}
