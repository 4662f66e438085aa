import type { KonnectClient } from "../konnect";
import { Adoption } from "./adoption";
import { DiagnosedError } from "./diagnosed-error";
import { problems } from "./problems";
import { KnownObjects } from "./known-objects";

/** What one run of the CLI works with, from the provider's configuration on. */
export class KonnectSession {
  /** What this run has learned of objects. One server can serve many runs, so it is kept here. */
  readonly objects = new KnownObjects();

  /**
   * @param connected the client, or undefined while settings are unknown
   * @param unknownSettings provider attributes that only the apply will tell
   * @param adoption whether creates may take over what exists; by default they may not
   */
  constructor(
    private readonly connected: KonnectClient | undefined,
    private readonly unknownSettings: readonly string[] = [],
    readonly adoption: Adoption = new Adoption(false),
  ) {}

  /** Whether the API can be asked yet. */
  get isConnected(): boolean {
    return this.connected !== undefined;
  }

  /** @throws DiagnosedError while settings are unknown: another server would answer for the right one */
  get client(): KonnectClient {
    if (this.connected === undefined)
      throw new DiagnosedError(problems.settingsUnknown(this.unknownSettings));
    return this.connected;
  }
}
