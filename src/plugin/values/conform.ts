import { describeType } from "./describe-type";
import { valueKey } from "./equal";
import { inferType } from "./infer-type";
import { isFiniteNumber, isTerraformNumber, parseNumber } from "./number";
import { maximumDepth } from "./parse-type";
import type { Step } from "./path";
import type { Type } from "./type";
import { Dynamic, isList, isRecord, Unknown, type Value, type ValueRecord } from "./value";
import { ValueError, type ValueErrorCode } from "./value-error";
import { hasUnknown } from "./walk";

/**
 * Makes a value that code wrote by hand fit for the wire, or refuses it: absent attributes become null,
 * strings NFC, sets lose duplicates, records their prototype, numbers their needless width.
 * @throws ValueError, with the path, for a value that is not of the type
 */
export function conform(value: Value | undefined, type: Type): Value {
  return new Conformer().value(value, type);
}

class Conformer {
  /** One path for the whole walk: values are many and errors few. */
  private readonly path: Step[] = [];

  value(value: Value | undefined, type: Type): Value {
    if (this.path.length > maximumDepth) throw this.error("too deep", "the value nests too deep");
    if (value === null || value === undefined) return null;
    if (value instanceof Unknown) return value;
    if (typeof type === "string") {
      return type === "dynamic" ? this.dynamic(value) : this.primitive(value, type);
    }
    switch (type[0]) {
      case "list":
        return this.elements(value, type, () => type[1]);
      case "tuple":
        return this.elements(value, type, (index) => type[1][index] ?? "dynamic");
      case "set":
        return withoutDuplicates(
          this.elements(value, type, () => type[1]),
          type[1],
        );
      case "map":
        return this.map(value, type);
      case "object":
        return this.object(value, type);
    }
  }

  private elements(value: Value, type: Type, typeOf: (index: number) => Type): Value[] {
    if (!isList(value)) throw this.wrongType(type);
    if (type[0] === "tuple" && type[1].length !== value.length) throw this.wrongType(type);
    return value.map((element, index) => this.inside({ index }, element, typeOf(index)));
  }

  private map(value: Value, type: readonly ["map", Type]): ValueRecord {
    if (!isRecord(value)) throw this.wrongType(type);
    const made = Object.create(null) as Record<string, Value>;
    for (const key of Object.keys(value)) {
      made[key.normalize("NFC")] = this.inside({ key }, value[key], type[1]);
    }
    return made;
  }

  private object(value: Value, type: readonly ["object", Readonly<Record<string, Type>>]): ValueRecord {
    if (!isRecord(value)) throw this.wrongType(type);
    const extra = Object.keys(value).find((name) => !Object.hasOwn(type[1], name));
    if (extra !== undefined) {
      this.path.push({ attribute: extra });
      throw this.error("unsupported attribute", "no such attribute");
    }
    const made = Object.create(null) as Record<string, Value>;
    for (const name of Object.keys(type[1])) {
      const inner = type[1][name] ?? "dynamic";
      made[name] = Object.hasOwn(value, name) ? this.inside({ attribute: name }, value[name], inner) : null;
    }
    return made;
  }

  private inside(step: Step, value: Value | undefined, type: Type): Value {
    if (value === null || value === undefined) return null;
    this.path.push(step);
    const made = this.value(value, type);
    this.path.pop();
    return made;
  }

  private primitive(value: Value, type: "string" | "number" | "bool"): Value {
    if (type === "string" && typeof value === "string") return value.normalize("NFC");
    if (type === "bool" && typeof value === "boolean") return value;
    if (type === "number" && isTerraformNumber(value)) {
      if (!isFiniteNumber(value)) throw this.error("not a number", "a finite number is required");
      return parseNumber(String(value)) ?? value;
    }
    throw this.wrongType(type);
  }

  private dynamic(value: Value): Value {
    const { type, value: inner } = value instanceof Dynamic ? value : { type: inferType(value), value };
    return new Dynamic(type, this.value(inner, type));
  }

  private wrongType(type: Type): ValueError {
    return this.error("wrong type", `${describeType(type)} is required`);
  }

  private error(code: ValueErrorCode, reason: string): ValueError {
    return new ValueError(code, [...this.path], reason);
  }
}

function withoutDuplicates(elements: readonly Value[], type: Type): Value[] {
  const seen = new Set<string>();
  return elements.filter((element) => {
    // Two unknown elements may turn out to differ, so each is kept.
    if (hasUnknown(element)) return true;
    const key = valueKey(element, type);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
