import type { LabelDifference, LeftOut, MatchedMeshService } from "../../mesh";
import type { Profile } from "../../model";
import type { Action, AttributeChange, OutputChange } from "../plan";
import type { Finding } from "./finding";
import type { GeneratorReport } from "./generator-report";
import type { MeshServiceReport } from "./mesh-service-report";
import type { StrategyReport } from "./strategy-report";

/** A plan as a change of traffic, as JSON: `docs/plans.md` describes it. Members are only added within a version. */
export interface PlanReport {
  readonly reportVersion: "1.0";
  /** An apply would change nothing. */
  readonly isEmpty: boolean;
  /** Whether there was a world to forecast reach, hostnames and traffic in. */
  readonly hasWorld: boolean;
  readonly profile: Profile;
  readonly summary: Summary;
  /** Every resource of this package's kinds that changes, and how. */
  readonly resources: readonly ResourceReport[];
  /** What of them changed outside of Terraform since the last apply: `before` is state, `after` the real object. */
  readonly drift: readonly ResourceReport[];
  /** Outputs of the root module that differ. */
  readonly outputs: readonly OutputChange[];
  /** Multi-zone services that the plan changes, or that something which it changes has an effect on. */
  readonly services: readonly ServiceReport[];
  /** Hostname generators that the plan changes. */
  readonly generators: readonly GeneratorReport[];
  /** MeshServices of the global control plane that the plan changes. */
  readonly meshServices: readonly MeshServiceReport[];
  /** Load-balancing strategies that the plan changes. */
  readonly strategies: readonly StrategyReport[];
  /** Hostnames of MeshServices and MeshExternalServices that appear or vanish. */
  readonly otherHostnames: readonly OtherHostname[];
  readonly findings: readonly Finding[];
  /** What could not be told, and why. */
  readonly notes: readonly string[];
}

export interface Summary {
  readonly actions: Readonly<Partial<Record<Action, number>>>;
  /** Resources of other providers that change. */
  readonly foreign: number;
  /** Zones that lose all that a multi-zone service matched there, counted once a service. */
  readonly zonesLost: number;
  /** A sentence for each multi-zone service, then for each generator, MeshService and strategy. */
  readonly headlines: readonly string[];
}

export interface ResourceReport {
  readonly address: string;
  readonly type: string;
  readonly action: Action;
  /** The replacement is created before the old object is destroyed. */
  readonly createsBeforeDestroy?: boolean;
  /** The id that an import block brings the object in with. */
  readonly importId?: string;
  /** The address before a `moved` block. */
  readonly movedFrom?: string;
  readonly attributes: readonly AttributeChange[];
}

export interface ServiceReport {
  /** Absent for a service that the plan does not manage. */
  readonly address?: string | undefined;
  readonly mesh: string;
  readonly name: string;
  readonly action: Action;
  /** The replacement is created before the old object is destroyed. */
  readonly createsBeforeDestroy?: boolean | undefined;
  /** What the plan edits: of the service itself, or elsewhere with an effect on it. */
  readonly causes: readonly string[];
  readonly headline: string;
  readonly selector: Sides<Readonly<Record<string, string>>>;
  /** Labels of the selector that are not told, or the selector as a whole (`*`), and why. */
  readonly hiddenSelector: readonly { readonly label: string; readonly why: string }[];
  readonly reach: readonly ZoneReach[];
  readonly ports: readonly PortReport[];
  readonly hostnames: readonly HostnameReport[];
  readonly hostnameFaults: readonly HostnameFault[];
  /** Its labels or a generator are not told, and with them which hostnames it gets. */
  readonly hiddenHostnames: boolean;
  /** Zones in which the service gets, keeps or gives back its virtual address. */
  readonly vips: {
    readonly appear: readonly string[];
    readonly vanish: readonly string[];
    readonly stay: readonly string[];
  };
  readonly traffic: readonly TrafficReport[];
  /** A strategy or its mesh is not told, and with them where traffic goes. */
  readonly hiddenTraffic: boolean;
}

export interface Sides<Value> {
  /** `null` when there is nothing. */
  readonly before: Value | null;
  readonly after: Value | null;
}

/** What a selector matches among the MeshServices of one zone. */
export interface ZoneReach {
  /** Where the MeshServices live; empty for those that the global control plane holds. */
  readonly zone: string;
  readonly before: number;
  /** `null` when only the apply tells: see {@link mayMatch}. */
  readonly after: number | null;
  readonly gained: readonly MatchedMeshService[];
  readonly lost: readonly (MatchedMeshService & { readonly differences: readonly LabelDifference[] })[];
  /** Not matched after the apply, for one label. */
  readonly nearMisses: readonly {
    readonly service: MatchedMeshService;
    readonly difference: LabelDifference;
  }[];
  /** What matches if the labels that are not told yet fit. */
  readonly mayMatch: readonly MatchedMeshService[];
}

/** A port after the apply, at every matched MeshService. */
export interface PortReport {
  /** Name or number. */
  readonly port: string;
  readonly protocol: string;
  readonly services: readonly {
    readonly service: MatchedMeshService;
    readonly exposed: boolean;
    /** Protocol that the MeshService speaks there; absent where it does not expose the port. */
    readonly speaks?: string;
    readonly compatible: boolean;
  }[];
  /** MeshServices that are matched, but of whose ports the plan does not tell all; absent where it tells. */
  readonly untold?: readonly MatchedMeshService[];
}

export interface HostnameReport {
  readonly hostname: string;
  /** Zones that resolve it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A generator that gives the service no hostname after the apply. */
export interface HostnameFault {
  readonly generator: string;
  readonly reason: string;
  readonly zones: readonly string[];
  /** Of a collision: the hostname, and whose it is. */
  readonly hostname?: string;
  readonly takenBy?: string;
  readonly message: string;
  /** It was so before. */
  readonly isOld: boolean;
}

export interface OtherHostname {
  readonly kind: string;
  readonly mesh: string;
  readonly name: string;
  /** Where the service lives. */
  readonly home: string;
  readonly hostname: string;
  /** Zones that begin to resolve it, and zones that cease to. */
  readonly appears: readonly string[];
  readonly vanishes: readonly string[];
}

/** Where a client's traffic goes, by name of the zone it arrives in, from 0 to 1; `lost` is what nothing answers. */
export interface Shares {
  readonly zones: Readonly<Record<string, number>>;
  readonly lost: number;
}

export interface TrafficReport {
  /** The zones of clients to whom all of this applies: clients without labels and tags. */
  readonly from: readonly string[];
  /** Name or number. */
  readonly port: string;
  /** `null` when there is no such service or port, or only the apply tells. */
  readonly before: Shares | null;
  readonly after: Shares | null;
  /** Matched MeshServices that get nothing after the apply. */
  readonly leftOut: readonly LeftOut[];
  /** The same when a zone has just failed, for each zone whose loss moves this traffic. */
  readonly down: readonly ({ readonly zone: string } & Sides<Shares>)[];
}
