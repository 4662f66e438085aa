import fc from "fast-check";
import type { MessageInit, MessageName } from "../../../src/plugin/protocol/messages";
import { decodeMessage } from "../../../src/plugin/protocol/decode";
import { encodeMessage } from "../../../src/plugin/protocol/encode";
import { ProtocolError } from "../../../src/plugin/protocol/errors";
import { arbitraryMessage, messageNames, withDefaults } from "./arbitrary-message";
import { comparable } from "./comparable";
import { oracleDecode, oracleEncode } from "./oracle";

const encode = (name: MessageName, value: unknown) => encodeMessage(name, value as MessageInit<typeof name>);

describe("the protobuf codec, against protobufjs", () => {
  it.each(messageNames)("%s: what we write, protobufjs reads as it was meant", (name) => {
    fc.assert(
      fc.property(arbitraryMessage(name), (value) => {
        expect(comparable(oracleDecode(name, encode(name, value)))).toEqual(
          comparable(withDefaults(name, value)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it.each(messageNames)("%s: what protobufjs writes, we read as it was meant", (name) => {
    fc.assert(
      fc.property(arbitraryMessage(name), (value) => {
        expect(comparable(decodeMessage(name, oracleEncode(name, value)))).toEqual(
          comparable(withDefaults(name, value)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("of mutated bytes, either gives the message that protobufjs gives or a ProtocolError", () => {
    const named = fc.constantFrom(...messageNames).chain((name) =>
      fc.record({
        name: fc.constant(name),
        value: arbitraryMessage(name),
        mutations: fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255), cut: fc.boolean() }), {
          maxLength: 4,
        }),
      }),
    );
    fc.assert(
      fc.property(named, ({ name, value, mutations }) => {
        let bytes = encode(name, value);
        for (const { at, byte, cut } of mutations) {
          if (bytes.length === 0) break;
          bytes[at % bytes.length] = byte;
          if (cut) bytes = bytes.subarray(0, at % bytes.length);
        }
        const decoded = attempt(() => decodeMessage(name, bytes));
        if (decoded instanceof ProtocolError) return;
        expect(comparable(decoded)).toEqual(comparable(oracleDecode(name, bytes)));
      }),
      { numRuns: 3000 },
    );
  });

  it("of any bytes, gives a message or a ProtocolError", () => {
    fc.assert(
      fc.property(fc.constantFrom(...messageNames), fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
        attempt(() => decodeMessage(name, bytes));
      }),
      { numRuns: 3000 },
    );
  });
});

/** Lets only a ProtocolError pass as a result. */
function attempt(decode: () => unknown): unknown {
  try {
    return decode();
  } catch (error) {
    if (error instanceof ProtocolError) return error;
    throw error;
  }
}
