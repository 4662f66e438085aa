import { Decimal, type TerraformNumber, type Value } from "./value";

/** Digits of the longest integer that becomes a bigint; longer ones stay text. */
const longestInteger = 400;

const numberText = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;

/**
 * Reads a decimal number of any size, giving the smallest representation that loses nothing.
 * @returns undefined when the text is not a finite decimal number
 */
export function parseNumber(text: string): TerraformNumber | undefined {
  const parts = splitNumber(text);
  if (parts === undefined) return undefined;
  if (parts.exponent >= 0 && parts.digits.length + parts.exponent <= longestInteger) {
    const integer = BigInt(`${parts.sign}${parts.digits}${"0".repeat(parts.exponent)}`);
    const double = Number(integer);
    return Number.isSafeInteger(double) ? double : integer;
  }
  const double = Number(text);
  return Number.isFinite(double) && canonicalNumber(double) === joinNumber(parts)
    ? double
    : new Decimal(text);
}

/** The one spelling of a number's value: equal numbers give equal text, whatever holds them. */
export function canonicalNumber(number: TerraformNumber): string {
  const text = String(number);
  const parts = splitNumber(text);
  return parts === undefined ? text : joinNumber(parts);
}

export function equalNumbers(left: TerraformNumber, right: TerraformNumber): boolean {
  return left === right || canonicalNumber(left) === canonicalNumber(right);
}

export function isTerraformNumber(value: unknown): value is TerraformNumber {
  return typeof value === "number" || typeof value === "bigint" || value instanceof Decimal;
}

/** Whether a number can travel: Terraform crashes on NaN, and no attribute is infinite. */
export function isFiniteNumber(value: Value): value is TerraformNumber {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "bigint" || (value instanceof Decimal && splitNumber(value.text) !== undefined);
}

interface NumberParts {
  readonly sign: "" | "-";
  /** Neither leading nor trailing zeros; `0` for zero. */
  readonly digits: string;
  readonly exponent: number;
}

function splitNumber(text: string): NumberParts | undefined {
  const match = numberText.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const all = whole + fraction;
  if (all === "") return undefined;
  let start = 0;
  while (start < all.length && all[start] === "0") start++;
  if (start === all.length) return { sign: "", digits: "0", exponent: 0 };
  let end = all.length;
  while (all[end - 1] === "0") end--;
  return {
    sign: sign === "-" ? "-" : "",
    digits: all.slice(start, end),
    exponent: Number(exponent) - fraction.length + (all.length - end),
  };
}

function joinNumber(parts: NumberParts): string {
  return `${parts.sign}${parts.digits}e${parts.exponent}`;
}
