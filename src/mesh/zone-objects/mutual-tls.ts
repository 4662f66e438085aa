import type { Profile } from "../../model";
import type { MeshObject } from "../mesh-object";

/** What gives workloads of a mesh the identity that traffic between zones needs. */
const identifies: Readonly<Record<Profile, (object: MeshObject, mesh: string) => boolean>> = {
  "2.13": ({ kind, name, fields }, mesh) =>
    kind === "Mesh" && name === mesh && memberOf(fields.mtls, "enabledBackend") !== "",
  v3: ({ kind, mesh: ofMesh }, mesh) => kind === "MeshIdentity" && ofMesh === mesh,
};

/**
 * Whether workloads of a mesh prove who they are: in 2.13 its Mesh enables a backend of mutual TLS, in v3 it has a
 * MeshIdentity. Without that, no traffic leaves its zone.
 */
export function hasMutualTls(mesh: string, objects: readonly MeshObject[], profile: Profile): boolean {
  return objects.some((object) => identifies[profile](object, mesh));
}

function memberOf(value: unknown, member: string): unknown {
  const members = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  return Object.hasOwn(members, member) ? (members[member] ?? "") : "";
}
