import { type ResourceKind, renderProblemPath } from "../../model";
import { fromWire } from "../from-wire";
import { type Loss, lossOf } from "../loss";
import { type AttributePath, type DeclaredResource, pathKey, type Place } from "../resource";
import { terraformPath, type WireObject } from "../to-wire";
import type { Attributes } from "../value";
import type { YamlDocument } from "./parse-yaml";

export interface Declaration {
  readonly kind: ResourceKind;
  readonly wire: WireObject;
  readonly name: string;
  readonly namespace?: string;
  readonly document: YamlDocument;
  readonly file: string;
  /** Where on the wire a path of the document is; undefined for what is of the document alone. */
  readonly toWirePath: (path: AttributePath) => AttributePath | undefined;
  /** And back, for what the contract does not know. */
  readonly toDocumentPath: (path: AttributePath) => AttributePath;
}

/** The resource that a document declares, its places and comments by Terraform's paths. */
export function declareResource(declaration: Declaration): {
  readonly resource: DeclaredResource;
  readonly losses: readonly Loss[];
} {
  const { kind, wire, name, namespace, document, file, toDocumentPath } = declaration;
  const { attributes: read, unknown, setByServer } = fromWire(kind, wire);
  // Both YAMLs leave it out where it is this one.
  const attributes: Attributes = kind.scope === "mesh" ? { mesh: "default", ...read } : read;
  const comments = commentsOf(declaration, attributes);
  const resource: DeclaredResource = {
    kind,
    name,
    attributes,
    ...(namespace !== undefined && { namespace }),
    ...(comments.size > 0 && { comments }),
    origin: { file, places: placesOf(declaration, attributes) },
  };
  const lose = (code: Loss["code"], path: AttributePath, why: string) => {
    const place = renderPlace(file, placeIn(document, toDocumentPath(path)));
    return lossOf(code, renderProblemPath(toDocumentPath(path)), why, { resource, place });
  };
  return {
    resource,
    losses: [
      ...unknown.map((path) => lose("unknown_field", path, `${kind.name} has no such field.`)),
      ...setByServer.map((path) => lose("set_by_server", path, "the control plane sets it.")),
    ],
  };
}

/** Where a path stands in a document; of one that is missing, the nearest that holds it. */
export function placeIn({ places, start }: YamlDocument, path: AttributePath): Place {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(pathKey(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return start;
}

export function renderPlace(file: string, { line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function placesOf(
  { kind, document, toWirePath }: Declaration,
  attributes: Attributes,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>([[pathKey([]), document.start]]);
  for (const [key, place] of document.places) {
    const path = toWirePath(JSON.parse(key) as AttributePath);
    if (path === undefined) continue;
    const inner = terraformPath(kind.shape, path, attributes);
    const holder = terraformPath(kind.shape, path.slice(0, -1), attributes);
    // The wrapper of a choice of types stands where its value does.
    for (let length = Math.max(1, holder.length + 1); length <= inner.length; length++) {
      const within = pathKey(inner.slice(0, length));
      if (!places.has(within)) places.set(within, place);
    }
  }
  return places;
}

function commentsOf(
  { kind, document, toWirePath }: Declaration,
  attributes: Attributes,
): ReadonlyMap<string, readonly string[]> {
  const first = pathKey(Object.keys(document.value as object).slice(0, 1));
  const comments = new Map<string, readonly string[]>();
  for (const [key, lines] of document.comments) {
    const path = key === first ? undefined : toWirePath(JSON.parse(key) as AttributePath);
    const place = pathKey(path === undefined ? [] : commentedPath(kind, path, attributes));
    comments.set(place, [...(comments.get(place) ?? []), ...lines]);
  }
  return comments;
}

function commentedPath(kind: ResourceKind, path: AttributePath, attributes: Attributes): AttributePath {
  const inner = terraformPath(kind.shape, path, attributes);
  const holder = terraformPath(kind.shape, path.slice(0, -1), attributes);
  const commented = inner.slice(0, holder.length + 1);
  return commented[0] !== undefined && Object.hasOwn(attributes, commented[0]) ? commented : [];
}
