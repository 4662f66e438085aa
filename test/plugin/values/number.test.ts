import {
  canonicalNumber,
  equalNumbers,
  isFiniteNumber,
  parseNumber,
} from "../../../src/plugin/values/number";
import { Decimal } from "../../../src/plugin/values/value";

const big = "9".repeat(300);

describe("parseNumber", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["0.0", 0],
    ["1", 1],
    ["+1", 1],
    ["-42", -42],
    ["007", 7],
    ["8080.0", 8080],
    ["1e3", 1000],
    ["1.50e1", 15],
    ["0.1", 0.1],
    [".5", 0.5],
    ["5.", 5],
    ["-2.5", -2.5],
    ["1e-7", 1e-7],
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["-9007199254740993", -9007199254740993n],
    ["18446744073709551615", 18446744073709551615n],
    ["1e20", 100000000000000000000n],
    [big, BigInt(big)],
    ["3.14159265358979", 3.14159265358979],
    ["3.14159265358979323846", new Decimal("3.14159265358979323846")],
    ["0.1000000000000000055511151231257827", new Decimal("0.1000000000000000055511151231257827")],
    ["1e-400", new Decimal("1e-400")],
    ["1e401", new Decimal("1e401")],
    ["1e999999999", new Decimal("1e999999999")],
  ])("%s loses nothing", (text, expected) => {
    expect(parseNumber(text)).toStrictEqual(expected);
  });

  it.each([
    "",
    "-",
    ".",
    "e1",
    "1e",
    "NaN",
    "Infinity",
    "-Infinity",
    "0x10",
    "1_000",
    " 1",
    "1 ",
    "1e9999999999",
  ])("%j is no number", (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it("reads a million digits, in bounded time", () => {
    const text = `1${"0".repeat(1_000_000)}1`;
    expect(parseNumber(text)).toStrictEqual(new Decimal(text));
  });
});

describe("equalNumbers", () => {
  it.each([
    [1, 1n],
    [1, new Decimal("1.000")],
    [0.1, new Decimal("0.10")],
    [10n ** 20n, new Decimal("1e20")],
    [1e-7, new Decimal("0.0000001")],
    [0, new Decimal("-0.0")],
  ])("%s equals %s", (left, right) => {
    expect(equalNumbers(left, right)).toBe(true);
  });

  it.each([
    [1, 2],
    [1, -1],
    [9007199254740993n, 9007199254740992n],
    [0.1, new Decimal("0.1000000000000000055511151231257827")],
    [1, 10],
  ])("%s does not equal %s", (left, right) => {
    expect(equalNumbers(left, right)).toBe(false);
  });
});

it("one value has one canonical spelling", () => {
  expect(["100", "1e2", "100.0", "0.1e3"].map((text) => canonicalNumber(new Decimal(text)))).toEqual(
    Array(4).fill("1e2"),
  );
});

it.each([NaN, Infinity, -Infinity, new Decimal("NaN"), "1", null])("%s is not a finite number", (value) => {
  expect(isFiniteNumber(value)).toBe(false);
});
