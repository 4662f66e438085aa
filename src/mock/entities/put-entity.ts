import { admission } from "../admission/admit";
import type { Addressed, Labelled } from "../admission/write-request";
import { type Answer, meshAnswer } from "../answer";
import { contentsOfNewMesh } from "../defaults/contents-of-new-mesh";
import { mesh as meshContract } from "../../model";
import type { StoredObject } from "../store/stored-object";
import { timeOfWrite } from "../time";
import { fieldsToKeep } from "./fields-to-keep";
import { warningsOf } from "./warnings";

/** PUT of one object: creates or replaces it, and answers with warnings, never with the object. */
export async function putEntity(addressed: Addressed): Promise<Answer> {
  const outcome = admission[addressed.served.style].run(addressed);
  if ("answer" in outcome) return outcome.answer;
  const { service, served, existing } = outcome.next;
  const object = objectOf(outcome.next);
  const isNewMesh = existing === undefined && object.kind === meshContract.name;
  const objects = [object, ...(isNewMesh ? contentsOfNewMesh(object, service) : [])];
  await service.store.write(objects.map((stored) => ({ type: "put", object: stored })));
  const warnings = warningsOf(object, served, service);
  return meshAnswer(existing === undefined ? 201 : 200, warnings.length === 0 ? {} : { warnings });
}

function objectOf(write: Labelled): StoredObject {
  const { service, served, controlPlaneId, mesh, name, body, existing, labels } = write;
  const modificationTime = timeOfWrite(service.clock(), existing);
  return {
    kind: served.kind.name,
    controlPlaneId,
    ...(mesh === undefined ? {} : { mesh }),
    name,
    creationTime: existing?.creationTime ?? modificationTime,
    modificationTime,
    labels,
    fields: fieldsToKeep(served, service.profile, body),
  };
}
