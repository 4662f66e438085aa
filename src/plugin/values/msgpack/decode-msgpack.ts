import { describeType } from "../describe-type";
import { parseNumber } from "../number";
import { maximumDepth, parseType } from "../parse-type";
import type { Step } from "../path";
import type { Type } from "../type";
import { Dynamic, Unknown, unknown, type Value, type ValueRecord } from "../value";
import { ValueError, type ValueErrorCode } from "../value-error";
import { malformed, MsgpackReader, type MsgpackItem } from "./msgpack-reader";

/** The extension that carries what is known of an unknown value; any other one is a plain unknown. */
export const refinedUnknownExtension = 12;

/** The most that Terraform says of an unknown value. */
const longestRefinements = 1024;

/**
 * Reads a value of a type from the bytes that Terraform sends.
 * @throws ValueError for bytes that are not a value of the type
 */
export function decodeMsgpack(bytes: Uint8Array, type: Type): Value {
  const reader = new MsgpackReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const value = new Decoder(reader).value(type, 0);
  if (!reader.atEnd) throw malformed("bytes follow the value");
  return value;
}

class Decoder {
  /** One path for the whole walk: values are many and errors few. */
  private readonly path: Step[] = [];

  constructor(private readonly reader: MsgpackReader) {}

  value(type: Type, depth: number): Value {
    if (depth > maximumDepth) throw this.error("too deep", "the value nests too deep");
    const item = this.reader.next();
    if (item.kind === "nil") return null;
    if (item.kind === "extension") return this.unknown(item.code, item.value);
    if (typeof type === "string")
      return type === "dynamic" ? this.dynamic(item, depth) : this.primitive(item, type);
    switch (type[0]) {
      case "list":
      case "set":
        return this.list(this.length(item, "array", type), () => type[1], depth);
      case "tuple": {
        const length = this.length(item, "array", type);
        if (length !== type[1].length)
          throw this.error("wrong type", `a tuple of ${type[1].length} is required`);
        return this.list(length, (index) => type[1][index] ?? "dynamic", depth);
      }
      case "map":
        return this.map(this.length(item, "map", type), type[1], depth);
      case "object":
        return this.object(this.length(item, "map", type), type[1], depth);
    }
  }

  private primitive(item: MsgpackItem, type: "string" | "number" | "bool"): Value {
    if (type === "string" && item.kind === "string") return item.value;
    if (type === "bool" && item.kind === "boolean") return item.value;
    if (type === "number" && item.kind === "number") return this.finite(item.value);
    if (type === "number" && item.kind === "string") {
      const number = parseNumber(item.value);
      if (number === undefined) throw this.error("not a number", "the text is not a decimal number");
      return number;
    }
    throw this.wrongType(type);
  }

  private finite(value: number | bigint): number | bigint {
    if (typeof value === "number" && !Number.isFinite(value)) {
      throw this.error("not a number", "NaN and infinity are not supported");
    }
    return Object.is(value, -0) ? 0 : value;
  }

  private unknown(code: number, body: Buffer): Unknown {
    if (code === refinedUnknownExtension && body.length <= longestRefinements)
      return new Unknown(Uint8Array.from(body));
    if (code === refinedUnknownExtension || body.length <= 1) return unknown;
    throw this.error("malformed", "an extension that is no unknown value");
  }

  private dynamic(item: MsgpackItem, depth: number): Dynamic {
    if (item.kind !== "array" || item.length !== 2) throw this.wrongType("dynamic");
    const written = this.reader.next();
    if (written.kind !== "binary" && written.kind !== "string") throw this.wrongType("dynamic");
    const type = parseType(parseTypeJson(written.value.toString()), this.path);
    return new Dynamic(type, this.value(type, depth + 1));
  }

  private list(length: number, elementType: (index: number) => Type, depth: number): Value[] {
    const values: Value[] = [];
    for (let index = 0; index < length; index++) {
      this.path.push({ index });
      values.push(this.value(elementType(index), depth + 1));
      this.path.pop();
    }
    return values;
  }

  private map(length: number, elementType: Type, depth: number): ValueRecord {
    const values = Object.create(null) as Record<string, Value>;
    for (let index = 0; index < length; index++) {
      const key = this.key();
      this.path.push({ key });
      if (key in values) throw this.error("malformed", "the key occurs twice");
      values[key] = this.value(elementType, depth + 1);
      this.path.pop();
    }
    return values;
  }

  private object(length: number, attributes: Readonly<Record<string, Type>>, depth: number): ValueRecord {
    const values = Object.create(null) as Record<string, Value>;
    for (let index = 0; index < length; index++) {
      const name = this.key();
      this.path.push({ attribute: name });
      const type = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      if (type === undefined) throw this.error("unsupported attribute", "no such attribute");
      if (name in values) throw this.error("malformed", "the attribute occurs twice");
      values[name] = this.value(type, depth + 1);
      this.path.pop();
    }
    for (const name in attributes) {
      if (name in values) continue;
      this.path.push({ attribute: name });
      throw this.error("missing attribute", "the attribute is missing");
    }
    return values;
  }

  private key(): string {
    const item = this.reader.next();
    if (item.kind !== "string") throw this.error("malformed", "a key is not a string");
    return item.value;
  }

  private length(item: MsgpackItem, kind: "array" | "map", type: Type): number {
    if (item.kind === "array" || item.kind === "map") if (item.kind === kind) return item.length;
    throw this.wrongType(type);
  }

  private wrongType(type: Type): ValueError {
    return this.error("wrong type", `${describeType(type)} is required`);
  }

  private error(code: ValueErrorCode, reason: string): ValueError {
    return new ValueError(code, [...this.path], reason);
  }
}

function parseTypeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed("the type of a dynamic value is not JSON");
  }
}
