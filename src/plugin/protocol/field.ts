/** The small language in which {@link messages} declares the protocol, and the types that follow from it. */

export type ScalarType = "string" | "bytes" | "bool" | "int32" | "int64";

export interface Field<Type extends string = string, Shape extends FieldShape = FieldShape> {
  /** The protobuf field number. */
  readonly number: number;
  /** A scalar type, or the name of a message. */
  readonly type: Type;
  readonly shape: Shape;
}

/** A map has string keys: the protocol knows no other. An optional scalar can be told absent from its default. */
export type FieldShape = "single" | "optional" | "repeated" | "map";

export type Fields = Readonly<Record<string, Field>>;

/** A message, or a message that is nothing but one choice of its fields. */
export interface MessageDefinition<Kind extends "message" | "oneof" = "message" | "oneof", F = Fields> {
  readonly kind: Kind;
  readonly fields: F;
}

export type MessageTable = Readonly<Record<string, MessageDefinition>>;

export const message = <const F extends Fields>(fields: F): MessageDefinition<"message", F> => ({
  kind: "message",
  fields,
});
export const oneOf = <const F extends Fields>(fields: F): MessageDefinition<"oneof", F> => ({
  kind: "oneof",
  fields,
});

export const one = <const T extends string>(type: T, number: number): Field<T, "single"> => ({
  number,
  type,
  shape: "single",
});
export const optional = <const T extends ScalarType>(type: T, number: number): Field<T, "optional"> => ({
  number,
  type,
  shape: "optional",
});
export const repeated = <const T extends string>(type: T, number: number): Field<T, "repeated"> => ({
  number,
  type,
  shape: "repeated",
});
export const mapOf = <const T extends string>(type: T, number: number): Field<T, "map"> => ({
  number,
  type,
  shape: "map",
});

export const string = (number: number) => one("string", number);
export const bytes = (number: number) => one("bytes", number);
export const bool = (number: number) => one("bool", number);
export const int32 = (number: number) => one("int32", number);
export const int64 = (number: number) => one("int64", number);

interface ScalarValues {
  readonly string: string;
  readonly bytes: Uint8Array;
  readonly bool: boolean;
  readonly int32: number;
  readonly int64: number;
}

/** What decoding gives: every field present, absent scalars at their default, absent messages undefined. */
export type Decoded<Table, Name> = Name extends keyof Table
  ? Table[Name] extends MessageDefinition<"message", infer F>
    ? { readonly [K in keyof F]: DecodedField<Table, F[K]> }
    : Choice<Table, Name>
  : never;

type DecodedField<Table, F> =
  F extends Field<infer T, infer Shape>
    ? Shape extends "repeated"
      ? readonly DecodedElement<Table, T>[]
      : Shape extends "map"
        ? Readonly<Record<string, DecodedElement<Table, T>>>
        : T extends ScalarType
          ? ScalarValues[T] | (Shape extends "optional" ? undefined : never)
          : Decoded<Table, T> | undefined
    : never;

type DecodedElement<Table, T> = T extends ScalarType ? ScalarValues[T] : Decoded<Table, T>;

/** What encoding takes: any field may be left out. */
export type Encodable<Table, Name> = Name extends keyof Table
  ? Table[Name] extends MessageDefinition<"message", infer F>
    ? { readonly [K in keyof F]?: EncodableField<Table, F[K]> | undefined }
    : Choice<Table, Name>
  : never;

type EncodableField<Table, F> =
  F extends Field<infer T, infer Shape>
    ? Shape extends "repeated"
      ? readonly EncodableElement<Table, T>[]
      : Shape extends "map"
        ? Readonly<Record<string, EncodableElement<Table, T>>>
        : EncodableElement<Table, T>
    : never;

type EncodableElement<Table, T> = T extends ScalarType ? ScalarValues[T] : Encodable<Table, T>;

/** A union with one member a field: `{ attributeName } | { elementKeyString } | …`. Scalars only. */
type Choice<Table, Name extends keyof Table> =
  Table[Name] extends MessageDefinition<"oneof", infer F>
    ? {
        [K in keyof F]: F[K] extends Field<infer T extends ScalarType, "single">
          ? { readonly [Only in K]: ScalarValues[T] }
          : never;
      }[keyof F]
    : never;
