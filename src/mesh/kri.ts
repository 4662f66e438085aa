import { renderKriParts, wellKnownLabels } from "../model";

/** What a KRI is made of. */
export interface Identified {
  /** The kind's short name, such as `mzsvc`. */
  readonly shortName: string;
  /** Absent for what belongs to no mesh. */
  readonly mesh?: string | undefined;
  readonly name: string;
  readonly labels: Readonly<Record<string, string | null>>;
}

/**
 * The Kuma resource identifier: `kri_SHORT_MESH_ZONE_NAMESPACE_NAME_SECTION`, blanks kept.
 * Zone and namespace come from labels, and so does the name where a display name is set. Source: Kuma, pkg/core/kri.
 */
export function renderKri({ shortName, mesh = "", name, labels }: Identified, section = ""): string {
  return renderKriParts({
    shortName,
    mesh,
    zone: labels[wellKnownLabels.zone] ?? "",
    namespace: labels[wellKnownLabels.namespace] ?? "",
    name: displayNameOf({ name, labels }),
    section,
  });
}

/** The name that users see: the label, or else the name. */
export function displayNameOf({ name, labels }: Pick<Identified, "name" | "labels">): string {
  return labels[wellKnownLabels.displayName] ?? name;
}
