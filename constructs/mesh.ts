import type { IResolvable, TerraformProvider } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { mesh } from "../src/model";
import { checkGiven, checkProps } from "./check-props";
import type { IControlPlane } from "./control-plane";
import { register } from "./cross-checks";
import { definedOnly } from "./defined-only";
import { KonnectMesh, type KonnectMeshConfig } from "./gen/konnect-mesh";
import { lower } from "./lower";
import type { MeshConstraints } from "./mesh-constraints";
import type { MeshMtls } from "./mesh-mtls";
import type { MeshLogging, MeshMetrics, MeshTracing } from "./mesh-observability";
import { meshOnWire } from "./mesh-on-wire";
import { providerOf } from "./provider-of";
import { checkControlPlane } from "./references";
import { annotateWarnings, throwErrors } from "./report";
import type { TargetRef } from "./target-ref";

/** A mesh, of this app or existing. */
export interface IMesh extends IConstruct {
  /** Name of the mesh. For a mesh of this app a reference, so that what is in the mesh is created after it. */
  readonly meshName: string;
  /** The control plane that holds the mesh. */
  readonly controlPlane: IControlPlane;
  /** The provider that reaches it, which what is in it uses too. @default the stack's */
  readonly provider?: TerraformProvider | undefined;
  /** The whole mesh, for a policy in it: as clients, or as destinations. */
  asTargetRef(): TargetRef;
}

/** How a mesh uses MeshServices. */
export interface MeshServices {
  /**
   * `Disabled`, `Everywhere`, `ReachableBackends` or `Exclusive`, or its number.
   * Multi-zone services need `Everywhere` or `Exclusive`.
   * @default the control plane decides
   */
  readonly mode?: string | number;
}

/** Traffic that leaves the mesh. */
export interface MeshOutbound {
  /** Let traffic to unknown addresses out of the mesh. @default the control plane decides */
  readonly passthrough?: boolean | IResolvable;
}

export interface MeshNetworking {
  /** Traffic that leaves the mesh. @default the control plane decides */
  readonly outbound?: MeshOutbound;
}

export interface MeshRouting {
  /** Deny traffic to MeshExternalServices unless a policy allows it. @default the control plane decides */
  readonly defaultForbidMeshExternalServiceAccess?: boolean | IResolvable;
  /** Prefer endpoints of the client's own zone. @default the control plane decides */
  readonly localityAwareLoadBalancing?: boolean | IResolvable;
  /** Send traffic that leaves the zone through the zone's egress. @default the control plane decides */
  readonly zoneEgress?: boolean | IResolvable;
}

export interface MeshProps {
  /** The control plane that holds the mesh. Changing it replaces the mesh. */
  readonly controlPlane: IControlPlane;
  /** Name of the mesh: up to 63 lowercase letters, digits and `-`. Changing it replaces the mesh. */
  readonly name: string;
  /** Labels of the mesh. @default none */
  readonly labels?: { readonly [key: string]: string };
  /** Mutual TLS between the services of the mesh; multi-zone services need it. Not in v3. @default none */
  readonly mtls?: MeshMtls;
  /** How the mesh uses MeshServices. @default the control plane decides */
  readonly meshServices?: MeshServices;
  /** Networking of the mesh. @default the control plane decides */
  readonly networking?: MeshNetworking;
  /** Routing of the mesh. @default the control plane decides */
  readonly routing?: MeshRouting;
  /** Which data plane proxies may join the mesh. Not in v3. @default any */
  readonly constraints?: MeshConstraints;
  /** Access logs. Not in v3. @default none */
  readonly logging?: MeshLogging;
  /** Metrics of the data plane proxies. Not in v3. @default none */
  readonly metrics?: MeshMetrics;
  /** Traces. Not in v3. @default none */
  readonly tracing?: MeshTracing;
  /** Initial policies that the control plane shall not create with the mesh, by kind. @default `["*"]`: none is created */
  readonly skipCreatingInitialPolicies?: string[];
  /** The Konnect provider to use. @default the control plane's, or else the stack's */
  readonly provider?: TerraformProvider;
}

export interface ExistingMeshAttributes {
  /** The control plane that holds the mesh. */
  readonly controlPlane: IControlPlane;
  /** Name of the mesh. */
  readonly meshName: string;
  /** The Konnect provider that reaches it. @default the control plane's, or else the stack's */
  readonly provider?: TerraformProvider;
}

/**
 * A mesh: an isolated network of services with policies and certificates of its own.
 * Throws {@link ValidationError} for props that the control plane would refuse.
 *
 * @example
 * new Mesh(this, "Mesh", {
 *   controlPlane,
 *   name: "default",
 *   meshServices: { mode: "Exclusive" },
 *   mtls: { enabledBackend: "ca-1", backends: [{ name: "ca-1", builtin: {} }] },
 * });
 */
export class Mesh extends Construct implements IMesh {
  /** A mesh that exists already, such as the `default` one that came with its control plane. */
  static fromMeshName(scope: Construct, id: string, attributes: ExistingMeshAttributes): IMesh {
    return new ExistingMesh(scope, id, attributes);
  }

  /** The L1 construct. */
  readonly resource: KonnectMesh;
  readonly controlPlane: IControlPlane;
  readonly provider: TerraformProvider | undefined;

  constructor(scope: Construct, id: string, props: MeshProps) {
    super(scope, id);
    const { controlPlane, provider, ...properties } = props;
    const { object, names, conflicts, choose } = meshOnWire({ ...properties, type: mesh.name });
    const problems = [
      ...checkControlPlane(controlPlane),
      ...conflicts,
      ...checkProps(mesh, { ...object, cpId: "checked above" }, names),
    ];
    throwErrors(this, problems);
    annotateWarnings(this, problems);
    this.controlPlane = controlPlane;
    this.provider = providerOf(this, provider, controlPlane);
    this.resource = new KonnectMesh(
      this,
      "Default",
      definedOnly({
        ...(lower(mesh.shape, object, choose) as KonnectMeshConfig),
        cpId: controlPlane.controlPlaneId,
        provider: this.provider,
      }),
    );
    const { name } = props;
    register({ construct: this, kind: mesh, container: controlPlane, name, resource: this.resource });
  }

  get meshName(): string {
    return this.resource.name;
  }

  asTargetRef(): TargetRef {
    return wholeMesh;
  }
}

/** A policy is in the mesh that it is about, so the kind says it all. */
const wholeMesh: TargetRef = { kind: "Mesh" };

class ExistingMesh extends Construct implements IMesh {
  readonly meshName: string;
  readonly controlPlane: IControlPlane;
  readonly provider: TerraformProvider | undefined;

  constructor(scope: Construct, id: string, { controlPlane, meshName, provider }: ExistingMeshAttributes) {
    super(scope, id);
    throwErrors(this, [...checkControlPlane(controlPlane), ...checkGiven({ meshName })]);
    this.meshName = meshName;
    this.controlPlane = controlPlane;
    this.provider = providerOf(this, provider, controlPlane);
  }

  asTargetRef(): TargetRef {
    return wholeMesh;
  }
}
