import type { ResourceKind } from "../../model";
import { hasErrors } from "../../plugin/diagnostic";
import type { Resource } from "../../plugin/resource";
import { impliedType } from "../../plugin/schema/implied-type";
import type { Schema } from "../../plugin/schema/schema";
import { checkConfig } from "../check-config";
import { resourceSchema } from "../schema";
import type { KonnectSession } from "../session";
import { entityListing } from "../listing/entity-listing";
import { takeOver } from "../take-over";
import { checkAbsent } from "./create-check";
import { deleteEntity } from "./delete-entity";
import { type Entity, entityOf, importKeys } from "./entity";
import { importEntity } from "./import-entity";
import { initialPolicies, keepUnsetInitialPolicies } from "./initial-policies";
import { planEntity } from "./plan-entity";
import { readEntity } from "./read-entity";
import { writeEntity } from "./write-entity";

/** The resource for objects of one kind that live in a control plane: a mesh, or what a mesh holds. */
export function entityResource(kind: ResourceKind): Resource<KonnectSession> {
  const schema = withInitialPolicies(resourceSchema(kind));
  const type = impliedType(schema.attributes);
  return {
    typeName: kind.terraformType,
    schema,
    identity: importKeys(kind),
    validate: (config) => checkConfig(kind, schema, config),
    plan: (request, context) => planEntity(kind, request, context),
    create: async ({ config, planned }, context) => {
      const entity = identified(entityOf(kind, planned));
      const found = context.client.objects.takeAbsence(entity.key)
        ? []
        : await checkAbsent(entity, context, "now");
      if (hasErrors(found)) return { state: null, diagnostics: found };
      context.client.objects.takeAbsence(entity.key);
      const written = await writeEntity({ kind, type, entity, config, planned, prior: null, context });
      return { ...written, diagnostics: [...found, ...(written.diagnostics ?? [])] };
    },
    read: (request, context) => readEntity(kind, request, context),
    update: ({ config, planned, prior }, context) => {
      const entity = identified(entityOf(kind, planned));
      return writeEntity({ kind, type, entity, config, planned, prior, context });
    },
    delete: (request, context) => deleteEntity(kind, request, context),
    import: (id) => importEntity(kind, id),
    noteStored: (state, { client: session }) => {
      const stored = entityOf(kind, state);
      if (stored !== undefined) session?.objects.store(stored.key);
    },
    listing: entityListing(kind),
    moveState: (source) => takeOver(kind.terraformType, source),
  };
}

/** Terraform has every required attribute known by the apply. */
function identified(entity: Entity | undefined): Entity {
  if (entity === undefined) throw new Error("Terraform applies an object whose identity is not known");
  return entity;
}

function withInitialPolicies(schema: Schema): Schema {
  const attribute = schema.attributes[initialPolicies];
  if (attribute === undefined) return schema;
  const planModifiers = [...(attribute.planModifiers ?? []), keepUnsetInitialPolicies()];
  return {
    ...schema,
    attributes: { ...schema.attributes, [initialPolicies]: { ...attribute, planModifiers } },
  };
}
