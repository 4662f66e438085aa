import type {
  GeneratorFaultInZone,
  GeneratorOutcome,
  GeneratorOutcomes,
} from "../forecast/generator-outcomes";
import { isUntold } from "../forecast/global-objects";
import type { PlannedObject } from "../forecast/planned-objects";
import type { WireObject } from "../objects/wire-object";
import type { Action } from "../plan";
import { type HiddenMember, hiddenMembers } from "./hidden-member";
import type { Sides } from "./report";

/** What a plan does to a hostname generator, and that to hostnames. */
export interface GeneratorReport {
  readonly address: string;
  readonly name: string;
  readonly action: Action;
  readonly headline: string;
  readonly template: Sides<string>;
  /** The kind that it names, and the labels that it asks for. */
  readonly selects: Sides<{ readonly kind: string; readonly matchLabels: Readonly<Record<string, string>> }>;
  /** How many services have a hostname of it, in any zone. `null` where only the apply tells. */
  readonly named: Sides<number>;
  /** Hostnames of it that no zone resolved before, or resolves after. */
  readonly appears: readonly string[];
  readonly vanishes: readonly string[];
  /** Why services that it selects get no hostname of it after the apply. */
  readonly faults: readonly GeneratorFault[];
  readonly hidden: readonly HiddenMember[];
}

export interface GeneratorFault {
  readonly reason: string;
  /** As a zone's control plane says of the first of the services. */
  readonly message: string;
  /** `MeshService default/redis of east`, and the zones whose control planes say so. */
  readonly services: readonly string[];
  readonly zones: readonly string[];
  /** It was so before, for all of them. */
  readonly isOld: boolean;
}

interface GeneratorSpec {
  readonly template?: string;
  readonly selector?: Readonly<
    Record<string, { readonly matchLabels?: Readonly<Record<string, string>> } | undefined>
  >;
}

export function reportGenerator(
  planned: PlannedObject,
  outcomes: { readonly before: GeneratorOutcomes; readonly after: GeneratorOutcomes },
): GeneratorReport | undefined {
  const name = nameOf(planned);
  if (name === undefined) return undefined;
  const { action, address } = planned.change;
  const isTold = !isUntold(planned);
  const before = planned.before === undefined ? undefined : outcomes.before.of(name);
  const after = isTold && action !== "delete" ? outcomes.after.of(name) : undefined;
  const report = {
    address,
    name,
    action,
    template: { before: templateOf(planned.before), after: templateOf(planned.after) },
    selects: { before: selectedBy(planned.before), after: selectedBy(planned.after) },
    named: { before: before?.services.size ?? 0, after: isTold ? (after?.services.size ?? 0) : null },
    appears: isTold ? without(after?.hostnames, before?.hostnames) : [],
    vanishes: isTold ? without(before?.hostnames, after?.hostnames) : [],
    faults: joinFaults(after?.faults ?? [], before?.faults ?? []),
    hidden: hiddenMembers(planned),
  };
  return { ...report, headline: headlineOf(report) };
}

function headlineOf(report: Omit<GeneratorReport, "headline">): string {
  const { name, action, named, appears, vanishes, faults } = report;
  if (named.after === null) return `${action} of generator \`${name}\`: its hostnames are known after apply`;
  const effects = [
    ...(appears.length > 0 ? [some(appears, "appears", "appear")] : []),
    ...(vanishes.length > 0 ? [some(vanishes, "vanishes", "vanish")] : []),
    ...faults.map(({ reason, services }) =>
      reason === "Collision"
        ? `${count(services.length, "service")} would share a hostname that is taken`
        : `it fails for ${count(services.length, "service")}`,
    ),
  ];
  return `${action} of generator \`${name}\`: ${effects.length === 0 ? "no hostname changes" : effects.join("; ")}`;
}

/** One by name, several by number. */
function some(hostnames: readonly string[], singular: string, plural: string): string {
  const [only, ...others] = hostnames;
  return others.length === 0
    ? `hostname \`${only ?? ""}\` ${singular}`
    : `${hostnames.length} hostnames ${plural}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function joinFaults(
  faults: GeneratorOutcome["faults"],
  former: GeneratorOutcome["faults"],
): readonly GeneratorFault[] {
  const old = new Set(former.map(idOf));
  const byReason = new Map<string, Collected>();
  for (const fault of faults) {
    const { reason, message, service, zone } = fault;
    const known = byReason.get(reason) ?? { message, services: new Set(), zones: new Set(), isOld: true };
    known.services.add(service);
    known.zones.add(zone);
    byReason.set(reason, { ...known, isOld: known.isOld && old.has(idOf(fault)) });
  }
  return [...byReason].map(([reason, { message, services, zones, isOld }]) => ({
    reason,
    message,
    services: [...services],
    zones: [...zones],
    isOld,
  }));
}

interface Collected {
  readonly message: string;
  readonly services: Set<string>;
  readonly zones: Set<string>;
  readonly isOld: boolean;
}

function idOf({ zone, service, reason }: GeneratorFaultInZone): string {
  return [zone, service, reason].join("\n");
}

function specOf(side: WireObject | undefined): GeneratorSpec | undefined {
  return side?.members.spec as GeneratorSpec | undefined;
}

function templateOf(side: WireObject | undefined): string | null {
  return specOf(side)?.template ?? null;
}

function selectedBy(side: WireObject | undefined): GeneratorReport["selects"]["before"] {
  const [selected] = Object.entries(specOf(side)?.selector ?? {}).filter(([, rules]) => rules !== undefined);
  if (selected === undefined) return null;
  const [member, rules] = selected;
  return { kind: `M${member.slice(1)}`, matchLabels: rules?.matchLabels ?? {} };
}

function without(
  hostnames: ReadonlySet<string> | undefined,
  others: ReadonlySet<string> | undefined,
): readonly string[] {
  return [...(hostnames ?? [])].filter((hostname) => others?.has(hostname) !== true);
}

function nameOf({ before, after }: PlannedObject): string | undefined {
  const name = (after ?? before)?.members.name;
  return typeof name === "string" ? name : undefined;
}
