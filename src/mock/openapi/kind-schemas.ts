import { type ObjectShape } from "../../model";
import { envelopeFields } from "../entities/fields-to-keep";
import { hasPorts } from "../entities/warnings";
import { type ServedKind, shapeIn } from "../kinds/served-kind";
import { allowedValuesOf } from "./allowed-values";
import type { DescribedService } from "./operation";
import { exactly, NamedSchema, type Schema, text, textMap, time } from "./schema";
import { type Reading, schemaOfShape, type Side } from "./schema-of-shape";

/** The schemas of one kind: what PUT takes, and what GET and LIST show. */
export interface KindSchemas {
  readonly body: NamedSchema;
  readonly item: NamedSchema;
  /** The item as a Kubernetes manifest. */
  readonly manifest: NamedSchema;
  readonly list: NamedSchema;
}

export function kindSchemas(served: ServedKind, service: DescribedService): KindSchemas {
  const { name } = served.kind;
  const fields = fieldsOf(served, service);
  const item = new NamedSchema(name, itemOf(served, service, fields));
  return {
    body: new NamedSchema(`${name}Body`, bodyOf(served, service)),
    item,
    manifest: new NamedSchema(`${name}Manifest`, manifestOf(served, fields)),
    list: new NamedSchema(
      `${name}List`,
      exactly({
        total: { type: "integer", minimum: 0, description: "How many objects there are on all pages." },
        items: { type: "array", items: item },
        next: {
          type: ["string", "null"],
          format: "uri",
          description: "The next page, null on the last one.",
        },
      }),
    ),
  };
}

/** An object's own fields: all that is not its envelope. */
interface OwnFields {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  /** Whether there are others, of which nothing is known. */
  readonly isOpen: boolean;
}

function fieldsOf(served: ServedKind, service: DescribedService): OwnFields {
  const { name } = served.kind;
  if (served.style === "schema") {
    const spec = shapeIn(served, service.profile).fields.find((field) => field.name === "spec");
    const reading = readingOf(served, service, "answer");
    const schema =
      served.admission === "envelope" || spec === undefined
        ? { type: "object" }
        : schemaOfShape(spec.shape, reading, "spec");
    return {
      properties: { spec: new NamedSchema(`${name}Spec`, schema) },
      required: ["spec"],
      isOpen: false,
    };
  }
  if (served.admission === "envelope") return { properties: {}, required: [], isOpen: true };
  const { fields } = shapeIn(served, service.profile);
  const own: ObjectShape = {
    type: "object",
    fields: fields.filter((field) => !envelopeFields.has(field.name)),
  };
  const { properties } = schemaOfShape(own, readingOf(served, service, "answer")) as unknown as OwnFields;
  return { properties, required: [], isOpen: false };
}

function readingOf(served: ServedKind, { profile }: DescribedService, side: Side): Reading {
  const { style, shownWhenEmpty, kind } = served;
  return { side, style, shownWhenEmpty, allowedValues: allowedValuesOf(kind, profile) };
}

/** What the route and the contract demand of a body. Rules beyond it are the server's to tell. */
function bodyOf(served: ServedKind, service: DescribedService): Schema {
  const { name, scope } = served.kind;
  const shape = shapeIn(served, service.profile);
  const { properties, ...rest } = schemaOfShape(shape, readingOf(served, service, "body")) as {
    readonly properties: Readonly<Record<string, Schema>>;
  };
  const type = { type: "string", const: name };
  const mesh = { type: ["string", "null"], default: "default", description: "As the path names it." };
  const schemaNames = { type, name: nameSchema };
  if (served.style === "schema")
    return { ...rest, properties: { ...properties, ...schemaNames, ...(scope === "mesh" ? { mesh } : {}) } };
  const labels = {
    type: ["object", "null"],
    additionalProperties: { type: ["string", "null"] },
  };
  return {
    type: "object",
    required: ["type", "name"],
    properties: { ...properties, ...schemaNames, ...(scope === "mesh" ? { mesh } : {}), labels },
  };
}

const nameSchema = {
  type: "string",
  minLength: 1,
  maxLength: 253,
  description: "As the path names it.",
};

function itemOf(served: ServedKind, { behaviour }: DescribedService, fields: OwnFields): Schema {
  const { name, scope, shortName } = served.kind;
  const snis = behaviour.snis && hasPorts(name);
  const inMesh = scope === "mesh";
  const envelope: Readonly<Record<string, Schema>> = {
    type: { const: name },
    ...(inMesh ? { mesh: text } : {}),
    name: text,
    creationTime: time,
    modificationTime: time,
    labels: { ...textMap, minProperties: 1 },
    ...(shortName === undefined ? {} : { kri: { type: "string", pattern: `^kri_${shortName}_` } }),
    ...(snis ? { snis: snisSchema } : {}),
  };
  const status = served.status === undefined ? {} : { status: { const: served.status } };
  const optional = ["labels", "snis"];
  return {
    type: "object",
    properties: { ...envelope, ...fields.properties, ...status },
    required: [
      ...Object.keys(envelope).filter((member) => !optional.includes(member)),
      ...fields.required,
      ...Object.keys(status),
    ],
    ...(fields.isOpen ? {} : { additionalProperties: false }),
  };
}

const snisSchema = new NamedSchema("Snis", {
  type: "array",
  minItems: 1,
  items: exactly({ port: { type: "integer" }, sni: text }),
});

function manifestOf({ kind: { name, scope } }: ServedKind, fields: OwnFields): Schema {
  const inMesh = scope === "mesh";
  return exactly({
    kind: { const: name },
    apiVersion: { const: "kuma.io/v1alpha1" },
    metadata: exactly({
      name: text,
      ...(inMesh ? { namespace: text } : {}),
      creationTimestamp: time,
      ...(inMesh ? { labels: textMap } : {}),
    }),
    spec: fields.properties.spec ?? {
      type: "object",
      properties: fields.properties,
      ...(fields.isOpen ? {} : { additionalProperties: false }),
    },
  });
}
