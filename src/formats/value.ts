/** Terraform's language where it is no plain value, such as `var.port` or `"${var.name}-redis"`. */
export class Expression {
  /** @param source as HCL has it to the right of an equals sign */
  constructor(readonly source: string) {}
}

/** What an attribute is set to. Text is text: what `${` means in it is up to the format. */
export type Value =
  null | string | number | boolean | Expression | readonly Value[] | { readonly [name: string]: Value };

/** Attributes by their names in Terraform, in the shape that Terraform's schema has. */
export type Attributes = { readonly [name: string]: Value };

export function isAttributes(value: Value | undefined): value is Attributes {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Expression)
  );
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Makes an object of any names at all: `__proto__` is one like the others. */
export function attributesOf(entries: Iterable<readonly [string, Value]>): Attributes {
  return Object.fromEntries(entries);
}

/** What is set of attributes: null is what is not. */
export function setOf(attributes: Attributes): Attributes {
  return attributesOf(Object.entries(attributes).filter(([, value]) => value !== null));
}
