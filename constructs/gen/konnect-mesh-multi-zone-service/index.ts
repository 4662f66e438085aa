// @ts-nocheck: the generator's output does not pass exactOptionalPropertyTypes and noImplicitOverride
// Written by `npm run generate` from the provider's schema: do not edit.
// https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { hclText, hclValue } from '../../hcl-values';
import { importConfiguration, KonnectBetaResource } from '../../konnect-beta-resource';

// Configuration

export interface KonnectMeshMultiZoneServiceConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the Konnect Mesh control plane that holds the object. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#cp_id KonnectMeshMultiZoneService#cp_id}
  */
  readonly cpId: string;
  /**
  * Labels of the object itself. Keys with dots or slashes must be quoted in HCL. The control plane adds labels of its own, which are not shown here unless the configuration sets them.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#labels KonnectMeshMultiZoneService#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * Name of the mesh that the object belongs to. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#mesh KonnectMeshMultiZoneService#mesh}
  */
  readonly mesh: string;
  /**
  * Name of the service: an RFC 1035 label, for it becomes part of the hostname. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#name KonnectMeshMultiZoneService#name}
  */
  readonly name: string;
  /**
  * What the service selects and where it listens.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#spec KonnectMeshMultiZoneService#spec}
  */
  readonly spec: KonnectMeshMultiZoneServiceSpec;
  /**
  * The kind of object: always `MeshMultiZoneService`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#type KonnectMeshMultiZoneService#type}
  */
  readonly type: string;
}
export interface KonnectMeshMultiZoneServiceSpecPorts {
  /**
  * Protocol that clients speak on the port: `grpc`, `http`, `http2`, `kafka` (not in v3) or `tcp`. Exact, in lower case.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#app_protocol KonnectMeshMultiZoneService#app_protocol}
  */
  readonly appProtocol?: string;
  /**
  * Name of the port. From v3 on a named port is matched with the MeshServices' ports by name, an unnamed one by number.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#name KonnectMeshMultiZoneService#name}
  */
  readonly name?: string;
  /**
  * Number of the port that clients connect to; a number, not text. 1 to 65535 to be of use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#port KonnectMeshMultiZoneService#port}
  */
  readonly port?: number;
}

export function konnectMeshMultiZoneServiceSpecPortsToTerraform(struct?: KonnectMeshMultiZoneServiceSpecPorts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    app_protocol: cdktf.stringToTerraform(struct!.appProtocol),
    name: cdktf.stringToTerraform(struct!.name),
    port: cdktf.numberToTerraform(struct!.port),
  }
}


export function konnectMeshMultiZoneServiceSpecPortsToHclTerraform(struct?: KonnectMeshMultiZoneServiceSpecPorts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    app_protocol: {
      value: cdktf.stringToHclTerraform(struct!.appProtocol),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    port: {
      value: cdktf.numberToHclTerraform(struct!.port),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMultiZoneServiceSpecPortsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceSpecPorts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._appProtocol !== undefined) {
      hasAnyValues = true;
      internalValueResult.appProtocol = this._appProtocol;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._port !== undefined) {
      hasAnyValues = true;
      internalValueResult.port = this._port;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceSpecPorts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._appProtocol = undefined;
      this._name = undefined;
      this._port = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._appProtocol = value.appProtocol;
      this._name = value.name;
      this._port = value.port;
    }
  }

  // app_protocol - computed: true, optional: true, required: false
  private _appProtocol?: string;
  public get appProtocol() {
    return this.getStringAttribute('app_protocol');
  }
  public set appProtocol(value: string) {
    this._appProtocol = value;
  }
  public resetAppProtocol() {
    this._appProtocol = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get appProtocolInput() {
    return this._appProtocol;
  }

  // name - computed: false, optional: true, required: false
  private _name?: string;
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // port - computed: false, optional: true, required: false
  private _port?: number;
  public get port() {
    return this.getNumberAttribute('port');
  }
  public set port(value: number) {
    this._port = value;
  }
  public resetPort() {
    this._port = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get portInput() {
    return this._port;
  }
}

export class KonnectMeshMultiZoneServiceSpecPortsList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshMultiZoneServiceSpecPorts[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): KonnectMeshMultiZoneServiceSpecPortsOutputReference {
    return new KonnectMeshMultiZoneServiceSpecPortsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshMultiZoneServiceSpecSelectorMeshService {
  /**
  * Labels that a MeshService must all carry, with just these values. At least one. Keys with dots or slashes must be quoted in HCL. The mesh is not compared: add `kuma.io/mesh` to be exact.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#match_labels KonnectMeshMultiZoneService#match_labels}
  */
  readonly matchLabels?: { [key: string]: string };
}

export function konnectMeshMultiZoneServiceSpecSelectorMeshServiceToTerraform(struct?: KonnectMeshMultiZoneServiceSpecSelectorMeshService | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    match_labels: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.matchLabels),
  }
}


export function konnectMeshMultiZoneServiceSpecSelectorMeshServiceToHclTerraform(struct?: KonnectMeshMultiZoneServiceSpecSelectorMeshService | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    match_labels: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.matchLabels),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMultiZoneServiceSpecSelectorMeshServiceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceSpecSelectorMeshService | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._matchLabels !== undefined) {
      hasAnyValues = true;
      internalValueResult.matchLabels = this._matchLabels;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceSpecSelectorMeshService | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._matchLabels = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._matchLabels = value.matchLabels;
    }
  }

  // match_labels - computed: false, optional: true, required: false
  private _matchLabels?: { [key: string]: string };
  public get matchLabels() {
    return this.getStringMapAttribute('match_labels');
  }
  public set matchLabels(value: { [key: string]: string }) {
    this._matchLabels = value;
  }
  public resetMatchLabels() {
    this._matchLabels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get matchLabelsInput() {
    return this._matchLabels;
  }
}
export interface KonnectMeshMultiZoneServiceSpecSelector {
  /**
  * Selects MeshServices by label.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#mesh_service KonnectMeshMultiZoneService#mesh_service}
  */
  readonly meshService: KonnectMeshMultiZoneServiceSpecSelectorMeshService;
}

export function konnectMeshMultiZoneServiceSpecSelectorToTerraform(struct?: KonnectMeshMultiZoneServiceSpecSelector | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mesh_service: konnectMeshMultiZoneServiceSpecSelectorMeshServiceToTerraform(struct!.meshService),
  }
}


export function konnectMeshMultiZoneServiceSpecSelectorToHclTerraform(struct?: KonnectMeshMultiZoneServiceSpecSelector | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    mesh_service: {
      value: konnectMeshMultiZoneServiceSpecSelectorMeshServiceToHclTerraform(struct!.meshService),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMultiZoneServiceSpecSelectorMeshService",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMultiZoneServiceSpecSelectorOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceSpecSelector | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._meshService?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.meshService = this._meshService?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceSpecSelector | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._meshService.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._meshService.internalValue = value.meshService;
    }
  }

  // mesh_service - computed: false, optional: false, required: true
  private _meshService = new KonnectMeshMultiZoneServiceSpecSelectorMeshServiceOutputReference(this, "mesh_service");
  public get meshService() {
    return this._meshService;
  }
  public putMeshService(value: KonnectMeshMultiZoneServiceSpecSelectorMeshService) {
    this._meshService.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get meshServiceInput() {
    return this._meshService.internalValue;
  }
}
export interface KonnectMeshMultiZoneServiceSpec {
  /**
  * Ports of the service, at least one.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#ports KonnectMeshMultiZoneService#ports}
  */
  readonly ports: KonnectMeshMultiZoneServiceSpecPorts[] | cdktf.IResolvable;
  /**
  * Which services of the zones belong to this one.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#selector KonnectMeshMultiZoneService#selector}
  */
  readonly selector: KonnectMeshMultiZoneServiceSpecSelector;
}

export function konnectMeshMultiZoneServiceSpecToTerraform(struct?: KonnectMeshMultiZoneServiceSpec | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    ports: cdktf.listMapper(konnectMeshMultiZoneServiceSpecPortsToTerraform, false)(struct!.ports),
    selector: konnectMeshMultiZoneServiceSpecSelectorToTerraform(struct!.selector),
  }
}


export function konnectMeshMultiZoneServiceSpecToHclTerraform(struct?: KonnectMeshMultiZoneServiceSpec | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    ports: {
      value: cdktf.listMapperHcl(konnectMeshMultiZoneServiceSpecPortsToHclTerraform, false)(struct!.ports),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshMultiZoneServiceSpecPortsList",
    },
    selector: {
      value: konnectMeshMultiZoneServiceSpecSelectorToHclTerraform(struct!.selector),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMultiZoneServiceSpecSelector",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMultiZoneServiceSpecOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceSpec | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ports?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ports = this._ports?.internalValue;
    }
    if (this._selector?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.selector = this._selector?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceSpec | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ports.internalValue = undefined;
      this._selector.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ports.internalValue = value.ports;
      this._selector.internalValue = value.selector;
    }
  }

  // ports - computed: false, optional: false, required: true
  private _ports = new KonnectMeshMultiZoneServiceSpecPortsList(this, "ports", false);
  public get ports() {
    return this._ports;
  }
  public putPorts(value: KonnectMeshMultiZoneServiceSpecPorts[] | cdktf.IResolvable) {
    this._ports.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get portsInput() {
    return this._ports.internalValue;
  }

  // selector - computed: false, optional: false, required: true
  private _selector = new KonnectMeshMultiZoneServiceSpecSelectorOutputReference(this, "selector");
  public get selector() {
    return this._selector;
  }
  public putSelector(value: KonnectMeshMultiZoneServiceSpecSelector) {
    this._selector.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get selectorInput() {
    return this._selector.internalValue;
  }
}
export interface KonnectMeshMultiZoneServiceStatusAddressesHostnameGeneratorRef {
}

export function konnectMeshMultiZoneServiceStatusAddressesHostnameGeneratorRefToTerraform(struct?: KonnectMeshMultiZoneServiceStatusAddressesHostnameGeneratorRef): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshMultiZoneServiceStatusAddressesHostnameGeneratorRefToHclTerraform(struct?: KonnectMeshMultiZoneServiceStatusAddressesHostnameGeneratorRef): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshMultiZoneServiceStatusAddressesHostnameGeneratorRefOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceStatusAddressesHostnameGeneratorRef | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceStatusAddressesHostnameGeneratorRef | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // core_name - computed: true, optional: false, required: false
  public get coreName() {
    return this.getStringAttribute('core_name');
  }
}
export interface KonnectMeshMultiZoneServiceStatusAddresses {
}

export function konnectMeshMultiZoneServiceStatusAddressesToTerraform(struct?: KonnectMeshMultiZoneServiceStatusAddresses): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshMultiZoneServiceStatusAddressesToHclTerraform(struct?: KonnectMeshMultiZoneServiceStatusAddresses): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshMultiZoneServiceStatusAddressesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceStatusAddresses | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceStatusAddresses | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // hostname - computed: true, optional: false, required: false
  public get hostname() {
    return this.getStringAttribute('hostname');
  }

  // hostname_generator_ref - computed: true, optional: false, required: false
  private _hostnameGeneratorRef = new KonnectMeshMultiZoneServiceStatusAddressesHostnameGeneratorRefOutputReference(this, "hostname_generator_ref");
  public get hostnameGeneratorRef() {
    return this._hostnameGeneratorRef;
  }

  // origin - computed: true, optional: false, required: false
  public get origin() {
    return this.getStringAttribute('origin');
  }
}

export class KonnectMeshMultiZoneServiceStatusAddressesList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): KonnectMeshMultiZoneServiceStatusAddressesOutputReference {
    return new KonnectMeshMultiZoneServiceStatusAddressesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshMultiZoneServiceStatusConditions {
}

export function konnectMeshMultiZoneServiceStatusConditionsToTerraform(struct?: KonnectMeshMultiZoneServiceStatusConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshMultiZoneServiceStatusConditionsToHclTerraform(struct?: KonnectMeshMultiZoneServiceStatusConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshMultiZoneServiceStatusConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceStatusConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceStatusConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // message - computed: true, optional: false, required: false
  public get message() {
    return this.getStringAttribute('message');
  }

  // reason - computed: true, optional: false, required: false
  public get reason() {
    return this.getStringAttribute('reason');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }
}

export class KonnectMeshMultiZoneServiceStatusConditionsList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): KonnectMeshMultiZoneServiceStatusConditionsOutputReference {
    return new KonnectMeshMultiZoneServiceStatusConditionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshMultiZoneServiceStatusHostnameGeneratorsConditions {
}

export function konnectMeshMultiZoneServiceStatusHostnameGeneratorsConditionsToTerraform(struct?: KonnectMeshMultiZoneServiceStatusHostnameGeneratorsConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshMultiZoneServiceStatusHostnameGeneratorsConditionsToHclTerraform(struct?: KonnectMeshMultiZoneServiceStatusHostnameGeneratorsConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshMultiZoneServiceStatusHostnameGeneratorsConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceStatusHostnameGeneratorsConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceStatusHostnameGeneratorsConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // message - computed: true, optional: false, required: false
  public get message() {
    return this.getStringAttribute('message');
  }

  // reason - computed: true, optional: false, required: false
  public get reason() {
    return this.getStringAttribute('reason');
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }
}

export class KonnectMeshMultiZoneServiceStatusHostnameGeneratorsConditionsList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): KonnectMeshMultiZoneServiceStatusHostnameGeneratorsConditionsOutputReference {
    return new KonnectMeshMultiZoneServiceStatusHostnameGeneratorsConditionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshMultiZoneServiceStatusHostnameGeneratorsHostnameGeneratorRef {
}

export function konnectMeshMultiZoneServiceStatusHostnameGeneratorsHostnameGeneratorRefToTerraform(struct?: KonnectMeshMultiZoneServiceStatusHostnameGeneratorsHostnameGeneratorRef): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshMultiZoneServiceStatusHostnameGeneratorsHostnameGeneratorRefToHclTerraform(struct?: KonnectMeshMultiZoneServiceStatusHostnameGeneratorsHostnameGeneratorRef): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshMultiZoneServiceStatusHostnameGeneratorsHostnameGeneratorRefOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceStatusHostnameGeneratorsHostnameGeneratorRef | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceStatusHostnameGeneratorsHostnameGeneratorRef | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // core_name - computed: true, optional: false, required: false
  public get coreName() {
    return this.getStringAttribute('core_name');
  }
}
export interface KonnectMeshMultiZoneServiceStatusHostnameGenerators {
}

export function konnectMeshMultiZoneServiceStatusHostnameGeneratorsToTerraform(struct?: KonnectMeshMultiZoneServiceStatusHostnameGenerators): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshMultiZoneServiceStatusHostnameGeneratorsToHclTerraform(struct?: KonnectMeshMultiZoneServiceStatusHostnameGenerators): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshMultiZoneServiceStatusHostnameGeneratorsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceStatusHostnameGenerators | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceStatusHostnameGenerators | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // conditions - computed: true, optional: false, required: false
  private _conditions = new KonnectMeshMultiZoneServiceStatusHostnameGeneratorsConditionsList(this, "conditions", false);
  public get conditions() {
    return this._conditions;
  }

  // hostname_generator_ref - computed: true, optional: false, required: false
  private _hostnameGeneratorRef = new KonnectMeshMultiZoneServiceStatusHostnameGeneratorsHostnameGeneratorRefOutputReference(this, "hostname_generator_ref");
  public get hostnameGeneratorRef() {
    return this._hostnameGeneratorRef;
  }
}

export class KonnectMeshMultiZoneServiceStatusHostnameGeneratorsList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): KonnectMeshMultiZoneServiceStatusHostnameGeneratorsOutputReference {
    return new KonnectMeshMultiZoneServiceStatusHostnameGeneratorsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshMultiZoneServiceStatusMeshServices {
}

export function konnectMeshMultiZoneServiceStatusMeshServicesToTerraform(struct?: KonnectMeshMultiZoneServiceStatusMeshServices): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshMultiZoneServiceStatusMeshServicesToHclTerraform(struct?: KonnectMeshMultiZoneServiceStatusMeshServices): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshMultiZoneServiceStatusMeshServicesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceStatusMeshServices | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceStatusMeshServices | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // mesh - computed: true, optional: false, required: false
  public get mesh() {
    return this.getStringAttribute('mesh');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // namespace - computed: true, optional: false, required: false
  public get namespace() {
    return this.getStringAttribute('namespace');
  }

  // zone - computed: true, optional: false, required: false
  public get zone() {
    return this.getStringAttribute('zone');
  }
}

export class KonnectMeshMultiZoneServiceStatusMeshServicesList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): KonnectMeshMultiZoneServiceStatusMeshServicesOutputReference {
    return new KonnectMeshMultiZoneServiceStatusMeshServicesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshMultiZoneServiceStatusVips {
}

export function konnectMeshMultiZoneServiceStatusVipsToTerraform(struct?: KonnectMeshMultiZoneServiceStatusVips): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshMultiZoneServiceStatusVipsToHclTerraform(struct?: KonnectMeshMultiZoneServiceStatusVips): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshMultiZoneServiceStatusVipsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceStatusVips | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceStatusVips | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // ip - computed: true, optional: false, required: false
  public get ip() {
    return this.getStringAttribute('ip');
  }
}

export class KonnectMeshMultiZoneServiceStatusVipsList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): KonnectMeshMultiZoneServiceStatusVipsOutputReference {
    return new KonnectMeshMultiZoneServiceStatusVipsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshMultiZoneServiceStatus {
}

export function konnectMeshMultiZoneServiceStatusToTerraform(struct?: KonnectMeshMultiZoneServiceStatus): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshMultiZoneServiceStatusToHclTerraform(struct?: KonnectMeshMultiZoneServiceStatus): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshMultiZoneServiceStatusOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMultiZoneServiceStatus | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMultiZoneServiceStatus | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // addresses - computed: true, optional: false, required: false
  private _addresses = new KonnectMeshMultiZoneServiceStatusAddressesList(this, "addresses", false);
  public get addresses() {
    return this._addresses;
  }

  // conditions - computed: true, optional: false, required: false
  private _conditions = new KonnectMeshMultiZoneServiceStatusConditionsList(this, "conditions", false);
  public get conditions() {
    return this._conditions;
  }

  // hostname_generators - computed: true, optional: false, required: false
  private _hostnameGenerators = new KonnectMeshMultiZoneServiceStatusHostnameGeneratorsList(this, "hostname_generators", false);
  public get hostnameGenerators() {
    return this._hostnameGenerators;
  }

  // mesh_services - computed: true, optional: false, required: false
  private _meshServices = new KonnectMeshMultiZoneServiceStatusMeshServicesList(this, "mesh_services", false);
  public get meshServices() {
    return this._meshServices;
  }

  // vips - computed: true, optional: false, required: false
  private _vips = new KonnectMeshMultiZoneServiceStatusVipsList(this, "vips", false);
  public get vips() {
    return this._vips;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service konnect_mesh_multi_zone_service}
*/
export class KonnectMeshMultiZoneService extends KonnectBetaResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "konnect_mesh_multi_zone_service";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a KonnectMeshMultiZoneService resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the KonnectMeshMultiZoneService to import
  * @param importFromId The id of the existing KonnectMeshMultiZoneService that should be imported. Refer to the {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the KonnectMeshMultiZoneService to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, importConfiguration(scope, "konnect_mesh_multi_zone_service", importFromId, provider));
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_multi_zone_service konnect_mesh_multi_zone_service} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options KonnectMeshMultiZoneServiceConfig
  */
  public constructor(scope: Construct, id: string, config: KonnectMeshMultiZoneServiceConfig) {
    super(scope, id, {
      terraformResourceType: 'konnect_mesh_multi_zone_service',
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
    this._mesh = config.mesh;
    this._name = config.name;
    this._spec.internalValue = config.spec;
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

  // creation_time - computed: true, optional: false, required: false
  public get creationTime() {
    return this.getStringAttribute('creation_time');
  }

  // kri - computed: true, optional: false, required: false
  public get kri() {
    return this.getStringAttribute('kri');
  }

  // labels - computed: true, optional: true, required: false
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

  // mesh - computed: false, optional: false, required: true
  private _mesh?: string;
  public get mesh() {
    return this.getStringAttribute('mesh');
  }
  public set mesh(value: string) {
    this._mesh = value;
  }
  // Temporarily expose input value. Use with caution.
  public get meshInput() {
    return this._mesh;
  }

  // modification_time - computed: true, optional: false, required: false
  public get modificationTime() {
    return this.getStringAttribute('modification_time');
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

  // spec - computed: false, optional: false, required: true
  private _spec = new KonnectMeshMultiZoneServiceSpecOutputReference(this, "spec");
  public get spec() {
    return this._spec;
  }
  public putSpec(value: KonnectMeshMultiZoneServiceSpec) {
    this._spec.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get specInput() {
    return this._spec.internalValue;
  }

  // status - computed: true, optional: false, required: false
  private _status = new KonnectMeshMultiZoneServiceStatusOutputReference(this, "status");
  public get status() {
    return this._status;
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
      mesh: cdktf.stringToTerraform(this._mesh),
      name: cdktf.stringToTerraform(this._name),
      spec: konnectMeshMultiZoneServiceSpecToTerraform(this._spec.internalValue),
      type: cdktf.stringToTerraform(this._type),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      cp_id: {
        value: hclText(this._cpId),
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
      mesh: {
        value: hclText(this._mesh),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: hclText(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      spec: {
        value: hclValue(konnectMeshMultiZoneServiceSpecToTerraform(this._spec.internalValue)),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      type: {
        value: hclText(this._type),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
