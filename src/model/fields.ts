import { z } from "zod";
import { type Facets, field } from "./facets";

/** Builders for the fields that kinds are made of: each takes its description, and gives a field that may be left out. */

type More = Omit<Facets, "description" | "mode">;

const optionally =
  <Schema extends z.ZodType>(make: () => Schema) =>
  (description: string, more: More = {}) =>
    field(make().optional(), { description, mode: "optional", ...more });

export const text = optionally(() => z.string());
export const flag = optionally(() => z.boolean());
export const number = optionally(() => z.number());
export const integer = optionally(() => z.int());
export const integer32 = optionally(() => z.int32());
export const textMap = optionally(() => z.record(z.string(), z.string()));

/** An object that may be left out. */
export function object<Fields extends z.core.$ZodLooseShape>(
  description: string,
  fields: Fields,
  more: More = {},
) {
  return field(z.object(fields).optional(), { description, mode: "optional", ...more });
}

/** A list that the server takes as empty when it is left out. */
export function list<Element extends z.ZodType>(description: string, element: Element, more: More = {}) {
  return field(z.array(element).optional(), { description, mode: "optional+computed", ...more });
}

/**
 * A value of one of several types. On the wire it stands bare; Terraform wraps each type in an object
 * of the name given here.
 */
export function oneOf<Options extends Readonly<Record<string, z.ZodType>>>(
  description: string,
  options: Options,
  more: More = {},
) {
  return field(z.union(Object.values(options) as [Options[keyof Options], ...Options[keyof Options][]]), {
    description,
    mode: "optional",
    alternatives: Object.keys(options),
    ...more,
  }).optional();
}

/** A number, or text that holds one or names a value: enumerations of old APIs travel both ways. */
export function integerOrText(description: string, more: More = {}) {
  return oneOf(
    description,
    {
      integer: field(z.int(), { description: "The value as a number.", mode: "optional" }),
      str: field(z.string(), { description: "The value as text.", mode: "optional" }),
    },
    more,
  );
}
