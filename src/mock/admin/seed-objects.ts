import { deepestKept } from "../admission/check-depth";
import type { Answer } from "../answer";
import type { ApiRequest } from "../api-request";
import { createControlPlane } from "../control-planes/create";
import { putEntity } from "../entities/put-entity";
import type { InvalidParameter } from "../errors/konnect-errors";
import { OverlaidStore } from "../history/overlaid-store";
import { isDeeperThan } from "../json/is-deeper-than";
import { kindsOf } from "../kinds/served-kinds";
import type { Service } from "../service";
import { controlPlaneKind, keyOf } from "../store/stored-object";

/** Objects to be there, as the API takes them. */
export interface Seed {
  /** Name or id of the control plane. One that is not there is created. @default "demo" */
  readonly controlPlane?: string;
  /** Creates a control plane without the mesh and the hostname generators that it would begin with. @default false */
  readonly empty?: boolean;
  /** Each with its `type`, `name` and, in a mesh other than `default`, its `mesh`. */
  readonly objects: readonly Readonly<Record<string, unknown>>[];
}

/** What came of a seed. */
export interface SeedOutcome {
  /** Id of the control plane. */
  readonly controlPlaneId: string;
  /** Of the objects given. */
  readonly created: number;
  readonly updated: number;
  /** What the API warned of. */
  readonly warnings: readonly string[];
}

export type Seeded = { readonly outcome: SeedOutcome } | { readonly problems: readonly InvalidParameter[] };

/**
 * Stores objects through the API's own admission, those of zones too: all of them or, when any is refused, none.
 * Meshes come first.
 */
export async function seedObjects(seed: Seed, service: Service): Promise<Seeded> {
  const place = await findOrCreate(seed, service);
  if ("problems" in place) return place;
  const { controlPlaneId, isNew } = place;
  // Tried out apart from what others see.
  const draft = new OverlaidStore(service.store);
  const results: Result[] = [];
  for (const object of inOrder(seed.objects)) {
    results.push(await put(object, controlPlaneId, { ...service, store: draft }));
  }
  const problems = results.flatMap((result) => ("problems" in result ? result.problems : []));
  if (problems.length > 0) {
    if (isNew) await remove(controlPlaneId, service);
    return { problems };
  }
  await service.store.write(draft.changes());
  const statuses = results.flatMap((result) => ("status" in result ? result.status : []));
  return {
    outcome: {
      controlPlaneId,
      created: statuses.filter((status) => status === 201).length,
      updated: statuses.filter((status) => status === 200).length,
      warnings: results.flatMap((result) => ("warnings" in result ? result.warnings : [])),
    },
  };
}

interface Numbered {
  readonly object: Readonly<Record<string, unknown>>;
  /** Where it is in the seed. */
  readonly index: number;
}

type Result =
  | { readonly status: number; readonly warnings: readonly string[] }
  | { readonly problems: readonly InvalidParameter[] };

/** A mesh has to be there before what is in it. */
function inOrder(objects: Seed["objects"]): readonly Numbered[] {
  const numbered = objects.map((object, index) => ({ object, index }));
  const isMesh = ({ object }: Numbered) => object.type === "Mesh";
  return [...numbered.filter(isMesh), ...numbered.filter((one) => !isMesh(one))];
}

async function put({ object, index }: Numbered, controlPlaneId: string, service: Service): Promise<Result> {
  const field = `objects[${index}]`;
  const refused = (reason: string): Result => ({ problems: [{ field, reason, source: "body" }] });
  // Before it is rendered, which takes a stack as deep.
  if (isDeeperThan(object, deepestKept)) return refused(`is more than ${deepestKept} levels deep`);
  const { type, name, mesh = "default" } = object;
  const served = kindsOf(service.profile).find(({ kind }) => kind.name === type);
  if (served === undefined) {
    return refused(`has the type ${JSON.stringify(type) ?? "undefined"}, which the API does not have`);
  }
  if (typeof name !== "string" || name === "") return refused("has no name");
  const inMesh = served.kind.scope === "mesh";
  if (inMesh && typeof mesh !== "string") return refused("has a mesh that is no text");
  const body = inMesh ? { ...object, mesh } : object;
  const answer = await putEntity({
    service,
    request: requestOf(body),
    served,
    controlPlaneId,
    ...(inMesh ? { mesh: String(mesh) } : {}),
    name,
  });
  const text = answer.content?.text ?? "{}";
  if (answer.status >= 400) return { problems: reasonsOf(answer, text, field) };
  const { warnings = [] } = JSON.parse(text) as { readonly warnings?: readonly string[] };
  return { status: answer.status, warnings };
}

/** The API's own reasons, each with the object that it is about. */
function reasonsOf({ status }: Answer, text: string, at: string): readonly InvalidParameter[] {
  const {
    title,
    detail,
    invalid_parameters = [],
  } = JSON.parse(text) as {
    readonly title?: string;
    readonly detail?: string;
    readonly invalid_parameters?: readonly { readonly field: string; readonly reason: string }[];
  };
  if (invalid_parameters.length === 0) {
    return [{ field: at, reason: `is refused with ${status}: ${title}: ${detail}`, source: "body" }];
  }
  return invalid_parameters.map(({ field, reason }) => ({
    field: field === "" ? at : `${at}.${field}`,
    reason,
    source: "body",
  }));
}

async function findOrCreate(
  { controlPlane = "demo", empty = false }: Seed,
  service: Service,
): Promise<
  | { readonly controlPlaneId: string; readonly isNew: boolean }
  | { readonly problems: readonly InvalidParameter[] }
> {
  const existing = service.store
    .list({ kind: controlPlaneKind, controlPlaneId: "" })
    .find(({ name, controlPlaneId }) => name === controlPlane || controlPlaneId === controlPlane);
  if (existing !== undefined) return { controlPlaneId: existing.controlPlaneId, isNew: false };
  const features = [
    { type: "MeshCreation", meshCreation: { enabled: !empty } },
    { type: "HostnameGeneratorCreation", hostnameGeneratorCreation: { enabled: !empty } },
  ];
  const answer = await createControlPlane(requestOf({ name: controlPlane, features }), service);
  const text = answer.content?.text ?? "{}";
  if (answer.status !== 201) return { problems: reasonsOf(answer, text, "controlPlane") };
  const { id } = JSON.parse(text) as { readonly id: string };
  return { controlPlaneId: id, isNew: true };
}

async function remove(controlPlaneId: string, { store }: Service): Promise<void> {
  const controlPlanes = store.list({ kind: controlPlaneKind, controlPlaneId: "" });
  const objects = [
    ...store.contents(controlPlaneId),
    ...controlPlanes.filter((object) => object.controlPlaneId === controlPlaneId),
  ];
  await store.write(objects.map((object) => ({ type: "delete", key: keyOf(object) })));
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
