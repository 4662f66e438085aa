import { mesh as meshContract } from "../../model";
import { pageOfEntities } from "../entities/list-query";
import { meshErrors, titles } from "../errors/mesh-errors";
import { isReadOnly, type ServedKind } from "../kinds/served-kind";
import { type KindSchemas, kindSchemas } from "./kind-schemas";
import type { DescribedError, DescribedService, Operation, QueryParameter } from "./operation";
import { exactly, NamedSchema, text } from "./schema";

/** Stands for whatever a message names. */
const any = "";

const written = new NamedSchema(
  "Written",
  exactly({ warnings: { type: "array", items: text, minItems: 1 } }, []),
);
const deleted = new NamedSchema("Deleted", exactly({}));

const paging: readonly QueryParameter[] = [
  {
    name: "size",
    description: "How many objects a page holds.",
    schema: {
      type: "integer",
      minimum: 1,
      maximum: pageOfEntities.largestSize,
      default: pageOfEntities.defaultSize,
    },
  },
  {
    name: "offset",
    description: "Where the page starts.",
    schema: { type: "integer", minimum: 0, default: 0 },
  },
  { name: "name", description: "What the name contains.", schema: text },
  {
    name: "filter",
    description: "Labels that objects have: `filter[labels.KEY]=VALUE`. All of them must fit.",
    style: "deepObject",
    schema: { type: "object", patternProperties: { "^labels\\.": text }, additionalProperties: false },
  },
];

export const formats: readonly QueryParameter[] = [
  {
    name: "format",
    description: "How the object is shown.",
    schema: { type: "string", enum: ["universal", "k8s", "kubernetes"], default: "universal" },
  },
  { name: "namespace", description: "Namespace of the manifest.", schema: text },
];

/** GET, PUT and DELETE of one object. */
export function describeItem(served: ServedKind) {
  return (service: DescribedService): Readonly<Record<string, Operation>> => {
    const schemas = kindSchemas(served, service);
    return {
      GET: describeGet(served, schemas),
      PUT: describePut(served, schemas, service),
      DELETE: describeDelete(served, service),
    };
  };
}

/** GET of a collection. */
export function describeList(served: ServedKind, scope: "one mesh" | "all there is") {
  return (service: DescribedService): Readonly<Record<string, Operation>> => {
    const { name } = served.kind;
    const ofAll = scope === "all there is" && served.kind.scope === "mesh";
    return {
      GET: {
        id: ofAll ? `list${name}OfAllMeshes` : `list${name}`,
        summary: `List objects of kind ${name}${ofAll ? ", whatever their mesh" : ""}`,
        tag: name,
        query: paging,
        answers: {
          200: {
            description: "A page of objects, by mesh and name.",
            schema: kindSchemas(served, service).list,
          },
        },
        errors: [
          meshErrors.pageSize(any),
          meshErrors.offset(any),
          meshErrors.notValid(titles.list, []),
          ...(scope === "one mesh" ? [meshErrors.meshNotFound()] : []),
        ],
      },
    };
  };
}

function describeGet(served: ServedKind, { item, manifest }: KindSchemas): Operation {
  const { name } = served.kind;
  return {
    id: `get${name}`,
    summary: `Get an object of kind ${name}`,
    tag: name,
    query: formats,
    answers: {
      200: { description: "The object, or its manifest.", schema: { anyOf: [item, manifest] } },
    },
    errors: [...unknownMesh(served), meshErrors.notFound(titles.get), meshErrors.format()],
  };
}

function describePut(served: ServedKind, { body }: KindSchemas, service: DescribedService): Operation {
  const { name } = served.kind;
  const head = { id: `put${name}`, summary: `Create or replace an object of kind ${name}`, tag: name, body };
  if (isReadOnly(served, service))
    return { ...head, answers: {}, errors: [meshErrors.readOnly(service.role.mode)] };
  return {
    ...head,
    answers: {
      200: { description: "It replaced an object.", schema: written },
      201: { description: "It is a new object.", schema: written },
    },
    errors: [
      ...unknownMesh(served),
      meshErrors.badRequest(name, any),
      ...[titles.request, titles.create, titles.update, titles.immutableLabels].map((title) =>
        meshErrors.notValid(title, []),
      ),
    ],
  };
}

function describeDelete(served: ServedKind, service: DescribedService): Operation {
  const { name } = served.kind;
  const head = { id: `delete${name}`, summary: `Delete an object of kind ${name}`, tag: name };
  if (isReadOnly(served, service))
    return { ...head, answers: {}, errors: [meshErrors.readOnly(service.role.mode)] };
  return {
    ...head,
    answers: { 200: { description: "It is gone.", schema: deleted } },
    errors: [
      ...unknownMesh(served),
      meshErrors.notFound(titles.delete),
      ...(name === meshContract.name ? [meshErrors.dataplanesAttached()] : []),
    ],
  };
}

function unknownMesh({ kind }: ServedKind): readonly DescribedError[] {
  return kind.scope === "mesh" ? [meshErrors.meshNotFound()] : [];
}
