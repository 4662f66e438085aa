import { z } from "zod";
import { chooseAlternative } from "../../src/model";
import { field } from "../../src/model/facets";
import { oneOf, text } from "../../src/model/fields";
import { shapeOf } from "../../src/model/shape";

const option = (names: readonly string[]) =>
  field(z.object(Object.fromEntries(names.map((name) => [name, text("A text.")]))), {
    description: "An option.",
    mode: "optional",
  });

const shape = shapeOf(
  oneOf("A choice.", {
    short: option(["a"]),
    long: option(["a", "b"]),
    other: option(["c"]),
    whole: field(z.int(), { description: "A number.", mode: "optional" }),
    words: field(z.string(), { description: "A text.", mode: "optional" }),
  }),
);

it.each<[unknown, string | undefined]>([
  [{ a: "1" }, "short"],
  [{ a: "1", b: "2" }, "long"],
  [{ c: "1" }, "other"],
  [{ a: "1", z: "unheard of" }, "short"],
  [{}, "short"],
  [5, "whole"],
  [1.5, undefined],
  ["5", "words"],
  [null, undefined],
  [[], undefined],
])("%j is read as %s", (value, name) => {
  if (shape.type !== "alternatives") throw new Error("a choice has alternatives");
  expect(chooseAlternative(shape, value)?.name).toBe(name);
});
