import type { TerraformProvider } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { meshLoadBalancingStrategy } from "../src/model";
import type { PropertyNames } from "./check-props";
import { register } from "./cross-checks";
import { definedOnly } from "./defined-only";
import { KonnectMeshLoadBalancingStrategy } from "./gen/konnect-mesh-load-balancing-strategy";
import { withEntry } from "./growing-map";
import { knownMeshName } from "./inventory";
import type { HashPolicy, LoadBalancer } from "./load-balancer";
import { type AffinityTag, type Failover, FailoverRule, type LocalityAwareness } from "./locality-awareness";
import { ManagedObject } from "./managed-object";
import type { IMesh } from "./mesh";
import { meshLabelWarnings } from "./mesh-label";
import { providerOf } from "./provider-of";
import { checkMesh } from "./references";
import type { TargetRef } from "./target-ref";
import { isUnresolved } from "./unresolved";

type Labels = { readonly [key: string]: string };

/** A load balancing strategy of this app. */
export interface IMeshLoadBalancingStrategy extends IConstruct {
  /** Name of the strategy. */
  readonly strategyName: string;
  /** The mesh that the strategy is in. */
  readonly mesh: IMesh;
}

/** A destination, and how traffic to it is balanced. */
export interface LoadBalancingDestination {
  /** Where the traffic goes: `service.asTargetRef()`, `mesh.asTargetRef()`, or a reference written by hand. */
  readonly targetRef: TargetRef;
  /** How zones and localities share traffic: see {@link MeshLoadBalancingStrategy.failover} and its siblings. @default the own zone first, then all others alike */
  readonly localityAwareness?: LocalityAwareness;
  /** How an endpoint is chosen. @default round robin */
  readonly loadBalancer?: LoadBalancer;
  /** What a request is hashed by, in order. @default none */
  readonly hashPolicies?: readonly HashPolicy[];
}

/** What goes with a choice of zones. */
export interface LocalityOptions {
  /** Tags whose equal values draw traffic inside the client's zone, strongest first. @default none */
  readonly affinityTags?: readonly AffinityTag[];
  /** Share of healthy endpoints, in percent, below which traffic moves on to the next zones. @default 50 */
  readonly threshold?: number;
}

export interface MeshLoadBalancingStrategyProps {
  /** The mesh that the strategy is in. Changing it replaces the strategy. */
  readonly mesh: IMesh;
  /** Name of the strategy: of several for one destination, the first in the alphabet counts most. Changing it replaces the strategy. */
  readonly name: string;
  /** Whose outgoing traffic it governs. @default the whole mesh's */
  readonly from?: TargetRef;
  /** Destinations, and how traffic to them is balanced. At least one, here or by {@link MeshLoadBalancingStrategy.addDestination}. @default none yet */
  readonly to?: readonly LoadBalancingDestination[];
  /** Labels of the strategy. @default none */
  readonly labels?: { readonly [key: string]: string };
  /** The Konnect provider to use. @default the mesh's, or else the stack's */
  readonly provider?: TerraformProvider;
}

interface Content {
  readonly to: readonly LoadBalancingDestination[];
  readonly labels: Labels | undefined;
}

/**
 * How clients' traffic is shared among the endpoints and zones of a destination.
 * Throws {@link ValidationError} for props that the control plane would refuse; no destination is reported when the
 * stack is synthesized, because one can be added until then.
 *
 * @example
 * new MeshLoadBalancingStrategy(this, "Failover", { mesh, name: "redis" }).addDestination({
 *   targetRef: redis.asTargetRef(),
 *   localityAwareness: MeshLoadBalancingStrategy.failover([FailoverRule.toOnly(["west"])]),
 * });
 */
export class MeshLoadBalancingStrategy extends Construct implements IMeshLoadBalancingStrategy {
  /**
   * The client's own zone first, then all other zones alike: what happens without a strategy, too, but with affinity
   * and threshold, and over less specific strategies.
   */
  static localFirst(options: LocalityOptions = {}): LocalityAwareness {
    return MeshLoadBalancingStrategy.failover([FailoverRule.toAny()], options);
  }

  /**
   * The client's own zone first, then zone after zone as the rules say. Zones that no rule reaches get no traffic.
   *
   * @param rules in the order in which zones are tried
   */
  static failover(rules: readonly Failover[], options: LocalityOptions = {}): LocalityAwareness {
    const { affinityTags, threshold } = options;
    return {
      ...(affinityTags !== undefined && { localZone: { affinityTags } }),
      crossZone: {
        failover: rules,
        ...(threshold !== undefined && { failoverThreshold: { percentage: inWire(threshold) } }),
      },
    };
  }

  /** The client's own zone alone: no other gets traffic, even when there is nobody left. */
  static localOnly(options: LocalityOptions = {}): LocalityAwareness {
    return MeshLoadBalancingStrategy.failover([{ to: { type: "None" } }], options);
  }

  /** All zones alike, whichever the client is in. */
  static disabled(): LocalityAwareness {
    return { disabled: true };
  }

  /** The L1 construct. */
  readonly resource: KonnectMeshLoadBalancingStrategy;
  readonly mesh: IMesh;
  private readonly managed: ManagedObject<Content>;

  constructor(scope: Construct, id: string, props: MeshLoadBalancingStrategyProps) {
    super(scope, id);
    const { mesh, name, from, to = [], labels } = props;
    this.mesh = mesh;
    const meshName = knownMeshName(mesh);
    this.managed = new ManagedObject<Content>(
      this,
      {
        kind: meshLoadBalancingStrategy,
        names: namesOf,
        mesh: meshName,
        references: checkMesh(mesh),
        toObject: (content) => ({
          name,
          labels: content.labels,
          spec: { targetRef: from, to: lowerDestinations(content.to) },
        }),
        isMendable: ({ code, path }) => code === "destinations_missing" && path[0] === "to",
        warnings: (content) => meshLabelWarnings(content.labels, meshName),
      },
      { to, labels },
    );
    this.resource = new KonnectMeshLoadBalancingStrategy(
      this,
      "Default",
      definedOnly({
        ...this.managed.lowered(),
        cpId: mesh.controlPlane.controlPlaneId,
        mesh: mesh.meshName,
        provider: providerOf(this, props.provider, mesh),
      }),
    );
    this.managed.follow(this.resource);
    register({
      construct: this,
      kind: meshLoadBalancingStrategy,
      container: mesh,
      name,
      resource: this.resource,
      managed: this.managed,
    });
  }

  /** Name of the strategy. A reference, so that what uses it is created after the strategy. */
  get strategyName(): string {
    return this.resource.name;
  }

  /** Adds a destination. Throws {@link ValidationError} for one that the control plane would refuse. */
  addDestination(destination: LoadBalancingDestination): this {
    return this.become({ to: [...this.managed.content.to, destination] });
  }

  /**
   * Adds a label of the strategy itself.
   * Throws {@link ValidationError} for one that the control plane would refuse, and when the strategy has the label
   * with another value.
   */
  addLabel(key: string, value: string): this {
    return this.become({ labels: withEntry(this, "labels", this.managed.content.labels ?? {}, key, value) });
  }

  private become(change: object): this {
    this.managed.become({ ...this.managed.content, ...change });
    return this;
  }
}

/** Where a destination's settings stand beside its target, the control plane has them in a `default` of their own. */
function lowerDestinations(to: Content["to"]): unknown {
  // From JavaScript it may be anything, which the contract then names.
  if (!Array.isArray(to)) return to;
  return (to as readonly unknown[]).map((destination) => {
    if (typeof destination !== "object" || destination === null) return destination;
    const { targetRef, ...settings } = destination as Partial<LoadBalancingDestination>;
    return { targetRef, ...(Object.keys(settings).length > 0 && { default: settings }) };
  });
}

function namesOf({ to }: Content): PropertyNames {
  const destinations = Array.isArray(to) ? [...to.keys()] : [];
  return [
    [["spec", "targetRef"], ["from"]],
    ...destinations.map(
      (index) =>
        [
          ["spec", "to", index, "default"],
          ["to", index],
        ] as const,
    ),
    [["spec", "to"], ["to"]],
  ];
}

/** The control plane takes decimals as text only. */
function inWire(share: number): number | string {
  return Number.isInteger(share) || isUnresolved(share) ? share : String(share);
}
