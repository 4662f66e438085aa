import type { JsonObject } from "../json";

/**
 * The body of a new control plane as the official provider sends it: without `features` Konnect makes a mesh
 * `default` and default hostname generators, so both are switched off unless the body has features of its own.
 */
export function withDisabledFeatures(body: JsonObject): JsonObject {
  const { features } = body;
  const hasFeatures = Array.isArray(features)
    ? features.length > 0
    : features !== undefined && features !== null;
  if (hasFeatures) return body;
  return {
    ...body,
    features: [
      { type: "MeshCreation", meshCreation: { enabled: false } },
      { type: "HostnameGeneratorCreation", hostnameGeneratorCreation: { enabled: false } },
    ],
  };
}
