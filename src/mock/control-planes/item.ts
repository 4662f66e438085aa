import { type Answer, konnectAnswer } from "../answer";
import type { ApiRequest } from "../api-request";
import { konnectError, konnectErrors } from "../errors/konnect-errors";
import type { Service } from "../service";
import { keyOf } from "../store/stored-object";
import { timeOfWrite } from "../time";
import { findControlPlane } from "./find-control-plane";
import { readControlPlane } from "./read-body";
import { renderControlPlane } from "./render-control-plane";

export function getControlPlane(request: ApiRequest, service: Service): Answer {
  const found = findControlPlane(service, idOf(request));
  return found === undefined ? notFound(service) : konnectAnswer(200, renderControlPlane(found));
}

/** PUT replaces what can be set. Features are set once, on create. */
export async function updateControlPlane(request: ApiRequest, service: Service): Promise<Answer> {
  const existing = findControlPlane(service, idOf(request));
  if (existing === undefined) return notFound(service);
  const body = readControlPlane(request, ["name", "description", "labels"], service.randomness);
  if ("answer" in body) return body.answer;
  const { name, description, labels = {} } = body.value;
  const { features } = existing.fields;
  const object = {
    ...existing,
    name,
    labels,
    modificationTime: timeOfWrite(service.clock(), existing),
    fields: { ...(description === undefined ? {} : { description }), features },
  };
  await service.store.write([{ type: "put", object }]);
  return konnectAnswer(200, renderControlPlane(object));
}

/** DELETE takes everything in the control plane along. */
export async function deleteControlPlane(request: ApiRequest, service: Service): Promise<Answer> {
  const existing = findControlPlane(service, idOf(request));
  if (existing === undefined) return notFound(service);
  if (service.zones.holds(existing.controlPlaneId)) {
    return konnectError(konnectErrors.zonesConnected, service.randomness);
  }
  const objects = [...service.store.contents(existing.controlPlaneId), existing];
  await service.store.write(objects.map((object) => ({ type: "delete", key: keyOf(object) })));
  return { status: 204 };
}

function idOf({ parameters }: ApiRequest): string {
  return parameters.controlPlaneId ?? "";
}

function notFound({ randomness }: Service): Answer {
  return konnectError(konnectErrors.controlPlaneNotFound, randomness);
}
