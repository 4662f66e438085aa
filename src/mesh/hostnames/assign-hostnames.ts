import type { Profile } from "../../model";
import {
  checksHostnames,
  compileHostname,
  type Hostname,
  type HostnameRules,
  type SelectedKind,
} from "../hostname";
import type { Condition } from "../match/condition";
import { indexLabels } from "../match/label-index";
import type { MeshObject } from "../mesh-object";
import { byAge, byPrecedence, compare } from "./order";

interface GeneratorRef {
  readonly hostnameGeneratorRef: { readonly coreName: string };
}

/** What generators write into the status of a service; each list is left out where it is empty. */
export interface HostnameStatus {
  readonly addresses?: readonly (GeneratorRef & {
    readonly hostname: string;
    readonly origin: "HostnameGenerator";
  })[];
  readonly hostnameGenerators?: readonly (GeneratorRef & { readonly conditions: readonly Condition[] })[];
}

/** The kinds that get hostnames, and what a generator's selector calls them. */
export const selectedKinds = {
  MeshService: "meshService",
  MeshExternalService: "meshExternalService",
  MeshMultiZoneService: "meshMultiZoneService",
} as const satisfies Readonly<Record<string, SelectedKind>>;

export interface HostnameQuestion {
  /** The services of one kind. */
  readonly kind: keyof typeof selectedKinds;
  readonly services: readonly MeshObject[];
  readonly generators: readonly MeshObject[];
  /** The zone whose control plane asks. */
  readonly zone: string;
  readonly profile: Profile;
}

/**
 * Gives hostnames to the services of one kind. Generators of the zone go first, then older ones, then by name; services
 * older first, then by name. Within a mesh the first to get a hostname keeps it, for all others it is a collision. The
 * lists of a service are sorted by the generator's name.
 *
 * @returns the statuses, in the order of the services; shared and empty for what no generator selects.
 * Source: Kuma, pkg/core/resources/apis/hostnamegenerator/hostname.
 */
export function assignHostnames(question: HostnameQuestion): readonly HostnameStatus[] {
  const { kind, services, zone, profile } = question;
  const selected = question.generators.flatMap((generator) => {
    const { template, selector = {} } = generator.fields.spec as HostnameRules;
    const rules = selector[selectedKinds[kind]];
    return rules === undefined ? [] : [{ generator, template, pairs: rules.matchLabels ?? {} }];
  });
  selected.sort((left, right) => byPrecedence(left.generator, right.generator));

  const index = indexLabels(
    services.map(({ labels }) => labels),
    new Set(selected.flatMap(({ pairs }) => Object.keys(pairs))),
  );

  const outcomes: Outcome[][] = [];
  const owners = new Map<string, Owner>();
  for (const { generator, template, pairs } of selected) {
    const render = compileHostname(template, zone, { checked: checksHostnames[profile] });
    const rendered = index
      .find(pairs, false)
      .map((place) => ({ place, made: renderFor(services[place], render) }));
    claimHostnames(rendered, services, owners, generator);
    for (const { place, made } of rendered) {
      const service = services[place];
      // Before hostnames were checked, an empty one left no trace at all.
      if (service === undefined || ("hostname" in made && made.hostname === "")) continue;
      (outcomes[place] ??= []).push({ ref: generator.name, ...judge(made, service, owners, generator) });
    }
  }
  return services.map((_service, place) => statusOf(outcomes[place]));
}

/** Who has a hostname, and of which generator. */
interface Owner {
  readonly service: MeshObject;
  readonly generator: MeshObject;
}

type Render = ReturnType<typeof compileHostname>;

function renderFor(service: MeshObject | undefined, render: Render): Hostname {
  return service === undefined ? { hostname: "" } : render(service);
}

/** Of the services that one generator gave the same hostname, the oldest gets it, unless it was taken before. */
function claimHostnames(
  rendered: readonly { readonly place: number; readonly made: Hostname }[],
  services: readonly MeshObject[],
  owners: Map<string, Owner>,
  generator: MeshObject,
): void {
  const claimed = new Map<string, MeshObject>();
  for (const { place, made } of rendered) {
    const service = services[place];
    if (service === undefined || "error" in made) continue;
    const claim = claimOf(service, made.hostname);
    const rival = claimed.get(claim);
    if (owners.has(claim) || (rival !== undefined && byAge(rival, service) <= 0)) continue;
    claimed.set(claim, service);
  }
  for (const [claim, service] of claimed) owners.set(claim, { service, generator });
}

function claimOf({ mesh = "" }: MeshObject, hostname: string): string {
  return `${mesh}/${hostname}`;
}

interface Outcome {
  readonly ref: string;
  readonly hostname?: string;
  readonly condition: Condition;
}

/** A collision's message names the loser itself, as the server's does. A later generator that makes the same hostname collides, too. */
function judge(
  made: Hostname,
  service: MeshObject,
  owners: ReadonlyMap<string, Owner>,
  generator: MeshObject,
): Omit<Outcome, "ref"> {
  if ("error" in made) return { condition: condition("False", "TemplateError", made.error) };
  const owner = owners.get(claimOf(service, made.hostname));
  if (owner?.service === service && owner.generator === generator) {
    return { hostname: made.hostname, condition: generated };
  }
  const { kind, name } = service;
  return { condition: condition("False", "Collision", `Hostname collision with ${kind}: ${name}`) };
}

function condition(status: Condition["status"], reason: string, message: string): Condition {
  return { type: "Generated", status, reason, message };
}

const generated = condition("True", "Generated", "");
const none: HostnameStatus = {};

function statusOf(outcomes: readonly Outcome[] | undefined): HostnameStatus {
  if (outcomes === undefined) return none;
  const sorted = [...outcomes].sort((left, right) => compare(left.ref, right.ref));
  const addresses = sorted.flatMap(({ ref, hostname }) =>
    hostname === undefined
      ? []
      : [{ hostname, origin: "HostnameGenerator" as const, hostnameGeneratorRef: { coreName: ref } }],
  );
  const hostnameGenerators = sorted.map((outcome) => ({
    hostnameGeneratorRef: { coreName: outcome.ref },
    conditions: [outcome.condition],
  }));
  return { ...(addresses.length === 0 ? {} : { addresses }), hostnameGenerators };
}
