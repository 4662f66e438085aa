import { meshErrors, titles } from "../errors/mesh-errors";
import { violationOfSchemaError } from "../errors/violation";
import type { JsonObject } from "../json/parse-json";
import type { ResourceKind } from "../../model";
import { applyDefaults } from "../schema/apply-defaults";
import { findSchemaErrors } from "../schema/find-schema-errors";
import { type ServerSchema, serverSchemaOf } from "../schema/server-schema";
import type { Outcome } from "./pipeline";
import type { Decoded } from "./write-request";

const schemas = new WeakMap<ResourceKind, ServerSchema>();

/** Defaults first, then types. */
export function checkSchema(write: Decoded): Outcome<Decoded> {
  const schema = schemaOf(write.served.kind);
  const body = applyDefaults(schema, write.body);
  const refuseIntegerOverflow = write.service.behaviour.integerOverflow === "schema";
  const errors = findSchemaErrors(schema, body, { refuseIntegerOverflow });
  if (errors.length > 0) {
    return { answer: meshErrors.notValid(titles.request, errors.map(violationOfSchemaError)) };
  }
  return { next: { ...write, body: body as JsonObject } };
}

function schemaOf(kind: ResourceKind): ServerSchema {
  const known = schemas.get(kind);
  if (known !== undefined) return known;
  const schema = serverSchemaOf(kind.shape);
  schemas.set(kind, schema);
  return schema;
}
