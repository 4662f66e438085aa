import { type Profile, wellKnownLabels } from "../../model";
import type { MeshObject } from "../mesh-object";
import { withLabels } from "../sync/synced-labels";
import { syncedKind } from "../sync/synced-kinds";
import type { Zone } from "../world";

/** Whether a zone's control plane writes the display name of what is made there; on Kubernetes it always does. */
const writesDisplayName: Readonly<Record<Profile, boolean>> = { "2.13": false, v3: true };

/** The labels that a zone's control plane computes for an object made in the zone, on top of its author's. */
export function labelsComputedInZone(
  { kind, mesh, name, labels }: Pick<MeshObject, "kind" | "mesh" | "name" | "labels">,
  { name: zone, environment, systemNamespace }: Pick<Zone, "name" | "environment" | "systemNamespace">,
  profile: Profile,
): MeshObject["labels"] {
  const kubernetes = environment === "kubernetes";
  const fills = {
    ...(mesh === undefined ? {} : { [wellKnownLabels.mesh]: mesh }),
    ...(syncedKind(kind).up
      ? { [wellKnownLabels.zone]: zone, [wellKnownLabels.environment]: environment }
      : {}),
    ...(kubernetes && kind !== "Mesh" ? { [wellKnownLabels.namespace]: systemNamespace } : {}),
  };
  return withLabels(
    { ...fills, ...labels },
    {
      ...(kubernetes || writesDisplayName[profile] ? { [wellKnownLabels.displayName]: name } : {}),
      [wellKnownLabels.origin]: "zone",
    },
  );
}
