// @ts-nocheck: the generator's output does not pass exactOptionalPropertyTypes and noImplicitOverride
// Written by `npm run generate` from the provider's schema: do not edit.
// https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { importConfiguration, KonnectBetaResource } from '../../konnect-beta-resource';

// Configuration

export interface KonnectMeshConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the Konnect Mesh control plane that holds the object. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#cp_id KonnectMesh#cp_id}
  */
  readonly cpId: string;
  /**
  * Labels of the mesh. Keys with dots or slashes must be quoted in HCL.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#labels KonnectMesh#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * How the mesh uses MeshServices.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#mesh_services KonnectMesh#mesh_services}
  */
  readonly meshServices?: KonnectMeshMeshServices;
  /**
  * Name of the mesh. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#name KonnectMesh#name}
  */
  readonly name: string;
  /**
  * Networking of the mesh.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#networking KonnectMesh#networking}
  */
  readonly networking?: KonnectMeshNetworking;
  /**
  * Routing of the mesh.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#routing KonnectMesh#routing}
  */
  readonly routing?: KonnectMeshRouting;
  /**
  * Initial policies that the control plane shall not create with the mesh, by kind; `*` for none at all, which is also what is sent when this is unset.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#skip_creating_initial_policies KonnectMesh#skip_creating_initial_policies}
  */
  readonly skipCreatingInitialPolicies?: string[];
  /**
  * The kind of object: always `Mesh`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#type KonnectMesh#type}
  */
  readonly type: string;
}
export interface KonnectMeshMeshServicesMode {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#integer KonnectMesh#integer}
  */
  readonly integer?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#str KonnectMesh#str}
  */
  readonly str?: string;
}

export function konnectMeshMeshServicesModeToTerraform(struct?: KonnectMeshMeshServicesMode | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integer: cdktf.numberToTerraform(struct!.integer),
    str: cdktf.stringToTerraform(struct!.str),
  }
}


export function konnectMeshMeshServicesModeToHclTerraform(struct?: KonnectMeshMeshServicesMode | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    integer: {
      value: cdktf.numberToHclTerraform(struct!.integer),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    str: {
      value: cdktf.stringToHclTerraform(struct!.str),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMeshServicesModeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMeshServicesMode | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integer !== undefined) {
      hasAnyValues = true;
      internalValueResult.integer = this._integer;
    }
    if (this._str !== undefined) {
      hasAnyValues = true;
      internalValueResult.str = this._str;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMeshServicesMode | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._integer = undefined;
      this._str = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._integer = value.integer;
      this._str = value.str;
    }
  }

  // integer - computed: false, optional: true, required: false
  private _integer?: number;
  public get integer() {
    return this.getNumberAttribute('integer');
  }
  public set integer(value: number) {
    this._integer = value;
  }
  public resetInteger() {
    this._integer = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integerInput() {
    return this._integer;
  }

  // str - computed: false, optional: true, required: false
  private _str?: string;
  public get str() {
    return this.getStringAttribute('str');
  }
  public set str(value: string) {
    this._str = value;
  }
  public resetStr() {
    this._str = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get strInput() {
    return this._str;
  }
}
export interface KonnectMeshMeshServices {
  /**
  * How MeshServices take part: `Disabled`, `Everywhere`, `ReachableBackends` or `Exclusive`. Multi-zone services need `Everywhere` or `Exclusive`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#mode KonnectMesh#mode}
  */
  readonly mode?: KonnectMeshMeshServicesMode;
}

export function konnectMeshMeshServicesToTerraform(struct?: KonnectMeshMeshServices | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mode: konnectMeshMeshServicesModeToTerraform(struct!.mode),
  }
}


export function konnectMeshMeshServicesToHclTerraform(struct?: KonnectMeshMeshServices | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    mode: {
      value: konnectMeshMeshServicesModeToHclTerraform(struct!.mode),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMeshServicesMode",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMeshServicesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMeshServices | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._mode?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMeshServices | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._mode.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._mode.internalValue = value.mode;
    }
  }

  // mode - computed: false, optional: true, required: false
  private _mode = new KonnectMeshMeshServicesModeOutputReference(this, "mode");
  public get mode() {
    return this._mode;
  }
  public putMode(value: KonnectMeshMeshServicesMode) {
    this._mode.internalValue = value;
  }
  public resetMode() {
    this._mode.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode.internalValue;
  }
}
export interface KonnectMeshNetworkingOutbound {
  /**
  * Let traffic to unknown addresses out of the mesh.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#passthrough KonnectMesh#passthrough}
  */
  readonly passthrough?: boolean | cdktf.IResolvable;
}

export function konnectMeshNetworkingOutboundToTerraform(struct?: KonnectMeshNetworkingOutbound | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    passthrough: cdktf.booleanToTerraform(struct!.passthrough),
  }
}


export function konnectMeshNetworkingOutboundToHclTerraform(struct?: KonnectMeshNetworkingOutbound | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    passthrough: {
      value: cdktf.booleanToHclTerraform(struct!.passthrough),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshNetworkingOutboundOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshNetworkingOutbound | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._passthrough !== undefined) {
      hasAnyValues = true;
      internalValueResult.passthrough = this._passthrough;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshNetworkingOutbound | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._passthrough = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._passthrough = value.passthrough;
    }
  }

  // passthrough - computed: false, optional: true, required: false
  private _passthrough?: boolean | cdktf.IResolvable;
  public get passthrough() {
    return this.getBooleanAttribute('passthrough');
  }
  public set passthrough(value: boolean | cdktf.IResolvable) {
    this._passthrough = value;
  }
  public resetPassthrough() {
    this._passthrough = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get passthroughInput() {
    return this._passthrough;
  }
}
export interface KonnectMeshNetworking {
  /**
  * Traffic that leaves the mesh.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#outbound KonnectMesh#outbound}
  */
  readonly outbound?: KonnectMeshNetworkingOutbound;
}

export function konnectMeshNetworkingToTerraform(struct?: KonnectMeshNetworking | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    outbound: konnectMeshNetworkingOutboundToTerraform(struct!.outbound),
  }
}


export function konnectMeshNetworkingToHclTerraform(struct?: KonnectMeshNetworking | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    outbound: {
      value: konnectMeshNetworkingOutboundToHclTerraform(struct!.outbound),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshNetworkingOutbound",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshNetworkingOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshNetworking | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._outbound?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.outbound = this._outbound?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshNetworking | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._outbound.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._outbound.internalValue = value.outbound;
    }
  }

  // outbound - computed: false, optional: true, required: false
  private _outbound = new KonnectMeshNetworkingOutboundOutputReference(this, "outbound");
  public get outbound() {
    return this._outbound;
  }
  public putOutbound(value: KonnectMeshNetworkingOutbound) {
    this._outbound.internalValue = value;
  }
  public resetOutbound() {
    this._outbound.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get outboundInput() {
    return this._outbound.internalValue;
  }
}
export interface KonnectMeshRouting {
  /**
  * Deny traffic to MeshExternalServices unless a policy allows it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#default_forbid_mesh_external_service_access KonnectMesh#default_forbid_mesh_external_service_access}
  */
  readonly defaultForbidMeshExternalServiceAccess?: boolean | cdktf.IResolvable;
  /**
  * Prefer endpoints of the client's own zone.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#locality_aware_load_balancing KonnectMesh#locality_aware_load_balancing}
  */
  readonly localityAwareLoadBalancing?: boolean | cdktf.IResolvable;
  /**
  * Send traffic that leaves the zone through the zone's egress.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#zone_egress KonnectMesh#zone_egress}
  */
  readonly zoneEgress?: boolean | cdktf.IResolvable;
}

export function konnectMeshRoutingToTerraform(struct?: KonnectMeshRouting | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    default_forbid_mesh_external_service_access: cdktf.booleanToTerraform(struct!.defaultForbidMeshExternalServiceAccess),
    locality_aware_load_balancing: cdktf.booleanToTerraform(struct!.localityAwareLoadBalancing),
    zone_egress: cdktf.booleanToTerraform(struct!.zoneEgress),
  }
}


export function konnectMeshRoutingToHclTerraform(struct?: KonnectMeshRouting | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    default_forbid_mesh_external_service_access: {
      value: cdktf.booleanToHclTerraform(struct!.defaultForbidMeshExternalServiceAccess),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    locality_aware_load_balancing: {
      value: cdktf.booleanToHclTerraform(struct!.localityAwareLoadBalancing),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    zone_egress: {
      value: cdktf.booleanToHclTerraform(struct!.zoneEgress),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshRoutingOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshRouting | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._defaultForbidMeshExternalServiceAccess !== undefined) {
      hasAnyValues = true;
      internalValueResult.defaultForbidMeshExternalServiceAccess = this._defaultForbidMeshExternalServiceAccess;
    }
    if (this._localityAwareLoadBalancing !== undefined) {
      hasAnyValues = true;
      internalValueResult.localityAwareLoadBalancing = this._localityAwareLoadBalancing;
    }
    if (this._zoneEgress !== undefined) {
      hasAnyValues = true;
      internalValueResult.zoneEgress = this._zoneEgress;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshRouting | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._defaultForbidMeshExternalServiceAccess = undefined;
      this._localityAwareLoadBalancing = undefined;
      this._zoneEgress = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._defaultForbidMeshExternalServiceAccess = value.defaultForbidMeshExternalServiceAccess;
      this._localityAwareLoadBalancing = value.localityAwareLoadBalancing;
      this._zoneEgress = value.zoneEgress;
    }
  }

  // default_forbid_mesh_external_service_access - computed: false, optional: true, required: false
  private _defaultForbidMeshExternalServiceAccess?: boolean | cdktf.IResolvable;
  public get defaultForbidMeshExternalServiceAccess() {
    return this.getBooleanAttribute('default_forbid_mesh_external_service_access');
  }
  public set defaultForbidMeshExternalServiceAccess(value: boolean | cdktf.IResolvable) {
    this._defaultForbidMeshExternalServiceAccess = value;
  }
  public resetDefaultForbidMeshExternalServiceAccess() {
    this._defaultForbidMeshExternalServiceAccess = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultForbidMeshExternalServiceAccessInput() {
    return this._defaultForbidMeshExternalServiceAccess;
  }

  // locality_aware_load_balancing - computed: false, optional: true, required: false
  private _localityAwareLoadBalancing?: boolean | cdktf.IResolvable;
  public get localityAwareLoadBalancing() {
    return this.getBooleanAttribute('locality_aware_load_balancing');
  }
  public set localityAwareLoadBalancing(value: boolean | cdktf.IResolvable) {
    this._localityAwareLoadBalancing = value;
  }
  public resetLocalityAwareLoadBalancing() {
    this._localityAwareLoadBalancing = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get localityAwareLoadBalancingInput() {
    return this._localityAwareLoadBalancing;
  }

  // zone_egress - computed: false, optional: true, required: false
  private _zoneEgress?: boolean | cdktf.IResolvable;
  public get zoneEgress() {
    return this.getBooleanAttribute('zone_egress');
  }
  public set zoneEgress(value: boolean | cdktf.IResolvable) {
    this._zoneEgress = value;
  }
  public resetZoneEgress() {
    this._zoneEgress = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneEgressInput() {
    return this._zoneEgress;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh konnect_mesh}
*/
export class KonnectMesh extends KonnectBetaResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "konnect_mesh";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a KonnectMesh resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the KonnectMesh to import
  * @param importFromId The id of the existing KonnectMesh that should be imported. Refer to the {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the KonnectMesh to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, importConfiguration(scope, "konnect_mesh", importFromId, provider));
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh konnect_mesh} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options KonnectMeshConfig
  */
  public constructor(scope: Construct, id: string, config: KonnectMeshConfig) {
    super(scope, id, {
      terraformResourceType: 'konnect_mesh',
      terraformGeneratorMetadata: {
        providerName: 'konnect-beta',
        providerVersionConstraint: '~> 0.19'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._cpId = config.cpId;
    this._labels = config.labels;
    this._meshServices.internalValue = config.meshServices;
    this._name = config.name;
    this._networking.internalValue = config.networking;
    this._routing.internalValue = config.routing;
    this._skipCreatingInitialPolicies = config.skipCreatingInitialPolicies;
    this._type = config.type;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // cp_id - computed: false, optional: false, required: true
  private _cpId?: string;
  public get cpId() {
    return this.getStringAttribute('cp_id');
  }
  public set cpId(value: string) {
    this._cpId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get cpIdInput() {
    return this._cpId;
  }

  // labels - computed: false, optional: true, required: false
  private _labels?: { [key: string]: string };
  public get labels() {
    return this.getStringMapAttribute('labels');
  }
  public set labels(value: { [key: string]: string }) {
    this._labels = value;
  }
  public resetLabels() {
    this._labels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get labelsInput() {
    return this._labels;
  }

  // mesh_services - computed: false, optional: true, required: false
  private _meshServices = new KonnectMeshMeshServicesOutputReference(this, "mesh_services");
  public get meshServices() {
    return this._meshServices;
  }
  public putMeshServices(value: KonnectMeshMeshServices) {
    this._meshServices.internalValue = value;
  }
  public resetMeshServices() {
    this._meshServices.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get meshServicesInput() {
    return this._meshServices.internalValue;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string;
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // networking - computed: false, optional: true, required: false
  private _networking = new KonnectMeshNetworkingOutputReference(this, "networking");
  public get networking() {
    return this._networking;
  }
  public putNetworking(value: KonnectMeshNetworking) {
    this._networking.internalValue = value;
  }
  public resetNetworking() {
    this._networking.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get networkingInput() {
    return this._networking.internalValue;
  }

  // routing - computed: false, optional: true, required: false
  private _routing = new KonnectMeshRoutingOutputReference(this, "routing");
  public get routing() {
    return this._routing;
  }
  public putRouting(value: KonnectMeshRouting) {
    this._routing.internalValue = value;
  }
  public resetRouting() {
    this._routing.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get routingInput() {
    return this._routing.internalValue;
  }

  // skip_creating_initial_policies - computed: true, optional: true, required: false
  private _skipCreatingInitialPolicies?: string[];
  public get skipCreatingInitialPolicies() {
    return this.getListAttribute('skip_creating_initial_policies');
  }
  public set skipCreatingInitialPolicies(value: string[]) {
    this._skipCreatingInitialPolicies = value;
  }
  public resetSkipCreatingInitialPolicies() {
    this._skipCreatingInitialPolicies = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipCreatingInitialPoliciesInput() {
    return this._skipCreatingInitialPolicies;
  }

  // type - computed: false, optional: false, required: true
  private _type?: string;
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // warnings - computed: true, optional: false, required: false
  public get warnings() {
    return this.getListAttribute('warnings');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      cp_id: cdktf.stringToTerraform(this._cpId),
      labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
      mesh_services: konnectMeshMeshServicesToTerraform(this._meshServices.internalValue),
      name: cdktf.stringToTerraform(this._name),
      networking: konnectMeshNetworkingToTerraform(this._networking.internalValue),
      routing: konnectMeshRoutingToTerraform(this._routing.internalValue),
      skip_creating_initial_policies: cdktf.listMapper(cdktf.stringToTerraform, false)(this._skipCreatingInitialPolicies),
      type: cdktf.stringToTerraform(this._type),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      cp_id: {
        value: cdktf.stringToHclTerraform(this._cpId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      labels: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._labels),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      mesh_services: {
        value: konnectMeshMeshServicesToTerraform(this._meshServices.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      networking: {
        value: konnectMeshNetworkingToTerraform(this._networking.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      routing: {
        value: konnectMeshRoutingToTerraform(this._routing.internalValue),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      skip_creating_initial_policies: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._skipCreatingInitialPolicies),
        isBlock: false,
        type: "list",
        storageClassType: "stringList",
      },
      type: {
        value: cdktf.stringToHclTerraform(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
