import type { Message, MessageInit } from "../protocol/messages";
import { encodeMsgpack } from "../values/msgpack/encode-msgpack";
import type { ValueRecord } from "../values/value";
import { decodeObject } from "./dynamic-value";
import type { Subject } from "./encode-diagnostics";

/** Objects kept for each resource or data source: more than Terraform works on at once. */
const kept = 64;

/** In bytes. Larger objects are read anew each time, so that what is kept stays small. */
const largest = 16_384;

/**
 * Objects that were read or written lately, by their bytes. Within one plan, Terraform sends an object that does
 * not change again and again: as what was stored, to be refreshed, as prior state and as what it proposes.
 */
export class RecentObjects {
  private readonly objects = new WeakMap<Subject, Map<string, ValueRecord>>();
  private readonly bytes = new WeakMap<ValueRecord, { readonly of: Subject; readonly bytes: Uint8Array }>();

  /**
   * Reads an object that Terraform sent; null for null or none.
   * @throws ValueError when it is not an object of the subject
   */
  decode(message: Message<"DynamicValue"> | undefined, subject: Subject): ValueRecord | null {
    const known = message && this.objects.get(subject)?.get(keyOf(message.msgpack));
    if (known !== undefined) return known;
    const value = decodeObject(message, subject.type);
    // A copy: the message is a part of all that came with it.
    if (value !== null && message !== undefined) this.keep(value, Uint8Array.from(message.msgpack), subject);
    return value;
  }

  /** Writes an object: in the very bytes that it was read from, where it was. */
  encode(value: ValueRecord | null, subject: Subject): MessageInit<"DynamicValue"> {
    const known = value === null ? undefined : this.bytes.get(value);
    if (known?.of === subject) return { msgpack: known.bytes };
    const msgpack = encodeMsgpack(value, subject.type);
    if (value !== null) this.keep(value, msgpack, subject);
    return { msgpack };
  }

  private keep(value: ValueRecord, bytes: Uint8Array, subject: Subject): void {
    if (bytes.length === 0 || bytes.length > largest) return;
    const objects = this.objects.get(subject) ?? new Map<string, ValueRecord>();
    this.objects.set(subject, objects);
    this.bytes.set(value, { of: subject, bytes });
    objects.set(keyOf(bytes), value);
    const [oldest] = objects.keys();
    if (objects.size > kept && oldest !== undefined) objects.delete(oldest);
  }
}

function keyOf({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString("latin1");
}
