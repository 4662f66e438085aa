import { startErrors } from "../errors/start-errors";
import type { Scheduler } from "./scheduler";
import { systemTimers, type Timers } from "./timers";

/** What a clock shows. */
export interface ClockReading {
  readonly now: Date;
  /** Whether time stands still until it is moved. */
  readonly frozen: boolean;
}

/** What can be done to a clock from outside. */
export interface TimeControl extends Scheduler {
  now(): Date;
  read(): ClockReading;
  /** Time stands still, now or at a moment. Going there does the work on the way. */
  freeze(at?: Date): Promise<void>;
  /** Time runs again, from where it is. */
  resume(): void;
  /** Goes to a moment, earlier ones too; back there, work is as far off as it was. */
  set(at: Date): Promise<void>;
  /** Lets time pass, and does all that is due in it. */
  advance(milliseconds: number): Promise<void>;
}

interface Job {
  readonly interval: number;
  readonly act: () => void | Promise<void>;
  /** In milliseconds since the epoch, as this clock counts. */
  due: number;
}

/** A longer leap skips the runs in between: what is done every second shall not be done a million times. */
const mostRunsInALeap = 1_000;

/**
 * The mock's time. It follows the system's until it is set, frozen or advanced; work that is due follows it. A leap
 * forward does all the work that falls into it, in order, each at its own moment.
 */
export class MockClock implements TimeControl {
  readonly #source: () => Date;
  readonly #timers: Timers;
  readonly #report: (error: unknown) => void;
  readonly #jobs = new Set<Job>();
  /** What this clock is ahead of its source. */
  #offset = 0;
  #frozenAt: number | undefined;
  #stopWaiting: () => void = () => undefined;
  /** Leaps follow each other, and wait for the work that they bring about. */
  #lastLeap: Promise<void> = Promise.resolve();

  /** @param report told of work that failed, which comes again when it is due */
  constructor(source: () => Date, report: (error: unknown) => void, timers: Timers = systemTimers) {
    this.#source = source;
    this.#report = report;
    this.#timers = timers;
  }

  now(): Date {
    return new Date(this.#now());
  }

  read(): ClockReading {
    return { now: this.now(), frozen: this.#frozenAt !== undefined };
  }

  every(milliseconds: number, act: () => void | Promise<void>): () => void {
    if (!(milliseconds >= 1)) throw startErrors.notANumber("interval", milliseconds, 1);
    const job: Job = { interval: milliseconds, act, due: this.#now() + milliseconds };
    this.#jobs.add(job);
    this.#wait();
    return () => {
      this.#jobs.delete(job);
      this.#wait();
    };
  }

  async freeze(at?: Date): Promise<void> {
    this.#frozenAt = this.#now();
    this.#wait();
    if (at !== undefined) await this.set(at);
  }

  resume(): void {
    if (this.#frozenAt === undefined) return;
    this.#offset = this.#frozenAt - this.#source().getTime();
    this.#frozenAt = undefined;
    this.#wait();
  }

  set(at: Date): Promise<void> {
    const target = at.getTime();
    if (Number.isNaN(target)) throw startErrors.notATime("clock", String(at));
    return this.#leap(() => target);
  }

  advance(milliseconds: number): Promise<void> {
    if (!(milliseconds >= 0 && Number.isFinite(milliseconds))) {
      throw startErrors.notANumber("advance of the clock", milliseconds, 0);
    }
    return this.#leap((now) => now + milliseconds);
  }

  /** Shows its source's time again. */
  async reset(): Promise<void> {
    await this.freeze(this.#source());
    this.resume();
    this.#offset = 0;
  }

  /** Nothing is done any more. */
  stop(): void {
    this.#jobs.clear();
    this.#wait();
  }

  #now(): number {
    return this.#frozenAt ?? this.#source().getTime() + this.#offset;
  }

  #leap(targetFrom: (now: number) => number): Promise<void> {
    const leap = this.#lastLeap.then(async () => {
      const wasFrozen = this.#frozenAt !== undefined;
      const start = this.#now();
      this.#frozenAt = start;
      const target = targetFrom(start);
      if (target < start) for (const job of this.#jobs) job.due += target - start;
      for (const job of this.#jobs) skipRuns(job, target);
      await this.#workUntil(target, (moment) => (this.#frozenAt = moment));
      this.#frozenAt = target;
      if (!wasFrozen) this.resume();
    });
    this.#lastLeap = leap;
    return leap;
  }

  async #workUntil(target: number, arrive: (moment: number) => void): Promise<void> {
    for (let job = this.#next(); job !== undefined && job.due <= target; job = this.#next()) {
      arrive(job.due);
      job.due += job.interval;
      try {
        await job.act();
      } catch (error) {
        this.#report(error);
      }
    }
  }

  #next(): Job | undefined {
    return [...this.#jobs].reduce<Job | undefined>(
      (first, job) => (first === undefined || job.due < first.due ? job : first),
      undefined,
    );
  }

  /** Real time wakes the clock when work is due; frozen, only a leap does. */
  #wait(): void {
    this.#stopWaiting();
    this.#stopWaiting = () => undefined;
    const job = this.#next();
    if (job === undefined || this.#frozenAt !== undefined) return;
    this.#stopWaiting = this.#timers.wake(Math.max(1, job.due - this.#now()), () => {
      this.#lastLeap = this.#lastLeap.then(async () => {
        if (this.#frozenAt !== undefined) return;
        await this.#workUntil(this.#now(), () => undefined);
        this.#wait();
      });
    });
  }
}

function skipRuns(job: Job, target: number): void {
  const runs = Math.floor((target - job.due) / job.interval);
  if (runs >= mostRunsInALeap) job.due += (runs - mostRunsInALeap + 1) * job.interval;
}
