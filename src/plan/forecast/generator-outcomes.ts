import { authorsName, type MeshObject } from "../../mesh";
import { wellKnownLabels } from "../../model";
import { describeService, statusOf } from "./zone-index";

/** Services of one zone's control plane with what generators wrote into their statuses, and the generators there. */
export interface NamedZone {
  readonly zone: string;
  readonly generators: Iterable<MeshObject>;
  readonly services: Iterable<MeshObject>;
}

/** What one generator of the global control plane comes to, in all zones. */
export interface GeneratorOutcome {
  readonly services: ReadonlySet<string>;
  readonly hostnames: ReadonlySet<string>;
  readonly faults: readonly GeneratorFaultInZone[];
}

export interface GeneratorFaultInZone {
  readonly zone: string;
  readonly service: string;
  readonly reason: string;
  readonly message: string;
}

/** Outcomes by the name that the generator's author gave. */
export function generatorOutcomes(zones: Iterable<NamedZone>): ReadonlyMap<string, GeneratorOutcome> {
  const found = new Map<string, ReturnType<typeof emptyOutcome>>();
  for (const { zone, generators, services } of zones) {
    const byRef = new Map<string, ReturnType<typeof emptyOutcome>>();
    for (const generator of generators) {
      if (generator.labels[wellKnownLabels.origin] === "zone") continue;
      const name = authorsName(generator);
      const outcome = found.get(name) ?? emptyOutcome();
      found.set(name, outcome);
      byRef.set(generator.name, outcome);
    }
    for (const service of services) {
      const { addresses = [], hostnameGenerators = [] } = statusOf(service);
      for (const { hostname, hostnameGeneratorRef } of addresses) {
        const outcome = byRef.get(hostnameGeneratorRef.coreName);
        outcome?.hostnames.add(hostname);
        outcome?.services.add(describeService(service));
      }
      for (const { hostnameGeneratorRef, conditions } of hostnameGenerators) {
        const outcome = byRef.get(hostnameGeneratorRef.coreName);
        for (const { status, reason, message } of conditions) {
          if (status !== "False" || outcome === undefined) continue;
          outcome.faults.push({ zone, service: describeService(service), reason, message });
        }
      }
    }
  }
  return found;
}

function emptyOutcome() {
  return { services: new Set<string>(), hostnames: new Set<string>(), faults: [] as GeneratorFaultInZone[] };
}
