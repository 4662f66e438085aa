import type { StoredObject } from "../stored-object";
import type { Delete, Put } from "./database";
import type { Inventory } from "./inventory";
import { headKey, journalRecordKey } from "./layout";
import { renderRecord, sealRecord } from "./record";
import type { Head } from "./read-contents";

export interface CheckpointParts {
  /** Objects that changed since the last checkpoint, by record key; `undefined` where there is none any more. */
  readonly changed: ReadonlyMap<string, StoredObject | undefined>;
  /** Told of the changes. */
  readonly inventory: Inventory;
  /** The writes that the objects hold now. The journal has no more use for those after `from`. */
  readonly from: number;
  readonly to: number;
}

/** Brings the object records up to a write, and ends the journal there. To be written as one batch. */
export function checkpoint({ changed, inventory, from, to }: CheckpointParts): (Put | Delete)[] {
  const batch: (Put | Delete)[] = [];
  for (const [key, object] of changed) {
    if (object === undefined) {
      inventory.delete(key);
      batch.push({ type: "del", key });
    } else {
      const record = sealRecord(key, object);
      inventory.set(key, record.seal);
      batch.push({ type: "put", key, value: renderRecord(record) });
    }
  }
  const head: Head = { sequence: to, ...inventory.summary };
  batch.push({ type: "put", key: headKey, value: renderRecord(sealRecord(headKey, head)) });
  for (let sequence = from + 1; sequence <= to; sequence += 1) {
    batch.push({ type: "del", key: journalRecordKey(sequence) });
  }
  return batch;
}
