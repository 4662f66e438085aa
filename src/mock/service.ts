import type { Profile } from "../model";
import { type ServerBehaviour, serverBehaviour } from "./behaviour";
import type { Randomness } from "./randomness";
import type { Role } from "./role";
import type { Store } from "./store/store";
import type { Zones } from "./zones/zones";

/** What every handler works with. */
export interface Service {
  readonly profile: Profile;
  readonly behaviour: ServerBehaviour;
  readonly role: Role;
  /** The zones of its control planes. */
  readonly zones: Zones;
  readonly store: Store;
  /** Kinds that only zones write, and that this mock takes nevertheless. */
  readonly writable: ReadonlySet<string>;
  readonly clock: () => Date;
  readonly randomness: Randomness;
}

export function createService(parts: Omit<Service, "behaviour">): Service {
  return { ...parts, behaviour: serverBehaviour[parts.profile] };
}
