import {
  type MeshObject,
  reconcileWorld,
  resumeWorld,
  type World,
  type WorldState,
  type Zone,
  type ZoneSettings,
  type ZoneView,
} from "../../mesh";
import type { Change, Store } from "../store/store";
import { keyOf, type ObjectKey, type StoredObject } from "../store/stored-object";
import { isOfZone, meshObjectOf, storedObjectOf } from "./mesh-object";
import type { RememberedZones, ZoneMemory } from "./zone-memory";
import type { ZoneWrites } from "./zone-store";

export interface DeploymentParts {
  readonly controlPlaneId: string;
  /** Of the global control plane. */
  readonly store: Store;
  readonly settings: ZoneSettings;
  /** RFC 3339. */
  readonly now: () => string;
  /** Absent: all is gone when the mock ends. */
  readonly memory?: ZoneMemory | undefined;
}

/** A global control plane with its zones: what is written reaches the zones, and comes back, when they reconcile. */
export class Deployment {
  readonly #parts: DeploymentParts;
  /** What users made in zones, by zone and then by key. */
  readonly #made = new Map<string, Map<string, MeshObject>>();
  #world: World;
  #state: WorldState | undefined;
  #isSettled = false;

  constructor(world: World, parts: DeploymentParts) {
    this.#world = world;
    this.#parts = parts;
  }

  /** As it was when the mock ended. */
  static resumed({ world, made, zones }: RememberedZones, parts: DeploymentParts): Deployment {
    const deployment = new Deployment(world, parts);
    for (const [zone, objects] of made) {
      deployment.#made.set(zone, new Map(objects.map((object) => [placeOf(object), object])));
    }
    const stored = parts.store.contents(parts.controlPlaneId).filter(isOfZone);
    // Known again by what they are stored as, so that only what changes is written.
    for (const object of stored) deployment.#storedObjects.set(meshObjectOf(object), object);
    deployment.#state = resumeWorld(world, parts.settings, zones, stored.map(meshObjectOf));
    return deployment;
  }

  get controlPlaneId(): string {
    return this.#parts.controlPlaneId;
  }

  get world(): World {
    return this.#world;
  }

  /** Nothing was ever reconciled: even the first look needs it. */
  get isNew(): boolean {
    return this.#state === undefined;
  }

  /** Replaces the zones and all that runs in them. */
  async replaceWorld(world: World): Promise<void> {
    this.#world = world;
    this.touch();
    await this.#parts.memory?.keepWorld(this.controlPlaneId, world);
  }

  /** Something was written that zones have not heard of yet. */
  touch(): void {
    this.#isSettled = false;
  }

  zone(name: string): Zone | undefined {
    return this.#world.zones.find((zone) => zone.name === name);
  }

  /** A zone as its own control plane sees it since the last reconciliation. */
  view(name: string): ZoneView | undefined {
    return this.#state?.view.zones.get(name);
  }

  /** All zones, by name. */
  views(): ReadonlyMap<string, ZoneView> {
    return this.#state?.view.zones ?? new Map<string, ZoneView>();
  }

  /** What users write in a zone. */
  writesOf(zone: string): Omit<ZoneWrites, "settle"> {
    const made = this.#made.get(zone) ?? new Map<string, MeshObject>();
    this.#made.set(zone, made);
    const keep = (place: string) =>
      this.#parts.memory?.keepMade(this.controlPlaneId, zone, place, made.get(place));
    return {
      put: async (object) => {
        const place = placeOf(object);
        made.set(place, object);
        this.touch();
        await keep(place);
      },
      delete: async (key) => {
        const place = placeOf(key);
        made.delete(place);
        this.touch();
        await keep(place);
      },
    };
  }

  /** What the control planes would come to if the world were another one. Changes nothing. */
  forecast(world: World): WorldState {
    const { controlPlaneId, store, settings, now } = this.#parts;
    const stored = store.contents(controlPlaneId);
    return reconcileWorld({
      world,
      settings,
      global: stored.filter((object) => !isOfZone(object)).map(meshObjectOf),
      made: new Map([...this.#made].map(([zone, objects]) => [zone, [...objects.values()]])),
      state: this.#state,
      now: now(),
    });
  }

  /** Brings the zones up to date, and the global control plane with what they sync to it. */
  async reconcile(): Promise<void> {
    if (this.#isSettled) return;
    // What is written from here on waits for the next time.
    this.#isSettled = true;
    const { controlPlaneId, store, memory } = this.#parts;
    const stored = store.contents(controlPlaneId);
    const state = this.forecast(this.#world);
    this.#state = state;
    const synced = state.view.synced.map((object) => this.#storedOf(object));
    const changes = differences(stored.filter(isOfZone), synced);
    await Promise.all([
      changes.length > 0 ? store.write(changes) : undefined,
      memory?.keepZones(controlPlaneId, state.zones),
    ]);
  }

  /** The same object of the mesh gives the same stored object, so that only what changed is written. */
  readonly #storedObjects = new WeakMap<MeshObject, StoredObject>();

  #storedOf(object: MeshObject): StoredObject {
    const before = this.#storedObjects.get(object);
    if (before !== undefined) return before;
    const stored = storedObjectOf(object, this.#parts.controlPlaneId);
    this.#storedObjects.set(object, stored);
    return stored;
  }
}

function differences(before: readonly StoredObject[], after: readonly StoredObject[]): readonly Change[] {
  const held = new Map(before.map((object) => [placeOf(keyOf(object)), object]));
  const puts = after.filter((object) => held.get(placeOf(keyOf(object))) !== object);
  for (const object of after) held.delete(placeOf(keyOf(object)));
  return [
    ...puts.map((object): Change => ({ type: "put", object })),
    ...[...held.values()].map((object): Change => ({ type: "delete", key: keyOf(object) })),
  ];
}

function placeOf({ kind, mesh = "", name }: Pick<ObjectKey, "kind" | "name"> & { mesh?: string }): string {
  return `${kind}\u0000${mesh}\u0000${name}`;
}
