import { type EffectiveStrategy, effectiveStrategy } from "../../../mesh";
import type { Outlook } from "../outlook";
import { isConnected } from "../residents";
import { type Balance, balanceFrom } from "./balance";
import { type HeldService, holdService } from "./held-service";
import { knownAbroad, knownAtHome, type KnownEndpoints, knownIn } from "./known-endpoints";
import type { Serve } from "./served";

/** Where traffic to one port of a multi-zone service goes, from clients without labels and tags. */
export interface PortFooting {
  /** `undefined` where the zone's control plane knows no such service or port. */
  readonly balanceFrom: (zone: string) => Balance | undefined;
  /**
   * Of zones that hold the same, those with the same number are under the same rules: their clients fare alike, if no
   * MeshService that is matched lives there.
   */
  readonly rulesOf: (zone: string) => number;
}

/** What is the same to clients of all zones that hold the same. */
interface Ground {
  readonly held: HeldService;
  readonly strategy: EffectiveStrategy;
  /** What they know with nothing at home; `undefined` where that tells nothing of those who have something. */
  readonly abroad: KnownEndpoints | undefined;
}

export function footingOf(outlook: Outlook, key: string, section: string, serve: Serve): PortFooting {
  const { scene } = outlook;
  const grounds = new Map<number, Ground | undefined>();
  const groundIn = (zone: string): Ground | undefined => {
    const likeness = outlook.likenessOf(zone);
    const known = grounds.get(likeness);
    if (known !== undefined || grounds.has(likeness)) return known;
    const made = findGround(outlook, zone, key, section, serve, answersIn);
    grounds.set(likeness, made);
    return made;
  };
  const answersIn = (zone: string): boolean => groundIn(zone)?.held.answering.has(zone) === true;
  const strangers = new Map<KnownEndpoints, Balance>();
  const ruleSets: string[] = [];
  return {
    balanceFrom(zone) {
      const place = scene.zones.get(zone);
      const ground = groundIn(zone);
      if (place === undefined || ground === undefined) return undefined;
      const { held, strategy, abroad } = ground;
      const known =
        abroad === undefined ? knownIn(outlook, place, held, answersIn) : knownAtHome(zone, held, abroad);
      if (known.hasLocal || strategy.localityAwareness !== undefined)
        return balanceFrom(zone, known, held, strategy, scene.allTo);
      // To clients with nothing at home and no strategy, all zones are equally far.
      const alike = strangers.get(known) ?? balanceFrom(zone, known, held, strategy, scene.allTo);
      strangers.set(known, alike);
      return alike;
    },
    rulesOf(zone) {
      const rules = groundIn(zone)?.strategy.localityAwareness?.crossZone?.failover;
      if (rules?.some(({ from }) => from !== undefined) !== true) return -1;
      const ofZone = rules.map(({ from }) => from?.zones.includes(zone) !== false).join();
      const known = ruleSets.indexOf(ofZone);
      return known >= 0 ? known : ruleSets.push(ofZone) - 1;
    },
  };
}

/** @param answersIn not asked before the ground is found */
function findGround(
  outlook: Outlook,
  zone: string,
  key: string,
  section: string,
  serve: Serve,
  answersIn: (zone: string) => boolean,
): Ground | undefined {
  const { scene } = outlook;
  const place = scene.zones.get(zone);
  const service = outlook.serviceIn(zone, key);
  const held = service && holdService(outlook, service, section, serve);
  if (place === undefined || held === undefined) return undefined;
  const strategy = effectiveStrategy(outlook.policiesIn(zone), held.service, held.port);
  const isPlain = held.isPlain && isConnected(place) && outlook.hasIdentityIn(zone, held.service.mesh ?? "");
  return { held, strategy, abroad: isPlain ? knownAbroad(scene, held, answersIn) : undefined };
}
