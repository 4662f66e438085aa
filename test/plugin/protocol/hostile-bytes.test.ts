import { decodeMessage } from "../../../src/plugin/protocol/decode";
import { encodeMessage } from "../../../src/plugin/protocol/encode";
import { ProtocolError } from "../../../src/plugin/protocol/errors";
import type { MessageName } from "../../../src/plugin/protocol/messages";

const hex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");

/** The ProtocolError that a call throws; anything else fails the test. */
function failure(act: () => unknown): ProtocolError {
  try {
    act();
  } catch (error) {
    if (error instanceof ProtocolError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("decoding hostile bytes", () => {
  it.each<[rule: string, name: MessageName, bytes: string, problem: string]>([
    ["a tag without a value", "TypeMetadata", "0a", "truncated"],
    ["an unfinished tag", "TypeMetadata", "8a", "truncated"],
    ["a length beyond the message", "TypeMetadata", "0a 05 61", "truncated"],
    ["a length of 4 GiB", "TypeMetadata", "0a ff ff ff ff 0f 61", "truncated"],
    ["a length of 2^63", "TypeMetadata", "0a ff ff ff ff ff ff ff ff 7f 61", "truncated"],
    ["a nested length beyond its parent", "ReadResourceRequest", "12 02 0a 05 61 62 63 64 65", "truncated"],
    ["a nested value beyond its parent", "Schema", "12 01 08 01", "truncated"],
    ["an unknown field that is cut", "TypeMetadata", "79 00", "truncated"],
    ["an integer of eleven bytes", "Deferred", "08 ff ff ff ff ff ff ff ff ff ff 01", "overlong"],
    ["an integer of more than 64 bits", "Deferred", "08 ff ff ff ff ff ff ff ff ff 02", "overlong"],
    ["field number 0", "TypeMetadata", "02 00", "badFieldNumber"],
    ["a field number of more than 29 bits", "TypeMetadata", "82 80 80 80 10 00", "badFieldNumber"],
    ["a string as an integer", "TypeMetadata", "08 01", "badWireType"],
    ["an integer as a string", "Deferred", "0a 01 61", "badWireType"],
    ["a message as an integer", "Schema", "10 01", "badWireType"],
    ["a map entry's value as an integer", "RawState", "12 02 10 01", "badWireType"],
    ["an unknown field in a group", "TypeMetadata", "7b 7c", "badWireType"],
    ["an unknown field of wire type 7", "TypeMetadata", "7f", "badWireType"],
    ["an integer beyond 2^53", "Schema", "08 80 80 80 80 80 80 80 10", "outOfRange"],
    ["a text that is not UTF-8", "TypeMetadata", "0a 02 c3 28", "invalidUtf8"],
    ["a step that chooses nothing", "AttributePathStep", "", "noChoice"],
  ])("refuses %s", (_rule, name, bytes, problem) => {
    expect(failure(() => decodeMessage(name, hex(bytes)))).toMatchObject({ problem });
  });

  it("names the message and the byte where it stopped reading", () => {
    expect(failure(() => decodeMessage("ReadResourceRequest", hex("12 03 0a 05 61")))).toMatchObject({
      place: "DynamicValue",
      offset: 4,
    });
  });

  it("refuses nesting deeper than the protocol's own recursion needs", () => {
    let bytes: Buffer = Buffer.alloc(0);
    for (let depth = 0; depth < 5000; depth += 1) bytes = nest(bytes);
    expect(failure(() => decodeMessage("NestedBlock", bytes))).toMatchObject({ problem: "tooDeep" });
  });

  it("skips unknown fields of every wire type", () => {
    const bytes = hex("78 ac 02 79 0102030405060708 7a 03 616263 7d 01020304 0a 01 61 fa ff ff ff 0f 00");
    expect(decodeMessage("TypeMetadata", bytes)).toEqual({ typeName: "a" });
  });

  it("lets the last of a repeated scalar count, and merges a message that comes in parts", () => {
    const bytes = hex("0a 01 61 0a 01 62 12 02 0a 00 12 03 0a 01 aa 12 03 12 01 bb");
    expect(decodeMessage("ReadResourceRequest", bytes)).toMatchObject({
      typeName: "b",
      currentState: { msgpack: Buffer.from([0xaa]), json: Buffer.from([0xbb]) },
    });
  });

  it("keeps map keys that name an object's own machinery", () => {
    const flatmap = Object.fromEntries([["constructor", "a"]]);
    Object.defineProperty(flatmap, "__proto__", { value: "b", enumerable: true });
    const decoded = decodeMessage("RawState", encodeMessage("RawState", { flatmap }));
    expect(Object.entries(decoded.flatmap)).toEqual([
      ["constructor", "a"],
      ["__proto__", "b"],
    ]);
  });
});

/** One `NestedBlock { block: Block { blockTypes: [inner] } }` around the bytes of another. */
function nest(inner: Buffer): Buffer {
  const block = Buffer.concat([Buffer.from([0x1a]), length(inner), inner]);
  return Buffer.concat([Buffer.from([0x12]), length(block), block]);
}

function length({ length }: Buffer): Buffer {
  const bytes: number[] = [];
  let rest = length;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

describe("encoding values that the types forbid", () => {
  const stray = (value: unknown) => value as never;

  it.each<[rule: string, encode: () => Buffer, problem: string]>([
    ["a number for a text", () => encodeMessage("TypeMetadata", { typeName: stray(1) }), "notEncodable"],
    ["a text for bytes", () => encodeMessage("RawState", { json: stray("{}") }), "notEncodable"],
    ["NaN", () => encodeMessage("Schema", { version: NaN }), "notEncodable"],
    ["a fraction", () => encodeMessage("Schema", { version: 1.5 }), "notEncodable"],
    ["an int32 of 33 bits", () => encodeMessage("Deferred", { reason: 2 ** 31 }), "notEncodable"],
    ["a list for a message", () => encodeMessage("Schema", { block: stray("") }), "notEncodable"],
    ["a message for a list", () => encodeMessage("AttributePath", { steps: stray({}) }), "notEncodable"],
    ["null for a message", () => encodeMessage("Schema", { block: stray(null) }), "notEncodable"],
    ["a step that chooses nothing", () => encodeMessage("AttributePathStep", stray({})), "noChoice"],
    [
      "a step that chooses twice",
      () => encodeMessage("AttributePathStep", stray({ attributeName: "a", elementKeyInt: 0 })),
      "noChoice",
    ],
  ])("refuses %s", (_rule, encode, problem) => {
    expect(failure(encode)).toMatchObject({ problem });
  });

  it("keeps a step to index 0 and one to an empty key, which are defaults but chosen", () => {
    const steps = [{ elementKeyInt: 0 }, { elementKeyString: "" }];
    expect(decodeMessage("AttributePath", encodeMessage("AttributePath", { steps }))).toEqual({ steps });
  });
});
