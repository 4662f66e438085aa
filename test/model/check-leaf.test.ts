import fc from "fast-check";
import { z } from "zod";
import { findInLeaf } from "../../src/model/check-leaf";
import { limitsOf } from "../../src/model/leaf-limits";
import { type LeafShape, shapeOf } from "../../src/model/shape";

/** Every way in which the contract declares a leaf. */
const leaves: Readonly<Record<string, z.ZodType>> = {
  text: z.string(),
  "text with limits": z.string().min(1, "short").max(3, "long").regex(/^a.*$/s, "must start with a"),
  datetime: z.iso.datetime({ offset: true }),
  uuid: z.uuid(),
  literal: z.literal("a"),
  enumeration: z.enum(["a", "aa"]),
  flag: z.boolean(),
  number: z.number(),
  integer: z.int(),
  "integer of 32 bits": z.int32(),
  "integer with limits": z.int32().min(2, "small").max(5_000_011, "big"),
};

const value = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", "é", "\n"), maxLength: 5 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom(
    "2024-02-30T00:00:00Z",
    "2024-02-29T00:00:00+01:00",
    "2024-02-29T00:00Z",
    "2023-02-29T00:00:00Z",
  ),
  fc.uuid(),
  fc.constantFrom("ffffffff-ffff-ffff-ffff-ffffffffffff", "00000000-0000-0000-0000-00000000000g"),
  fc.double(),
  fc.integer({ min: -3, max: 7 }),
  fc.constantFrom(
    2 ** 31 - 1,
    2 ** 31,
    -(2 ** 31),
    -(2 ** 31) - 1,
    2 ** 53 - 1,
    2 ** 53,
    5_000_011,
    5_000_012,
  ),
  fc.constantFrom(-0, Infinity, NaN, true, false, null, undefined, 1n, [], {}),
);

function leafOf(schema: z.ZodType): LeafShape {
  const shape = shapeOf(schema);
  if (!["string", "integer", "number", "boolean"].includes(shape.type)) throw new Error("no leaf");
  return shape as LeafShape;
}

describe.each(Object.entries(leaves))("a leaf as data: %s", (_name, schema) => {
  it("takes what its declaration takes", () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(findInLeaf(leafOf(schema), given) === undefined).toBe(schema.safeParse(given).success);
      }),
      { numRuns: 500 },
    );
  });

  it("is plain data, so that it can be written down", () => {
    const shape = leafOf(schema);
    expect(JSON.parse(JSON.stringify(shape))).toEqual(shape);
  });
});

describe("the first limit that a leaf breaks", () => {
  it.each([
    ["", "short"],
    ["abcd", "long"],
    ["bc", "must start with a"],
  ])("of the text %j gives the reason", (given, reason) => {
    expect(findInLeaf(leafOf(leaves["text with limits"] ?? z.never()), given)).toEqual({
      code: "text_not_allowed",
      reason,
    });
  });

  it.each([
    [1, { code: "number_out_of_range", reason: "small" }],
    [2, undefined],
    [5_000_011, undefined],
    [5_000_012, { code: "number_out_of_range", reason: "big" }],
    [2.5, { code: "not_int32", reason: "must be a whole number of at most 32 bits" }],
    [3e9, { code: "not_int32", reason: "must be a whole number of at most 32 bits" }],
  ])("of the number %d gives its own reason, unless it is no such number at all", (given, finding) => {
    expect(findInLeaf(leafOf(leaves["integer with limits"] ?? z.never()), given)).toEqual(finding);
  });

  it.each([
    [z.iso.datetime({ offset: true }), "Invalid ISO datetime"],
    [z.uuid(), "Invalid UUID"],
  ])("of a format is worded as zod does", (schema, reason) => {
    expect(schema.safeParse("x").error?.issues[0]?.message).toBe(reason);
    expect(findInLeaf(leafOf(schema), "x")?.reason).toBe(reason);
  });
});

describe("a declaration that cannot be written down", () => {
  it.each([
    ["a check of its own", z.string().refine(() => true, "no")],
    ["no reason", z.string().min(1)],
    ["an exclusive bound", z.int32().gt(1, "more")],
    ["a format without words", z.email()],
  ])("is refused: %s", (_case, schema) => {
    expect(() => limitsOf(schema)).toThrow("the contract");
  });
});
