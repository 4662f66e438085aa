import type { IConstruct } from "constructs";
import { sectionOf } from "../src/mesh/sni";
import { meshLoadBalancingStrategy, meshMultiZoneService, wellKnownLabels } from "../src/model";
import type { CrossFinding } from "./cross-checks";
import { sectionAbsent, targetAbsent } from "./errors";
import { asZonesHoldIt, hasTokens } from "./hostname-of";
import { type Held, isMadeHere, placeOf } from "./inventory";
import type { IMesh } from "./mesh";
import type { MeshMultiZoneServicePort } from "./mesh-multi-zone-service";
import { constructOf, type TargetRef } from "./target-ref";
import { isUnresolved } from "./unresolved";

/**
 * Destinations of strategies that no multi-zone service of the app is, in meshes that the app makes: what else would
 * make one? Control planes accept a strategy for what does not exist, so these are warnings. Services of single zones
 * are made by the zones, and never looked for.
 */
export function findAbsentTargets(objects: readonly Held[]): readonly CrossFinding[] {
  const services = objects.filter(({ kind }) => kind === meshMultiZoneService);
  return objects
    .filter(({ kind }) => kind === meshLoadBalancingStrategy)
    .flatMap(({ construct, container, managed }) => {
      const { to } = (managed?.object.spec ?? {}) as { readonly to?: unknown };
      const here = services.filter(({ container: other }) => placeOf(other) === placeOf(container));
      if (!Array.isArray(to) || !("meshName" in container)) return [];
      return to.flatMap((destination: { readonly targetRef?: TargetRef }, index) =>
        judge(
          { strategy: construct, mesh: container, here, property: `to[${index}].targetRef` },
          destination.targetRef,
        ),
      );
    });
}

interface Place {
  readonly strategy: IConstruct;
  readonly mesh: IMesh;
  /** The multi-zone services of the strategy's mesh. */
  readonly here: readonly Held[];
  readonly property: string;
}

function judge(
  { strategy, mesh, here, property }: Place,
  ref: TargetRef | undefined,
): readonly CrossFinding[] {
  if (ref?.kind !== meshMultiZoneService.name) return [];
  const { name, labels, sectionName } = ref;
  const warn = (message: string): readonly CrossFinding[] => [
    { construct: strategy, severity: "warning", message },
  ];
  const meant = here.filter((service) => isMeant(service, ref));
  if (meant.length === 0) {
    if (!isMadeHere(mesh) || isUnresolved(name) || hasTokens(labels)) return [];
    return warn(targetAbsent(property, ref.kind, name ?? labels));
  }
  const lacking = meant.find((service) => lacksSection(service, sectionName));
  return lacking === undefined || sectionName === undefined
    ? []
    : warn(sectionAbsent(`${property}.sectionName`, sectionName, lacking.construct));
}

/** Whether a service is, or may turn out to be, what a reference is about. */
function isMeant({ construct, kind, container, name, managed }: Held, ref: TargetRef): boolean {
  const referred = constructOf(ref);
  if (referred !== undefined) return referred === construct;
  if (isUnresolved(name) || isUnresolved(ref.name) || hasTokens(ref.labels)) return true;
  if (ref.name !== undefined) return ref.name === name;
  const wanted = Object.entries(ref.labels ?? {});
  const object = managed?.object;
  // Of what exists already no more than its name is known.
  if (object === undefined)
    return wanted.every(([key, value]) => key !== wellKnownLabels.displayName || value === name);
  if (hasTokens(object.labels) || !("meshName" in container)) return true;
  const { labels } = asZonesHoldIt({ construct, kind, mesh: container, object });
  return wanted.every(([key, value]) => labels[key] === value);
}

function lacksSection({ managed }: Held, section: string | undefined): boolean {
  if (section === undefined || isUnresolved(section)) return false;
  const { ports } = (managed?.object.spec ?? {}) as { readonly ports?: unknown };
  if (!Array.isArray(ports)) return false;
  const known = ports as readonly MeshMultiZoneServicePort[];
  if (isUnresolved(ports) || known.some((port) => hasTokens({ ...port }))) return false;
  return !known.some((port) => sectionOf(port) === section);
}
