import { HeaderDecoder } from "../../../../src/plugin/transport/http2/hpack/header-decoder";
import { encodeHeaders } from "../../../../src/plugin/transport/http2/hpack/encode-headers";

const bytes = (hex: string) => Buffer.from(hex.replaceAll(" ", ""), "hex");

/** The examples of RFC 7541, appendix C. Those of responses use a table of 256 bytes, which a first byte pair sets. */
const sequences = [
  {
    name: "requests (C.3)",
    blocks: [
      "8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d",
      "8286 84be 5808 6e6f 2d63 6163 6865",
      "8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65",
    ],
  },
  {
    name: "requests in Huffman code (C.4)",
    blocks: [
      "8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff",
      "8286 84be 5886 a8eb 1064 9cbf",
      "8287 85bf 4088 25a8 49e9 5ba9 7d7f 8925 a849 e95b b8e8 b4bf",
    ],
  },
];
const requests = [
  { ":method": "GET", ":scheme": "http", ":path": "/", ":authority": "www.example.com" },
  {
    ":method": "GET",
    ":scheme": "http",
    ":path": "/",
    ":authority": "www.example.com",
    "cache-control": "no-cache",
  },
  {
    ":method": "GET",
    ":scheme": "https",
    ":path": "/index.html",
    ":authority": "www.example.com",
    "custom-key": "custom-value",
  },
];

describe("a block of headers", () => {
  it.each(sequences)("reads the standard's $name", ({ blocks }) => {
    const decoder = new HeaderDecoder();
    expect(blocks.map((block) => Object.fromEntries(decoder.decode(bytes(block))))).toEqual(requests);
  });

  it("forgets the oldest field when the table is full", () => {
    const decoder = new HeaderDecoder();
    // A table of 72 bytes has room for two of these.
    decoder.decode(bytes("3f29 4001 6101 31 4001 6201 32 4001 6301 33"));
    expect(Object.fromEntries(decoder.decode(bytes("be bf")))).toEqual({ b: "2", c: "3" });
    expect(() => decoder.decode(bytes("c0"))).toThrow("no field 64");
  });

  it("reads what our own side writes, long and short", () => {
    const fields = { ":status": "200", "content-type": "application/grpc", "grpc-message": "x".repeat(9000) };
    expect(Object.fromEntries(new HeaderDecoder().decode(encodeHeaders(fields)))).toEqual(fields);
  });

  it.each([
    ["a field that does not exist", "80"],
    ["a field beyond the table", "be"],
    ["a number without an end", "ff ff ff ff ff ff"],
    ["a number cut short", "ff"],
    ["a text cut short", "00 0a 61"],
    ["a table larger than allowed", "3f e2 1f"],
    ["a table size behind a field", "82 20"],
    ["a Huffman code cut short", "00 81 fe 00"],
    ["more than a byte of padding", "00 82 ffff 00"],
    ["the code that ends a text", "00 84 ffff fffc 00"],
  ])("with %s breaks the connection", (_case, block) => {
    expect(() => new HeaderDecoder().decode(bytes(block))).toThrow("malformed");
  });

  it("that unpacks to far more than it holds is refused", () => {
    const decoder = new HeaderDecoder();
    const large = Buffer.concat([bytes("40 01 61 7f a1 1e"), Buffer.alloc(4000, "x")]);
    expect(decoder.decode(large).get("a")).toHaveLength(4000);
    expect(() => decoder.decode(Buffer.alloc(100, 0xbe))).toThrow("more headers than any call needs");
  });
});
