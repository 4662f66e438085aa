import { konnectLabelLimits, meshControlPlane, type ObjectShape } from "../../model";
import { exactly, NamedSchema, type Schema, time } from "./schema";
import { schemaOfShape } from "./schema-of-shape";

const { most, longest, value } = konnectLabelLimits;

const labels: Schema = {
  type: "object",
  maxProperties: most,
  propertyNames: { type: "string", minLength: 1, maxLength: longest },
  additionalProperties: { type: ["string", "null"], maxLength: longest, pattern: value.source },
};

function membersOf(names: readonly string[], side: "body" | "answer"): Readonly<Record<string, Schema>> {
  const shape: ObjectShape = {
    type: "object",
    fields: meshControlPlane.shape.fields.filter(({ name }) => names.includes(name)),
  };
  const { properties } = schemaOfShape(shape, { side, style: "schema" }) as {
    readonly properties: Readonly<Record<string, Schema>>;
  };
  return { ...properties, labels };
}

/** What may be said of a control plane when it is created. */
export const newControlPlane = new NamedSchema(
  "NewControlPlane",
  exactly(membersOf(["name", "description", "features"], "body"), ["name"]),
);

/** What may be said of it later. */
export const changedControlPlane = new NamedSchema(
  "ChangedControlPlane",
  exactly(membersOf(["name", "description"], "body"), ["name"]),
);

export const controlPlane = new NamedSchema(
  "ControlPlane",
  exactly(
    {
      id: { type: "string", format: "uuid" },
      ...membersOf(["name", "description", "features"], "answer"),
      created_at: time,
      updated_at: time,
    },
    ["id", "name", "features", "labels", "created_at", "updated_at"],
  ),
);

const count = { type: "integer", minimum: 0 };

export const controlPlaneList = new NamedSchema(
  "ControlPlaneList",
  exactly({
    meta: exactly({ page: exactly({ number: count, size: count, total: count }) }),
    data: { type: "array", items: controlPlane },
  }),
);
