import type { Addressed } from "../admission/write-request";
import type { Answer } from "../answer";
import type { Handler } from "../api-request";
import { deleteEntity } from "../entities/delete-entity";
import { getEntity } from "../entities/get-entity";
import { listEntities } from "../entities/list-entities";
import { putEntity } from "../entities/put-entity";
import { meshErrors } from "../errors/mesh-errors";
import type { ServedKind } from "../kinds/served-kind";
import { meshApiPath, type RouteFamily, type RouteMember } from "./route";

/** The paths of all kinds: objects, collections, and for kinds in a mesh the collection over all meshes. */
export function entityRoutes(kinds: readonly ServedKind[]): readonly RouteFamily[] {
  const inMesh = kinds.filter(({ kind }) => kind.scope === "mesh");
  const inControlPlane = kinds.filter(({ kind }) => kind.scope !== "mesh");
  return [
    family("/:collection", kinds, (served) => ({
      GET: list(served, `/${served.kind.collection}`),
    })),
    family("/:collection/:name", inControlPlane, item),
    family("/meshes/:mesh/:collection", inMesh, (served) => ({
      GET: list(served, `/meshes/{mesh}/${served.kind.collection}`),
    })),
    family("/meshes/:mesh/:collection/:name", inMesh, item),
  ];
}

/** One path for many kinds, because a router takes longer to learn a hundred paths than a test may take to start. */
function family(
  path: string,
  kinds: readonly ServedKind[],
  methodsOf: (served: ServedKind) => RouteMember["methods"],
): RouteFamily {
  const members = new Map(
    kinds.map((served) => [
      served.kind.collection,
      { layer: "mesh" as const, kind: served.kind.name, methods: methodsOf(served) },
    ]),
  );
  return {
    path: `${meshApiPath}${path}`,
    layer: "mesh",
    memberFor: ({ collection = "" }) => members.get(collection),
  };
}

function item(served: ServedKind): RouteMember["methods"] {
  return {
    GET: onItem(served, getEntity),
    PUT: onItem(served, whereWritable(putEntity)),
    DELETE: onItem(served, whereWritable(deleteEntity)),
  };
}

function onItem(served: ServedKind, act: (addressed: Addressed) => ReturnType<Handler>): Handler {
  return (request, service) => {
    const { name = "" } = request.parameters;
    return act({ service, request, served, name, ...placeOf(request.parameters) });
  };
}

/** Asked before anything else: not even the mesh has to exist. */
function whereWritable(act: (addressed: Addressed) => Promise<Answer>): typeof act {
  return async (addressed) => {
    const { writtenBy, kind } = addressed.served;
    const refused = writtenBy === "zones" && !addressed.service.writable.has(kind.name);
    return refused ? meshErrors.readOnly() : act(addressed);
  };
}

function list(served: ServedKind, route: string): Handler {
  return (request, service) =>
    listEntities({ service, request, served, route, ...placeOf(request.parameters) });
}

function placeOf({ controlPlaneId = "", mesh }: Readonly<Record<string, string>>) {
  return { controlPlaneId: controlPlaneId.toLowerCase(), ...(mesh === undefined ? {} : { mesh }) };
}
