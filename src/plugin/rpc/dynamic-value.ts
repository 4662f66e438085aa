import type { Message, MessageInit } from "../protocol/messages";
import { decodeJson } from "../values/json/decode-json";
import { decodeMsgpack } from "../values/msgpack/decode-msgpack";
import { encodeMsgpack } from "../values/msgpack/encode-msgpack";
import type { Type } from "../values/type";
import { isRecord, type Value, type ValueRecord } from "../values/value";
import { ValueError } from "../values/value-error";

/**
 * Reads an object that Terraform sent as msgpack or JSON; null for null or none.
 * @throws ValueError when it is not an object of the type
 */
export function decodeObject(message: Message<"DynamicValue"> | undefined, type: Type): ValueRecord | null {
  const value = decodeDynamicValue(message, type);
  if (value === null || isRecord(value)) return value;
  throw new ValueError("wrong type", [], "an object is required");
}

/**
 * Reads any value that Terraform sent as msgpack or JSON; null for null or none.
 * @throws ValueError when it is not of the type
 */
export function decodeDynamicValue(message: Message<"DynamicValue"> | undefined, type: Type): Value {
  if (message === undefined) return null;
  if (message.msgpack.length > 0) return decodeMsgpack(message.msgpack, type);
  return message.json.length > 0 ? decodeJson(Buffer.from(message.json).toString(), type) : null;
}

export function encodeObject(value: ValueRecord | null, type: Type): MessageInit<"DynamicValue"> {
  return { msgpack: encodeMsgpack(value, type) };
}
