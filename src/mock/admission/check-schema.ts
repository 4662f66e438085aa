import { meshErrors, titles } from "../errors/mesh-errors";
import { renderField, violationOfSchemaError } from "../errors/violation";
import type { JsonObject } from "../json/parse-json";
import { projectBody } from "../entities/project-fields";
import { type ServedKind, shapeIn } from "../kinds/served-kind";
import { checkRules, type ObjectShape } from "../../model";
import { applyDefaults } from "../schema/apply-defaults";
import { findSchemaErrors, sortBytewise } from "../schema/find-schema-errors";
import { type ServerSchema, serverSchemaOf } from "../schema/server-schema";
import type { Service } from "../service";
import type { Outcome } from "./pipeline";
import type { Decoded } from "./write-request";

const schemas = new WeakMap<ObjectShape, ServerSchema>();

/** Defaults first, then types. What the kind does not have is dropped: no later step sees it. */
export function checkSchema(write: Decoded): Outcome<Decoded> {
  const { service, served } = write;
  const shape = shapeIn(served, service.profile);
  const schema = schemaOf(shape);
  const body = applyDefaults(schema, write.body);
  const refuseIntegerOverflow = service.behaviour.integerOverflow === "schema";
  const errors = findSchemaErrors(schema, body, { refuseIntegerOverflow });
  const known = served.admission === "full" ? projectBody(shape, body, served.fieldOrder) : body;
  const all = sortBytewise([...new Set([...errors, ...unknownValues(served, known, service)])]);
  if (all.length > 0) {
    return { answer: meshErrors.notValid(titles.request, all.map(violationOfSchemaError)) };
  }
  return { next: { ...write, body: known as JsonObject } };
}

/** The values of enumerations, which the contract leaves to rules. */
function unknownValues(served: ServedKind, body: unknown, { profile }: Service): readonly string[] {
  return checkRules(served.kind, body, { profile, stages: ["schema"] }).map(
    ({ path, reason }) => `${renderField(path)} in body ${reason}`,
  );
}

function schemaOf(shape: ObjectShape): ServerSchema {
  const known = schemas.get(shape);
  if (known !== undefined) return known;
  const schema = serverSchemaOf(shape);
  schemas.set(shape, schema);
  return schema;
}
