import type { MeshObject } from "../../src/mesh";

type Labels = Readonly<Record<string, string>>;

const time = "2026-01-01T00:00:00Z";

/** An object as a control plane holds it, with members of choice. */
export function objectOf(kind: string, name: string, members: Partial<MeshObject> = {}): MeshObject {
  return { kind, name, labels: {}, creationTime: time, modificationTime: time, fields: {}, ...members };
}

/** A multi-zone service of the mesh `default` that selects by labels. */
export function serviceOfMany(
  name: string,
  matchLabels: Labels,
  { ports = [{ port: 6379 }], ...members }: Partial<MeshObject> & { readonly ports?: readonly object[] } = {},
): MeshObject {
  const fields = { spec: { selector: { meshService: { matchLabels } }, ports } };
  return objectOf("MeshMultiZoneService", name, { mesh: "default", fields, ...members });
}

/** A hostname generator for one kind of service. */
export function generatorOf(
  name: string,
  template: string,
  selected: "meshService" | "meshExternalService" | "meshMultiZoneService",
  { matchLabels = {}, ...members }: Partial<MeshObject> & { readonly matchLabels?: Labels } = {},
): MeshObject {
  const fields = { spec: { template, selector: { [selected]: { matchLabels } } } };
  return objectOf("HostnameGenerator", name, { fields, ...members });
}

/** A mesh of 2.13 whose workloads prove who they are, so that traffic may leave its zone. */
export const meshWithMutualTls = objectOf("Mesh", "default", {
  fields: { mtls: { enabledBackend: "ca-1", backends: [{ name: "ca-1", type: "builtin" }] } },
});
