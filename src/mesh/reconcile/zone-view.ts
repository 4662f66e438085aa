import type { Profile } from "../../model";
import type { MeshObject, SourceObject } from "../mesh-object";
import type { VipAllocator } from "../vip/allocator";
import type { Zone } from "../world";
import type { HeldObjects } from "./held-objects";

/** The kinds that get virtual addresses, each from a range of its own. */
export type AddressedKind = "MeshService" | "MeshExternalService" | "MeshMultiZoneService";

/** How control planes of zones are configured. */
export interface ZoneSettings {
  readonly profile: Profile;
  /** Ranges of virtual addresses in CIDR notation. @default Kuma's: 241, 242 and 243.0.0.0/8 */
  readonly cidrs?: Readonly<Partial<Record<AddressedKind, string>>>;
}

/** A zone's control plane at one moment. */
export interface ZoneView {
  readonly zone: Zone;
  /**
   * All that it holds, with labels, names and status as it would serve them, each kind in one piece. An object that did
   * not change since the last reconciliation is the same object again.
   */
  readonly objects: readonly MeshObject[];
}

/** What a zone's control plane remembers from one reconciliation to the next. */
export interface ZoneState {
  readonly view: ZoneView;
  readonly settings: ZoneSettings;
  /** What the view was made of. */
  readonly held: HeldObjects;
  /** What the global control plane's objects became in the zone. */
  readonly synced: ReadonlyMap<SourceObject, SourceObject>;
  readonly allocators: Readonly<Record<AddressedKind, VipAllocator>>;
  /** What the control plane writes into its log, and nowhere else, as long as it is so. */
  readonly log: readonly string[];
  /** What the global control plane sent last: what an offline zone goes on with. */
  readonly received: readonly SourceObject[];
}

export interface ZoneInput {
  readonly zone: Zone;
  readonly settings: ZoneSettings;
  /**
   * What users made in the zone, beyond the world's declaration: names, labels and fields as they wrote them. One of the
   * kind, mesh and name of a declared object goes before it.
   */
  readonly made?: readonly MeshObject[];
  /** What is synced to the zone, as the global control plane holds it. None for a zone on its own. */
  readonly received: readonly SourceObject[];
  /** The outcome of the last reconciliation; absent the first time. */
  readonly state?: ZoneState | undefined;
  /** RFC 3339: the time that new and changed objects are stamped with. */
  readonly now: string;
}
