import { describeType } from "../describe-type";
import { inferType } from "../infer-type";
import { isFiniteNumber, isTerraformNumber } from "../number";
import type { Step } from "../path";
import type { Type } from "../type";
import { Dynamic, isList, isRecord, Unknown, type TerraformNumber, type Value } from "../value";
import { ValueError, type ValueErrorCode } from "../value-error";
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
  new Encoder(writer).value(value, type);
  return writer.bytes();
}

class Encoder {
  /** One path for the whole walk: values are many and errors few. */
  private readonly path: Step[] = [];

  constructor(private readonly writer: MsgpackWriter) {}

  value(value: Value, type: Type): void {
    if (value === null) return this.writer.nil();
    if (value instanceof Unknown) return this.unknown(value);
    if (typeof type === "string") {
      return type === "dynamic" ? this.dynamic(value) : this.primitive(value, type);
    }
    switch (type[0]) {
      case "list":
      case "set":
        return this.list(value, type, () => type[1]);
      case "tuple":
        return this.list(value, type, (index) => type[1][index] ?? "dynamic");
      case "map":
        return this.map(value, type);
      case "object":
        return this.object(value, type);
    }
  }

  private unknown({ refinements }: Unknown): void {
    if (refinements === undefined) this.writer.extension(0, plainUnknown);
    else this.writer.extension(refinedUnknownExtension, refinements);
  }

  private dynamic(value: Value): void {
    const { type, value: inner } = value instanceof Dynamic ? value : { type: inferType(value), value };
    this.writer.array(2);
    this.writer.binary(Buffer.from(JSON.stringify(type)));
    this.value(inner, type);
  }

  private primitive(value: Value, type: "string" | "number" | "bool"): void {
    if (type === "string" && typeof value === "string") return this.writer.string(value.normalize("NFC"));
    if (type === "bool" && typeof value === "boolean") return this.writer.boolean(value);
    if (type === "number" && isTerraformNumber(value)) return this.number(value);
    throw this.wrongType(type);
  }

  private number(value: TerraformNumber): void {
    if (!isFiniteNumber(value)) throw this.error("not a number", "a finite number is required");
    const integer =
      typeof value === "bigint"
        ? value
        : typeof value === "number" && Number.isSafeInteger(value)
          ? BigInt(value)
          : null;
    if (integer !== null && integer >= smallestInteger && integer <= largestInteger)
      this.writer.integer(integer);
    else this.writer.string(String(value));
  }

  private list(value: Value, type: Type, typeOf: (index: number) => Type): void {
    if (!isList(value)) throw this.wrongType(type);
    if (type[0] === "tuple" && type[1].length !== value.length) throw this.wrongType(type);
    this.writer.array(value.length);
    value.forEach((element, index) => this.inside({ index }, element, typeOf(index)));
  }

  private map(value: Value, type: readonly ["map", Type]): void {
    if (!isRecord(value)) throw this.wrongType(type);
    const keys = Object.keys(value);
    this.writer.map(keys.length);
    for (const key of keys) {
      this.writer.string(key.normalize("NFC"));
      this.inside({ key }, value[key] ?? null, type[1]);
    }
  }

  private object(value: Value, type: readonly ["object", Readonly<Record<string, Type>>]): void {
    if (!isRecord(value)) throw this.wrongType(type);
    const missing = Object.keys(type[1]).find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) {
      this.path.push({ attribute: missing });
      throw this.error("missing attribute", "the attribute is missing");
    }
    const names = Object.keys(value);
    this.writer.map(names.length);
    for (const name of names) {
      const inner = Object.hasOwn(type[1], name) ? type[1][name] : undefined;
      if (inner === undefined) {
        this.path.push({ attribute: name });
        throw this.error("unsupported attribute", "no such attribute");
      }
      this.writer.string(name.normalize("NFC"));
      this.inside({ attribute: name }, value[name] ?? null, inner);
    }
  }

  private inside(step: Step, value: Value, type: Type): void {
    this.path.push(step);
    this.value(value, type);
    this.path.pop();
  }

  private wrongType(type: Type): ValueError {
    return this.error("wrong type", `${describeType(type)} is required`);
  }

  private error(code: ValueErrorCode, reason: string): ValueError {
    return new ValueError(code, [...this.path], reason);
  }
}
