import type { Field, MessageTable, ScalarType } from "./field";
import { messages } from "./messages";

/** A message's declaration, turned to what the codec asks for. Made once, when first needed. */
export interface MessagePlan {
  readonly isChoice: boolean;
  readonly byNumber: ReadonlyMap<number, readonly [key: string, field: Field]>;
  /** By descending field number: the writer works backwards. */
  readonly descending: readonly (readonly [key: string, field: Field])[];
  /** What an empty message decodes to. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

export const emptyList: readonly never[] = Object.freeze([]);
export const emptyMap: Readonly<Record<string, never>> = Object.freeze(
  Object.create(null) as Record<string, never>,
);

const scalarDefaults: Readonly<Record<ScalarType, unknown>> = {
  string: "",
  bytes: new Uint8Array(0),
  bool: false,
  int32: 0,
  int64: 0,
};

export function isScalar(type: string): type is ScalarType {
  return Object.hasOwn(scalarDefaults, type);
}

/** What an absent value of the type reads as; undefined for a message. */
export function defaultOf(type: string): unknown {
  return isScalar(type) ? scalarDefaults[type] : undefined;
}

const plans = new Map<string, MessagePlan>();

/** @param name a name in the table; the table's own types hold every reference to one. */
export function planOf(name: string): MessagePlan {
  const known = plans.get(name);
  if (known !== undefined) return known;
  const made = makePlan(name);
  plans.set(name, made);
  return made;
}

function makePlan(name: string): MessagePlan {
  const definition = (messages as MessageTable)[name];
  if (definition === undefined) throw new Error(`The protocol's table has no message ${name}.`);
  const entries = Object.entries(definition.fields);
  return {
    isChoice: definition.kind === "oneof",
    byNumber: new Map(entries.map((entry) => [entry[1].number, entry])),
    descending: entries.toSorted(([, a], [, b]) => b.number - a.number),
    defaults: Object.fromEntries(entries.map(([key, field]) => [key, defaultOfField(field)])),
  };
}

function defaultOfField(field: Field): unknown {
  switch (field.shape) {
    case "single":
      return defaultOf(field.type);
    case "optional":
      return undefined;
    case "repeated":
      return emptyList;
    case "map":
      return emptyMap;
  }
}
