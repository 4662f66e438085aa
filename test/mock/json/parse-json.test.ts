import { goQuote } from "../../../src/mock/json/go-quote";
import { parseJson } from "../../../src/mock/json/parse-json";
import { findSyntaxError } from "../../../src/mock/json/syntax-error";

const errorOf = (text: string) => findSyntaxError(Buffer.from(text));

describe("a syntax error is told in the words of Go's decoder", () => {
  it.each([
    ["", "unexpected end of JSON input"],
    ["   ", "unexpected end of JSON input"],
    ["{", "unexpected end of JSON input"],
    ['{"a"', "unexpected end of JSON input"],
    ['{"a":1,', "unexpected end of JSON input"],
    ['"a', "unexpected end of JSON input"],
    ["-", "unexpected end of JSON input"],
    ["tru", "unexpected end of JSON input"],
    ['{"type": }', "invalid character '}' looking for beginning of value"],
    ["[1,]", "invalid character ']' looking for beginning of value"],
    ["{a:1}", "invalid character 'a' looking for beginning of object key string"],
    ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
    ['{"a" 1}', "invalid character '1' after object key"],
    ['{"a":1 "b":2}', "invalid character '\"' after object key:value pair"],
    ["[1 2]", "invalid character '2' after array element"],
    ["[1}", "invalid character '}' after array element"],
    ["{} {}", "invalid character '{' after top-level value"],
    ["01", "invalid character '1' after top-level value"],
    ["-a", "invalid character 'a' in numeric literal"],
    ["1.x", "invalid character 'x' after decimal point in numeric literal"],
    ["1e+x", "invalid character 'x' in exponent of numeric literal"],
    ["nul1", "invalid character '1' in literal null (expecting 'l')"],
    ['"\n"', "invalid character '\\n' in string literal"],
    ['"\u0001"', "invalid character '\\x01' in string literal"],
    ['"\\x"', "invalid character 'x' in string escape code"],
    ['"\\u12g4"', "invalid character 'g' in \\u hexadecimal character escape"],
    ["'a'", "invalid character '\\'' looking for beginning of value"],
    ["\uFEFF{}", "invalid character 'ï' looking for beginning of value"],
    ["[".repeat(10_001), "exceeded max depth"],
  ])("%j", (text, error) => {
    expect(errorOf(text)).toBe(error);
  });

  it.each(["{}", "[]", ' {"a":[1,-0.5e+3,true,false,null,"\\u00e9\\n"],"b":{}} ', '"é"', "0"])(
    "none in %j",
    (text) => {
      expect(errorOf(text)).toBeUndefined();
    },
  );
});

describe("a body", () => {
  const parse = (text: string) => parseJson(Buffer.from(text));

  it("gives its value, the last of a repeated key", () => {
    expect(parse('{"a":1,"a":{"b":2}}')).toEqual({ value: { a: { b: 2 } } });
  });

  it("keeps a member called __proto__ as a member", () => {
    const parsed = parse('{"__proto__":{"polluted":true}}') as { value: object };
    expect(Object.keys(parsed.value)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([["1e400"], [`[1, "1e999", ${"9".repeat(400)}]`]])(
    "with a number beyond floats is refused: %s",
    (text) => {
      expect(parse(text)).toEqual({
        error: expect.stringMatching(
          /^json: cannot unmarshal number [\de]+ into Go value of type float64$/,
        ) as unknown,
      });
    },
  );

  it("takes digits in text for text", () => {
    expect(parse('"1e999"')).toEqual({ value: "1e999" });
  });
});

it.each([
  ['a"b\\', '"a\\"b\\\\"'],
  ["tab\tnul\u0000", '"tab\\tnul\\x00"'],
  ["é 漢 ✓", '"é 漢 ✓"'],
  ["\u200b\u{e0001}", '"\\u200b\\U000e0001"'],
])("text is quoted as Go quotes it: %j", (text, quoted) => {
  expect(goQuote(text)).toBe(quoted);
});
