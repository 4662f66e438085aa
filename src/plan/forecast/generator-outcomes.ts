import { authorsName, type MeshObject } from "../../mesh";
import { wellKnownLabels } from "../../model";
import type { NamedService } from "./other-hostnames";
import { describeService } from "./multi-zone-spec";

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

/** Collects outcomes of the generators that a plan changes, by the name that the generator's author gave. */
export class GeneratorOutcomes {
  readonly #found = new Map<string, ReturnType<typeof emptyOutcome>>();

  constructor(private readonly names: ReadonlySet<string>) {}

  of(name: string): GeneratorOutcome | undefined {
    return this.#found.get(name);
  }

  /** @param zones where the same generators made the same of the same services */
  add(zones: readonly string[], generators: readonly MeshObject[], services: Iterable<NamedService>): void {
    const byRef = new Map(
      generators.flatMap((generator) => {
        const name = authorsName(generator);
        if (!this.names.has(name) || generator.labels[wellKnownLabels.origin] === "zone") return [];
        const outcome = this.#found.get(name) ?? emptyOutcome();
        this.#found.set(name, outcome);
        return [[generator.name, outcome] as const];
      }),
    );
    for (const { service, status } of services) {
      for (const { hostname, hostnameGeneratorRef } of status.addresses ?? []) {
        const outcome = byRef.get(hostnameGeneratorRef.coreName);
        outcome?.hostnames.add(hostname);
        outcome?.services.add(describeService(service));
      }
      for (const { hostnameGeneratorRef, conditions } of status.hostnameGenerators ?? []) {
        const outcome = byRef.get(hostnameGeneratorRef.coreName);
        if (outcome === undefined) continue;
        for (const { status: isTrue, reason, message } of conditions) {
          if (isTrue !== "False") continue;
          for (const zone of zones)
            outcome.faults.push({ zone, service: describeService(service), reason, message });
        }
      }
    }
  }
}

function emptyOutcome() {
  return { services: new Set<string>(), hostnames: new Set<string>(), faults: [] as GeneratorFaultInZone[] };
}
