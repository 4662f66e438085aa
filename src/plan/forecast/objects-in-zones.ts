import type { MeshObject, SourceObject, Zone } from "../../mesh";
import { isConnected } from "./residents";
import { type Scene, toldObjects } from "./scene";

/**
 * The objects of some kinds that each zone holds, by zone. Zones that made none of their own have the same list.
 * Names are as on the global control plane, which only hostnames mind.
 */
export function objectsInZones(
  scene: Scene,
  objects: ReadonlyMap<string, MeshObject>,
  ...kinds: readonly string[]
): (zone: string) => readonly MeshObject[] {
  const wanted = new Set(kinds);
  const [someZone] = scene.world.zones;
  const told =
    someZone === undefined
      ? []
      : toldObjects(objects, wanted).map((object) => ({
          global: object,
          inZone: stamped(scene.asToldTo(someZone, object)),
        }));
  const shared = told.map(({ inZone }) => inZone);
  const listIn = (zone: Zone): readonly MeshObject[] => {
    const made = scene.madeIn(zone.name, wanted);
    if (made.length === 0) return isConnected(zone) ? shared : none;
    // Of one kind, mesh and name, what was made in the zone goes before what it is told.
    const own = new Set(made.map(keyOf));
    const others = isConnected(zone) ? told.filter(({ global }) => !own.has(keyOf(global))) : [];
    return [...others.map(({ inZone }) => inZone), ...made.map(stamped)];
  };
  const lists = new Map(scene.world.zones.map((zone) => [zone.name, listIn(zone)]));
  return (zone) => lists.get(zone) ?? none;
}

const none: readonly MeshObject[] = [];

export function stamped(object: SourceObject): MeshObject {
  return { creationTime: "", modificationTime: "", ...object };
}

function keyOf({ kind, mesh = "", name }: SourceObject): string {
  return `${kind}/${mesh}/${name}`;
}
