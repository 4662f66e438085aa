import type { IResolvable, TerraformProvider } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { meshMultiZoneService, wellKnownLabels } from "../src/model";
import { checkGiven, type PropertyNames } from "./check-props";
import { definedOnly } from "./defined-only";
import { collectionIsToken } from "./errors";
import { KonnectMeshMultiZoneService } from "./gen/konnect-mesh-multi-zone-service";
import { withEntry } from "./growing-map";
import type { IHostnameGenerator } from "./hostname-generator";
import { hostnameOf } from "./hostname-of";
import { register } from "./cross-checks";
import { ManagedObject } from "./managed-object";
import { knownMeshName } from "./inventory";
import type { IMesh } from "./mesh";
import { meshLabelWarnings } from "./mesh-label";
import { providerOf } from "./provider-of";
import { checkMesh } from "./references";
import { throwErrors } from "./report";
import { serviceTarget, type TargetRef, type TargetRefOptions } from "./target-ref";
import { isUnresolved } from "./unresolved";

/** A multi-zone service, of this app or existing. */
export interface IMeshMultiZoneService extends IConstruct {
  /** Name of the service, the first part of its hostnames. */
  readonly serviceName: string;
  /** The mesh that the service is in. */
  readonly mesh: IMesh;
  /** The service as a policy's destination. */
  asTargetRef(options?: TargetRefOptions): TargetRef;
}

/** A port that clients of a multi-zone service connect to. */
export interface MeshMultiZoneServicePort {
  /** Number of the port: 1 to 65535. */
  readonly port: number;
  /** Protocol that clients speak: `grpc`, `http`, `http2`, `kafka` (not in v3) or `tcp`. @default "tcp" */
  readonly appProtocol?: string;
  /** Name of the port. From v3 on it is what the MeshServices' ports are matched by. @default none */
  readonly name?: string;
}

type Labels = { readonly [key: string]: string };

export interface MeshMultiZoneServiceProps {
  /** The mesh that the service is in. Changing it replaces the service. */
  readonly mesh: IMesh;
  /** Name of the service: an RFC 1035 label, for it becomes part of the hostname. Changing it replaces the service. */
  readonly name: string;
  /**
   * Labels that a MeshService must all carry, with just these values, to belong to the service. At least one, here
   * or by {@link MeshMultiZoneService.selectByLabels} and its siblings.
   * @default none yet
   */
  readonly matchLabels?: Labels;
  /**
   * Ports of the service. At least one, here or by {@link MeshMultiZoneService.addPort}.
   * A token of a whole list is passed on as it is, so its elements have Terraform's names: `app_protocol`.
   * @default none yet
   */
  readonly ports?: readonly MeshMultiZoneServicePort[] | IResolvable;
  /**
   * Labels of the service itself. The control plane adds labels of its own, such as `kuma.io/mesh`.
   * The official provider fails to create an object with that label in its configuration; ours takes it.
   * @default none
   */
  readonly labels?: Labels;
  /** The Konnect provider to use. @default the mesh's, or else the stack's */
  readonly provider?: TerraformProvider;
}

const names: PropertyNames = [
  [["spec", "ports"], ["ports"]],
  [["spec", "selector", "meshService", "matchLabels"], ["matchLabels"]],
];

/** What can be added to until the stack is synthesized. */
interface Content {
  readonly matchLabels: Labels;
  readonly ports: readonly MeshMultiZoneServicePort[] | IResolvable;
  readonly labels: Labels | undefined;
}

/**
 * Groups the MeshServices of many zones, selected by labels, behind one hostname and one virtual address.
 * Throws {@link ValidationError} for props that the control plane would refuse; an empty selector or no ports are
 * reported when the stack is synthesized, because both can be added to until then.
 *
 * @example
 * new MeshMultiZoneService(this, "Redis", { mesh, name: "redis" })
 *   .selectByDisplayName("redis", "redis-system")
 *   .addPort({ port: 6379 });
 */
export class MeshMultiZoneService extends Construct implements IMeshMultiZoneService {
  /**
   * A multi-zone service that this app refers to and does not manage.
   *
   * @example MeshMultiZoneService.fromName(this, "Billing", mesh, "billing").asTargetRef();
   */
  static fromName(scope: Construct, id: string, mesh: IMesh, serviceName: string): IMeshMultiZoneService {
    return new ExistingMeshMultiZoneService(scope, id, mesh, serviceName);
  }

  /** The L1 construct. */
  readonly resource: KonnectMeshMultiZoneService;
  readonly mesh: IMesh;
  private readonly managed: ManagedObject<Content>;

  constructor(scope: Construct, id: string, props: MeshMultiZoneServiceProps) {
    super(scope, id);
    const { mesh, name, matchLabels = {}, ports = [], labels } = props;
    this.mesh = mesh;
    const meshName = knownMeshName(mesh);
    this.managed = new ManagedObject<Content>(
      this,
      {
        kind: meshMultiZoneService,
        names: () => names,
        mesh: meshName,
        references: checkMesh(mesh),
        toObject: (content) => ({
          name,
          labels: content.labels,
          spec: { selector: { meshService: { matchLabels: content.matchLabels } }, ports: content.ports },
        }),
        // An empty collection is none for good: until the stack is synthesized, it can be added to.
        isMendable: ({ code, path }) =>
          code === "match_labels_empty" || (code === "too_few_items" && path[0] === "ports"),
        warnings: (content) => meshLabelWarnings(content.labels, meshName),
      },
      { matchLabels, ports, labels },
    );
    this.resource = new KonnectMeshMultiZoneService(
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
      kind: meshMultiZoneService,
      container: mesh,
      name,
      resource: this.resource,
      managed: this.managed,
    });
  }

  /** Name of the service. A reference, so that what uses it is created after the service. */
  get serviceName(): string {
    return this.resource.name;
  }

  /** Kuma's resource identifier of the service, known once it was created. */
  get kri(): string {
    return this.resource.kri;
  }

  /**
   * The hostname that a generator gives to the service.
   *
   * @param zone Name of the zone whose clients ask, for templates with `.Zone`: it differs from zone to zone.
   * Throws when the generator does not select the service, and when its template needs what is not known at synthesis.
   * Source: Kuma's hostname generators.
   *
   * @example redis.hostname(HostnameGenerator.multiZoneDefault(this, "Default names", controlPlane));
   */
  hostname(generator: IHostnameGenerator, zone?: string): string {
    const { object } = this.managed;
    return hostnameOf(
      { construct: this, kind: meshMultiZoneService, mesh: this.mesh, object },
      generator,
      zone,
    );
  }

  /** The service as a policy's destination: by its display name, which both 2.13 and v3 take. */
  asTargetRef(options: TargetRefOptions = {}): TargetRef {
    return serviceTarget(this, meshMultiZoneService.name, options);
  }

  /** Adds a port. Throws {@link ValidationError} for one that the control plane would refuse. */
  addPort(port: MeshMultiZoneServicePort): this {
    const { ports } = this.managed.content;
    if (!isPlainList(ports)) throw collectionIsToken(this, "ports", "Fn.concat");
    return this.become({ ports: [...ports, port] });
  }

  /**
   * Adds a label that MeshServices must carry.
   * Throws when the selector has the label with another value: what was set is never overwritten.
   */
  addMatchLabel(key: string, value: string): this {
    return this.become({
      matchLabels: withEntry(this, "matchLabels", this.managed.content.matchLabels, key, value),
    });
  }

  /**
   * Adds labels that MeshServices must all carry.
   * Throws when the selector has one of them with another value.
   */
  selectByLabels(labels: { readonly [key: string]: string }): this {
    if (isUnresolved(labels)) throw collectionIsToken(this, "matchLabels", "Fn.merge");
    const matchLabels = Object.entries(labels).reduce(
      (all, [key, value]) => withEntry(this, "matchLabels", all, key, value),
      this.managed.content.matchLabels,
    );
    return this.become({ matchLabels });
  }

  /**
   * Selects the MeshServices that people know by a name, whatever their zone calls them inside.
   *
   * @param namespace Kubernetes namespace of theirs. MeshServices of Universal zones have none, and then do not match.
   * Throws when the selector names another one already.
   */
  selectByDisplayName(name: string, namespace?: string): this {
    return this.selectByLabels({
      [wellKnownLabels.displayName]: name,
      ...(namespace !== undefined && { [wellKnownLabels.namespace]: namespace }),
    });
  }

  /**
   * Adds a label of the service itself.
   * Throws {@link ValidationError} for one that the control plane would refuse, and when the service has the label
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

class ExistingMeshMultiZoneService extends Construct implements IMeshMultiZoneService {
  constructor(
    scope: Construct,
    id: string,
    readonly mesh: IMesh,
    readonly serviceName: string,
  ) {
    super(scope, id);
    throwErrors(this, [...checkMesh(mesh), ...checkGiven({ serviceName })]);
    register({ construct: this, kind: meshMultiZoneService, container: mesh, name: serviceName });
  }

  asTargetRef(options: TargetRefOptions = {}): TargetRef {
    return serviceTarget(this, meshMultiZoneService.name, options);
  }
}

function isPlainList(ports: Content["ports"]): ports is readonly MeshMultiZoneServicePort[] {
  return Array.isArray(ports) && !isUnresolved(ports);
}
