import type { IConstruct } from "constructs";
import {
  compileHostname,
  type HostnameRules,
  type NamedService,
  type SelectedKind,
  selectsService,
} from "../src/mesh/hostname";
import { hostnameGenerator } from "../src/model";
import type { CrossFinding } from "./cross-checks";
import { hostnameTaken } from "./errors";
import { asZonesHoldIt, hasTokens, type HostedService, selectedAs } from "./hostname-of";
import { type Held, knownMeshName, placeOf } from "./inventory";
import { isUnresolved } from "./unresolved";

/** Stands for whichever zone asks: a hostname that is taken in one zone is taken in all. */
const someZone = "zone";

/** A service of which everything is known that a hostname can be made from. */
interface KnownService extends HostedService {
  readonly place: string;
  readonly selected: SelectedKind;
  readonly held: NamedService;
}

interface Generator {
  readonly construct: IConstruct;
  readonly place: string;
  readonly rules: HostnameRules;
}

/**
 * Generators of one control plane that give a hostname that another one gives in the same mesh already: to the same
 * service, or to another one. Control planes accept that, and all but the oldest get nothing.
 */
export function findHostnameCollisions(objects: readonly Held[]): readonly CrossFinding[] {
  const generators = objects.flatMap(knownGenerator);
  const services = objects.flatMap(knownService);
  const owners = new Map<string, { readonly generator: IConstruct; readonly service: IConstruct }>();
  return generators.flatMap(({ construct: generator, place, rules }) => {
    const render = compileHostname(rules.template, someZone);
    return services
      .filter((service) => placeOf(service.mesh.controlPlane) === place)
      .filter(({ selected, held }) => selectsService(rules, selected, held.labels))
      .flatMap(({ construct: service, kind, place: mesh, held }): readonly CrossFinding[] => {
        const made = render(held);
        if ("error" in made) return [];
        const key = `${kind.name} ${mesh} ${made.hostname}`;
        const owner = owners.get(key);
        if (owner === undefined) {
          owners.set(key, { generator, service });
          return [];
        }
        return [
          {
            construct: generator,
            severity: "warning",
            message: hostnameTaken(made.hostname, service, owner),
          },
        ];
      });
  });
}

function knownGenerator({ construct, kind, container, managed }: Held): readonly Generator[] {
  if (kind !== hostnameGenerator || managed === undefined) return [];
  const rules = managed.object.spec as HostnameRules;
  const labels = Object.values(rules.selector ?? {}).map(({ matchLabels }) => matchLabels);
  if (isUnresolved(rules.template) || hasTokens(...labels)) return [];
  return [{ construct, place: placeOf(container), rules }];
}

function knownService({ construct, kind, container, managed }: Held): readonly KnownService[] {
  const selected = selectedAs(kind);
  if (managed === undefined || !("meshName" in container) || selected === undefined) return [];
  const { object } = managed;
  if (hasTokens(object.labels) || [object.name, knownMeshName(container)].some(isUnresolved)) return [];
  const service = { construct, kind, mesh: container, object };
  return [{ ...service, selected, held: asZonesHoldIt(service), place: placeOf(container) }];
}
