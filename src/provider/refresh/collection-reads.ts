import type { CollectionRef, EntityRef, JsonObject } from "../../konnect";
import { awaitSettled } from "./await-settled";
import type { Cancellable } from "./cancellable";
import { CollectionList } from "./collection-list";
import { SingleAnswers } from "./single-answers";
import type { ReadSurroundings } from "./surroundings";

/** The reads of one collection in one refresh: each is served by a list or by a request of its own. */
export class CollectionReads {
  readonly list: CollectionList;
  private readonly singles = new SingleAnswers();
  private readonly inFlight = new Set<Promise<unknown>>();
  private reads = 0;
  private waiting = 0;

  constructor(
    ref: CollectionRef,
    private readonly surroundings: ReadSurroundings,
  ) {
    this.list = new CollectionList(ref, this.singles, surroundings);
  }

  /** @param mayList false for an object that was read before: whoever asks again wants to see it anew */
  async read(ref: EntityRef, mayList: boolean, call: Cancellable): Promise<JsonObject | undefined> {
    this.reads += 1;
    const isEarly = this.reads < this.surroundings.rules.firstListAtRead;
    const listed = mayList && !isEarly ? await this.readListed(ref.name, call) : undefined;
    return listed ?? this.readSingly(ref, call.signal);
  }

  private async readListed(name: string, call: Cancellable): Promise<JsonObject | undefined> {
    const { clock, rules } = this.surroundings;
    while (!this.list.isOver) {
      const listed = this.list.take(name);
      if (listed !== undefined) return listed;
      const { signal } = call;
      if (signal.aborted) return undefined;
      const pending = this.list.advance(this.reads) ?? this.measure();
      if (pending === undefined) return undefined;
      this.waiting += 1;
      const outcome = await awaitSettled(pending, { signal, clock, patienceMs: rules.patienceMs });
      this.waiting -= 1;
      if (outcome === "aborted" && this.waiting === 0) this.list.cancelPage();
      if (outcome === "late") this.list.giveUp(`no answer in ${rules.patienceMs} ms`);
    }
    return undefined;
  }

  /** The single reads that a list can be measured by, when they are on their way and none has come yet. */
  private measure(): Promise<unknown> | undefined {
    return this.singles.areKnown || this.inFlight.size === 0 ? undefined : Promise.race(this.inFlight);
  }

  private async readSingly(ref: EntityRef, signal: AbortSignal): Promise<JsonObject | undefined> {
    const answer = this.surroundings.client.getEntity(ref, signal);
    this.inFlight.add(answer);
    try {
      const json = await answer;
      if (json !== undefined) this.learn(ref.name, json);
      return json;
    } finally {
      this.inFlight.delete(answer);
    }
  }

  private learn(name: string, json: JsonObject): void {
    if (this.list.isOver) return;
    this.singles.add(name, json);
    this.list.compare(name, json);
  }
}
