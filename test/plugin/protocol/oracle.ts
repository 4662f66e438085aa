import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Type } from "protobufjs";
import { parse } from "protobufjs";

/** The protocol as protobufjs reads it from our hand-written .proto: shares no code with the codec. */
const root = parse(readFileSync(join(__dirname, "provider.proto"), "utf8")).root;
root.resolveAll();

export const oracleNamespace = root.lookup("oracle");
export const oracleType = (name: string): Type => root.lookupType(`oracle.${name}`);

export function oracleEncode(name: string, value: unknown): Uint8Array {
  const type = oracleType(name);
  return type.encode(type.fromObject(value as Record<string, unknown>)).finish();
}

/** In the shape that our decoder gives, but for absent messages, which are null. */
export function oracleDecode(name: string, bytes: Uint8Array): Record<string, unknown> {
  const type = oracleType(name);
  return type.toObject(type.decode(bytes), { longs: Number, defaults: true });
}
