import type { PlannedObject } from "../forecast/planned-objects";
import type { WireObject } from "../objects/wire-object";
import type { Action } from "../plan";
import { type HiddenMember, hiddenMembers } from "./hidden-member";
import type { ServiceReport } from "./report";

/** What a plan does to a MeshLoadBalancingStrategy, and that to multi-zone services. */
export interface StrategyReport {
  readonly address: string;
  readonly mesh: string;
  readonly name: string;
  readonly action: Action;
  readonly headline: string;
  /** Destinations that it names: a kind, and a name or labels with a section, as in `MeshMultiZoneService redis`. */
  readonly destinations: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** `mesh/name` of the multi-zone services of its mesh whose traffic the plan moves, now or when a zone is down. */
  readonly moves: readonly string[];
  readonly hidden: readonly HiddenMember[];
}

interface TargetRef {
  readonly kind: string;
  readonly name?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly sectionName?: string;
}

export function reportStrategy(
  planned: PlannedObject,
  services: readonly ServiceReport[],
): StrategyReport | undefined {
  const { before, after, change } = planned;
  const { name, mesh } = (after ?? before)?.members ?? {};
  if (typeof name !== "string" || typeof mesh !== "string") return undefined;
  const report = {
    address: change.address,
    mesh,
    name,
    action: change.action,
    destinations: { before: destinationsOf(before), after: destinationsOf(after) },
    moves: services
      .filter((service) => service.mesh === mesh && service.causes.includes(`through ${change.address}`))
      .filter(movesTraffic)
      .map((service) => `${service.mesh}/${service.name}`),
    hidden: hiddenMembers(planned),
  };
  return { ...report, headline: headlineOf(report) };
}

function headlineOf({ action, name, moves, hidden }: Omit<StrategyReport, "headline">): string {
  const effect =
    hidden.length > 0
      ? "what it does is known after apply"
      : moves.length === 0
        ? "traffic unchanged"
        : `traffic to ${moves.length} ${moves.length === 1 ? "service" : "services"} moves`;
  return `${action} of strategy \`${name}\`: ${effect}`;
}

function movesTraffic({ traffic }: ServiceReport): boolean {
  const differs = (before: unknown, after: unknown) => JSON.stringify(before) !== JSON.stringify(after);
  return traffic.some(
    ({ before, after, down }) =>
      differs(before, after) || down.some((zone) => differs(zone.before, zone.after)),
  );
}

function destinationsOf(side: WireObject | undefined): readonly string[] {
  const { to = [] } = (side?.members.spec ?? {}) as { readonly to?: readonly { targetRef?: TargetRef }[] };
  return to.flatMap(({ targetRef }) => (targetRef === undefined ? [] : [destinationOf(targetRef)]));
}

function destinationOf({ kind, name, labels = {}, sectionName }: TargetRef): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
  const which = name === undefined || name === "" ? pairs : [name];
  return [kind, ...which, ...(sectionName === undefined ? [] : [`port ${sectionName}`])].join(" ");
}
