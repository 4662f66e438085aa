import type { Clock, KonnectClient, KonnectLogger } from "../../konnect";
import type { ListRules } from "./list-rules";

/** What coalesced reads work with. */
export interface ReadSurroundings {
  /** The bare client: reading by it is no news to the session. */
  readonly client: KonnectClient;
  readonly clock: Clock;
  readonly log: KonnectLogger;
  readonly rules: ListRules;
}
