import type { MockClock } from "../clock/mock-clock";
import type { FaultRule } from "../faults/fault";
import type { FaultSchedule } from "../faults/fault-schedule";
import type { Latency } from "../faults/latency";
import type { Duration } from "../faults/fault";
import type { History } from "../history/history";
import { OverlaidStore } from "../history/overlaid-store";
import type { RequestLog } from "../request-log";
import type { Service } from "../service";
import type { Change } from "../store/store";
import { keyOf, type StoredObject } from "../store/stored-object";
import { renderTime } from "../time";
import type { Reconciliation } from "../zones/reconciliation";
import type { Snapshot } from "./snapshot";

/** The parts of a running mock that can be looked into and changed from outside. */
export interface AdministrationParts {
  readonly service: Service;
  readonly clock: MockClock;
  readonly faults: FaultSchedule;
  readonly latency: Latency;
  readonly history: History;
  readonly requests: RequestLog;
  readonly reconciliation: Reconciliation;
  /** What the mock begins with, and goes back to. */
  readonly start: {
    readonly faults: readonly FaultRule[];
    readonly latency: Duration;
    /** Where the clock stands still from the start. */
    readonly time: Date | undefined;
    /** In milliseconds. */
    readonly reconcileInterval: number;
    /** Stores what is there from the start. */
    readonly load: () => Promise<void>;
  };
}

/** Brings a running mock into another state, for its library and its own paths alike. */
export class Administration {
  constructor(readonly parts: AdministrationParts) {}

  /** The mock is as it was when it had just started: what it stores, ids to come, time, faults, latency, log. */
  async reset(): Promise<void> {
    const { service, clock, faults, latency, history, requests, reconciliation, start } = this.parts;
    faults.set(start.faults);
    latency.set(start.latency);
    await clock.reset();
    if (start.time !== undefined) await clock.freeze(start.time);
    reconciliation.set(start.reconcileInterval);
    await service.store.write(service.store.all().map(deletion));
    service.randomness.moveTo(0);
    history.clear();
    requests.reset();
    await start.load();
  }

  snapshot(): Snapshot {
    const { service } = this.parts;
    return {
      format: 1,
      profile: service.profile,
      time: renderTime(service.clock()),
      draws: service.randomness.position(),
      objects: service.store.all(),
    };
  }

  /** The mock stores what the snapshot has, and nothing else. A clock that stands still goes to its time. */
  async restore({ time, draws, objects }: Snapshot): Promise<void> {
    const { service, clock } = this.parts;
    const kept = new Set(objects.map((object) => placeOf(object)));
    const gone = service.store.all().filter((object) => !kept.has(placeOf(object)));
    await service.store.write([
      ...gone.map(deletion),
      ...objects.map((object): Change => ({ type: "put", object })),
    ]);
    service.randomness.moveTo(draws);
    if (clock.read().frozen) await clock.set(new Date(time));
  }

  /** What was stored at a moment; `undefined` when that is forgotten. */
  objectsAt(moment: Date): readonly StoredObject[] | undefined {
    const { history, service } = this.parts;
    const later = history.after(moment.getTime());
    return later === undefined ? undefined : OverlaidStore.before(later, service.store).all();
  }
}

function deletion(object: StoredObject): Change {
  return { type: "delete", key: keyOf(object) };
}

function placeOf(object: StoredObject): string {
  return JSON.stringify(keyOf(object));
}
