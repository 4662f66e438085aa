import { attributesWith } from "../../../src/plugin/planning/attributes-with";
import type { Attribute, Attributes } from "../../../src/plugin/schema/schema";

const plain: Attribute = { type: "string", mode: "optional" };
const withDefault: Attribute = { type: "string", mode: "optional+computed", default: "tcp" };

function nested(mode: "single" | "list" | "map" | "set", attributes: Attributes): Attribute {
  return { mode: "optional", nested: { mode, attributes } };
}

it.each(["single", "list", "map"] as const)("leaves out what has no default, inside of a %s too", (mode) => {
  const attributes = { plain, withDefault, deep: nested(mode, { plain, withDefault }) };
  expect(attributesWith("default", attributes)).toEqual({
    withDefault,
    deep: nested(mode, { withDefault }),
  });
});

it("leaves out what holds nothing that has one", () => {
  expect(attributesWith("default", { deep: nested("list", { plain }) })).toEqual({});
  expect(attributesWith("planModifiers", { withDefault })).toEqual({});
});

it("keeps the elements of a set whole, which are told apart by all that is in them", () => {
  const attributes = { set: nested("set", { plain, withDefault }), other: nested("set", { plain }) };
  expect(attributesWith("default", attributes)).toEqual({ set: attributes.set });
});

it("looks once", () => {
  const attributes = { withDefault };
  expect(attributesWith("default", attributes)).toBe(attributesWith("default", attributes));
});
