/** How zones and localities share traffic: `default.localityAwareness` of a MeshLoadBalancingStrategy. */
export interface LocalityAwareness {
  readonly disabled?: boolean;
  readonly localZone?: { readonly affinityTags?: readonly AffinityTag[] };
  readonly crossZone?: {
    readonly failover?: readonly FailoverRule[];
    readonly failoverThreshold?: { readonly percentage: number | string };
  };
}

export interface AffinityTag {
  readonly key: string;
  readonly weight?: number;
}

export interface FailoverRule {
  readonly from?: { readonly zones: readonly string[] };
  readonly to: {
    readonly type: "None" | "Only" | "Any" | "AnyExcept";
    readonly zones?: readonly string[];
  };
}
