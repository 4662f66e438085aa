import type { MessageTable } from "../../../src/plugin/protocol/field";
import { messages } from "../../../src/plugin/protocol/messages";
import type { Field } from "protobufjs";
import { isScalar } from "../../../src/plugin/protocol/plan";
import { methods } from "../../../src/plugin/protocol/service";
import { oracleType } from "./oracle";

/** Protobuf keeps presence of an optional scalar as a choice of one. */
const isOptional = (field: Field) => field.partOf !== null && field.partOf.fieldsArray.length === 1;

const table: MessageTable = messages;

describe("the protocol's table", () => {
  it.each(Object.entries(table))("%s has the fields of the .proto", (name, { fields }) => {
    const declared = Object.entries(fields).map(([key, { number, type, shape }]) => ({
      key,
      number,
      type,
      shape,
    }));
    const expected = oracleType(name).fieldsArray.map((field) => ({
      key: field.name,
      number: field.id,
      type: field.type,
      shape: field.map ? "map" : field.repeated ? "repeated" : isOptional(field) ? "optional" : "single",
    }));
    expect(declared).toEqual(expected);
  });

  it("refers only to messages that it has", () => {
    const references = Object.values(table).flatMap(({ fields }) =>
      Object.values(fields).map(({ type }) => type),
    );
    expect(references.filter((type) => !isScalar(type) && !(type in table))).toEqual([]);
  });

  it("has a request and a response for every method", () => {
    const names = methods.map((method) => method.charAt(0).toUpperCase() + method.slice(1));
    expect(
      names.flatMap((name) => [`${name}Request`, `${name}Response`]).filter((name) => !(name in table)),
    ).toEqual([]);
  });
});
