import type { KonnectError } from "../errors/konnect-errors";
import { exactly, NamedSchema, type Schema, text } from "./schema";

const status = { type: "integer", minimum: 400, maximum: 599 };

/** An error of Konnect, as its API description promises it. */
const konnectErrorSchema = new NamedSchema(
  "KonnectError",
  exactly(
    {
      type: { type: "string", format: "uri" },
      status,
      title: text,
      instance: { type: "string", pattern: "^kong:trace:[0-9a-f]{32}$" },
      detail: text,
      invalid_parameters: {
        type: "array",
        minItems: 1,
        items: exactly({ field: text, reason: text, rule: text, source: { enum: ["body", "query"] } }, [
          "field",
          "reason",
          "source",
        ]),
      },
    },
    ["type", "status", "title", "instance", "detail"],
  ),
);

/** An error of the mesh's own API. `details` and `causes` repeat `detail` and `invalid_parameters` in older words. */
const meshErrorSchema = new NamedSchema(
  "MeshError",
  exactly(
    {
      type: { const: "/std-errors" },
      status,
      title: text,
      detail: text,
      invalid_parameters: { type: "array", minItems: 1, items: exactly({ field: text, reason: text }) },
      details: text,
      causes: { type: "array", minItems: 1, items: exactly({ field: text, message: text }) },
    },
    ["type", "status", "title", "detail", "details"],
  ),
);

/** Errors of Konnect that share a status. */
export function konnectErrorsSchema(errors: readonly KonnectError[]): Schema {
  return narrowed(konnectErrorSchema, errors[0]?.status, errors);
}

/** Errors of the mesh that share a status. */
export function meshErrorsSchema(given: number, titles: readonly string[]): Schema {
  return narrowed(
    meshErrorSchema,
    given,
    titles.map((title) => ({ title })),
  );
}

function narrowed(
  base: Schema,
  given: number | undefined,
  errors: readonly { readonly title: string; readonly detail?: string }[],
): Schema {
  const unique = (values: readonly (string | undefined)[]) => [...new Set(values)];
  const details = unique(errors.map(({ detail }) => detail));
  return {
    type: "object",
    allOf: [base],
    properties: {
      status: { const: given },
      title: { enum: unique(errors.map(({ title }) => title)) },
      ...(details.includes(undefined) ? {} : { detail: { enum: details } }),
    },
  };
}
