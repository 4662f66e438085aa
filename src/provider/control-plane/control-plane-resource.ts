import { meshControlPlane } from "../../model";
import type { Resource } from "../../plugin/resource";
import type { Schema } from "../../plugin/schema/schema";
import { checkConfig } from "../check-config";
import { problems } from "../problems";
import { resourceSchema } from "../schema";
import type { KonnectSession } from "../session";
import { controlPlaneListing } from "../listing/control-plane-listing";
import { takeOver } from "../take-over";
import { controlPlaneKey } from "./applied-control-plane";
import { createControlPlane } from "./create-control-plane";
import { deleteControlPlane } from "./delete-control-plane";
import { features, keepDisabledFeatures } from "./disabled-features";
import { planControlPlane } from "./plan-control-plane";
import { readControlPlane } from "./read-control-plane";
import { updateControlPlane } from "./update-control-plane";

/** The resource for control planes: the server gives each its id, so none can be in the way of another. */
export function controlPlaneResource(): Resource<KonnectSession> {
  const schema = keepingDisabledFeatures(resourceSchema(meshControlPlane));
  return {
    typeName: meshControlPlane.terraformType,
    schema,
    identity: ["id"],
    validate: (config) => checkConfig(meshControlPlane, schema, config),
    plan: planControlPlane,
    create: createControlPlane,
    read: readControlPlane,
    update: updateControlPlane,
    delete: deleteControlPlane,
    import: (id) =>
      id.trim() === "" ? { state: null, diagnostics: [problems.missingControlPlaneId()] } : { state: { id } },
    noteStored: ({ id }, { client: session }) => {
      if (typeof id === "string") session?.objects.store(controlPlaneKey(id));
    },
    listing: controlPlaneListing(),
    moveState: (source) => takeOver(meshControlPlane.terraformType, source),
  };
}

function keepingDisabledFeatures(schema: Schema): Schema {
  const attribute = schema.attributes[features];
  if (attribute === undefined) return schema;
  // First, so that what asks for replacement judges the value that is kept.
  const planModifiers = [keepDisabledFeatures(), ...(attribute.planModifiers ?? [])];
  return { ...schema, attributes: { ...schema.attributes, [features]: { ...attribute, planModifiers } } };
}
