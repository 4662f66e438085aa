import { type Answer, meshAnswer } from "../answer";
import { pipeline } from "../admission/pipeline";
import { requireMesh } from "../admission/require-mesh";
import type { Addressed } from "../admission/write-request";
import { meshErrors, titles } from "../errors/mesh-errors";
import { renderEntity } from "./render-entity";
import { renderKubernetes } from "./render-kubernetes";

/** GET of one object. */
export function getEntity(addressed: Addressed): Answer {
  const outcome = pipeline(requireMesh<Addressed>).run(addressed);
  if ("answer" in outcome) return outcome.answer;
  const { service, request, served, controlPlaneId, mesh = "", name } = addressed;
  const object = service.store.get({ kind: served.kind.name, controlPlaneId, mesh, name });
  if (object === undefined) return meshErrors.notFound(titles.get);
  switch (request.query.get("format") ?? "") {
    case "":
    case "universal":
      return meshAnswer(200, renderEntity(object, served, service));
    case "k8s":
    case "kubernetes":
      return meshAnswer(200, renderKubernetes(object, request.query.get("namespace") ?? undefined));
    default:
      return meshErrors.format();
  }
}
