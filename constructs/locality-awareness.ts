/** How zones and localities share traffic. Source: Kuma's MeshLoadBalancingStrategy. */
export interface LocalityAwareness {
  /** Traffic to other zones, in order of priority. Once it is there, zones that no rule reaches get none. @default all zones alike, after the own one */
  readonly crossZone?: CrossZone;
  /** Spread traffic over all zones alike; counts only without `crossZone` and `localZone`. @default false */
  readonly disabled?: boolean;
  /** Traffic inside the client's zone. @default all endpoints alike */
  readonly localZone?: LocalZone;
}

/** Traffic to other zones. */
export interface CrossZone {
  /** Rules: the place of the first one that applies to a zone is its priority. @default no zone gets traffic */
  readonly failover?: readonly Failover[];
  /** When traffic moves on to the next priority. @default below half of the endpoints healthy */
  readonly failoverThreshold?: FailoverThreshold;
}

/** One rule of a failover; {@link FailoverRule} makes them. */
export interface Failover {
  /** Zones whose clients the rule is for. @default all */
  readonly from?: FailoverFrom;
  /** Zones that traffic may go to. */
  readonly to: FailoverTo;
}

export interface FailoverFrom {
  /** Names of the zones. */
  readonly zones: readonly string[];
}

export interface FailoverTo {
  /** `None`, `Only`, `Any` or `AnyExcept`. */
  readonly type: string;
  /** Names of the zones, for `Only` and `AnyExcept`. @default none */
  readonly zones?: readonly string[];
}

export interface FailoverThreshold {
  /** Share of healthy endpoints below which traffic moves, in percent: over 0, up to 100. Decimals as text: `"33.3"`. */
  readonly percentage: number | string;
}

/** Traffic inside the client's zone. */
export interface LocalZone {
  /** Tags whose equal values draw traffic, strongest first. @default none */
  readonly affinityTags?: readonly AffinityTag[];
}

export interface AffinityTag {
  /** Key of the tag. */
  readonly key: string;
  /** Weight of the tag; all tags have one, or none. @default 90 % of what is left to the first, and so on */
  readonly weight?: number;
}

/**
 * Rules of a failover, in the order in which zones are tried.
 *
 * @example MeshLoadBalancingStrategy.failover([FailoverRule.toOnly(["west"]), FailoverRule.toAny()]);
 */
export class FailoverRule {
  /** To these zones. */
  static toOnly(zones: readonly string[], from?: readonly string[]): Failover {
    return rule({ type: "Only", zones }, from);
  }

  /** To any zone. */
  static toAny(from?: readonly string[]): Failover {
    return rule({ type: "Any" }, from);
  }

  /** To any zone but these. */
  static toAnyExcept(zones: readonly string[], from?: readonly string[]): Failover {
    return rule({ type: "AnyExcept", zones }, from);
  }

  private constructor() {}
}

function rule(to: FailoverTo, zones: readonly string[] | undefined): Failover {
  return zones === undefined ? { to } : { from: { zones }, to };
}
