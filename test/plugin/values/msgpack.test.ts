import { deepStrictEqual } from "node:assert/strict";
import { decode, encode, ExtData } from "@msgpack/msgpack";
import fc from "fast-check";
import { decodeMsgpack } from "../../../src/plugin/values/msgpack/decode-msgpack";
import { encodeMsgpack } from "../../../src/plugin/values/msgpack/encode-msgpack";
import { equalValues } from "../../../src/plugin/values/equal";
import { conform } from "../../../src/plugin/values/conform";
import type { Type } from "../../../src/plugin/values/type";
import {
  Decimal,
  Dynamic,
  isList,
  isRecord,
  record,
  Unknown,
  unknown,
  type Value,
} from "../../../src/plugin/values/value";
import { ValueError } from "../../../src/plugin/values/value-error";
import { arbitraryType, arbitraryTypedValue } from "../support/arbitrary-value";
import { propertyRuns } from "../support/property-runs";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const fromHex = (text: string) => Buffer.from(text.replaceAll(" ", ""), "hex");

describe("what is written is read again", () => {
  it("any value of any type", () =>
    fc.assert(
      fc.property(arbitraryTypedValue, ({ type, value }) => {
        const conformed = conform(value, type);
        // Not toStrictEqual, which takes a key named "constructor" for the value's class.
        deepStrictEqual(decodeMsgpack(encodeMsgpack(conformed, type), type), conformed);
      }),
      propertyRuns(300),
    ));

  it.each<[string, Type, Value, string]>([
    ["null", "string", null, "c0"],
    ["a plain unknown", "string", unknown, "d4 00 00"],
    ["a refined unknown", "string", new Unknown(Uint8Array.of(0x81, 0x01, 0xc2)), "c7 03 0c 8101c2"],
    ["a one-byte refinement", "string", new Unknown(Uint8Array.of(0x80)), "d4 0c 80"],
    ["true", "bool", true, "c3"],
    ["a text", "string", "abc", "a3 616263"],
    ["an empty object", ["object", {}], record([]), "80"],
    [
      "a dynamic",
      "dynamic",
      new Dynamic(["list", "bool"], [false]),
      "92 c40f 5b226c697374222c22626f6f6c225d 91c2",
    ],
  ])("%s as Terraform writes it", (_name, type, value, bytes) => {
    expect(hex(encodeMsgpack(value, type))).toBe(bytes.replaceAll(" ", ""));
    expect(decodeMsgpack(fromHex(bytes), type)).toStrictEqual(value);
  });
});

describe("numbers", () => {
  it.each<[Value, string]>([
    [0, "00"],
    [127, "7f"],
    [128, "cc80"],
    [255, "ccff"],
    [256, "cd0100"],
    [65535, "cdffff"],
    [65536, "ce00010000"],
    [4294967295, "ceffffffff"],
    [4294967296, "cf0000000100000000"],
    [9007199254740991, "cf001fffffffffffff"],
    [9007199254740993n, "cf0020000000000001"],
    [18446744073709551615n, "cfffffffffffffffff"],
    [-1, "ff"],
    [-32, "e0"],
    [-33, "d0df"],
    [-128, "d080"],
    [-129, "d1ff7f"],
    [-32768, "d18000"],
    [-32769, "d2ffff7fff"],
    [-2147483648, "d280000000"],
    [-2147483649, "d3ffffffff7fffffff"],
    [-9223372036854775808n, "d38000000000000000"],
    [18446744073709551616n, `b4${hex(Buffer.from("18446744073709551616"))}`],
    [0.1, "a3302e31"],
    [1e-7, "a431652d37"],
    [new Decimal("3.14159265358979323846"), `b6${hex(Buffer.from("3.14159265358979323846"))}`],
  ])("%s travels exactly, in its shortest form", (value, bytes) => {
    expect(hex(encodeMsgpack(value, "number"))).toBe(bytes);
    expect(decodeMsgpack(fromHex(bytes), "number")).toStrictEqual(value);
  });

  it.each<[string, Value, string]>([
    ["float64", 0.5, "cb3fe0000000000000"],
    ["float32", 1.5, "ca3fc00000"],
    ["float64 of a whole number", 3, "cb4008000000000000"],
    ["negative zero", 0, "cb8000000000000000"],
    ["text of a whole number", 12, "a23132"],
    ["a wide form of a small integer", 1, "cf0000000000000001"],
  ])("%s is read", (_form, value, bytes) => {
    expect(decodeMsgpack(fromHex(bytes), "number")).toStrictEqual(value);
  });

  it.each([NaN, Infinity, -Infinity, new Decimal("NaN"), new Decimal("1; drop")])(
    "%s is refused, because Terraform crashes on it",
    (value) => {
      expect(() => encodeMsgpack([value], ["list", "number"])).toThrow(
        new ValueError("not a number", [{ index: 0 }], "a finite number is required"),
      );
    },
  );

  it.each(["cb7ff8000000000000", "cb7ff0000000000000", "ca7f800000", "a34e614e", "a0"])(
    "%s is refused",
    (bytes) => {
      expect(() => decodeMsgpack(fromHex(bytes), "number")).toThrow(
        expect.objectContaining({ code: "not a number" }) as Error,
      );
    },
  );
});

describe("an independent codec", () => {
  it("reads what is written", () =>
    fc.assert(
      fc.property(arbitraryTypedValue, ({ type, value }) => {
        const bytes = encodeMsgpack(conform(value, type), type);
        // The other codec refuses this key.
        fc.pre(!bytes.includes("__proto__"));
        const read = decode(bytes, { useBigInt64: true });
        expect(comparable(read)).toEqual(comparable(asWritten(conform(value, type))));
      }),
      propertyRuns(200),
    ));

  it("writes what is read", () => {
    const type: Type = ["object", { list: ["list", "number"], map: ["map", "string"], late: "string" }];
    const bytes = encode({
      list: [1, -5, 70000, 0.25],
      map: { key: "x".repeat(300), other: "" },
      late: new ExtData(0, Uint8Array.of(0)),
    });
    expect(decodeMsgpack(bytes, type)).toStrictEqual(
      record([
        ["list", [1, -5, 70000, 0.25]],
        [
          "map",
          record([
            ["key", "x".repeat(300)],
            ["other", ""],
          ]),
        ],
        ["late", unknown],
      ]),
    );
  });

  it.each([0, 15, 16, 31, 32, 255, 256, 65535, 65536])(
    "agrees on collections and texts of size %d",
    (size) => {
      const list = Array.from({ length: size }, (_, index) => index % 7);
      const map = Object.fromEntries(list.map((_, index) => [`k${index}`, true]));
      const text = "x".repeat(size);
      expect(decode(encodeMsgpack(list, ["list", "number"]))).toEqual(list);
      expect(decode(encodeMsgpack(map, ["map", "bool"]))).toEqual(map);
      expect(decode(encodeMsgpack(text, "string"))).toBe(text);
      expect(decodeMsgpack(encode(list), ["list", "number"])).toEqual(list);
      expect({ ...(decodeMsgpack(encode(map), ["map", "bool"]) as object) }).toEqual(map);
      expect(decodeMsgpack(encode(text), "string")).toBe(text);
    },
  );
});

describe("hostile bytes give a typed error", () => {
  const object: Type = ["object", { name: "string", port: "number" }];

  it.each<[string, string, Type, string]>([
    ["nothing", "", "string", "malformed"],
    ["a reserved byte", "c1", "string", "malformed"],
    ["bytes after the value", "c0c0", "string", "malformed"],
    ["a text cut short", "a56162", "string", "malformed"],
    ["a list that claims 4 billion elements", "ddffffffff", ["list", "bool"], "malformed"],
    ["a map that claims 4 billion keys", "dfffffffff00", ["map", "bool"], "malformed"],
    ["a text that claims 4 gigabytes", "dbffffffff61", "string", "malformed"],
    ["an extension that is no unknown", "c70207ffff", "string", "malformed"],
    ["a key that is no text", "8101c3", ["map", "bool"], "malformed"],
    ["a key twice", "82a161c3a161c3", ["map", "bool"], "malformed"],
    ["a text for a bool", "a0", "bool", "wrong type"],
    ["a list for a map", "90", ["map", "bool"], "wrong type"],
    ["a map for a list", "80", ["list", "bool"], "wrong type"],
    ["a tuple of another length", "91c3", ["tuple", []], "wrong type"],
    ["an attribute too few", "81a46e616d65c0", object, "missing attribute"],
    ["an attribute too many", "83a46e616d65c0a4706f7274c0a178c0", object, "unsupported attribute"],
    ["a dynamic without a type", "92c0c0", "dynamic", "wrong type"],
    ["a dynamic of a type that is not JSON", "92a17bc0", "dynamic", "malformed"],
    ["a dynamic of no type", "92a23132c0", "dynamic", "malformed"],
  ])("%s", (_name, bytes, type, code) => {
    expect(() => decodeMsgpack(fromHex(bytes), type)).toThrow(
      expect.objectContaining({ name: "ValueError", code }) as Error,
    );
  });

  it("a dynamic in a dynamic in a dynamic …", () => {
    const level = fromHex(`92 aa ${hex(Buffer.from('"dynamic" '))}`);
    const bytes = Buffer.concat([...Array.from({ length: 100_000 }, () => level), fromHex("c0")]);
    expect(() => decodeMsgpack(bytes, "dynamic")).toThrow(
      expect.objectContaining({ code: "too deep" }) as Error,
    );
  });

  it("a type nested without end", () => {
    const type = `${'["list",'.repeat(5000)}"string"${"]".repeat(5000)}`;
    const bytes = encode([Buffer.from(type), []]);
    expect(() => decodeMsgpack(bytes, "dynamic")).toThrow(
      expect.objectContaining({ code: "too deep" }) as Error,
    );
  });

  it("the error names the path", () => {
    const bytes = encode({ ports: [{ port: 1 }, { port: true }] });
    const type: Type = ["object", { ports: ["list", ["object", { port: "number" }]] }];
    expect(() => decodeMsgpack(bytes, type)).toThrow("ports[1].port: a number is required");
  });

  it("any bytes, for any type", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), arbitraryType, (bytes, type) => {
        expectValueOrTypedError(bytes, type);
        expectValueOrTypedError(bytes, "dynamic");
      }),
      propertyRuns(500),
    ));

  it("any value with a few bytes changed", () =>
    fc.assert(
      fc.property(
        arbitraryTypedValue,
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 }),
        ({ type, value }, changes) => {
          const bytes = encodeMsgpack(conform(value, type), type);
          for (const [position, byte] of changes) bytes[position % bytes.length] = byte;
          expectValueOrTypedError(bytes, type);
        },
      ),
      propertyRuns(500),
    ));

  function expectValueOrTypedError(bytes: Uint8Array, type: Type): void {
    try {
      const value = decodeMsgpack(bytes, type);
      expect(equalValues(decodeMsgpack(encodeMsgpack(value, type), type), value, type)).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(ValueError);
    }
  }
});

describe("the encoder refuses", () => {
  it.each<[string, Value, Type, string]>([
    ["a text for a number", "1", "number", "a number is required"],
    ["a missing attribute", record([]), ["object", { a: "string" }], "a: the attribute is missing"],
    ["an attribute of no schema", record([["b", 1]]), ["object", {}], "b: no such attribute"],
    ["a record for a list", record([]), ["list", "string"], "a list of string is required"],
    ["a list for a map", [], ["map", "string"], "a map of string is required"],
    ["a tuple of another length", [1], ["tuple", []], "a tuple is required"],
  ])("%s", (_name, value, type, message) => {
    expect(() => encodeMsgpack(value, type)).toThrow(message);
  });
});

it("records have no prototype, so that every key is one", () => {
  const value = decodeMsgpack(encode({ ["__proto__"]: "x" }), ["map", "string"]);
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect(Object.entries(value ?? {})).toEqual([["__proto__", "x"]]);
});

/** A value as another codec reads it: numbers that no msgpack number holds are text. */
function asWritten(value: Value): unknown {
  if (value instanceof Unknown) {
    return value.refinements === undefined
      ? new ExtData(0, Uint8Array.of(0))
      : new ExtData(12, value.refinements);
  }
  if (value instanceof Dynamic) return [Buffer.from(JSON.stringify(value.type)), asWritten(value.value)];
  if (value instanceof Decimal) return value.text;
  if (isList(value)) return value.map(asWritten);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asWritten(inner)]));
  return value;
}

function comparable(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (value instanceof ExtData)
    return `extension ${value.type}: ${hex(Buffer.from(value.data as Uint8Array))}`;
  if (ArrayBuffer.isView(value))
    return `bytes ${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString()}`;
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, comparable(inner)]));
}
