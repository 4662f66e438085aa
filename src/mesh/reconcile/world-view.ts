import type { MeshObject } from "../mesh-object";
import type { World } from "../world";
import type { HeldObjects } from "./held-objects";
import type { ZoneSettings, ZoneState, ZoneView } from "./zone-view";

export interface WorldInput {
  readonly world: World;
  readonly settings: ZoneSettings;
  /** What the global control plane holds of its own, without what zones synced to it. */
  readonly global: readonly MeshObject[];
  /** What users made in zones, by zone, beyond the world's declaration. */
  readonly made?: ReadonlyMap<string, readonly MeshObject[]>;
  /** The outcome of the last reconciliation; absent the first time. */
  readonly state?: WorldState | undefined;
  /** RFC 3339. */
  readonly now: string;
}

/** All control planes at one moment. */
export interface WorldView {
  /** What the zones synced to the global control plane, as it holds it: read-only there. */
  readonly synced: readonly MeshObject[];
  /** By name of the zone. */
  readonly zones: ReadonlyMap<string, ZoneView>;
}

/** What the control planes remember; give it to the next reconciliation. */
export interface WorldState {
  readonly view: WorldView;
  /** What the global control plane holds of each zone. */
  readonly synced: ReadonlyMap<string, HeldObjects>;
  readonly zones: ReadonlyMap<string, ZoneState>;
}
