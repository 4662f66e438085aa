import type { Addressed } from "../admission/write-request";
import type { Answer } from "../answer";
import { meshErrors } from "../errors/mesh-errors";
import type { Handler } from "../api-request";
import { deleteEntity } from "../entities/delete-entity";
import { getEntity } from "../entities/get-entity";
import { listEntities } from "../entities/list-entities";
import { putEntity } from "../entities/put-entity";
import type { ServedKind } from "../kinds/served-kind";
import { meshApiPath, type Route } from "./route";

/** The paths of one kind: its objects, its collections, and for kinds in a mesh the collection over all meshes. */
export function entityRoutes(served: ServedKind): readonly Route[] {
  const { collection, scope } = served.kind;
  const route = (path: string, methods: Route["methods"]): Route => ({
    path: `${meshApiPath}${path}`,
    layer: "mesh",
    kind: served.kind.name,
    methods,
  });
  const inMesh = scope === "mesh";
  const base = inMesh ? `/meshes/:mesh/${collection}` : `/${collection}`;
  return [
    route(base, { GET: list(served, base.replace(":mesh", "{mesh}")) }),
    route(`${base}/:name`, {
      GET: onItem(served, getEntity),
      PUT: onItem(served, whereWritable(putEntity)),
      DELETE: onItem(served, whereWritable(deleteEntity)),
    }),
    ...(inMesh ? [route(`/${collection}`, { GET: list(served, `/${collection}`) })] : []),
  ];
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
