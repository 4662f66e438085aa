import type { Field } from "./field";
import type { Message, MessageName } from "./messages";
import type { MessagePlan } from "./plan";
import { defaultOf, emptyList, emptyMap, isScalar, planOf } from "./plan";
import { WireReader } from "./wire-reader";
import { wireType, wireTypeOf } from "./wire-type";

type Draft = Record<string, unknown>;

const deepest = 100;

/**
 * Reads one message. Unknown fields are skipped; of a field that comes twice the last one counts, and
 * messages merge, as protobuf has it. `bytes` fields are views into the input.
 *
 * @throws ProtocolError for anything that is no such message, in time linear in the input.
 */
export function decodeMessage<Name extends MessageName>(name: Name, bytes: Uint8Array): Message<Name> {
  return readMessage(name, new WireReader(bytes, name), 0) as Message<Name>;
}

function readMessage(name: string, reader: WireReader, depth: number, into?: Draft): Draft {
  if (depth > deepest) reader.fail("tooDeep");
  const plan = planOf(name);
  const outer = reader.place;
  reader.place = name;
  let draft = into ?? (plan.isChoice ? undefined : { ...plan.defaults });
  while (!reader.isAtEnd) {
    const tag = reader.tag();
    const entry = plan.byNumber.get(tag >>> 3);
    if (entry === undefined) {
      reader.skip(tag & 7);
      continue;
    }
    const [key, field] = entry;
    if ((tag & 7) !== expectedWireType(field)) reader.fail("badWireType");
    draft = put(plan, draft, key, field, reader, depth);
  }
  if (draft === undefined) return reader.fail("noChoice");
  reader.place = outer;
  return draft;
}

function expectedWireType(field: Field): number {
  return field.shape === "map" ? wireType.delimited : wireTypeOf(field.type);
}

function put(
  plan: MessagePlan,
  draft: Draft | undefined,
  key: string,
  field: Field,
  reader: WireReader,
  depth: number,
): Draft {
  if (plan.isChoice || draft === undefined) return { [key]: readValue(field.type, reader, depth) };
  switch (field.shape) {
    case "single":
    case "optional":
      draft[key] = readValue(field.type, reader, depth, draft[key]);
      return draft;
    case "repeated":
      if (draft[key] === emptyList) draft[key] = [];
      (draft[key] as unknown[]).push(readValue(field.type, reader, depth));
      return draft;
    case "map":
      if (draft[key] === emptyMap) draft[key] = Object.create(null);
      readMapEntry(field.type, reader, depth, draft[key] as Draft);
      return draft;
  }
}

/** @param existing what the same field held before: a message merges into it. */
function readValue(type: string, reader: WireReader, depth: number, existing?: unknown): unknown {
  switch (type) {
    case "string":
      return reader.string();
    case "bytes":
      return reader.bytes();
    case "bool":
      return reader.bool();
    case "int32":
      return reader.int32();
    case "int64":
      return reader.int64();
    default:
      return within(reader, () => readMessage(type, reader, depth + 1, existing as Draft | undefined));
  }
}

/** An entry is a message of its own: the key is field 1, the value field 2, either may be absent. */
function readMapEntry(type: string, reader: WireReader, depth: number, map: Draft): void {
  within(reader, () => {
    let key = "";
    let value: unknown;
    while (!reader.isAtEnd) {
      const tag = reader.tag();
      const number = tag >>> 3;
      if (number !== 1 && number !== 2) {
        reader.skip(tag & 7);
        continue;
      }
      if ((tag & 7) !== wireTypeOf(number === 1 ? "string" : type)) reader.fail("badWireType");
      if (number === 1) key = reader.string();
      else value = readValue(type, reader, depth + 1, value);
    }
    map[key] = value ?? absentValue(type);
  });
}

function absentValue(type: string): unknown {
  return isScalar(type) ? defaultOf(type) : { ...planOf(type).defaults };
}

function within<Result>(reader: WireReader, read: () => Result): Result {
  const outer = reader.end;
  reader.end = reader.delimitedEnd();
  const result = read();
  reader.end = outer;
  return result;
}
