import type { DeclaredWorld } from "./world-schema";
import type { WorldProblem } from "./world-problem";

type DeclaredZone = DeclaredWorld["zones"][number];

/** What no single member shows: names given twice, and Kubernetes' own things on Universal. */
export function checkWorld({ zones }: DeclaredWorld): readonly WorldProblem[] {
  return [
    ...findRepeated(zones, ({ name }) => name, ["zones"], "a zone"),
    ...zones.flatMap((zone, index) => checkZone(zone, ["zones", index])),
  ];
}

function checkZone(zone: DeclaredZone, path: WorldProblem["path"]): readonly WorldProblem[] {
  const { environment, services, clients, objects } = zone;
  const inNamespace = environment === "kubernetes";
  return [
    ...findRepeated(
      services,
      ({ mesh, namespace = "default", name }) =>
        inNamespace ? `${mesh}/${namespace}/${name}` : `${mesh}/${name}`,
      [...path, "services"],
      "a service",
    ),
    ...findRepeated(clients, ({ mesh, name }) => `${mesh}/${name}`, [...path, "clients"], "a client"),
    ...findRepeated(
      objects,
      ({ type, mesh = "", name }) => `${type} ${mesh}/${name}`,
      [...path, "objects"],
      "an object of that type",
    ),
    ...(inNamespace ? [] : findKubernetesMembers(zone, [...path, "services"])),
  ];
}

function findKubernetesMembers(
  { name, services }: DeclaredZone,
  path: WorldProblem["path"],
): readonly WorldProblem[] {
  return services.flatMap((service, index) =>
    (["namespace", "headless", "clusterIP"] as const).flatMap((member) => {
      const given = service[member];
      if (given === undefined || given === false) return [];
      const reason = `is for Kubernetes, and the zone ${name} is universal`;
      const allowed = "leaving it out, or environment: kubernetes";
      return [{ path: [...path, index, member], given, reason, allowed }];
    }),
  );
}

function findRepeated<Element>(
  elements: readonly Element[],
  identify: (element: Element) => string,
  path: WorldProblem["path"],
  what: string,
): readonly WorldProblem[] {
  const first = new Map<string, number>();
  return elements.flatMap((element, index) => {
    const id = identify(element);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const reason = `${what} named ${id} is already there as element ${earlier}`;
    return [{ path: [...path, index, "name"], given: id, reason, allowed: "a name that is not taken" }];
  });
}
