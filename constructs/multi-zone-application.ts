import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { wellKnownLabels } from "../src/model";
import { definedOnly } from "./defined-only";
import { HostnameGenerator } from "./hostname-generator";
import { HostnameTemplate } from "./hostname-template";
import { knownMeshName } from "./inventory";
import type { LocalityAwareness } from "./locality-awareness";
import type { IMesh } from "./mesh";
import { MeshLoadBalancingStrategy } from "./mesh-load-balancing-strategy";
import { providerOf } from "./provider-of";
import { MeshMultiZoneService, type MeshMultiZoneServicePort } from "./mesh-multi-zone-service";

export interface MultiZoneApplicationProps {
  /** The mesh that the application is in. Changing it replaces everything. */
  readonly mesh: IMesh;
  /** Name of the application and of its multi-zone service: an RFC 1035 label. Changing it replaces everything. */
  readonly name: string;
  /** Ports that clients connect to. */
  readonly ports: readonly MeshMultiZoneServicePort[];
  /** Display name of the services of the zones that make it up. @default the name */
  readonly displayName?: string;
  /** Kubernetes namespace of those services. @default any, or none on Universal */
  readonly namespace?: string;
  /** Further labels that those services must all carry. @default none */
  readonly matchLabels?: { readonly [key: string]: string };
  /** What its hostname looks like: a template, or its text. @default `NAME.MESH.mesh`, such as `redis.default.mesh` */
  readonly hostname?: HostnameTemplate | string;
  /** How zones share its traffic. @default {@link MeshLoadBalancingStrategy.localFirst} */
  readonly localityAwareness?: LocalityAwareness;
  /** Labels of all three objects. @default none */
  readonly labels?: { readonly [key: string]: string };
  /** The Konnect provider to use. @default the mesh's, or else the stack's */
  readonly provider?: TerraformProvider;
}

/**
 * One application that runs in many zones: a multi-zone service, a hostname of its own, and what happens when a zone
 * fails. Each part is a construct that can be added to.
 * Throws {@link ValidationError} for props that the control plane would refuse.
 *
 * @example
 * new MultiZoneApplication(this, "Redis", {
 *   mesh,
 *   name: "redis",
 *   ports: [{ port: 6379 }],
 *   localityAwareness: MeshLoadBalancingStrategy.failover([FailoverRule.toOnly(["west"]), FailoverRule.toAny()]),
 * });
 */
export class MultiZoneApplication extends Construct {
  /** The multi-zone service, child `Service`. */
  readonly service: MeshMultiZoneService;
  /** What gives the hostname to this service and to no other, child `Hostname`. Its name is `MESH-NAME`, for generators have no mesh. */
  readonly hostnameGenerator: HostnameGenerator;
  /** How zones share the traffic, child `Strategy`. It has the service's name. */
  readonly strategy: MeshLoadBalancingStrategy;

  constructor(scope: Construct, id: string, props: MultiZoneApplicationProps) {
    super(scope, id);
    const { mesh, name, ports, matchLabels, displayName = name, namespace, provider } = props;
    const shared = definedOnly({ labels: props.labels, provider });
    this.service = new MeshMultiZoneService(this, "Service", {
      mesh,
      name,
      ports,
      ...definedOnly({ matchLabels }),
      ...shared,
    }).selectByDisplayName(displayName, namespace);
    const meshName = knownMeshName(mesh);
    this.hostnameGenerator = new HostnameGenerator(this, "Hostname", {
      controlPlane: mesh.controlPlane,
      name: `${meshName}-${name}`,
      template: props.hostname ?? HostnameTemplate.displayName().dot(HostnameTemplate.mesh()).dotText("mesh"),
      selector: {
        meshMultiZoneService: {
          matchLabels: { [wellKnownLabels.displayName]: name, [wellKnownLabels.mesh]: meshName },
        },
      },
      ...shared,
      ...definedOnly({ provider: providerOf(this, provider, mesh) }),
    });
    this.strategy = new MeshLoadBalancingStrategy(this, "Strategy", {
      mesh,
      name,
      to: [
        {
          targetRef: this.service.asTargetRef(),
          localityAwareness: props.localityAwareness ?? MeshLoadBalancingStrategy.localFirst(),
        },
      ],
      ...shared,
    });
  }

  /**
   * The hostname of the application.
   *
   * @param zone Name of the zone whose clients ask, for templates with `.Zone`.
   * Throws when it cannot be known at synthesis: see {@link MeshMultiZoneService.hostname}.
   */
  hostname(zone?: string): string {
    return this.service.hostname(this.hostnameGenerator, zone);
  }
}
