/**
 * The part that a control plane plays: it decides which kinds it takes, which labels it insists on and computes.
 * Konnect's own are global; zones have theirs, which belong to a global one (`federated`) or stand alone.
 */
export type Role = { readonly mode: "global" } | ZoneRole;

export interface ZoneRole {
  readonly mode: "zone";
  /** Name of the zone. */
  readonly zone: string;
  readonly environment: "kubernetes" | "universal";
  readonly federated: boolean;
  /** The Kubernetes namespace of what is synced; nothing on Universal. */
  readonly systemNamespace: string;
}

export const globalRole: Role = { mode: "global" };

/** Who makes the objects of a kind: a global control plane, those of zones, or both. */
export type Writer = "everyone" | "zones" | "global";

/** Whether a control plane refuses to have objects of a kind written. A zone on its own refuses none. */
export function refusesWrites(role: Role, writtenBy: Writer): boolean {
  if (role.mode === "global") return writtenBy === "zones";
  return role.federated && writtenBy === "global";
}
