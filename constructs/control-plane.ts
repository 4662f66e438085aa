import type { IResolvable, TerraformProvider } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { meshControlPlane } from "../src/model";
import { checkGiven, checkProps, type PropertyNames } from "./check-props";
import { definedOnly } from "./defined-only";
import {
  KonnectMeshControlPlane,
  type KonnectMeshControlPlaneFeatures,
} from "./gen/konnect-mesh-control-plane";
import { annotateWarnings, throwErrors } from "./report";

/** A Konnect Mesh control plane, of this app or existing. */
export interface IControlPlane extends IConstruct {
  /** Id of the control plane. */
  readonly controlPlaneId: string;
  /** The provider that reaches it, which its meshes use too. @default the stack's */
  readonly provider?: TerraformProvider | undefined;
}

/** What Konnect creates with a control plane. */
export interface ControlPlaneFeatures {
  /** Whether the mesh `default` is created. @default Konnect decides; the Terraform provider asks for none */
  readonly meshCreation?: boolean | IResolvable;
  /** Whether the default hostname generators are created. @default Konnect decides; the Terraform provider asks for none */
  readonly hostnameGeneratorCreation?: boolean | IResolvable;
}

export interface ControlPlaneProps {
  /** Name of the control plane: up to 100 characters, the first a letter or digit. Can be changed in place. */
  readonly name: string;
  /** What the control plane is for: up to 250 characters. @default none */
  readonly description?: string;
  /** Labels of the control plane: up to 10. @default none */
  readonly labels?: { readonly [key: string]: string };
  /** What is created with the control plane. Changing it replaces the control plane. @default nothing */
  readonly features?: ControlPlaneFeatures;
  /** The Konnect provider to use. @default the stack's */
  readonly provider?: TerraformProvider;
}

export interface ExistingControlPlaneOptions {
  /** The Konnect provider that reaches it. @default the stack's */
  readonly provider?: TerraformProvider;
}

/**
 * A Konnect Mesh control plane: the global control plane that holds meshes and that zones connect to.
 * Throws {@link ValidationError} for props that Konnect would refuse.
 *
 * @example new ControlPlane(this, "Global", { name: "production" });
 */
export class ControlPlane extends Construct implements IControlPlane {
  /**
   * A control plane that exists already, by its id: a UUID. By name, see {@link ControlPlanes}.
   *
   * @example ControlPlane.fromId(this, "Global", "7f3a0d2c-0000-4000-8000-000000000001");
   */
  static fromId(
    scope: Construct,
    id: string,
    controlPlaneId: string,
    options: ExistingControlPlaneOptions = {},
  ): IControlPlane {
    return new ExistingControlPlane(scope, id, controlPlaneId, options.provider);
  }

  /** The L1 construct. */
  readonly resource: KonnectMeshControlPlane;
  readonly provider: TerraformProvider | undefined;

  constructor(scope: Construct, id: string, props: ControlPlaneProps) {
    super(scope, id);
    const { name, description, labels, provider } = props;
    const resource = { name, description, labels, features: lowerFeatures(props.features) };
    const problems = checkProps(meshControlPlane, resource, namesOfFeatures(resource.features));
    throwErrors(this, problems);
    annotateWarnings(this, problems);
    this.provider = provider;
    this.resource = new KonnectMeshControlPlane(this, "Default", definedOnly({ ...resource, provider }));
  }

  /** Id of the control plane, known once it was created. */
  get controlPlaneId(): string {
    return this.resource.id;
  }

  /** The same as {@link controlPlaneId}, under its name in Terraform. */
  get id(): string {
    return this.controlPlaneId;
  }
}

class ExistingControlPlane extends Construct implements IControlPlane {
  constructor(
    scope: Construct,
    id: string,
    readonly controlPlaneId: string,
    readonly provider: TerraformProvider | undefined,
  ) {
    super(scope, id);
    throwErrors(this, checkGiven({ controlPlaneId }));
  }
}

/** Each feature under the name that Konnect's `type` gives it. */
const featureTypes = {
  meshCreation: "MeshCreation",
  hostnameGeneratorCreation: "HostnameGeneratorCreation",
} as const;

type FeatureName = keyof typeof featureTypes;

const featureNames = Object.keys(featureTypes) as readonly FeatureName[];

function lowerFeatures(
  given: ControlPlaneFeatures | undefined,
): KonnectMeshControlPlaneFeatures[] | undefined {
  if (given === undefined) return undefined;
  return featureNames.flatMap((name) => {
    const enabled = given[name];
    return enabled === undefined ? [] : [{ type: featureTypes[name], [name]: { enabled } }];
  });
}

function namesOfFeatures(lowered: readonly KonnectMeshControlPlaneFeatures[] | undefined): PropertyNames {
  return (lowered ?? []).flatMap((feature, index) =>
    featureNames
      .filter((name) => feature.type === featureTypes[name])
      .map(
        (name) =>
          [
            ["features", index, name, "enabled"],
            ["features", name],
          ] as const,
      ),
  );
}
