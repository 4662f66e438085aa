import type { Addressed } from "../admission/write-request";
import type { Answer } from "../answer";
import type { Handler } from "../api-request";
import { deleteEntity } from "../entities/delete-entity";
import { getEntity } from "../entities/get-entity";
import { listEntities } from "../entities/list-entities";
import { putEntity } from "../entities/put-entity";
import { meshErrors } from "../errors/mesh-errors";
import { isReadOnly, type ServedKind } from "../kinds/served-kind";
import { describeItem, describeList } from "../openapi/entity-operations";
import { meshApiPath, type Route, type RouteFamily, type RouteMember } from "./route";

/** The paths of all kinds: objects, collections, and for kinds in a mesh the collection over all meshes. */
export function entityRoutes(kinds: readonly ServedKind[]): readonly RouteFamily[] {
  const inMesh = kinds.filter(({ kind }) => kind.scope === "mesh");
  const inControlPlane = kinds.filter(({ kind }) => kind.scope !== "mesh");
  return [
    family("/:collection", kinds, (served) => ({
      methods: { GET: list(served, `/${served.kind.collection}`) },
      describe: describeList(served, "all there is"),
    })),
    family("/:collection/:name", inControlPlane, item),
    family("/meshes/:mesh/:collection", inMesh, (served) => ({
      methods: { GET: list(served, `/meshes/{mesh}/${served.kind.collection}`) },
      describe: describeList(served, "one mesh"),
    })),
    family("/meshes/:mesh/:collection/:name", inMesh, item),
  ];
}

/** One path for many kinds, because a router takes longer to learn a hundred paths than a test may take to start. */
function family(
  path: string,
  kinds: readonly ServedKind[],
  answersOf: (served: ServedKind) => Pick<RouteMember, "methods" | "describe">,
): RouteFamily {
  const members = new Map<string, Route>(
    kinds.map((served) => {
      const { name, collection } = served.kind;
      const own = `${meshApiPath}${path.replace(":collection", collection)}`;
      return [collection, { path: own, layer: "mesh", kind: name, ...answersOf(served) }];
    }),
  );
  return {
    path: `${meshApiPath}${path}`,
    layer: "mesh",
    memberFor: ({ collection = "" }) => members.get(collection),
    members: [...members.values()],
  };
}

function item(served: ServedKind): Pick<RouteMember, "methods" | "describe"> {
  return {
    methods: {
      GET: onItem(served, getEntity),
      PUT: onItem(served, whereWritable(putEntity)),
      DELETE: onItem(served, whereWritable(deleteEntity)),
    },
    describe: describeItem(served),
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
    const { served, service } = addressed;
    return isReadOnly(served, service) ? meshErrors.readOnly(service.role.mode) : act(addressed);
  };
}

function list(served: ServedKind, route: string): Handler {
  return (request, service) =>
    listEntities({ service, request, served, route, ...placeOf(request.parameters) });
}

function placeOf({ controlPlaneId = "", mesh }: Readonly<Record<string, string>>) {
  return { controlPlaneId: controlPlaneId.toLowerCase(), ...(mesh === undefined ? {} : { mesh }) };
}
