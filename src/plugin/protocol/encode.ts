import { ProtocolError } from "./errors";
import type { Field } from "./field";
import type { MessageInit, MessageName } from "./messages";
import { defaultOf, isScalar, planOf } from "./plan";
import { wireType, wireTypeOf } from "./wire-type";
import { WireWriter } from "./wire-writer";

/**
 * Writes one message, fields in the order of their numbers; scalars at their default are left out.
 *
 * @throws ProtocolError when a value does not have its declared type.
 */
export function encodeMessage<Name extends MessageName>(name: Name, value: MessageInit<Name>): Buffer {
  const writer = new WireWriter();
  writeMessage(name, value, writer);
  return writer.finish();
}

function writeMessage(name: string, value: unknown, writer: WireWriter): void {
  if (typeof value !== "object" || value === null) throw new ProtocolError("notEncodable", name);
  const plan = planOf(name);
  const record = value as Readonly<Record<string, unknown>>;
  let written = 0;
  for (const [key, field] of plan.descending) {
    const content = record[key];
    if (content === undefined) continue;
    written += 1;
    writeField(`${name}.${key}`, field, content, plan.isChoice, writer);
  }
  if (plan.isChoice && written !== 1) throw new ProtocolError("noChoice", name);
}

function writeField(
  place: string,
  field: Field,
  content: unknown,
  keepDefault: boolean,
  writer: WireWriter,
): void {
  switch (field.shape) {
    case "optional":
      writeValue(place, field.number, field.type, content, writer);
      return;
    case "single":
      if (keepDefault || !isDefault(field.type, content))
        writeValue(place, field.number, field.type, content, writer);
      return;
    case "repeated":
      if (!Array.isArray(content)) throw new ProtocolError("notEncodable", place);
      for (let index = content.length - 1; index >= 0; index -= 1) {
        writeValue(place, field.number, field.type, content[index], writer);
      }
      return;
    case "map":
      writeMap(place, field, content, writer);
  }
}

function isDefault(type: string, value: unknown): boolean {
  if (type === "bytes") return value instanceof Uint8Array && value.length === 0;
  return isScalar(type) && value === defaultOf(type);
}

function writeMap(place: string, field: Field, content: unknown, writer: WireWriter): void {
  if (typeof content !== "object" || content === null) throw new ProtocolError("notEncodable", place);
  for (const [key, value] of Object.entries(content).reverse()) {
    const before = writer.length;
    writeValue(place, 2, field.type, value, writer);
    writeValue(place, 1, "string", key, writer);
    writer.varint(writer.length - before);
    writer.tag(field.number, wireType.delimited);
  }
}

function writeValue(place: string, number: number, type: string, value: unknown, writer: WireWriter): void {
  switch (type) {
    case "string":
      if (typeof value !== "string") throw new ProtocolError("notEncodable", place);
      writer.string(value);
      break;
    case "bytes":
      if (!(value instanceof Uint8Array)) throw new ProtocolError("notEncodable", place);
      writer.bytes(value);
      break;
    case "bool":
      if (typeof value !== "boolean") throw new ProtocolError("notEncodable", place);
      writer.varint(value ? 1 : 0);
      break;
    case "int32":
    case "int64":
      if (!isInteger(value, type)) throw new ProtocolError("notEncodable", place);
      writer.varint(value);
      break;
    default: {
      const before = writer.length;
      writeMessage(type, value, writer);
      writer.varint(writer.length - before);
    }
  }
  writer.tag(number, wireTypeOf(type));
}

function isInteger(value: unknown, type: "int32" | "int64"): value is number {
  return (
    typeof value === "number" && Number.isSafeInteger(value) && (type === "int64" || (value | 0) === value)
  );
}
