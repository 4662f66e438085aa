import type { CollectionRef, EntityPage, JsonObject } from "../../konnect";
import { areContradictory, type SingleAnswers } from "./single-answers";
import type { ReadSurroundings } from "./surroundings";

/** One way through the pages of the collection, with the signal that ends it. */
interface Pass {
  readonly pages: AsyncIterator<EntityPage, void>;
  readonly stop: AbortController;
  /** One promise for all pages: a listener for each would be a leak. */
  readonly stopped: Promise<"stopped">;
  readonly isProbe: boolean;
}

/** What listing one collection has shown so far, and whether to go on with it. */
export class CollectionList {
  private readonly objects = new Map<string, JsonObject>();
  private pass: Pass | undefined;
  private page: Promise<void> | undefined;
  private hasProbed = false;
  private isComplete = false;
  private isEnded = false;
  private listed = 0;
  /** How many objects the collection has at least. */
  private least = 0;
  private begunAt: number | undefined;

  constructor(
    private readonly ref: CollectionRef,
    private readonly singles: SingleAnswers,
    private readonly surroundings: ReadSurroundings,
  ) {}

  /** Whether it is of no use any more: it was given up, or dropped. */
  get isOver(): boolean {
    return this.isEnded || this.isExpired;
  }

  /** Whether another list may take its place. */
  get isExpired(): boolean {
    if (this.begunAt === undefined || this.isEnded) return false;
    const age = this.surroundings.clock.now() - this.begunAt;
    // A wall clock can be set back.
    return age < 0 || age > this.surroundings.rules.maximumAgeMs;
  }

  /** Gives the object if the list, while it is not over, shows all of it; at most once, so that nothing is kept for nobody. */
  take(name: string): JsonObject | undefined {
    const listed = this.objects.get(name);
    if (listed === undefined || !this.singles.areLike(listed)) return undefined;
    this.objects.delete(name);
    return listed;
  }

  /** Tells of an object that was read singly. */
  compare(name: string, single: JsonObject): void {
    const listed = this.objects.get(name);
    if (listed !== undefined && areContradictory(single, listed)) this.giveUp(otherwise(name));
  }

  /** The page that is on its way or, when so many reads are worth it, another one; it never rejects. */
  advance(reads: number): Promise<void> | undefined {
    if (this.page !== undefined) return this.page;
    if (!this.isWorthAsking(reads)) return undefined;
    const page = this.ask(reads).finally(() => {
      if (this.page === page) this.page = undefined;
    });
    this.page = page;
    return page;
  }

  /** Nobody waits for the page on its way. */
  cancelPage(): void {
    this.pass?.stop.abort();
    this.pass = undefined;
    this.page = undefined;
    this.listed = 0;
  }

  /** Ends listing for good and forgets what it showed. */
  end(): void {
    this.isEnded = true;
    this.cancelPage();
    this.objects.clear();
  }

  giveUp(reason: string): void {
    if (this.isEnded) return;
    this.surroundings.log.debug("Lists are given up, objects are read one by one", { ...this.ref, reason });
    this.end();
  }

  private isWorthAsking(reads: number): boolean {
    const { firstListAtRead, objectsPerRead } = this.surroundings.rules;
    if (this.isOver || this.isComplete || reads < firstListAtRead) return false;
    return this.least <= reads * objectsPerRead;
  }

  private async ask(reads: number): Promise<void> {
    const pass = (this.pass ??= this.begin(reads));
    try {
      const answer = await Promise.race([pass.pages.next(), pass.stopped]);
      // A page can arrive at the very moment at which a write drops it.
      if (answer !== "stopped" && pass === this.pass) this.absorb(answer.value, pass);
    } catch (error) {
      this.giveUp(error instanceof Error ? error.message : "unknown reason");
    }
  }

  private begin(reads: number): Pass {
    const { client, clock, log, rules } = this.surroundings;
    this.begunAt ??= clock.now();
    const isProbe = !this.hasProbed;
    log.debug("Objects are read by lists", { ...this.ref, reads, atLeast: this.least });
    const stop = new AbortController();
    const size = isProbe ? rules.probeSize : rules.pageSize;
    const stopped = new Promise<"stopped">((resolve) => {
      stop.signal.addEventListener("abort", () => resolve("stopped"), { once: true });
    });
    return { pages: client.listEntityPages(this.ref, { size }, stop.signal), stop, stopped, isProbe };
  }

  private absorb(page: EntityPage | void, pass: Pass): void {
    if (page === undefined || page.items.length === 0) {
      this.isComplete = true;
      return;
    }
    const names = new Set<string>();
    for (const item of page.items) {
      const { name } = item;
      if (typeof name !== "string" || names.has(name)) {
        return this.giveUp("the list holds objects without a name of their own");
      }
      if (this.singles.contradict(name, item)) return this.giveUp(otherwise(name));
      names.add(name);
      this.objects.set(name, item);
    }
    this.listed += page.items.length;
    this.least = Math.max(page.total ?? 0, page.isLast ? 0 : this.listed + 1);
    if (page.isLast) this.isComplete = true;
    else if (pass.isProbe) this.cancelPage();
    this.hasProbed = true;
  }
}

function otherwise(name: string): string {
  return `the list shows ${JSON.stringify(name)} otherwise than it shows itself`;
}
