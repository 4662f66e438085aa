import { renderProblemPath } from "../model";
import { addressOf, type Loss, lossOf } from "./loss";
import { type AttributePath, type DeclaredResource, placeOf } from "./resource";
import { type Attributes, Expression, isAttributes, isList, type Value } from "./value";

/**
 * Puts what a reference refers to in its place, where that stands in another of the resources as plain text: what a
 * format without expressions can do for `konnect_mesh.default.name`.
 */
export function resolveReferences(resources: readonly DeclaredResource[]): {
  readonly resources: readonly DeclaredResource[];
  readonly losses: readonly Loss[];
} {
  const byAddress = new Map(resources.map((resource) => [addressOf(resource), resource]));
  const losses: Loss[] = [];
  const resolved = resources.map((resource) => {
    const resolve = (value: Value, path: AttributePath): Value => {
      if (value instanceof Expression) {
        const literal = literalOf(value, byAddress);
        if (literal === undefined) return value;
        losses.push(resolvedLoss(resource, path, value, literal));
        return literal;
      }
      if (isList(value)) return value.map((element, index) => resolve(element, [...path, index]));
      return isAttributes(value) ? resolveMembers(value, path) : value;
    };
    const resolveMembers = (attributes: Attributes, path: AttributePath): Attributes =>
      Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [name, resolve(value, [...path, name])]),
      );
    return { ...resource, attributes: resolveMembers(resource.attributes, []) };
  });
  return { resources: resolved, losses };
}

function literalOf(
  { source }: Expression,
  byAddress: ReadonlyMap<string, DeclaredResource>,
): string | number | boolean | undefined {
  const [, address = "", attribute = ""] = /^([\w-]+\.[\w-]+)\.(\w+)$/.exec(source) ?? [];
  const attributes = byAddress.get(address)?.attributes;
  const value = attributes && Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : undefined;
}

function resolvedLoss(
  resource: DeclaredResource,
  path: AttributePath,
  { source }: Expression,
  literal: string | number | boolean,
): Loss {
  const { origin } = resource;
  const at = origin && placeOf(origin, path);
  return lossOf("text_form", renderProblemPath(path), `${source} is ${JSON.stringify(literal)} here.`, {
    resource,
    place: origin && at && `${origin.file}:${at.line}:${at.column}`,
  });
}
