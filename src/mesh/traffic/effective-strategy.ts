import { wellKnownLabels } from "../../model";
import { compare } from "../hostnames/order";
import { displayNameOf } from "../kri";
import type { MeshObject } from "../mesh-object";
import { type NamedPort, sectionOf } from "../sni";
import { authorsName } from "../sync/synced-labels";
import type { ClientDataplane } from "../world";
import type { LocalityAwareness } from "./locality-awareness";
import { mergePatch } from "./merge-patch";

/** What policies say of a destination, merged: `default` of a MeshLoadBalancingStrategy. */
export interface EffectiveStrategy {
  readonly localityAwareness?: LocalityAwareness;
  readonly loadBalancer?: { readonly type: string };
  readonly hashPolicies?: readonly unknown[];
}

interface TargetRef {
  readonly kind: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly sectionName?: string;
}

interface Spec {
  readonly targetRef?: TargetRef;
  readonly to?: readonly { readonly targetRef: TargetRef; readonly default?: unknown }[];
}

/** Whom a policy is for, and what else decides in which order policies count. Unknown kinds are for nobody. */
const topKinds: Readonly<Record<string, (ref: TargetRef, client: ClientDataplane | undefined) => boolean>> = {
  Mesh: () => true,
  MeshSubset: ({ tags = {} }, client) => client !== undefined && carries(client.tags, tags),
  Dataplane: ({ name, labels = {} }, client) =>
    client !== undefined && (name === undefined || name === client.name) && carries(client.labels, labels),
};
const topOrder = Object.keys(topKinds);

/**
 * What all policies together say of a port of a multi-zone service: merged, later ones over earlier ones. Policies count by
 * top-level target (Mesh, then narrower ones), origin (global, then the zone's own), destination (Mesh, then the service),
 * display name (descending, so that the smallest counts most) and position. A section does not outrank the whole service.
 *
 * @param policies MeshLoadBalancingStrategies as the client's zone holds them
 * @param client Without one, only policies for the whole mesh count.
 */
export function effectiveStrategy(
  policies: readonly MeshObject[],
  service: MeshObject,
  port: NamedPort,
  client?: ClientDataplane,
): EffectiveStrategy {
  const items = policies.flatMap((policy) => {
    const { targetRef = { kind: "Mesh" }, to = [] } = policy.fields.spec as Spec;
    if (policy.mesh !== service.mesh || topKinds[targetRef.kind]?.(targetRef, client) !== true) return [];
    return to
      .filter((item) => isAbout(item.targetRef, service, port))
      .map((item) => ({ policy, top: topOrder.indexOf(targetRef.kind), item }));
  });
  // Sorting keeps the order of what is equal: positions in a policy.
  items.sort(
    (left, right) =>
      left.top - right.top ||
      originOrder(left.policy) - originOrder(right.policy) ||
      destinationOrder(left.item.targetRef) - destinationOrder(right.item.targetRef) ||
      compare(authorsName(right.policy), authorsName(left.policy)),
  );
  return items.reduce<unknown>(
    (merged, { item }) => mergePatch(merged, item.default ?? {}),
    {},
  ) as EffectiveStrategy;
}

function originOrder({ labels }: MeshObject): number {
  return labels[wellKnownLabels.origin] === "zone" ? 1 : 0;
}

function destinationOrder({ kind }: TargetRef): number {
  return kind === "Mesh" ? 0 : 1;
}

function isAbout(
  { kind, name, labels, sectionName }: TargetRef,
  service: MeshObject,
  port: NamedPort,
): boolean {
  if (kind === "Mesh") return true;
  if (kind !== "MeshMultiZoneService") return false;
  if (sectionName !== undefined && sectionName !== "" && sectionName !== sectionOf(port)) return false;
  if (name !== undefined && name !== "")
    return name === displayNameOf(service) || name === authorsName(service);
  return labels !== undefined && carries(service.labels, labels);
}

function carries(
  labels: Readonly<Record<string, string>>,
  wanted: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(wanted).every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value);
}
