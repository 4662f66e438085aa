import { quoteGo } from "./go-text";
import { isData, printFloat, printValue, typeOf, type Value } from "./value";

interface Directive {
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  readonly verb: string;
}

/** Past this, Go calls a width or a precision bad. */
const widest = 1_000_000;

/** Go's `fmt.Sprintf`, for the values that templates have, its remarks on wrong verbs and arguments included. */
export function sprintf(format: string, values: readonly Value[]): string {
  const directive =
    /%([-+# 0]*)(?:\[(\d+)\])?(\*|\d*)(?:(\.)(?:\[(\d+)\])?(\*|\d*))?(?:\[(\d+)\])?([\s\S]?)/gu;
  let next = 0;
  let reordered = false;
  const goTo = (index: string | undefined): boolean => {
    if (index === undefined) return true;
    reordered = true;
    next = Number(index) - 1;
    return next >= 0 && next < values.length;
  };
  const text = format.replace(
    directive,
    (
      _all,
      flags: string,
      at: string,
      width: string,
      dot: string,
      atPrecision: string,
      precision: string,
      atVerb: string,
      verb: string,
    ) => {
      let remark = "";
      let valid = goTo(at);
      const sizeOf = (size: string, bad: string): number | undefined => {
        if (size !== "*")
          return size === "" ? undefined : Number(size) > widest ? badSize(bad) : Number(size);
        const value = values[next++];
        if (typeof value === "bigint" && value >= -BigInt(widest) && value <= BigInt(widest))
          return Number(value);
        return badSize(bad);
      };
      const badSize = (bad: string): undefined => {
        remark += `%!(${bad})`;
        return undefined;
      };
      let signed = sizeOf(width, "BADWIDTH");
      valid = goTo(atPrecision) && valid;
      let digits = dot === undefined ? undefined : (sizeOf(precision, "BADPREC") ?? 0);
      if (digits !== undefined && digits < 0) digits = badSize("BADPREC");
      valid = goTo(atVerb) && valid;
      if (verb === "") return `${remark}%!(NOVERB)`;
      if (verb === "%") return `${remark}%`;
      if (!valid) return `${remark}%!${verb}(BADINDEX)`;
      if (next >= values.length) return `${remark}%!${verb}(MISSING)`;
      const minus = signed !== undefined && signed < 0 ? "-" : "";
      if (signed !== undefined) signed = Math.abs(signed);
      return (
        remark + formatValue(values[next++], { flags: flags + minus, width: signed, precision: digits, verb })
      );
    },
  );
  if (reordered || next >= values.length) return text;
  const extra = values
    .slice(next)
    .map((value) => (value === undefined ? "<nil>" : `${typeOf(value)}=${printValue(value)}`));
  return `${text}%!(EXTRA ${extra.join(", ")})`;
}

function formatValue(value: Value, directive: Directive): string {
  const { verb } = directive;
  if (verb === "T") return pad(value === undefined ? "<nil>" : typeOf(value), directive);
  if (value === undefined) return verb === "v" ? pad("<nil>", directive) : `%!${verb}(<nil>)`;
  const written = writeVerb(value, directive);
  if (written !== undefined) return padValue(value, written, directive);
  const plain = writeVerb(value, { ...directive, verb: "v" }) ?? printValue(value);
  return `%!${verb}(${typeOf(value)}=${padValue(value, plain, directive)})`;
}

function padValue(value: Value, written: string, directive: Directive): string {
  const numeric = typeof value === "bigint" || typeof value === "number";
  return pad(written, directive, numeric && directive.flags.includes("0"));
}

/** `undefined` for a verb that the value's type does not have. */
function writeVerb(value: Exclude<Value, undefined>, directive: Directive): string | undefined {
  switch (typeof value) {
    case "string":
      return writeText(value, directive);
    case "boolean":
      return directive.verb === "v" || directive.verb === "t" ? String(value) : undefined;
    case "bigint":
      return writeInteger(value, directive);
    case "number":
      return writeFloat(value, directive);
    default:
      return isData(value) ? writeData(value.fields, directive) : undefined;
  }
}

function writeData(fields: Readonly<Record<string, string>>, directive: Directive): string {
  const single = { ...directive, width: undefined };
  const parts = Object.entries(fields).map(([name, text]) => {
    const named = directive.verb === "v" && directive.flags.includes("+") ? `${name}:` : "";
    return named + formatValue(text, single);
  });
  return `{${parts.join(" ")}}`;
}

function writeText(value: string, { verb, flags, precision }: Directive): string | undefined {
  const cut = precision === undefined ? value : [...value].slice(0, precision).join("");
  const hex = (letters: string) => {
    const bytes = [...Buffer.from(value)]
      .slice(0, precision)
      .map((byte) => byte.toString(16).padStart(2, "0"));
    const prefix = flags.includes("#") ? (letters === "X" ? "0X" : "0x") : "";
    const text = flags.includes(" ")
      ? bytes.map((byte) => prefix + byte).join(" ")
      : (bytes.length === 0 ? "" : prefix) + bytes.join("");
    return letters === "X" ? text.toUpperCase() : text;
  };
  switch (verb) {
    case "v":
      return flags.includes("#") ? quoteGo(cut) : cut;
    case "s":
      return cut;
    case "q":
      return flags.includes("#") && !/[`\p{Cc}]/u.test(cut) ? `\`${cut}\`` : quoteGo(cut);
    case "x":
    case "X":
      return hex(verb);
    default:
      return undefined;
  }
}

const bases: Readonly<Record<string, number>> = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };
const prefixes: Readonly<Record<string, string>> = { b: "0b", o: "0", x: "0x", X: "0X" };

function writeInteger(value: bigint, { verb, flags, width, precision }: Directive): string | undefined {
  if (verb === "c" || verb === "q" || verb === "U") {
    const valid = value >= 0n && value <= 0x10ffffn && !(value >= 0xd800n && value <= 0xdfffn);
    const character = valid ? String.fromCodePoint(Number(value)) : "\ufffd";
    if (verb === "c") return character;
    if (verb === "q")
      return character === "'" ? "'\\''" : `'${quoteGo(character).slice(1, -1).replace('\\"', '"')}'`;
    const code = value
      .toString(16)
      .toUpperCase()
      .padStart(Math.max(4, precision ?? 0), "0");
    return `U+${code}${flags.includes("#") ? ` '${character}'` : ""}`;
  }
  const base = bases[verb];
  if (base === undefined) return undefined;
  if (precision === 0 && value === 0n) return "";
  const negative = value < 0n;
  const sign = negative
    ? "-"
    : flags.includes("+") && verb !== "v"
      ? "+"
      : flags.includes("+")
        ? "+"
        : flags.includes(" ")
          ? " "
          : "";
  const fill = precision ?? (flags.includes("0") && !flags.includes("-") ? (width ?? 0) - sign.length : 0);
  const digits = (negative ? -value : value).toString(base).padStart(fill, "0");
  const prefix = verb === "O" ? "0o" : flags.includes("#") ? (prefixes[verb] ?? "") : "";
  const shown = verb === "o" && prefix !== "" && digits.startsWith("0") ? digits : prefix + digits;
  return sign + (verb === "X" ? shown.toUpperCase() : shown);
}

function writeFloat(value: number, { verb, flags, precision }: Directive): string | undefined {
  const text = floatText(Math.abs(value), verb, precision);
  if (text === undefined) return undefined;
  const negative = value < 0 || Object.is(value, -0);
  if (negative) return `-${text}`;
  return flags.includes("+") ? `+${text}` : flags.includes(" ") ? ` ${text}` : text;
}

function floatText(value: number, verb: string, precision: number | undefined): string | undefined {
  const twoDigits = (text: string) => text.replace(/e([-+])(\d)$/, "e$10$2");
  if (!Number.isFinite(value))
    return "veEfFgG".includes(verb) ? (Number.isNaN(value) ? "NaN" : "Inf") : undefined;
  switch (verb) {
    case "f":
    case "F":
      return exactFixed(value, precision ?? 6);
    case "e":
      return twoDigits(value.toExponential(Math.min(precision ?? 6, 100)));
    case "E":
      return twoDigits(value.toExponential(Math.min(precision ?? 6, 100))).toUpperCase();
    case "v":
    case "g":
    case "G": {
      const text = precision === undefined ? printFloat(value) : generalText(value, precision);
      return verb === "G" ? text.toUpperCase() : text;
    }
    default:
      return undefined;
  }
}

function generalText(value: number, precision: number): string {
  const digits = Math.min(Math.max(precision, 1), 100);
  const rounded = Number(value.toPrecision(digits));
  return printFloat(rounded, Math.max(digits, 1));
}

/** `toFixed` turns to exponents from 1e21 on. */
function exactFixed(value: number, digits: number): string {
  if (value < 1e21) return value.toFixed(Math.min(digits, 100));
  return BigInt(value).toString() + (digits > 0 ? `.${"0".repeat(digits)}` : "");
}

/** Zeros go between a sign and the digits. */
function pad(text: string, { flags, width = 0 }: Directive, zeros = false): string {
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (flags.includes("-")) return text + " ".repeat(missing);
  if (!zeros) return " ".repeat(missing) + text;
  const sign = /^[-+ ]/.exec(text)?.[0] ?? "";
  return sign + "0".repeat(missing) + text.slice(sign.length);
}
