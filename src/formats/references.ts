import { addressOf } from "./loss";
import type { DeclaredResource } from "./resource";
import { Expression, type Value } from "./value";

/** A reference to what Terraform knows of a resource: `konnect_mesh.default.name`. */
export function referenceTo(
  resource: Pick<DeclaredResource, "kind" | "name">,
  attribute: string,
): Expression {
  return new Expression(`${addressOf(resource)}.${attribute}`);
}

/** The resource among those given whose attribute a value refers to. */
export function referredBy(
  value: Value | undefined,
  attribute: string,
  resources: Iterable<DeclaredResource>,
): DeclaredResource | undefined {
  if (!(value instanceof Expression)) return undefined;
  for (const resource of resources) {
    if (value.source === `${addressOf(resource)}.${attribute}`) return resource;
  }
  return undefined;
}
