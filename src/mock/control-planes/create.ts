import { withComputedLabels } from "../admission/compute-labels";
import { type Answer, konnectAnswer } from "../answer";
import type { ApiRequest } from "../api-request";
import { contentsOfNewMesh } from "../defaults/contents-of-new-mesh";
import { defaultHostnameGenerators } from "../defaults/hostname-generators";
import { mesh as meshContract } from "../../model";
import type { Service } from "../service";
import { controlPlaneKind, type StoredObject } from "../store/stored-object";
import { renderTime } from "../time";
import { type Feature, readControlPlane } from "./read-body";
import { renderControlPlane } from "./render-control-plane";

/** POST: a new control plane, with the mesh `default` and hostname generators unless features say otherwise. */
export async function createControlPlane(request: ApiRequest, service: Service): Promise<Answer> {
  const allowed = ["name", "description", "labels", "features"] as const;
  const body = readControlPlane(request, allowed, service.randomness);
  if ("answer" in body) return body.answer;
  const { name, description, labels = {}, features = [] } = body.value;
  const time = renderTime(service.clock());
  const controlPlane: StoredObject = {
    kind: controlPlaneKind,
    controlPlaneId: service.randomness.uuid(),
    name,
    creationTime: time,
    modificationTime: time,
    labels,
    fields: { ...(description === undefined ? {} : { description }), features },
  };
  const objects = [controlPlane, ...contentsOf(controlPlane, features, service)];
  await service.store.write(objects.map((object) => ({ type: "put", object })));
  await service.zones.welcome(controlPlane, service);
  return konnectAnswer(201, renderControlPlane(controlPlane));
}

function contentsOf(
  { controlPlaneId, creationTime }: StoredObject,
  features: readonly Feature[],
  service: Service,
): readonly StoredObject[] {
  const off = (type: string, setting: "meshCreation" | "hostnameGeneratorCreation") =>
    features.some((feature) => feature.type === type && feature[setting]?.enabled === false);
  return [
    ...(off("MeshCreation", "meshCreation") ? [] : defaultMesh(controlPlaneId, creationTime, service)),
    ...(off("HostnameGeneratorCreation", "hostnameGeneratorCreation")
      ? []
      : defaultHostnameGenerators(controlPlaneId, creationTime, service)),
  ];
}

function defaultMesh(controlPlaneId: string, time: string, service: Service): readonly StoredObject[] {
  const name = "default";
  const mesh: StoredObject = {
    kind: meshContract.name,
    controlPlaneId,
    name,
    creationTime: time,
    modificationTime: time,
    labels: withComputedLabels(service.behaviour, { name }),
    fields: {},
  };
  return [mesh, ...contentsOfNewMesh(mesh, service)];
}
