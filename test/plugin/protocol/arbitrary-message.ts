import fc from "fast-check";
import type { Field, MessageTable } from "../../../src/plugin/protocol/field";
import type { MessageName } from "../../../src/plugin/protocol/messages";
import { messages } from "../../../src/plugin/protocol/messages";

const table: MessageTable = messages;

export const messageNames = Object.keys(messages) as MessageName[];

/** Any message of the given name, with every field present or absent, nested to a small depth. */
export function arbitraryMessage(name: string, depth = 3): fc.Arbitrary<Record<string, unknown>> {
  const definition = table[name];
  if (definition === undefined) throw new Error(`no message ${name}`);
  const fields = Object.entries(definition.fields);
  if (definition.kind === "oneof") {
    return fc.oneof(...fields.map(([key, field]) => fc.record({ [key]: element(field.type, depth) })));
  }
  const usable = fields.filter(([, field]) => depth > 0 || !(field.type in table));
  return fc.record(Object.fromEntries(usable.map(([key, field]) => [key, content(field, depth)])), {
    requiredKeys: [],
  });
}

function content(field: Field, depth: number): fc.Arbitrary<unknown> {
  switch (field.shape) {
    case "single":
    case "optional":
      return element(field.type, depth);
    case "repeated":
      return fc.array(element(field.type, depth), { maxLength: 3 });
    case "map":
      return fc.dictionary(text, element(field.type, depth), { maxKeys: 3, noNullPrototype: false });
  }
}

const text = fc.string({ unit: "grapheme", maxLength: 140 });

function element(type: string, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case "string":
      return text;
    case "bytes":
      return fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));
    case "bool":
      return fc.boolean();
    case "int32":
      return fc.integer();
    case "int64":
      return fc.maxSafeInteger();
    default:
      return arbitraryMessage(type, depth - 1);
  }
}

/** What a message reads as once it has been sent: the protocol's defaults filled in. */
export function withDefaults(name: string, value: Record<string, unknown>): Record<string, unknown> {
  const definition = table[name];
  if (definition === undefined) throw new Error(`no message ${name}`);
  if (definition.kind === "oneof") return value;
  return Object.fromEntries(
    Object.entries(definition.fields).map(([key, field]) => [key, fieldWithDefaults(field, value[key])]),
  );
}

function fieldWithDefaults(field: Field, value: unknown): unknown {
  const nested = (item: unknown) =>
    field.type in table ? withDefaults(field.type, item as Record<string, unknown>) : item;
  switch (field.shape) {
    case "single":
      return value === undefined ? scalarDefault[field.type] : nested(value);
    case "optional":
      return value;
    case "repeated":
      return ((value ?? []) as unknown[]).map(nested);
    case "map":
      return Object.fromEntries(Object.entries(value ?? {}).map(([key, item]) => [key, nested(item)]));
  }
}

const scalarDefault: Readonly<Record<string, unknown>> = {
  string: "",
  bytes: Buffer.alloc(0),
  bool: false,
  int32: 0,
  int64: 0,
};
