import type { Change } from "../store";
import { keyOf, type StoredObject } from "../stored-object";
import type { DamageFinding } from "./damage";
import type { Database } from "./database";
import { Inventory, type InventorySummary } from "./inventory";
import { headKey, journalPrefix, objectPrefix, objectRecordKey, sequenceOf } from "./layout";
import { openRecord } from "./record";

/** How far the object records have come, and which there are. */
export interface Head extends InventorySummary {
  readonly sequence: number;
}

/** One write of the journal. */
export interface JournalEntry {
  readonly sequence: number;
  readonly changes: readonly Change[];
}

/** What a database holds, as far as it is as it was written. */
export interface Contents {
  /** As of the head, by record key. */
  readonly objects: ReadonlyMap<string, StoredObject>;
  /** Of those objects. */
  readonly inventory: Inventory;
  /** The writes since the head, without a gap. */
  readonly journal: readonly JournalEntry[];
  /** The last write that is in objects or journal. */
  readonly sequence: number;
  /** The last write of which there is a trace. */
  readonly lastSeen: number;
  readonly findings: readonly DamageFinding[];
}

/** Reads everything. Rejects when LevelDB cannot read on. */
export async function readContents(database: Database): Promise<Contents> {
  let head: Head | undefined;
  const entries: (JournalEntry | number)[] = [];
  const objects = new Map<string, StoredObject>();
  const inventory = new Inventory();
  const findings: DamageFinding[] = [];
  for await (const [key, value] of database.iterator()) {
    const record = openRecord(key, value);
    if (key.startsWith(journalPrefix)) {
      const sequence = sequenceOf(key);
      entries.push(
        record === undefined ? sequence : { sequence, changes: JSON.parse(record.text) as readonly Change[] },
      );
    } else if (record === undefined) {
      findings.push({ what: "it is not what was written", where: key, lost: describeKey(key) });
    } else if (key === headKey) {
      head = JSON.parse(record.text) as Head;
    } else {
      objects.set(key, JSON.parse(record.text) as StoredObject);
      inventory.set(key, record.seal);
    }
  }
  // Without a head nothing tells what the objects hold already: whatever the journal has comes after.
  const base = head?.sequence ?? Math.max(0, ...entries.slice(0, 1).map((entry) => numberOf(entry) - 1));
  const { journal, gap } = withoutGap(
    base,
    entries.filter((entry) => numberOf(entry) > base),
  );
  const sequence = base + journal.length;
  const lastSeen = Math.max(base, ...entries.slice(-1).map(numberOf));
  return {
    objects,
    inventory,
    journal,
    sequence,
    lastSeen,
    findings: [
      ...findings,
      ...missingObjects(head, inventory.summary, objects.size + entries.length === 0),
      ...(gap ? [lostWrites(sequence, lastSeen)] : []),
    ],
  };
}

/** The objects after the last write of the journal. */
export function lastObjects({ objects, journal }: Contents): readonly StoredObject[] {
  const last = new Map(objects);
  for (const change of journal.flatMap(({ changes }) => changes)) {
    if (change.type === "put") last.set(objectRecordKey(keyOf(change.object)), change.object);
    else last.delete(objectRecordKey(change.key));
  }
  return [...last.values()];
}

/** Writes that are known of, but not there. */
export function lostWrites(sequence: number, last: number): DamageFinding {
  const count = last - sequence;
  return {
    what: sequence === 0 ? "no write can be read" : `the journal ends after write ${sequence}`,
    where: "journal",
    lost: count === 1 ? `write ${last}` : `the ${count} writes up to ${last}`,
  };
}

function withoutGap(base: number, entries: readonly (JournalEntry | number)[]) {
  const journal: JournalEntry[] = [];
  for (const entry of entries) {
    if (typeof entry === "number" || entry.sequence !== base + journal.length + 1)
      return { journal, gap: true };
    journal.push(entry);
  }
  return { journal, gap: false };
}

function numberOf(entry: JournalEntry | number): number {
  return typeof entry === "number" ? entry : entry.sequence;
}

function missingObjects(
  head: Head | undefined,
  found: InventorySummary,
  isEmpty: boolean,
): readonly DamageFinding[] {
  if (head === undefined) {
    if (isEmpty) return [];
    return [{ what: "it is missing", where: headKey, lost: "what tells whether all objects are there" }];
  }
  if (head.count === found.count && head.digest === found.digest) return [];
  const missing = head.count - found.count;
  return [
    {
      what: `${found.count} objects can be read where ${head.count} were written`,
      where: objectPrefix,
      lost:
        missing > 0
          ? `${missing} of the objects as of write ${head.sequence}`
          : `the last change of some object as of write ${head.sequence}`,
    },
  ];
}

/** `MeshTimeout "default/a" of control plane ID`, or the bytes of a key that is no key of ours. */
function describeKey(key: string): string {
  if (key === headKey) return "what tells whether all objects are there";
  const [controlPlaneId = "", kind, mesh = "", name] = key
    .slice(objectPrefix.length)
    .split("/")
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
  if (!key.startsWith(objectPrefix) || name === undefined) return `a record ${JSON.stringify(key)}`;
  const place = controlPlaneId === "" ? "" : ` of control plane ${controlPlaneId}`;
  return `${kind} ${JSON.stringify(mesh === "" ? name : `${mesh}/${name}`)}${place}`;
}
