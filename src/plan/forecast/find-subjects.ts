import type { MeshObject } from "../../mesh";
import type { Action } from "../plan";
import type { Forecast } from "./forecast";
import { isUntold } from "./global-objects";
import { untoldMeshService } from "./may-match";
import { hiddenUnder, type PlannedObject } from "./planned-objects";
import type { Subject } from "./subject";
import { indexZones, serviceKey } from "./zone-index";

const changing: ReadonlySet<Action> = new Set(["create", "update", "delete", "replace"]);

export function isChanging({ change }: PlannedObject): boolean {
  return changing.has(change.action);
}

/** Kinds whose change moves traffic of services that are not changed themselves. */
const movesTraffic = new Set(["Mesh", "MeshService", "MeshLoadBalancingStrategy"]);

/** A mesh of which only the apply tells whether its workloads prove who they are. */
function isUntoldMesh({ kind, after }: PlannedObject): boolean {
  return kind.name === "Mesh" && hiddenUnder(after, "mtls", "enabledBackend").length > 0;
}

function isOfMesh({ kind, before, after }: PlannedObject, mesh: string | undefined): boolean {
  const place = kind.name === "Mesh" ? "name" : "mesh";
  return [before, after].some((side) => side?.members[place] === mesh);
}

/**
 * The multi-zone services that the plan changes, and those that something else which it changes may have an effect on.
 * What a reconciliation left as it was is the same object, so that a large mesh costs what changes in it.
 */
export function findSubjects(
  { world, global, before, after, profile }: Forecast,
  planned: readonly PlannedObject[],
): readonly Subject[] {
  const [indexBefore, indexAfter] = [indexZones(before), indexZones(after)];
  const zones = world.zones.map(({ name }) => name);
  const untold = planned.filter((object) => isChanging(object) && (isUntold(object) || isUntoldMesh(object)));
  const untoldServices = planned.flatMap((object) =>
    isChanging(object) ? (untoldMeshService(object) ?? []) : [],
  );
  const moving = planned.filter((object) => isChanging(object) && movesTraffic.has(object.kind.name));
  const objects = new Map<string, MeshObject>();
  for (const side of [global.before, global.after]) {
    for (const [key, object] of side) if (object.kind === "MeshMultiZoneService") objects.set(key, object);
  }
  return [...objects].flatMap(([globalKey, object]): Subject[] => {
    const key = serviceKey(object, object.name);
    const ofPlan = global.plannedBy.get(globalKey);
    const isTouched =
      (ofPlan !== undefined && isChanging(ofPlan)) ||
      moving.some((one) => isOfMesh(one, object.mesh)) ||
      untold.length > 0 ||
      zones.some((zone) => indexBefore.serviceIn(zone, key) !== indexAfter.serviceIn(zone, key));
    if (!isTouched) return [];
    const hidden = (...path: string[]) => hiddenUnder(ofPlan?.after, ...path);
    return [
      {
        key,
        mesh: object.mesh ?? "",
        name: object.name,
        global: { before: global.before.get(globalKey), after: global.after.get(globalKey) },
        planned: ofPlan,
        hidden: {
          selector: hidden("spec", "selector", "meshService", "matchLabels"),
          ports: hidden("spec", "ports"),
          labels: hidden("labels"),
          hostnames: untold.some(({ kind }) => kind.name === "HostnameGenerator"),
          traffic: untold.some((one) => movesTraffic.has(one.kind.name) && isOfMesh(one, object.mesh)),
          services: untoldServices,
        },
        zones,
        before: indexBefore,
        after: indexAfter,
        profile,
      },
    ];
  });
}
