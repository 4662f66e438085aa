import type { EntityRef, JsonObject } from "../../../../src/konnect";
import { KonnectSession } from "../../../../src/provider/session";
import { ManualClock } from "./manual-clock";
import { VersionedKonnect, type VersionedOptions } from "./versioned-konnect";

export interface StartedSession {
  readonly konnect: VersionedKonnect;
  readonly session: KonnectSession;
  readonly clock: ManualClock;
  readonly log: string[];
  read: (name: string, signal?: AbortSignal) => Promise<JsonObject | undefined>;
  readAll: (names: readonly string[]) => Promise<(JsonObject | undefined)[]>;
  /** What the server has, in the order of the names. */
  currents: (names: readonly string[]) => (JsonObject | undefined)[];
}

export const refOf = (name: string, mesh = "default"): EntityRef => ({
  controlPlaneId: "cp",
  collection: "meshmultizoneservices",
  mesh,
  name,
});

export const numbered = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);

export const listsIn = (calls: readonly string[]) => calls.filter((call) => call.startsWith("list"));

/** A signal of its own for each read, as each RPC has. */
export const unaborted = () => new AbortController().signal;

/** A session over so many objects: s0, s1, and so on. */
export function startSession(count: number, options: VersionedOptions = {}): StartedSession {
  const konnect = new VersionedKonnect(options);
  for (const name of numbered(count)) konnect.change(refOf(name), {});
  const clock = new ManualClock();
  const log: string[] = [];
  const debug = (message: string, fields?: Readonly<Record<string, unknown>>) => {
    log.push(typeof fields?.reason === "string" ? `${message}: ${fields.reason}` : message);
  };
  const session = new KonnectSession(konnect.client, [], { lists: { clock, log: { debug } } });
  const read = (name: string, signal = unaborted()) => session.refresh(refOf(name), { signal });
  return {
    konnect,
    session,
    clock,
    log,
    read,
    readAll: (names) => Promise.all(names.map((name) => read(name))),
    currents: (names) => names.map((name) => konnect.current(refOf(name))),
  };
}

/** Lets requests whose label starts so wait until they are released. */
export function hold(start: string) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const gate = (label: string) => (label.startsWith(start) ? released : Promise.resolve());
  return { gate, release: () => release() };
}

/** Lets everything happen that waits for nothing outside. */
export const allElse = () => new Promise((resolve) => setImmediate(resolve));
