import { meshControlPlane } from "../../model";
import type { Listing } from "../../plugin/resource";
import type { KonnectSession } from "../session";
import { fromWire } from "../wire/from-wire";
import { told } from "./told";

/** Finds the control planes of the organization. */
export function controlPlaneListing(): Listing<KonnectSession> {
  return {
    schema: { version: 0, description: "Finds control planes that the token may see.", attributes: {} },
    list: (_request, { client: session, signal }) =>
      told("list the control planes", async function* () {
        for await (const json of session.client.listControlPlanes(signal)) {
          const state = fromWire(meshControlPlane.shape, json);
          yield { displayName: typeof state.name === "string" ? state.name : "", state };
        }
      }),
  };
}
