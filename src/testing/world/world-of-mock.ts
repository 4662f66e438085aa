import { parseWorld, type World, worldOfObjects } from "../../mesh";
import type { Mock, StoredObject } from "../../mock";
import { controlPlanesOf, type Plan } from "../../plan";
import { type ApiServer, callApi } from "../out-of-band";
import { placePlan } from "./plan-world";

interface Inventory {
  readonly controlPlanes: readonly { readonly id: string; readonly hasWorld: boolean }[];
}

/**
 * Places a plan in the world as the mock has it at this moment, edits of zones and objects among it; where its control plane
 * is yet to come, in the world that waits for it.
 */
export async function placeInWorldOf(
  mock: Mock,
  server: ApiServer,
  plan: Plan,
  waiting: World | undefined,
): Promise<void> {
  const { profile } = mock;
  const { controlPlanes } = (await callApi(server, "GET", "/_mock/control-planes")) as Inventory;
  const planned = controlPlanesOf(plan);
  const found = controlPlanes.find(({ id, hasWorld }) => hasWorld && planned.includes(id));
  if (found === undefined) {
    if (waiting !== undefined) placePlan(plan, () => ({ world: waiting, options: { profile } }));
    return;
  }
  const { id } = found;
  const declared = await callApi(server, "GET", `/_mock/control-planes/${encodeURIComponent(id)}/world`);
  const objects = mock.objects().filter(({ controlPlaneId }) => controlPlaneId === id);
  placePlan(plan, () => ({
    world: worldAt(declared, objects),
    options: { profile, controlPlane: id, isWholeWorld: true },
  }));
}

function worldAt(declared: unknown, objects: readonly StoredObject[]): World {
  const parsed = parseWorld(declared);
  if ("problems" in parsed) throw new TypeError("A mock's own world is one.");
  const { world } = worldOfObjects(
    objects
      .filter(({ kind }) => kind !== "MeshControlPlane")
      .map(({ kind, controlPlaneId: _, fields, ...members }) => ({ ...fields, ...members, type: kind })),
  );
  return { ...world, zones: parsed.world.zones };
}
