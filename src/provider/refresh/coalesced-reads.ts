import type { CollectionRef, EntityRef, JsonObject } from "../../konnect";
import type { Cancellable } from "./cancellable";
import { CollectionReads } from "./collection-reads";
import type { ReadSurroundings } from "./surroundings";

/**
 * The reads of one refresh, coalesced: many reads of one collection are served by its list. See docs/refresh.md
 * for why no list can be stale.
 */
export class CoalescedReads {
  private readonly collections = new Map<string, CollectionReads>();
  private readonly read = new Set<string>();
  private isStopped = false;

  constructor(private readonly surroundings: ReadSurroundings) {}

  /** The object as the server has it at some moment of this refresh, undefined when it is absent. */
  refresh(ref: EntityRef, call: Cancellable): Promise<JsonObject | undefined> {
    if (this.isStopped) return this.surroundings.client.getEntity(ref, call.signal);
    const isFirst = !this.read.has(keyOf(ref));
    this.noteRead(ref);
    return this.collection(ref).read(ref, isFirst, call);
  }

  /** The object is read by other means: a list may no longer serve it, or it would seem to go back in time. */
  noteRead(ref: EntityRef): void {
    if (!this.isStopped) this.read.add(keyOf(ref));
  }

  /** Ends all lists, also those on their way: from here on every read asks for its own object. */
  stop(): void {
    this.isStopped = true;
    for (const { list } of this.collections.values()) list.end();
    this.collections.clear();
    this.read.clear();
  }

  private collection({ controlPlaneId, collection, mesh }: EntityRef): CollectionReads {
    const ref: CollectionRef = { controlPlaneId, collection, mesh };
    const key = JSON.stringify([controlPlaneId, mesh, collection]);
    const known = this.collections.get(key);
    if (known !== undefined && !known.list.isExpired) return known;
    known?.list.end();
    const fresh = new CollectionReads(ref, this.surroundings);
    this.collections.set(key, fresh);
    return fresh;
  }
}

function keyOf({ controlPlaneId, collection, mesh, name }: EntityRef): string {
  return JSON.stringify([controlPlaneId, mesh, collection, name]);
}
