import type { ApiObject, World } from "../../mesh";
import type { ApiRequest } from "../api-request";
import { createControlPlane } from "../control-planes/create";
import { putEntity } from "../entities/put-entity";
import { startErrors } from "../errors/start-errors";
import { kindsOf } from "../kinds/served-kinds";
import type { Service } from "../service";
import { controlPlaneKind } from "../store/stored-object";

const defaultName = "demo";

/**
 * Makes what a world declares: its control plane with the objects on it, all of it through the API's own admission, and
 * its zones. A world without objects waits for its control plane to be created.
 *
 * @throws MockStartError for an object that the API refuses, with the API's reason
 */
export async function loadWorld(world: World, service: Service): Promise<void> {
  const { controlPlane: name = defaultName, objects } = world;
  const existing = service.store
    .list({ kind: controlPlaneKind, controlPlaneId: "" })
    .find((controlPlane) => controlPlane.name === name);
  if (existing === undefined && objects.length === 0) return service.zones.await(world);
  const id = existing?.controlPlaneId ?? (await create(name, service));
  // A mesh has to be there before what is in it.
  const ordered = [...objects].sort((left, right) => rank(left) - rank(right));
  for (const object of ordered) await put(object, id, service);
  await service.zones.attach(world, id, service);
  await service.zones.settle(id);
}

function rank({ type }: ApiObject): number {
  return type === "Mesh" ? 0 : 1;
}

async function create(name: string, service: Service): Promise<string> {
  const answer = await createControlPlane(requestOf({ name }), service);
  const { id } = JSON.parse(answer.content?.text ?? "{}") as { id?: string };
  if (id === undefined)
    throw startErrors.worldRefused(`the control plane ${name}`, answer.content?.text ?? "");
  return id;
}

async function put(object: ApiObject, controlPlaneId: string, service: Service): Promise<void> {
  const { type, name } = object;
  const what = `${type} ${name}`;
  const served = kindsOf(service.profile).find(({ kind }) => kind.name === type);
  if (served === undefined) throw startErrors.worldRefused(what, "there is no such kind");
  const mesh = served.kind.scope === "mesh" ? (object.mesh ?? "default") : undefined;
  const answer = await putEntity({
    service,
    request: requestOf(mesh === undefined ? object : { ...object, mesh }),
    served,
    controlPlaneId,
    ...(mesh === undefined ? {} : { mesh }),
    name,
  });
  if (answer.status >= 400) throw startErrors.worldRefused(what, answer.content?.text ?? "");
}

function requestOf(body: object): ApiRequest {
  return {
    method: "PUT",
    origin: "",
    path: "",
    query: new URLSearchParams(),
    parameters: {},
    body: Buffer.from(JSON.stringify(body)),
  };
}
