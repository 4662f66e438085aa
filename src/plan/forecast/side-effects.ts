import type { MeshObject } from "../../mesh";
import type { OtherHostname } from "../report/report";
import { OtherHostnames } from "./compare-others";
import { isChanging } from "./find-subjects";
import type { Forecast } from "./forecast";
import { GeneratorOutcomes } from "./generator-outcomes";
import type { PlannedObject } from "./planned-objects";
import { toldObjects } from "./scene";

/** What a plan does to hostnames beyond those of multi-zone services, and what becomes of its generators. */
export interface SideEffects {
  readonly otherHostnames: readonly OtherHostname[];
  readonly outcomes: { readonly before: GeneratorOutcomes; readonly after: GeneratorOutcomes };
}

const namingKinds = new Set(["HostnameGenerator", "MeshService", "MeshExternalService"]);

/** Zone by zone, so that no more than one zone's services are held at a time; nothing where the plan has no such effect. */
export function findSideEffects(forecast: Forecast, planned: readonly PlannedObject[]): SideEffects {
  const { scene, global, before, after, nameOthers } = forecast;
  const names = new Set(planned.filter(isChanging).flatMap(nameOfGenerator));
  const outcomes = { before: new GeneratorOutcomes(names), after: new GeneratorOutcomes(names) };
  const hostnames = new OtherHostnames();
  if (isSame(toldObjects(global.before, namingKinds), toldObjects(global.after, namingKinds)))
    return { otherHostnames: [], outcomes };
  for (const zone of scene.world.zones) {
    const [left, right] = [nameOthers.before(zone), nameOthers.after(zone)];
    hostnames.compare(zone.name, left.services, right.services);
    outcomes.before.add([zone.name], left.generators, left.services);
    outcomes.after.add([zone.name], right.generators, right.services);
  }
  for (const named of before.naming()) outcomes.before.add(named.zones, named.generators, named.all);
  for (const named of after.naming()) outcomes.after.add(named.zones, named.generators, named.all);
  return { otherHostnames: hostnames.all, outcomes };
}

function nameOfGenerator({ kind, before, after }: PlannedObject): readonly string[] {
  if (kind.name !== "HostnameGenerator") return [];
  return [before, after].flatMap((side) => {
    const name = side?.members.name;
    return typeof name === "string" ? [name] : [];
  });
}

function isSame(left: readonly MeshObject[], right: readonly MeshObject[]): boolean {
  return left.length === right.length && left.every((object, place) => object === right[place]);
}
