import { mesh, type ResourceKind } from "../../model";

export const apiVersion = "kuma.io/v1alpha1";

/** The namespaces that global control planes keep their objects in, by default. */
export const systemNamespaces: readonly string[] = ["kong-mesh-system", "kuma-system"];

/** Where an object lives that does not say. */
export const defaultNamespace = "kong-mesh-system";

/** Of no namespace, and all of it but name and labels is its spec. */
export function isClusterScoped(kind: ResourceKind): boolean {
  return kind === mesh;
}
