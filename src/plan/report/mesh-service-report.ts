import type { MeshObject } from "../../mesh";
import { wellKnownLabels } from "../../model";
import { mayMatch, untoldMeshService } from "../forecast/may-match";
import type { PlannedObject } from "../forecast/planned-objects";
import { selectorOf } from "../forecast/multi-zone-spec";
import type { WireObject } from "../objects/wire-object";
import type { Action } from "../plan";
import { listed } from "./headline";
import { type HiddenMember, hiddenMembers } from "./hidden-member";
import type { OtherHostname } from "./report";

/** What a plan does to a MeshService of the global control plane. */
export interface MeshServiceReport {
  readonly address: string;
  readonly mesh: string;
  readonly name: string;
  readonly action: Action;
  readonly headline: string;
  /** `mesh/name` of the multi-zone services that match it. */
  readonly matchedBy: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    /** Those that match it if the labels that are not told yet fit. */
    readonly mayBe: readonly string[];
  };
  /** Hostnames of it that zones begin and cease to resolve. */
  readonly appears: readonly string[];
  readonly vanishes: readonly string[];
  readonly hidden: readonly HiddenMember[];
}

type Objects = ReadonlyMap<string, MeshObject>;

export function reportMeshService(
  planned: PlannedObject,
  global: { readonly before: Objects; readonly after: Objects },
  otherHostnames: readonly OtherHostname[],
): MeshServiceReport | undefined {
  const { before, after, change } = planned;
  const { name, mesh } = (after ?? before)?.members ?? {};
  if (typeof name !== "string" || typeof mesh !== "string") return undefined;
  const untold = untoldMeshService(planned);
  const own = otherHostnames.filter(
    (one) => one.kind === "MeshService" && one.mesh === mesh && one.name === name,
  );
  const report = {
    address: change.address,
    mesh,
    name,
    action: change.action,
    matchedBy: {
      before: matching(global.before, labelsOf(before)),
      after: matching(global.after, change.action === "delete" ? undefined : labelsOf(after)),
      mayBe: untold === undefined ? [] : servicesThat(global.after, (one) => mayMatch(one, untold)),
    },
    appears: unique(own.filter(({ appears }) => appears.length > 0)),
    vanishes: unique(own.filter(({ vanishes }) => vanishes.length > 0)),
    hidden: hiddenMembers(planned),
  };
  return { ...report, headline: headlineOf(report) };
}

function headlineOf(report: Omit<MeshServiceReport, "headline">): string {
  const { name, action, matchedBy, appears, vanishes } = report;
  const gained = matchedBy.after.filter((one) => !matchedBy.before.includes(one));
  const lost = matchedBy.before.filter(
    (one) => !matchedBy.after.includes(one) && !matchedBy.mayBe.includes(one),
  );
  const effects = [
    ...(gained.length > 0 ? [`joins ${quoted(gained)}`] : []),
    ...(lost.length > 0 ? [`falls out of ${quoted(lost)}`] : []),
    ...(matchedBy.mayBe.length > 0 ? [`may be matched by ${quoted(matchedBy.mayBe)}`] : []),
    ...appears.map((hostname) => `hostname \`${hostname}\` appears`),
    ...vanishes.map((hostname) => `hostname \`${hostname}\` vanishes`),
  ];
  return `${action} of MeshService \`${name}\`: ${effects.length === 0 ? "no multi-zone service and no hostname changes" : effects.join("; ")}`;
}

function quoted(services: readonly string[]): string {
  return listed(services.map((one) => `\`${one}\``));
}

/** Labels as a zone that was told of the object sees them. */
function labelsOf(side: WireObject | undefined): Readonly<Record<string, string>> | undefined {
  if (side === undefined) return undefined;
  const { name, mesh, labels = {} } = side.members;
  const told = labels as Readonly<Record<string, string>>;
  return {
    [wellKnownLabels.mesh]: String(mesh),
    [wellKnownLabels.displayName]: String(name),
    ...told,
    [wellKnownLabels.origin]: "global",
  };
}

function matching(objects: Objects, labels: Readonly<Record<string, string>> | undefined): readonly string[] {
  if (labels === undefined) return [];
  return servicesThat(objects, (selector) =>
    Object.entries(selector).every(([key, value]) => (labels[key] ?? "") === value),
  );
}

function servicesThat(
  objects: Objects,
  matches: (selector: Readonly<Record<string, string>>) => boolean,
): readonly string[] {
  const found: string[] = [];
  for (const object of objects.values()) {
    if (object.kind === "MeshMultiZoneService" && matches(selectorOf(object)))
      found.push(`${object.mesh ?? ""}/${object.name}`);
  }
  return found;
}

function unique(hostnames: readonly OtherHostname[]): readonly string[] {
  return [...new Set(hostnames.map(({ hostname }) => hostname))];
}
