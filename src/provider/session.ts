import {
  type Clock,
  type EntityRef,
  type JsonObject,
  type KonnectClient,
  type KonnectLogger,
} from "../konnect";
import { Adoption } from "./adoption";
import { DiagnosedError } from "./diagnosed-error";
import { problems } from "./problems";
import { KnownObjects } from "./known-objects";
import { type Cancellable, CoalescedReads, type ListRules, listRules, watchedClient } from "./refresh";

/** What a session needs besides its client to serve a refresh by lists. */
export interface ListedRefresh {
  readonly clock: Clock;
  readonly log: KonnectLogger;
  /** @default {@link listRules} */
  readonly rules?: ListRules;
}

export interface SessionOptions {
  /** Whether creates may take over what exists. @default they may not */
  readonly adoption?: Adoption;
  /** How to serve a refresh by lists. @default every object is asked for by itself */
  readonly lists?: ListedRefresh | undefined;
}

/** What one run of the CLI works with, from the provider's configuration on. */
export class KonnectSession {
  /** What this run has learned of objects. One server can serve many runs, so it is kept here. */
  readonly objects = new KnownObjects();
  readonly adoption: Adoption;
  private readonly connected: KonnectClient | undefined;
  private readonly reads: CoalescedReads | undefined;

  /**
   * @param client the client, or undefined while settings are unknown
   * @param unknownSettings provider attributes that only the apply will tell
   */
  constructor(
    client: KonnectClient | undefined,
    private readonly unknownSettings: readonly string[] = [],
    { adoption = new Adoption(false), lists }: SessionOptions = {},
  ) {
    this.connected = client;
    this.adoption = adoption;
    if (client === undefined || lists === undefined) return;
    const reads = new CoalescedReads({ client, rules: listRules, ...lists });
    this.reads = reads;
    this.connected = watchedClient(client, {
      onWrite: () => reads.stop(),
      onRead: (ref) => reads.noteRead(ref),
    });
  }

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

  /**
   * Reads an object for a refresh: as the server has it at some moment since this run began, but not before
   * any write of this run. Everything else that looks at an object asks the {@link client} for it.
   */
  async refresh(ref: EntityRef, call: Cancellable): Promise<JsonObject | undefined> {
    return this.reads === undefined ? this.client.getEntity(ref, call.signal) : this.reads.refresh(ref, call);
  }
}
