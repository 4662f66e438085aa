import type { IConstruct } from "constructs";
import { type NamedService, renderHostname, type SelectedKind, selectsService } from "../src/mesh/hostname";
import { labelsComputedOnGlobal, withComputedLabels } from "../src/mesh/global/computed-labels";
import { selectedKinds } from "../src/mesh/hostnames/assign-hostnames";
import { toZone } from "../src/mesh/sync/to-zone";
import { defaultProfile, parseTemplate, type ResourceKind } from "../src/model";
import { hostnameFails, hostnameNeeds, notSelected } from "./errors";
import type { IHostnameGenerator } from "./hostname-generator";
import { knownMeshName } from "./inventory";
import type { ObjectContent } from "./managed-object";
import type { IMesh } from "./mesh";
import { isUnresolved } from "./unresolved";

/** A service of this app, as hostnames are given to it. */
export interface HostedService {
  readonly construct: IConstruct;
  readonly kind: ResourceKind;
  readonly mesh: IMesh;
  readonly object: Pick<ObjectContent, "name" | "labels">;
}

/** What a generator's selector calls a kind; nothing for what gets no hostnames. */
export function selectedAs({ name }: ResourceKind): SelectedKind | undefined {
  return Object.hasOwn(selectedKinds, name) ? selectedKinds[name as keyof typeof selectedKinds] : undefined;
}

/** A service as a zone that it is synced to holds it: with the labels that control planes compute, and a hashed name. */
export function asZonesHoldIt({
  kind,
  mesh: container,
  object: { name, labels },
}: HostedService): NamedService {
  const mesh = knownMeshName(container);
  const computed = withComputedLabels(labelsComputedOnGlobal[defaultProfile], { mesh, name }, labels);
  return toZone(
    { kind: kind.name, mesh, name, labels: computed, fields: {} },
    { environment: "universal", systemNamespace: "" },
  );
}

/** The hostname that a generator gives to a service. Throws where there is none, or none that is known yet. */
export function hostnameOf(service: HostedService, generator: IHostnameGenerator, zone?: string): string {
  const { construct, kind } = service;
  const selected = selectedAs(kind);
  if (selected === undefined) throw notSelected(construct, generator, `no generator is for a ${kind.name}`);
  const known = asZonesHoldIt(service);
  const { template, selector } = generator;
  if (isUnresolved(template)) {
    throw hostnameNeeds(construct, generator, "a value that only Terraform will know", "Give its text");
  }
  const rules = { template, selector };
  if (
    !hasTokens(known.labels, selector[selected]?.matchLabels) &&
    !selectsService(rules, selected, known.labels)
  ) {
    throw notSelected(construct, generator, reasonNotSelected(selector, selected));
  }
  requireKnown(service, known, generator, zone);
  const made = renderHostname(template, known, zone ?? "", { checked: false });
  if ("error" in made) throw hostnameFails(construct, generator, made.error);
  return made.hostname;
}

function reasonNotSelected(selector: IHostnameGenerator["selector"], selected: SelectedKind): string {
  const wanted = selector[selected]?.matchLabels;
  return wanted === undefined
    ? `it selects no ${selected}`
    : `it selects by ${JSON.stringify(wanted)}, which the service does not carry`;
}

/** A field of a template, not preceded by a name: `.Zone` of `{{ .Zone }}`. */
const uses = (template: string, field: string) => new RegExp(`\\{\\{[^}]*\\.${field}\\b`).test(template);

function requireKnown(
  { construct, object, mesh }: HostedService,
  known: NamedService,
  generator: IHostnameGenerator,
  zone: string | undefined,
): void {
  const { template } = generator;
  if (zone === undefined && uses(template, "Zone") && known.labels["kuma.io/zone"] === undefined) {
    throw hostnameNeeds(construct, generator, ".Zone, which differs from zone to zone", "Pass the zone");
  }
  const tokens = [object.name, knownMeshName(mesh)].some(isUnresolved);
  if (tokens && uses(template, "Name")) {
    const remedy = "Use .DisplayName, or give the service and its mesh names that are text";
    throw hostnameNeeds(
      construct,
      generator,
      ".Name, which is made from a name that only Terraform will know",
      remedy,
    );
  }
  if ((tokens || hasTokens(known.labels)) && !onlyInserts(template)) {
    const remedy = "Give the service a name and labels that are text";
    throw hostnameNeeds(
      construct,
      generator,
      "conditions or functions on what only Terraform will know",
      remedy,
    );
  }
}

/** Whether a template does no more with values than to write them down. */
function onlyInserts(template: string): boolean {
  const parsed = parseTemplate(template);
  if ("error" in parsed) return true;
  return parsed.nodes.every((node) => {
    if (node.type === "text") return true;
    if (node.type !== "action" || node.pipeline.declares.length > 0) return false;
    const [command, ...more] = node.pipeline.commands;
    const [operand] = command?.operands ?? [];
    return (
      more.length === 0 &&
      (operand?.type === "field" || (operand?.type === "function" && operand.name === "label"))
    );
  });
}

/** Whether anything in maps is for Terraform to know. */
export function hasTokens(...maps: readonly (Readonly<Record<string, unknown>> | undefined)[]): boolean {
  return maps.some(
    (map) =>
      isUnresolved(map) ||
      Object.entries(map ?? {})
        .flat()
        .some(isUnresolved),
  );
}
