/** A value of a template as Go types it: nothing, text, `bool`, `int` (big), `float64`, or the data itself. */
export type Value = undefined | string | boolean | bigint | number | Data;

/** What a template speaks of: a struct whose fields are texts. */
export interface Data {
  readonly fields: Readonly<Record<string, string>>;
}

export function isData(value: Value): value is Data {
  return typeof value === "object";
}

/** Go's name of a value's type. */
export function typeOf(value: Exclude<Value, undefined>): string {
  switch (typeof value) {
    case "string":
      return "string";
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return "float64";
    default:
      return `struct { ${Object.keys(value.fields)
        .map((name) => `${name} string`)
        .join("; ")} }`;
  }
}

/** Whether Go's templates take a value for true: what is not empty, zero or nothing. */
export function isTrue(value: Value): boolean {
  return value !== undefined && value !== "" && value !== 0n && value !== 0 && value !== false;
}

/** A value as `{{ . }}` shows it. */
export function printValue(value: Value): string {
  if (value === undefined) return "<no value>";
  if (typeof value === "number") return printFloat(value);
  if (isData(value)) return `{${Object.values(value.fields).join(" ")}}`;
  return String(value);
}

/** Go decides as if the shortest text had this precision. */
const shortestExponentFrom = 6;

/** A floating number as Go's `%v` writes it: the shortest text, with an exponent below 1e-4 and from 1e6 on. */
export function printFloat(value: number, exponentFrom = shortestExponentFrom): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const [mantissa = "", power = "0"] = value.toExponential().split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < exponentFrom) {
    const digits = mantissa.replace(/[-.]/g, "");
    const sign = value < 0 ? "-" : "";
    if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
    const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
    const part = digits.slice(exponent + 1);
    return sign + whole + (part === "" ? "" : `.${part}`);
  }
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
