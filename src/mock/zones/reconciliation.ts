import type { Scheduler } from "../clock/scheduler";
import { startErrors } from "../errors/start-errors";
import type { Zones } from "./zones";

/** When zones reconcile: again and again as time passes, or before anybody looks at them. */
export class Reconciliation {
  readonly #zones: Zones;
  readonly #scheduler: Scheduler;
  #interval = 0;
  #end: () => void = () => undefined;

  constructor(zones: Zones, scheduler: Scheduler, interval: number) {
    this.#zones = zones;
    this.#scheduler = scheduler;
    this.set(interval);
  }

  /** In milliseconds; 0: before anybody looks. */
  get interval(): number {
    return this.#interval;
  }

  /** The next time is one interval from now. Throws for what is no interval. */
  set(milliseconds: number): void {
    if (milliseconds !== 0 && !(milliseconds >= 1 && Number.isFinite(milliseconds))) {
      throw startErrors.notANumber("reconcileInterval", milliseconds, 0);
    }
    this.#end();
    this.#interval = milliseconds;
    this.#zones.lookAtOnce(milliseconds === 0);
    const reconcile = () => this.#zones.reconcile();
    this.#end = milliseconds === 0 ? () => undefined : this.#scheduler.every(milliseconds, reconcile);
  }
}
