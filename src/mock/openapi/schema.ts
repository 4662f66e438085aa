/** A schema of the document: JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type Schema = NamedSchema | { readonly [keyword: string]: unknown };

/** A schema that stands among the document's components, and is referred to wherever it is used. */
export class NamedSchema {
  constructor(
    readonly name: string,
    readonly schema: Schema,
  ) {}
}

export const text = { type: "string" } as const;
export const flag = { type: "boolean" } as const;
export const time = { type: "string", format: "date-time" } as const;
export const textMap = { type: "object", additionalProperties: text } as const;

/** An object of these members and no others. */
export function exactly(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
): Schema {
  return {
    type: "object",
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}
