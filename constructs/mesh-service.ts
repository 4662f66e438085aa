import type { IResolvable, TerraformProvider } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { meshService, wellKnownLabels } from "../src/model";
import { checkGiven, type PropertyNames } from "./check-props";
import { register } from "./cross-checks";
import { definedOnly } from "./defined-only";
import { collectionIsToken } from "./errors";
import { KonnectMeshService } from "./gen/konnect-mesh-service";
import { withEntry } from "./growing-map";
import { knownMeshName } from "./inventory";
import { ManagedObject } from "./managed-object";
import type { IMesh } from "./mesh";
import { meshLabelWarnings } from "./mesh-label";
import { providerOf } from "./provider-of";
import { checkMesh } from "./references";
import { throwErrors } from "./report";
import { serviceTarget, type TargetRef, type TargetRefOptions } from "./target-ref";
import { isUnresolved } from "./unresolved";

type Labels = { readonly [key: string]: string };

/** A service of one zone, of this app or existing. */
export interface IMeshService extends IConstruct {
  /** Name of the service. */
  readonly serviceName: string;
  /** The mesh that the service is in. */
  readonly mesh: IMesh;
  /** The service as a policy's destination. */
  asTargetRef(options?: TargetRefOptions): TargetRef;
}

/** A port that a service of one zone listens on. */
export interface MeshServicePort {
  /** Number of the port. */
  readonly port: number;
  /** Protocol that clients speak: `grpc`, `http`, `http2`, `kafka` (not in v3) or `tcp`. @default "tcp" */
  readonly appProtocol?: string;
  /** Name of the port. @default none */
  readonly name?: string;
  /** Port of the workload, by number or name. @default the same */
  readonly targetPort?: number | string;
}

/** An identity that a service's proxies can prove. */
export interface MeshServiceIdentity {
  /** `ServiceTag` (not in v3) or `SpiffeID`. */
  readonly type: string;
  /** The identity. */
  readonly value: string;
}

/** Proxies by label. */
export interface DataplaneLabels {
  /** Labels that a proxy must all carry. @default none */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** One proxy. */
export interface DataplaneRef {
  /** Name of the Dataplane. @default none */
  readonly name?: string;
}

/** Which data plane proxies serve a service: one of these. */
export interface MeshServiceSelector {
  /** Proxies by label. @default not so */
  readonly dataplaneLabels?: DataplaneLabels;
  /** One proxy. @default not so */
  readonly dataplaneRef?: DataplaneRef;
  /** Proxies by inbound tag, in 2.13. @default not so */
  readonly dataplaneTags?: { readonly [key: string]: string };
}

export interface MeshServiceProps {
  /** The mesh that the service is in. Changing it replaces the service. */
  readonly mesh: IMesh;
  /** Name of the service: an RFC 1035 label. Changing it replaces the service. */
  readonly name: string;
  /**
   * Ports of the service.
   * A token of a whole list is passed on as it is, so its elements have Terraform's names: `app_protocol`.
   * @default none yet
   */
  readonly ports?: readonly MeshServicePort[] | IResolvable;
  /** Which data plane proxies serve it. @default none */
  readonly selector?: MeshServiceSelector;
  /** `Available` or `Unavailable`: whether other zones send traffic to it. @default "Unavailable" */
  readonly state?: string;
  /** Identities that its proxies can prove. @default none */
  readonly identities?: readonly MeshServiceIdentity[];
  /** Labels of the service itself, which multi-zone services select by. @default none */
  readonly labels?: { readonly [key: string]: string };
  /** The Konnect provider to use. @default the mesh's, or else the stack's */
  readonly provider?: TerraformProvider;
}

/** Which of several services of one name is meant. */
export interface ExistingMeshServiceOptions {
  /** Kubernetes namespace of the service. @default any, or none on Universal */
  readonly namespace?: string;
  /** Zone of the service. @default any */
  readonly zone?: string;
}

interface Content {
  readonly ports: MeshServiceProps["ports"];
  readonly labels: Labels | undefined;
}

const names: PropertyNames = [[["spec"], []]];

/**
 * A service of one zone: what a multi-zone service groups. Zones make them by themselves, and a global control plane in
 * Konnect refuses to: to refer to one, use {@link MeshService.fromName}. This construct is for control planes that take it.
 * Throws {@link ValidationError} for props that the control plane would refuse.
 *
 * @example
 * new MeshService(this, "Backend", {
 *   mesh,
 *   name: "backend",
 *   selector: { dataplaneLabels: { matchLabels: { app: "backend" } } },
 *   ports: [{ port: 80, targetPort: 8080, appProtocol: "http" }],
 * });
 */
export class MeshService extends Construct implements IMeshService {
  /**
   * A service that a zone has made, or this app does not manage.
   *
   * @example MeshService.fromName(this, "Billing", mesh, "billing", { zone: "east" }).asTargetRef();
   */
  static fromName(
    scope: Construct,
    id: string,
    mesh: IMesh,
    serviceName: string,
    options: ExistingMeshServiceOptions = {},
  ): IMeshService {
    return new ExistingMeshService(scope, id, mesh, serviceName, options);
  }

  /** The L1 construct. */
  readonly resource: KonnectMeshService;
  readonly mesh: IMesh;
  private readonly managed: ManagedObject<Content>;

  constructor(scope: Construct, id: string, props: MeshServiceProps) {
    super(scope, id);
    const { mesh, name, ports, selector, state, identities, labels } = props;
    this.mesh = mesh;
    const meshName = knownMeshName(mesh);
    this.managed = new ManagedObject<Content>(
      this,
      {
        kind: meshService,
        names: () => names,
        mesh: meshName,
        references: checkMesh(mesh),
        toObject: (content) => ({
          name,
          labels: content.labels,
          spec: { ports: content.ports, selector, state, identities },
        }),
        warnings: (content) => meshLabelWarnings(content.labels, meshName),
      },
      { ports, labels },
    );
    this.resource = new KonnectMeshService(
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
      kind: meshService,
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

  asTargetRef(options: TargetRefOptions = {}): TargetRef {
    return serviceTarget(this, meshService.name, options);
  }

  /** Adds a port. Throws {@link ValidationError} for one that the control plane would refuse. */
  addPort(port: MeshServicePort): this {
    const { ports = [] } = this.managed.content;
    if (isUnresolved(ports) || !isList(ports)) throw collectionIsToken(this, "ports", "Fn.concat");
    return this.become({ ports: [...ports, port] });
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

class ExistingMeshService extends Construct implements IMeshService {
  constructor(
    scope: Construct,
    id: string,
    readonly mesh: IMesh,
    readonly serviceName: string,
    private readonly options: ExistingMeshServiceOptions,
  ) {
    super(scope, id);
    throwErrors(this, [...checkMesh(mesh), ...checkGiven({ serviceName })]);
  }

  asTargetRef(options: TargetRefOptions = {}): TargetRef {
    const { namespace, zone } = this.options;
    return serviceTarget(this, meshService.name, options, {
      ...(namespace !== undefined && { [wellKnownLabels.namespace]: namespace }),
      ...(zone !== undefined && { [wellKnownLabels.zone]: zone }),
    });
  }
}

function isList<Element>(ports: readonly Element[] | IResolvable): ports is readonly Element[] {
  return Array.isArray(ports);
}
