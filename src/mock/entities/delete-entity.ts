import { pipeline } from "../admission/pipeline";
import { requireMesh } from "../admission/require-mesh";
import type { Addressed } from "../admission/write-request";
import { type Answer, meshAnswer } from "../answer";
import { meshErrors, titles } from "../errors/mesh-errors";
import { mesh as meshContract, wellKnownLabels } from "../../model";
import { keyOf } from "../store/stored-object";

/** DELETE of one object. A mesh takes everything in it along. */
export async function deleteEntity(addressed: Addressed): Promise<Answer> {
  const outcome = pipeline(requireMesh<Addressed>).run(addressed);
  if ("answer" in outcome) return outcome.answer;
  const { service, served, controlPlaneId, mesh = "", name } = addressed;
  const object = service.store.get({ kind: served.kind.name, controlPlaneId, mesh, name });
  if (object === undefined) return meshErrors.notFound(titles.delete);
  if (service.role.mode === "zone" && object.labels[wellKnownLabels.origin] === "global") {
    return meshErrors.notOfZone();
  }
  const contents = object.kind === meshContract.name ? service.store.contents(controlPlaneId, name) : [];
  if (contents.some(({ kind }) => kind === "Dataplane")) return meshErrors.dataplanesAttached();
  await service.store.write([...contents, object].map((stored) => ({ type: "delete", key: keyOf(stored) })));
  return meshAnswer(200, {});
}
