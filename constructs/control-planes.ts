import { Fn, type TerraformProvider, Token } from "cdktf";
import { Construct } from "constructs";
import { ControlPlane, type IControlPlane } from "./control-plane";
import { definedOnly } from "./defined-only";
import { DataKonnectBetaMeshControlPlanes } from "./gen/data-konnect-beta-mesh-control-planes";

export interface ControlPlanesProps {
  /** The Konnect provider to ask. @default the stack's */
  readonly provider?: TerraformProvider;
}

/**
 * The Mesh control planes of the organization, read by Terraform at each plan: for what another configuration made, and
 * whose id nobody wants to copy.
 *
 * @example new ControlPlanes(this, "Planes").named("Global", "production");
 */
export class ControlPlanes extends Construct {
  /** The L1 construct: the data source. */
  readonly resource: DataKonnectBetaMeshControlPlanes;
  private readonly provider: TerraformProvider | undefined;

  constructor(scope: Construct, id: string, props: ControlPlanesProps = {}) {
    super(scope, id);
    this.provider = props.provider;
    this.resource = new DataKonnectBetaMeshControlPlanes(this, "Default", definedOnly(props));
  }

  /** Ids of all control planes, in the order of {@link names}. */
  get ids(): string[] {
    return this.each("id");
  }

  /** Names of all control planes. */
  get names(): string[] {
    return this.each("name");
  }

  /** Id of the control plane with a name. A plan fails when there are several; without one it is null, which no resource takes. */
  idOf(name: string): string {
    return Token.asString(Fn.one(Fn.matchkeys(this.ids, this.names, [name])));
  }

  /**
   * The control plane with a name, to put meshes into.
   *
   * @param id of the construct
   */
  named(id: string, name: string): IControlPlane {
    return ControlPlane.fromId(this, id, this.idOf(name), definedOnly({ provider: this.provider }));
  }

  private each(attribute: string): string[] {
    return Token.asList(this.resource.interpolationForAttribute(`data[*].${attribute}`));
  }
}
