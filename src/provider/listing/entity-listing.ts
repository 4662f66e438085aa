import type { ResourceKind } from "../../model";
import type { JsonObject } from "../../konnect";
import type { Listing, ListedObject } from "../../plugin/resource";
import type { Attributes } from "../../plugin/schema/schema";
import { stringLength } from "../../plugin/validation/validators/string-length";
import { record, type ValueRecord } from "../../plugin/values/value";
import { importKeys } from "../entity/entity";
import { nothingKnown } from "../entity/private-state";
import { readRefreshed } from "../entity/read-answer";
import type { KonnectSession } from "../session";
import { told } from "./told";

const controlPlane: Attributes = {
  cp_id: {
    type: "string",
    mode: "required",
    description: "Id of the control plane to look in.",
    validators: [stringLength({ least: 1 })],
  },
};

const mesh: Attributes = {
  mesh: {
    type: "string",
    mode: "optional",
    description: "Name of the mesh to look in. Unset: every mesh of the control plane.",
    validators: [stringLength({ least: 1 })],
  },
};

/** Finds the objects of a kind in a control plane or in one of its meshes, as an import would read them. */
export function entityListing(kind: ResourceKind): Listing<KonnectSession> {
  return {
    schema: {
      version: 0,
      description: `Finds objects of the kind ${kind.name}.`,
      attributes: kind.scope === "mesh" ? { ...controlPlane, ...mesh } : controlPlane,
    },
    list: ({ config }, { client: session, signal }) =>
      told(`list objects of the kind ${kind.name}`, async function* () {
        const ref = {
          controlPlaneId: textOf(config, "cp_id") ?? "",
          collection: kind.collection,
          mesh: textOf(config, "mesh"),
        };
        for await (const json of session.client.listEntities(ref, signal))
          yield listedObject(kind, json, config);
      }),
  };
}

/** One object of a list as an import would read it. @param config says in which control plane, and perhaps mesh, it was found */
export function listedObject(kind: ResourceKind, json: JsonObject, config: ValueRecord): ListedObject {
  const identity = record(
    importKeys(kind).map((key) => [key, textOf(config, key) ?? textOf(json as ValueRecord, key) ?? null]),
  );
  const { values } = readRefreshed(kind, json, identity, nothingKnown);
  return { displayName: textOf(identity, "name") ?? "", state: values };
}

function textOf(values: ValueRecord, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}
