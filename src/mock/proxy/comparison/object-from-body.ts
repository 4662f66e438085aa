import { labelsOf, withComputedLabels } from "../../admission/compute-labels";
import { serverBehaviour } from "../../behaviour";
import { fieldsToKeep } from "../../entities/fields-to-keep";
import type { JsonObject } from "../../json/parse-json";
import { servedKinds } from "../../kinds/served-kinds";
import { mesh as meshContract, type Profile } from "../../../model";
import { controlPlaneKind, type StoredObject } from "../../store/stored-object";
import type { Address } from "./address";

export const meshKind = servedKinds.find(({ kind }) => kind.name === meshContract.name);

/** What we would keep of an object that the server shows or is sent; `undefined` where it is no object's address. */
export function objectFromBody(
  { controlPlaneId, mesh, served, name }: Address,
  body: JsonObject,
  profile: Profile,
  at: string,
): StoredObject | undefined {
  if (controlPlaneId === undefined || served === undefined || name === undefined) return undefined;
  const place = served.kind.scope === "mesh" && mesh !== undefined ? { mesh } : {};
  return {
    kind: served.kind.name,
    controlPlaneId,
    ...place,
    name,
    creationTime: text(body.creationTime) ?? at,
    modificationTime: text(body.modificationTime) ?? at,
    labels: withComputedLabels(serverBehaviour[profile], { ...place, name }, labelsOf(body.labels)),
    fields: fieldsToKeep(served, profile, body),
  };
}

/** The same for a control plane. */
export function controlPlaneFromBody(id: string, body: JsonObject, at: string): StoredObject {
  const { name, description, features } = body;
  return {
    kind: controlPlaneKind,
    controlPlaneId: id.toLowerCase(),
    name: text(name) ?? "",
    creationTime: text(body.created_at) ?? at,
    modificationTime: text(body.updated_at) ?? at,
    labels: labelsOf(body.labels),
    fields: {
      ...(description === undefined ? {} : { description }),
      features: Array.isArray(features) ? features : [],
    },
  };
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
