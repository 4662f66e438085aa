import {
  keepObject,
  type KeptObject,
  type KeptZone,
  type MeshObject,
  parseWorld,
  type SourceObject,
  type World,
  type ZoneState,
} from "../../mesh";
import type { Change, Store } from "../store/store";
import { keyOf, type ObjectKey, type StoredObject, zonesOf } from "../store/stored-object";

/** What the zones of a control plane had when the mock ended. */
export interface RememberedZones {
  readonly world: World;
  /** What users made in zones, by zone. */
  readonly made: ReadonlyMap<string, readonly MeshObject[]>;
  readonly zones: ReadonlyMap<string, KeptZone>;
}

const kinds = { world: "World", made: "MadeInZone", held: "HeldByZone", received: "ReceivedByZone" } as const;

/** Keeps what is in zones, beside what the API shows: their world, what was made there and what they have come to. */
export class ZoneMemory {
  readonly #store: Store;
  readonly #now: () => string;
  /** As of the last write, by record. */
  readonly #held = new Map<string, MeshObject>();

  constructor(store: Store, now: () => string) {
    this.#store = store;
    this.#now = now;
  }

  /** `undefined` for a control plane that never had zones. */
  recall(controlPlaneId: string): RememberedZones | undefined {
    const list = (kind: string) => this.#store.list({ kind, controlPlaneId: zonesOf(controlPlaneId) });
    const [declared] = list(kinds.world);
    const parsed = declared === undefined ? undefined : parseWorld(declared.fields.world);
    if (parsed === undefined || "problems" in parsed) return undefined;
    const { world } = parsed;
    const held = list(kinds.held);
    for (const record of held) this.#held.set(recordKey(record), keptIn(record).object);
    const of = (zone: string) => (record: StoredObject) => record.fields.zone === zone;
    const received = list(kinds.received);
    return {
      world,
      made: byZone(world, (zone) =>
        list(kinds.made)
          .filter(of(zone))
          .map((record) => keptIn(record).object),
      ),
      zones: byZone(world, (zone) => ({
        objects: held.filter(of(zone)).map(keptIn),
        received: (received.find(of(zone))?.fields.objects ?? []) as readonly SourceObject[],
      })),
    };
  }

  async keepWorld(controlPlaneId: string, world: World): Promise<void> {
    await this.#store.write([this.#put(controlPlaneId, kinds.world, "world", { world })]);
  }

  async keepMade(
    controlPlaneId: string,
    zone: string,
    key: string,
    object: MeshObject | undefined,
  ): Promise<void> {
    const name = `${zone}/${key}`;
    const change =
      object === undefined
        ? this.#delete(controlPlaneId, kinds.made, name)
        : this.#put(controlPlaneId, kinds.made, name, { zone, object });
    await this.#store.write([change]);
  }

  /** Keeps what zones have come to; only what changed is written. */
  async keepZones(controlPlaneId: string, zones: ReadonlyMap<string, ZoneState>): Promise<void> {
    const before = this.#store.list({ kind: kinds.held, controlPlaneId: zonesOf(controlPlaneId) });
    const gone = new Map(before.map((record) => [recordKey(record), record]));
    const changes: Change[] = [];
    for (const [zone, state] of zones) {
      for (const held of state.held.values()) {
        const { kind, mesh = "", name } = held.object;
        const at = { controlPlaneId: zonesOf(controlPlaneId), name: `${zone}/${kind}/${mesh}/${name}` };
        const key = recordKey(at);
        gone.delete(key);
        if (this.#held.get(key) === held.object) continue;
        this.#held.set(key, held.object);
        changes.push(this.#put(controlPlaneId, kinds.held, at.name, { zone, ...keepObject(held) }));
      }
      changes.push(...this.#receivedBy(controlPlaneId, zone, state));
    }
    for (const [key, record] of gone) {
      this.#held.delete(key);
      changes.push({ type: "delete", key: keyOf(record) });
    }
    if (changes.length > 0) await this.#store.write(changes);
  }

  /** What is to be deleted with a control plane. */
  forget(controlPlaneId: string): readonly Change[] {
    const records = this.#store.contents(zonesOf(controlPlaneId));
    for (const record of records) this.#held.delete(recordKey(record));
    return records.map((record) => ({ type: "delete", key: keyOf(record) }));
  }

  /** A zone that is online hears all again, so that only what others go on with is kept. */
  #receivedBy(controlPlaneId: string, zone: string, { view, received }: ZoneState): readonly Change[] {
    const isCutOff = view.zone.federated && !view.zone.online;
    const { key } = this.#delete(controlPlaneId, kinds.received, zone);
    const before = this.#store.get(key)?.fields.objects;
    if (!isCutOff) return before === undefined ? [] : [{ type: "delete", key }];
    return before === received
      ? []
      : [this.#put(controlPlaneId, kinds.received, zone, { zone, objects: received })];
  }

  #put(controlPlaneId: string, kind: string, name: string, fields: StoredObject["fields"]) {
    const time = this.#now();
    const object: StoredObject = {
      kind,
      controlPlaneId: zonesOf(controlPlaneId),
      name,
      creationTime: time,
      modificationTime: time,
      labels: {},
      fields,
    };
    return { type: "put", object } as const;
  }

  #delete(controlPlaneId: string, kind: string, name: string) {
    const key: ObjectKey = { kind, controlPlaneId: zonesOf(controlPlaneId), mesh: "", name };
    return { type: "delete", key } as const;
  }
}

function byZone<Value>({ zones }: World, valueOf: (zone: string) => Value): ReadonlyMap<string, Value> {
  return new Map(zones.map(({ name }) => [name, valueOf(name)]));
}

function keptIn({ fields }: StoredObject): KeptObject {
  const { object, given } = fields as unknown as KeptObject;
  return { object, given };
}

function recordKey({ controlPlaneId, name }: Pick<StoredObject, "controlPlaneId" | "name">): string {
  return `${controlPlaneId}/${name}`;
}
