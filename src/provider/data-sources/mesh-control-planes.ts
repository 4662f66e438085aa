import { meshControlPlane } from "../../model";
import type { DataSource } from "../../plugin/resource";
import type { Schema } from "../../plugin/schema/schema";
import type { ValueRecord } from "../../plugin/values/value";
import { explainFailure } from "../explain-failure";
import { resourceSchema } from "../schema";
import { computedAttributes } from "../schema/computed-attributes";
import type { KonnectSession } from "../session";
import { fromWire } from "../wire/from-wire";

const schema: Schema = {
  version: 0,
  description: "Every Konnect Mesh control plane that the access token may see.",
  attributes: {
    data: {
      description: "The control planes, in the order in which Konnect lists them.",
      mode: "computed",
      nested: {
        mode: "list",
        attributes: computedAttributes(resourceSchema(meshControlPlane).attributes),
      },
    },
  },
};

/** The control planes of the organization, page by page. Its name has the prefix that the official one has. */
export function meshControlPlanesDataSource(): DataSource<KonnectSession> {
  return {
    typeName: "konnect-beta_mesh_control_planes",
    schema,
    read: async (_request, { client: session, signal }) => {
      try {
        const data: ValueRecord[] = [];
        for await (const json of session.client.listControlPlanes(signal)) {
          data.push(fromWire(meshControlPlane.shape, json));
        }
        return { state: { data } };
      } catch (error) {
        return { state: null, diagnostics: explainFailure(error, "list the control planes") };
      }
    },
  };
}
