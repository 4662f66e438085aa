import { isDeepStrictEqual } from "node:util";
import { wellKnownLabels } from "../../model";
import { defaultGeneratorsOfZone } from "../zone-objects/default-hostname-generators";
import { completeWorld } from "./complete-world";
import { deepFreeze } from "./deep-freeze";
import { labelsOf, type ShownObject } from "./shown-object";
import { readZoneServices } from "./read-zone-services";
import type { World } from "./world";
import { type DeclaredWorld, worldSchema } from "./world-schema";

/** A world that was made out from outside, and what it rests on. */
export interface WorldOfObjects {
  readonly world: World;
  /** What the objects do not tell, and what was taken for it. */
  readonly assumptions: readonly string[];
}

type DeclaredZone = DeclaredWorld["zones"][number];

/** What a control plane adds to an object. When it was created stays: of two with one hostname, the older has it. */
const added = new Set(["modificationTime", "kri", "status", "warnings"]);

/** Labels of a zone's objects that the zone's control plane computes. */
const computedInZones = new Set<string>([
  wellKnownLabels.displayName,
  wellKnownLabels.environment,
  wellKnownLabels.mesh,
  wellKnownLabels.namespace,
  wellKnownLabels.origin,
  wellKnownLabels.zone,
]);

/**
 * The world as far as a global control plane's objects show it: its zones are those that synced something to it, or that
 * it has a Zone of, and their services come from the MeshServices. Of what it does not show, the usual is assumed.
 *
 * @param objects all that a global control plane holds
 * @param name of the control plane
 */
export function worldOfObjects(objects: readonly ShownObject[], name?: string): WorldOfObjects {
  const zones = new Map<string, ShownObject[]>();
  const own: ShownObject[] = [];
  for (const object of objects) {
    const zone = zoneOf(object);
    if (object.type === "Zone") zones.set(object.name, zones.get(object.name) ?? []);
    else if (zone === undefined) own.push(object);
    else zones.set(zone, [...(zones.get(zone) ?? []), object]);
  }
  const assumptions: string[] = [];
  const declared = [...zones].sort(byName).map(([zone, synced]) => {
    const made = zoneOfObjects(zone, synced, (assumption) => assumptions.push(assumption));
    return { ...made, enabled: isEnabled(objects, zone) };
  });
  const world = completeWorld({
    ...(name === undefined ? {} : { controlPlane: name }),
    objects: own.map((object) => withLabels(object, labelsOf(object))),
    zones: declared,
  });
  return { world: deepFreeze(world), assumptions: [...assumptionsOf(declared), ...assumptions] };
}

function zoneOfObjects(
  name: string,
  synced: readonly ShownObject[],
  assume: (assumption: string) => void,
): DeclaredZone {
  const services = synced.filter(({ type }) => type === "MeshService");
  const others = synced.filter(({ type }) => type !== "MeshService");
  const valueOf = (label: string) =>
    synced.map((object) => labelsOf(object)[label]).find((value) => value !== undefined);
  const isUniversal = valueOf(wellKnownLabels.environment) === "universal";
  const system = others.map((object) => labelsOf(object)[wellKnownLabels.namespace]).find(isText);
  const [zone] = worldSchema.parse({ zones: [{ name: "any" }] }).zones;
  if (zone === undefined) throw new TypeError("The format of worlds has zones.");
  return {
    ...zone,
    name,
    environment: isUniversal ? "universal" : "kubernetes",
    ...(system === undefined ? {} : { systemNamespace: system }),
    services: readZoneServices(services, { zone: name, isUniversal }, assume),
    objects: others
      .filter((object) => !isMadeAnew(object, isUniversal ? "universal" : "kubernetes"))
      .map((object) => {
        const labels = labelsOf(object);
        const authors = Object.entries(labels).filter(([key]) => !computedInZones.has(key));
        const name = labels[wellKnownLabels.displayName] ?? object.name;
        return withLabels({ ...object, name }, Object.fromEntries(authors));
      }),
  };
}

/** A zone's control plane makes its default hostname generators by itself. */
function isMadeAnew(object: ShownObject, environment: DeclaredZone["environment"]): boolean {
  const name = labelsOf(object)[wellKnownLabels.displayName];
  return (
    object.type === "HostnameGenerator" &&
    defaultGeneratorsOfZone(environment).some(
      (made) => made.name === name && isDeepStrictEqual(made.fields.spec, object.spec),
    )
  );
}

function assumptionsOf(zones: readonly DeclaredZone[]): readonly string[] {
  if (zones.length === 0) {
    return [
      "No zone shows: no MeshService is synced to the control plane, so that nothing matches and no traffic flows.",
    ];
  }
  return [
    `Zones are those that the control plane shows: ${zones.map(({ name }) => name).join(", ")}. All are taken to be online, with one ingress each.`,
    "Endpoints are counted by the data plane proxies of each MeshService; their labels and tags, and those of clients, do not show: affinity to them is not forecast.",
  ];
}

function zoneOf(object: ShownObject): string | undefined {
  const labels = labelsOf(object);
  return labels[wellKnownLabels.origin] === "zone" ? labels[wellKnownLabels.zone] : undefined;
}

function isEnabled(objects: readonly ShownObject[], zone: string): boolean {
  return objects.find(({ type, name }) => type === "Zone" && name === zone)?.enabled !== false;
}

/** An object as its author would write it, with these labels. */
function withLabels(object: ShownObject, labels: Readonly<Record<string, string>>) {
  const { labels: _, mesh, ...members } = object;
  const { type, name } = object;
  const kept = Object.entries(members).filter(([member]) => !added.has(member));
  return {
    ...Object.fromEntries(kept),
    type,
    name,
    ...(mesh !== undefined && { mesh }),
    ...(Object.keys(labels).length > 0 && { labels }),
  };
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
