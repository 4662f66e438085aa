import type { MeshObject } from "../../mesh";
import type { Action } from "../plan";
import { changedHostnames } from "./changed-hostnames";
import type { Forecast } from "./forecast";
import { isUntold } from "./global-objects";
import { groupAlike } from "./group-alike";
import { untoldMeshService } from "./may-match";
import { hiddenUnder, type PlannedObject } from "./planned-objects";
import type { Subject } from "./subject";
import { serviceKey } from "./multi-zone-spec";

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

/** Of a MeshService of whose ports some are not told. */
function keyOfUntoldPorts({ kind, after }: PlannedObject): string | undefined {
  if (kind.name !== "MeshService" || hiddenUnder(after, "spec", "ports").length === 0) return undefined;
  const { name, mesh } = after?.members ?? {};
  return typeof name === "string" && typeof mesh === "string" ? serviceKey({ mesh }, name) : undefined;
}

/** The multi-zone services that the plan changes, and those that something else which it changes may have an effect on; or all. */
export function findSubjects(
  { scene, global, before, after }: Forecast,
  planned: readonly PlannedObject[],
  everyService = false,
): readonly Subject[] {
  const zones = scene.world.zones.map(({ name }) => name);
  const alike = groupAlike(zones, before.likenessOf, after.likenessOf);
  const changed = planned.filter(isChanging);
  const untold = changed.filter((object) => isUntold(object) || isUntoldMesh(object));
  const untoldServices = changed.flatMap((object) => untoldMeshService(object) ?? []);
  const untoldPorts = new Set(changed.flatMap((object) => keyOfUntoldPorts(object) ?? []));
  const moving = changed.filter(({ kind }) => movesTraffic.has(kind.name));
  const movesAll = untold.length > 0 || moving.some(({ kind }) => kind.name === "MeshService");
  const hasOtherHostnames = changedHostnames(before, after);
  const objects = new Map<string, MeshObject>();
  for (const side of [global.before, global.after]) {
    for (const [key, object] of side) if (object.kind === "MeshMultiZoneService") objects.set(key, object);
  }
  const subjects: Subject[] = [];
  for (const [globalKey, object] of objects) {
    const key = serviceKey(object, object.name);
    const ofPlan = global.plannedBy.get(globalKey);
    const sides = { before: global.before.get(globalKey), after: global.after.get(globalKey) };
    const isTouched =
      everyService ||
      (ofPlan !== undefined && isChanging(ofPlan)) ||
      sides.before !== sides.after ||
      movesAll ||
      moving.some((one) => isOfMesh(one, object.mesh)) ||
      hasOtherHostnames(key);
    if (!isTouched) continue;
    const hidden = (...path: string[]) => hiddenUnder(ofPlan?.after, ...path);
    subjects.push({
      key,
      mesh: object.mesh ?? "",
      name: object.name,
      global: sides,
      planned: ofPlan,
      hidden: {
        selector: hidden("spec", "selector", "meshService", "matchLabels"),
        ports: hidden("spec", "ports"),
        labels: hidden("labels"),
        hostnames: untold.some(({ kind }) => kind.name === "HostnameGenerator"),
        traffic: untold.some((one) => movesTraffic.has(one.kind.name) && isOfMesh(one, object.mesh)),
        portsOf: untoldPorts,
        services: untoldServices,
      },
      zones,
      alike,
      before,
      after,
      profile: scene.profile,
    });
  }
  return subjects;
}
