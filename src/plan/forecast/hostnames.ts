import { authorsName, type HostnameStatus, type MeshObject, renderHostname } from "../../mesh";
import type { HostnameFault, HostnameReport, ServiceReport } from "../report/report";
import type { NamedZones } from "./naming";
import type { Outlook } from "./outlook";
import type { Subject } from "./subject";

/** Hostnames of a service, and the zones that resolve them, before and after. */
export function compareHostnames({ before, after, key }: Subject): readonly HostnameReport[] {
  const left = hostnamesOf(before, key);
  if (before.naming() === after.naming())
    return Array.from(left, ([hostname, zones]) => ({ hostname, before: zones, after: zones }));
  const right = hostnamesOf(after, key);
  const hostnames = new Set([...left.keys(), ...right.keys()]);
  return Array.from(hostnames, (hostname) => ({
    hostname,
    before: left.get(hostname) ?? [],
    after: right.get(hostname) ?? [],
  }));
}

function hostnamesOf(outlook: Outlook, key: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { zones, statusOf } of outlook.naming()) {
    for (const { hostname } of statusOf(key).addresses ?? []) {
      const known = found.get(hostname);
      found.set(hostname, known === undefined ? zones : inOrder(outlook, [...known, ...zones]));
    }
  }
  return found;
}

/** Zones in the order of the world. */
function inOrder({ scene }: Outlook, zones: readonly string[]): readonly string[] {
  const wanted = new Set(zones);
  return [...scene.zones.keys()].filter((zone) => wanted.has(zone));
}

/** Zones in which the service gets, loses or keeps its virtual address: every zone that holds a service gives it one. */
export function compareVips({ before, after, key }: Subject): ServiceReport["vips"] {
  const [left, right] = [before.holdersOf(key), after.holdersOf(key)];
  if (left === right) return { appear: [], vanish: [], stay: left };
  const [had, has] = [new Set(left), new Set(right)];
  return {
    appear: right.filter((zone) => !had.has(zone)),
    vanish: left.filter((zone) => !has.has(zone)),
    stay: left.filter((zone) => has.has(zone)),
  };
}

/** Generators that select the service after the apply, and give it no hostname. */
export function findHostnameFaults({ before, after, key }: Subject): readonly HostnameFault[] {
  const found = new Map<string, HostnameFault>();
  for (const named of after.naming()) {
    for (const { ref, reason, message } of faultsIn(named.statusOf(key))) {
      const generator = named.generators.find(({ name }) => name === ref);
      const generatorName = generator === undefined ? ref : authorsName(generator);
      for (const zone of named.zones) {
        const isOld = faultsIn(
          before
            .naming()
            .find(({ zones }) => zones.includes(zone))
            ?.statusOf(key),
        ).some((old) => old.ref === ref && old.reason === reason && old.message === message);
        const id = [generatorName, reason, isOld].join("\n");
        const known = found.get(id);
        const collision =
          known === undefined && reason === "Collision" ? collisionOf(generator, key, named) : {};
        found.set(id, {
          ...(known ?? { generator: generatorName, reason, message, ...collision, isOld }),
          zones: [...(known?.zones ?? []), zone],
        });
      }
    }
  }
  return [...found.values()];
}

function faultsIn({ hostnameGenerators = [] }: HostnameStatus = {}) {
  return hostnameGenerators.flatMap(({ hostnameGeneratorRef, conditions }) =>
    conditions
      .filter(({ status }) => status === "False")
      .map(({ reason, message }) => ({ ref: hostnameGeneratorRef.coreName, reason, message })),
  );
}

function collisionOf(
  generator: MeshObject | undefined,
  key: string,
  { zones: [zone = ""], serviceOf, ownerOf }: NamedZones,
): Pick<HostnameFault, "hostname" | "takenBy"> {
  const service = serviceOf(key);
  if (generator === undefined || service === undefined) return {};
  const { template } = generator.fields.spec as { readonly template: string };
  const made = renderHostname(template, service, zone, { checked: false });
  if ("error" in made) return {};
  const owner = ownerOf(service.mesh ?? "", made.hostname);
  return { hostname: made.hostname, ...(owner === undefined ? {} : { takenBy: authorsName(owner) }) };
}
