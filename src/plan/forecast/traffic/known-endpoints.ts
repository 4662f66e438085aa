import type { LeftOut, LeftOutReason, MeshObject, Zone, ZoneEndpoints } from "../../../mesh";
import type { Outlook } from "../outlook";
import { isSeenIn } from "../residents";
import type { Scene } from "../scene";
import type { HeldService } from "./held-service";
import { isLocal, type Served, whySilent, whyUnreachable, workloadsOf } from "./served";

/** What a client's Envoy knows of a port. */
export interface KnownEndpoints {
  /** By name of the zone. */
  endpoints(): readonly ZoneEndpoints[];
  /** Whether some are in the client's own zone. */
  readonly hasLocal: boolean;
  /** Matched MeshServices that are not among them, and why. */
  readonly leftOut: readonly LeftOut[];
}

/** Whether traffic that enters a zone gets to a workload. */
export type AnswersIn = (zone: string) => boolean;

/** The endpoints of a client's Envoy, zone by zone. Source: Kuma, pkg/xds/topology. */
export function knownIn(
  outlook: Outlook,
  zone: Zone,
  { service, served }: HeldService,
  answersIn: AnswersIn,
): KnownEndpoints {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  for (const one of served) {
    const { match } = one;
    if (!isSeenIn(zone, match.resident.home, match.audience)) continue;
    const found = addressesOf(outlook, zone.name, service, one);
    if (typeof found === "string") {
      leftOut.push({ service: match.service, reason: found });
      continue;
    }
    const there = isLocal(match, zone.name) ? zone.name : match.service.zone;
    for (const address of found) {
      // Envoy keeps the first of equal addresses.
      if (taken.has(address)) continue;
      taken.add(address);
      counts.set(there, (counts.get(there) ?? 0) + 1);
    }
  }
  const isAnswering = (there: string) => there === zone.name || answersIn(there);
  return { endpoints: inOrder(counts, isAnswering), hasLocal: counts.has(zone.name), leftOut };
}

function addressesOf(
  outlook: Outlook,
  zone: string,
  { mesh }: MeshObject,
  one: Served,
): readonly string[] | LeftOutReason {
  const { match } = one;
  if (match.service.mesh !== mesh) return "of another mesh";
  if (isLocal(match, zone)) return whySilent(one) ?? workloadsOf(one);
  const reason = whyUnreachable(one);
  if (reason !== undefined) return reason;
  if (!outlook.hasIdentityIn(zone, match.service.mesh)) return "no workload identity";
  const ingress = outlook.scene.ingressOf(match.service.zone);
  return ingress.length > 0 ? ingress : "no ingress";
}

/** Of a plain service, what clients know in whose zone nothing is that it matches. */
export function knownAbroad(
  { ingressOf }: Scene,
  { served }: HeldService,
  answersIn: AnswersIn,
): KnownEndpoints {
  const counts = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  for (const one of served) {
    const { service } = one.match;
    const entries = ingressOf(service.zone).length;
    const reason = whyUnreachable(one) ?? (entries === 0 ? "no ingress" : undefined);
    if (reason === undefined) counts.set(service.zone, entries);
    else leftOut.push({ service, reason });
  }
  return { endpoints: inOrder(counts, answersIn), hasLocal: false, leftOut };
}

function inOrder(counts: ReadonlyMap<string, number>, answersIn: AnswersIn): () => readonly ZoneEndpoints[] {
  let found: ZoneEndpoints[] | undefined;
  return () => {
    if (found !== undefined) return found;
    found = [];
    for (const [zone, count] of counts) found.push({ zone, count, answers: answersIn(zone) });
    return found.sort((left, right) => (left.zone < right.zone ? -1 : 1));
  };
}

/** Of a plain service, what clients in a zone know, made of what those abroad know: the same where nothing is at home. */
export function knownAtHome(zone: string, { served }: HeldService, abroad: KnownEndpoints): KnownEndpoints {
  const own = served.filter(({ match }) => match.resident.home === zone);
  if (own.length === 0) return abroad;
  const isTold = abroad.leftOut.length === 0 && own.every(({ answers }) => answers);
  return new KnownAtHome(zone, own, abroad, isTold ? abroad.leftOut : leftOutAtHome(zone, served, abroad));
}

function leftOutAtHome(zone: string, served: readonly Served[], abroad: KnownEndpoints): readonly LeftOut[] {
  return served.flatMap((one): readonly LeftOut[] => {
    const { service, resident } = one.match;
    if (resident.home !== zone) return abroad.leftOut.filter((other) => other.service === service);
    const reason = whySilent(one);
    return reason === undefined ? [] : [{ service, reason }];
  });
}

/** Most are never asked for their endpoints: traffic stays at home. */
class KnownAtHome implements KnownEndpoints {
  readonly hasLocal: boolean;
  readonly leftOut: readonly LeftOut[];
  readonly #zone: string;
  readonly #own: readonly Served[];
  readonly #abroad: KnownEndpoints;

  constructor(zone: string, own: readonly Served[], abroad: KnownEndpoints, leftOut: readonly LeftOut[]) {
    this.#zone = zone;
    this.#own = own;
    this.#abroad = abroad;
    this.leftOut = leftOut;
    this.hasLocal = own.some(({ answers }) => answers);
  }

  endpoints(): readonly ZoneEndpoints[] {
    const zone = this.#zone;
    const others = this.#abroad.endpoints().filter((one) => one.zone !== zone);
    if (!this.hasLocal) return others;
    const addresses = new Set(this.#own.flatMap(workloadsOf));
    const place = others.findIndex((one) => one.zone > zone);
    others.splice(place < 0 ? others.length : place, 0, { zone, count: addresses.size, answers: true });
    return others;
  }
}
