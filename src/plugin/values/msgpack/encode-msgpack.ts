import { describeType } from "../describe-type";
import { inferType } from "../infer-type";
import { isFiniteNumber, isTerraformNumber } from "../number";
import type { Path, Step } from "../path";
import type { Type } from "../type";
import { Dynamic, isList, isRecord, Unknown, type TerraformNumber, type Value } from "../value";
import { ValueError } from "../value-error";
import { refinedUnknownExtension } from "./decode-msgpack";
import { MsgpackWriter } from "./msgpack-writer";

const plainUnknown = Uint8Array.of(0);
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 64n - 1n;

/**
 * Writes a value of a type as the bytes that Terraform reads. Objects must hold exactly the attributes of
 * their type: {@link conform} first what others made.
 * @throws ValueError for a value that is not of the type; NaN among them, on which Terraform crashes
 */
export function encodeMsgpack(value: Value, type: Type): Buffer {
  const writer = new MsgpackWriter();
  writeValue(writer, value, type, []);
  return writer.bytes();
}

function writeValue(writer: MsgpackWriter, value: Value, type: Type, path: Path): void {
  if (value === null) return writer.nil();
  if (value instanceof Unknown) return writeUnknown(writer, value);
  if (typeof type === "string") {
    if (type === "dynamic") return writeDynamic(writer, value, path);
    return writePrimitive(writer, value, type, path);
  }
  switch (type[0]) {
    case "list":
    case "set":
    case "tuple":
      return writeList(writer, value, type, path);
    case "map":
    case "object":
      return writeRecord(writer, value, type, path);
  }
}

function writeUnknown(writer: MsgpackWriter, value: Unknown): void {
  if (value.refinements === undefined) writer.extension(0, plainUnknown);
  else writer.extension(refinedUnknownExtension, value.refinements);
}

function writeDynamic(writer: MsgpackWriter, value: Value, path: Path): void {
  const { type, value: inner } = value instanceof Dynamic ? value : { type: inferType(value), value };
  writer.array(2);
  writer.binary(Buffer.from(JSON.stringify(type)));
  writeValue(writer, inner, type, path);
}

function writePrimitive(
  writer: MsgpackWriter,
  value: Value,
  type: "string" | "number" | "bool",
  path: Path,
): void {
  if (type === "string" && typeof value === "string") return writer.string(value.normalize("NFC"));
  if (type === "bool" && typeof value === "boolean") return writer.boolean(value);
  if (type === "number" && isTerraformNumber(value)) return writeNumber(writer, value, path);
  throw wrongType(type, path);
}

function writeNumber(writer: MsgpackWriter, value: TerraformNumber, path: Path): void {
  if (!isFiniteNumber(value)) throw new ValueError("not a number", path, "a finite number is required");
  const integer =
    typeof value === "bigint"
      ? value
      : typeof value === "number" && Number.isSafeInteger(value)
        ? BigInt(value)
        : null;
  if (integer !== null && integer >= smallestInteger && integer <= largestInteger) writer.integer(integer);
  else writer.string(String(value));
}

function writeList(
  writer: MsgpackWriter,
  value: Value,
  type: readonly ["list" | "set", Type] | readonly ["tuple", readonly Type[]],
  path: Path,
): void {
  if (!isList(value)) throw wrongType(type, path);
  if (type[0] === "tuple" && type[1].length !== value.length) throw wrongType(type, path);
  writer.array(value.length);
  value.forEach((element, index) => {
    const elementType = type[0] === "tuple" ? (type[1][index] ?? "dynamic") : type[1];
    writeValue(writer, element, elementType, [...path, { index }]);
  });
}

function writeRecord(
  writer: MsgpackWriter,
  value: Value,
  type: readonly ["map", Type] | readonly ["object", Readonly<Record<string, Type>>],
  path: Path,
): void {
  if (!isRecord(value)) throw wrongType(type, path);
  const names = Object.keys(value);
  if (type[0] === "object") {
    const missing = Object.keys(type[1]).find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) {
      throw new ValueError(
        "missing attribute",
        [...path, { attribute: missing }],
        "the attribute is missing",
      );
    }
  }
  writer.map(names.length);
  for (const name of names) {
    const step: Step = type[0] === "object" ? { attribute: name } : { key: name };
    const inner = type[0] === "map" ? type[1] : Object.hasOwn(type[1], name) ? type[1][name] : undefined;
    if (inner === undefined)
      throw new ValueError("unsupported attribute", [...path, step], "no such attribute");
    writer.string(name.normalize("NFC"));
    writeValue(writer, value[name] ?? null, inner, [...path, step]);
  }
}

function wrongType(type: Type, path: Path): ValueError {
  return new ValueError("wrong type", path, `${describeType(type)} is required`);
}
