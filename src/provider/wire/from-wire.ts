import {
  type AlternativesShape,
  chooseAlternative,
  type Facets,
  type Field,
  type ObjectShape,
  type ProblemPath,
  type Shape,
  terraformName,
} from "../../model";
import { isList, isRecord, isUnknown, record, type Value, type ValueRecord } from "../../plugin/values/value";
import { absentValue, holdsNothing, saysNothing } from "./absent-value";
import { KeptSpellings } from "./kept-spellings";
import { sameJson } from "./same-json";
import { renderTimestamp } from "./timestamp";
import { WireError } from "./wire-error";

/** How deep an answer may nest: far deeper than any kind, far less than the stack. */
const maximumDepth = 64;

/**
 * Reads an object of the API into a Terraform value. Members that no field names are ignored.
 *
 * @param prior the state or plan that the object had, whose spelling of "nothing" is kept: null or empty;
 *   undefined when there is none, as in an import
 * @param spellings where it may differ from the server's; notes where it does
 * @throws WireError for an answer that is not of the shape
 */
export function fromWire(
  shape: ObjectShape,
  json: unknown,
  prior?: Value,
  spellings = new KeptSpellings("every"),
): ValueRecord {
  if (!isJsonObject(json)) throw new WireError([], "an object");
  return new WireReader(spellings).object(shape, json, prior, []);
}

class WireReader {
  constructor(private readonly spellings: KeptSpellings) {}

  private value(shape: Shape, json: unknown, prior: Value | undefined, path: ProblemPath): Value {
    if (json === null || json === undefined) return null;
    if (path.length > maximumDepth) throw new WireError(path.slice(0, 3), "of a sensible depth");
    switch (shape.type) {
      case "object":
        if (!isJsonObject(json)) throw new WireError(path, "an object");
        return this.object(shape, json, prior, path);
      case "list":
        if (!Array.isArray(json)) throw new WireError(path, "a list");
        return json.map((element: unknown, index) =>
          this.value(shape.element, element, isList(prior) ? prior[index] : undefined, [...path, index]),
        );
      case "map":
        if (!isJsonObject(json)) throw new WireError(path, "an object");
        return record(
          Object.entries(json).map(([key, value]) => [
            key,
            // The key is the server's: in a message it could repeat anything, even a token.
            this.value(shape.value, value, memberOf(prior, key), [...path, "*"]),
          ]),
        );
      case "alternatives":
        return this.alternative(shape, json, prior, path);
      case "string":
        if (typeof json !== "string") throw new WireError(path, "text");
        return shape.format === "datetime" ? renderTimestamp(json) : json;
      case "boolean":
        if (typeof json !== "boolean") throw new WireError(path, "true or false");
        return json;
      case "integer":
      case "number":
        if (typeof json !== "number" || !Number.isFinite(json)) throw new WireError(path, "a number");
        return json;
    }
  }

  object(
    { fields }: ObjectShape,
    json: Readonly<Record<string, unknown>>,
    prior: Value | undefined,
    path: ProblemPath,
  ): ValueRecord {
    return record(
      fields.map((field) => {
        const member = Object.hasOwn(json, field.name) ? json[field.name] : undefined;
        const before = memberOf(prior, terraformName(field));
        return [terraformName(field), this.field(field, member, before, [...path, field.name])];
      }),
    );
  }

  private field(field: Field, json: unknown, prior: Value | undefined, path: ProblemPath): Value {
    if (field.facets.terraformOnly === true) return null;
    if (field.facets.json === true) {
      if (typeof prior === "string" && sameJson(prior, json ?? null)) return prior;
      return json === undefined || json === null ? null : JSON.stringify(json);
    }
    const shown = json ?? (this.isPresent(field, prior, path) ? {} : undefined);
    const value = this.value(field.shape, shown, prior, path);
    if (value === null && isObject(field.shape)) return absentValue(field, undefined, value);
    if (value === null || isEmptyCollection(field.shape, value)) return absentValue(field, prior, value);
    return this.isAbsent(field, value, prior, path) ? null : value;
  }

  /** Whether an object of nothing that the server does not show is there all the same, since it was asked for. */
  private isPresent({ facets, shape }: Field, prior: Value | undefined, path: ProblemPath): boolean {
    if (!isObject(shape) || !isRecord(prior) || !saysNothing(prior)) return false;
    return facets.mode !== "optional" || this.keepsSpelling(facets, path);
  }

  /** Whether an object of nothing that the server shows is none, since none was asked for. */
  private isAbsent({ facets }: Field, value: Value, prior: Value | undefined, path: ProblemPath): boolean {
    if (facets.mode !== "optional" || !holdsNothing(value)) return false;
    // After an import nobody knows whether one was asked for.
    if (prior === undefined) return facets.emptyIsAbsent === true;
    return prior === null && this.keepsSpelling(facets, path);
  }

  /** The contract says where the difference is none to the server; elsewhere it can be someone's change. */
  private keepsSpelling({ emptyIsAbsent }: Facets, path: ProblemPath): boolean {
    return emptyIsAbsent === true || this.spellings.keeps(path);
  }

  /** Terraform wraps the value in an object that names its type. */
  private alternative(
    shape: AlternativesShape,
    json: unknown,
    prior: Value | undefined,
    path: ProblemPath,
  ): Value {
    const chosen = alternativeAsBefore(shape, json, prior) ?? chooseAlternative(shape, json);
    if (chosen === undefined) throw new WireError(path, "of any type that it can have");
    return record(
      shape.options.map((option) => [
        option.name,
        option === chosen ? this.value(option.shape, json, memberOf(prior, option.name), path) : null,
      ]),
    );
  }
}

function isObject(shape: Shape): boolean {
  return shape.type === "object" || shape.type === "alternatives";
}

function isEmptyCollection(shape: Shape, value: Value): boolean {
  if (shape.type === "list") return isList(value) && value.length === 0;
  return shape.type === "map" && isRecord(value) && Object.keys(value).length === 0;
}

/**
 * The alternative of the prior value, if the JSON can be of it: bare values of two types can look alike, and
 * only what was sent tells which one was meant.
 */
function alternativeAsBefore({ options }: AlternativesShape, json: unknown, prior: Value | undefined) {
  const before = options.find(({ name }) => (memberOf(prior, name) ?? null) !== null);
  return before !== undefined && knowsAll(before.shape, json) ? before : undefined;
}

/** Whether a type has a place for every member of the JSON. */
function knowsAll(shape: Shape, json: unknown): boolean {
  if (shape.type !== "object")
    return chooseAlternative({ type: "alternatives", options: [{ name: "", shape }] }, json) !== undefined;
  return (
    isJsonObject(json) && Object.keys(json).every((name) => shape.fields.some((field) => field.name === name))
  );
}

/** The prior value of a member; undefined where nothing is known of it. */
function memberOf(prior: Value | undefined, name: string): Value | undefined {
  if (!isRecord(prior) || !Object.hasOwn(prior, name)) return undefined;
  const value = prior[name];
  return isUnknown(value) ? undefined : value;
}

function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
