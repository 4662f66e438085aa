// @ts-nocheck: the generator's output does not pass exactOptionalPropertyTypes and noImplicitOverride
// Written by `npm run generate` from the provider's schema: do not edit.
// https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { hclText, hclValue } from '../../hcl-values';
import { importConfiguration, KonnectBetaResource } from '../../konnect-beta-resource';

// Configuration

export interface KonnectMeshServiceConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the Konnect Mesh control plane that holds the object. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#cp_id KonnectMeshService#cp_id}
  */
  readonly cpId: string;
  /**
  * Labels of the object itself. Keys with dots or slashes must be quoted in HCL. The control plane adds labels of its own, which are not shown here unless the configuration sets them.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#labels KonnectMeshService#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * Name of the mesh that the object belongs to. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#mesh KonnectMeshService#mesh}
  */
  readonly mesh: string;
  /**
  * Name of the service: an RFC 1035 label. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#name KonnectMeshService#name}
  */
  readonly name: string;
  /**
  * What serves it and where it listens.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#spec KonnectMeshService#spec}
  */
  readonly spec: KonnectMeshServiceSpec;
  /**
  * The kind of object: always `MeshService`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#type KonnectMeshService#type}
  */
  readonly type: string;
}
export interface KonnectMeshServiceSpecIdentities {
  /**
  * `ServiceTag` or `SpiffeID`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#type KonnectMeshService#type}
  */
  readonly type?: string;
  /**
  * The identity.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#value KonnectMeshService#value}
  */
  readonly value?: string;
}

export function konnectMeshServiceSpecIdentitiesToTerraform(struct?: KonnectMeshServiceSpecIdentities | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    type: cdktf.stringToTerraform(struct!.type),
    value: cdktf.stringToTerraform(struct!.value),
  }
}


export function konnectMeshServiceSpecIdentitiesToHclTerraform(struct?: KonnectMeshServiceSpecIdentities | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    value: {
      value: cdktf.stringToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshServiceSpecIdentitiesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshServiceSpecIdentities | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceSpecIdentities | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._type = undefined;
      this._value = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._type = value.type;
      this._value = value.value;
    }
  }

  // type - computed: true, optional: true, required: false
  private _type?: string;
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // value - computed: true, optional: true, required: false
  private _value?: string;
  public get value() {
    return this.getStringAttribute('value');
  }
  public set value(value: string) {
    this._value = value;
  }
  public resetValue() {
    this._value = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
  }
}

export class KonnectMeshServiceSpecIdentitiesList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshServiceSpecIdentities[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshServiceSpecIdentitiesOutputReference {
    return new KonnectMeshServiceSpecIdentitiesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshServiceSpecPortsTargetPort {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#integer KonnectMeshService#integer}
  */
  readonly integer?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#str KonnectMeshService#str}
  */
  readonly str?: string;
}

export function konnectMeshServiceSpecPortsTargetPortToTerraform(struct?: KonnectMeshServiceSpecPortsTargetPort | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integer: cdktf.numberToTerraform(struct!.integer),
    str: cdktf.stringToTerraform(struct!.str),
  }
}


export function konnectMeshServiceSpecPortsTargetPortToHclTerraform(struct?: KonnectMeshServiceSpecPortsTargetPort | cdktf.IResolvable): any {
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

export class KonnectMeshServiceSpecPortsTargetPortOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshServiceSpecPortsTargetPort | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshServiceSpecPortsTargetPort | cdktf.IResolvable | undefined) {
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

  // integer - computed: true, optional: true, required: false
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

  // str - computed: true, optional: true, required: false
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
export interface KonnectMeshServiceSpecPorts {
  /**
  * Protocol spoken on the port: `grpc`, `http`, `http2`, `kafka` (not in v3) or `tcp`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#app_protocol KonnectMeshService#app_protocol}
  */
  readonly appProtocol?: string;
  /**
  * Name of the port.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#name KonnectMeshService#name}
  */
  readonly name?: string;
  /**
  * Number of the port.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#port KonnectMeshService#port}
  */
  readonly port?: number;
  /**
  * Port of the workload, by number or name; the same port by default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#target_port KonnectMeshService#target_port}
  */
  readonly targetPort?: KonnectMeshServiceSpecPortsTargetPort;
}

export function konnectMeshServiceSpecPortsToTerraform(struct?: KonnectMeshServiceSpecPorts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    app_protocol: cdktf.stringToTerraform(struct!.appProtocol),
    name: cdktf.stringToTerraform(struct!.name),
    port: cdktf.numberToTerraform(struct!.port),
    target_port: konnectMeshServiceSpecPortsTargetPortToTerraform(struct!.targetPort),
  }
}


export function konnectMeshServiceSpecPortsToHclTerraform(struct?: KonnectMeshServiceSpecPorts | cdktf.IResolvable): any {
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
    target_port: {
      value: konnectMeshServiceSpecPortsTargetPortToHclTerraform(struct!.targetPort),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshServiceSpecPortsTargetPort",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshServiceSpecPortsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshServiceSpecPorts | cdktf.IResolvable | undefined {
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
    if (this._targetPort?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetPort = this._targetPort?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceSpecPorts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._appProtocol = undefined;
      this._name = undefined;
      this._port = undefined;
      this._targetPort.internalValue = undefined;
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
      this._targetPort.internalValue = value.targetPort;
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

  // name - computed: true, optional: true, required: false
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

  // port - computed: true, optional: true, required: false
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

  // target_port - computed: true, optional: true, required: false
  private _targetPort = new KonnectMeshServiceSpecPortsTargetPortOutputReference(this, "target_port");
  public get targetPort() {
    return this._targetPort;
  }
  public putTargetPort(value: KonnectMeshServiceSpecPortsTargetPort) {
    this._targetPort.internalValue = value;
  }
  public resetTargetPort() {
    this._targetPort.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetPortInput() {
    return this._targetPort.internalValue;
  }
}

export class KonnectMeshServiceSpecPortsList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshServiceSpecPorts[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshServiceSpecPortsOutputReference {
    return new KonnectMeshServiceSpecPortsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshServiceSpecSelectorDataplaneLabels {
  /**
  * Labels that a proxy must all carry.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#match_labels KonnectMeshService#match_labels}
  */
  readonly matchLabels?: { [key: string]: string };
}

export function konnectMeshServiceSpecSelectorDataplaneLabelsToTerraform(struct?: KonnectMeshServiceSpecSelectorDataplaneLabels | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    match_labels: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.matchLabels),
  }
}


export function konnectMeshServiceSpecSelectorDataplaneLabelsToHclTerraform(struct?: KonnectMeshServiceSpecSelectorDataplaneLabels | cdktf.IResolvable): any {
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

export class KonnectMeshServiceSpecSelectorDataplaneLabelsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshServiceSpecSelectorDataplaneLabels | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshServiceSpecSelectorDataplaneLabels | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshServiceSpecSelectorDataplaneRef {
  /**
  * Name of the Dataplane.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#name KonnectMeshService#name}
  */
  readonly name?: string;
}

export function konnectMeshServiceSpecSelectorDataplaneRefToTerraform(struct?: KonnectMeshServiceSpecSelectorDataplaneRef | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function konnectMeshServiceSpecSelectorDataplaneRefToHclTerraform(struct?: KonnectMeshServiceSpecSelectorDataplaneRef | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshServiceSpecSelectorDataplaneRefOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshServiceSpecSelectorDataplaneRef | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceSpecSelectorDataplaneRef | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
    }
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
}
export interface KonnectMeshServiceSpecSelector {
  /**
  * Proxies by label.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#dataplane_labels KonnectMeshService#dataplane_labels}
  */
  readonly dataplaneLabels?: KonnectMeshServiceSpecSelectorDataplaneLabels;
  /**
  * One proxy.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#dataplane_ref KonnectMeshService#dataplane_ref}
  */
  readonly dataplaneRef?: KonnectMeshServiceSpecSelectorDataplaneRef;
  /**
  * Proxies by inbound tag.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#dataplane_tags KonnectMeshService#dataplane_tags}
  */
  readonly dataplaneTags?: { [key: string]: string };
}

export function konnectMeshServiceSpecSelectorToTerraform(struct?: KonnectMeshServiceSpecSelector | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    dataplane_labels: konnectMeshServiceSpecSelectorDataplaneLabelsToTerraform(struct!.dataplaneLabels),
    dataplane_ref: konnectMeshServiceSpecSelectorDataplaneRefToTerraform(struct!.dataplaneRef),
    dataplane_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.dataplaneTags),
  }
}


export function konnectMeshServiceSpecSelectorToHclTerraform(struct?: KonnectMeshServiceSpecSelector | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    dataplane_labels: {
      value: konnectMeshServiceSpecSelectorDataplaneLabelsToHclTerraform(struct!.dataplaneLabels),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshServiceSpecSelectorDataplaneLabels",
    },
    dataplane_ref: {
      value: konnectMeshServiceSpecSelectorDataplaneRefToHclTerraform(struct!.dataplaneRef),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshServiceSpecSelectorDataplaneRef",
    },
    dataplane_tags: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.dataplaneTags),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshServiceSpecSelectorOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshServiceSpecSelector | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataplaneLabels?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataplaneLabels = this._dataplaneLabels?.internalValue;
    }
    if (this._dataplaneRef?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataplaneRef = this._dataplaneRef?.internalValue;
    }
    if (this._dataplaneTags !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataplaneTags = this._dataplaneTags;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceSpecSelector | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataplaneLabels.internalValue = undefined;
      this._dataplaneRef.internalValue = undefined;
      this._dataplaneTags = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataplaneLabels.internalValue = value.dataplaneLabels;
      this._dataplaneRef.internalValue = value.dataplaneRef;
      this._dataplaneTags = value.dataplaneTags;
    }
  }

  // dataplane_labels - computed: false, optional: true, required: false
  private _dataplaneLabels = new KonnectMeshServiceSpecSelectorDataplaneLabelsOutputReference(this, "dataplane_labels");
  public get dataplaneLabels() {
    return this._dataplaneLabels;
  }
  public putDataplaneLabels(value: KonnectMeshServiceSpecSelectorDataplaneLabels) {
    this._dataplaneLabels.internalValue = value;
  }
  public resetDataplaneLabels() {
    this._dataplaneLabels.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataplaneLabelsInput() {
    return this._dataplaneLabels.internalValue;
  }

  // dataplane_ref - computed: false, optional: true, required: false
  private _dataplaneRef = new KonnectMeshServiceSpecSelectorDataplaneRefOutputReference(this, "dataplane_ref");
  public get dataplaneRef() {
    return this._dataplaneRef;
  }
  public putDataplaneRef(value: KonnectMeshServiceSpecSelectorDataplaneRef) {
    this._dataplaneRef.internalValue = value;
  }
  public resetDataplaneRef() {
    this._dataplaneRef.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataplaneRefInput() {
    return this._dataplaneRef.internalValue;
  }

  // dataplane_tags - computed: false, optional: true, required: false
  private _dataplaneTags?: { [key: string]: string };
  public get dataplaneTags() {
    return this.getStringMapAttribute('dataplane_tags');
  }
  public set dataplaneTags(value: { [key: string]: string }) {
    this._dataplaneTags = value;
  }
  public resetDataplaneTags() {
    this._dataplaneTags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataplaneTagsInput() {
    return this._dataplaneTags;
  }
}
export interface KonnectMeshServiceSpec {
  /**
  * Identities that the service's proxies can prove.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#identities KonnectMeshService#identities}
  */
  readonly identities?: KonnectMeshServiceSpecIdentities[] | cdktf.IResolvable;
  /**
  * Ports of the service.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#ports KonnectMeshService#ports}
  */
  readonly ports?: KonnectMeshServiceSpecPorts[] | cdktf.IResolvable;
  /**
  * Which data plane proxies serve it: one of these.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#selector KonnectMeshService#selector}
  */
  readonly selector?: KonnectMeshServiceSpecSelector;
  /**
  * `Available` or `Unavailable`: whether other zones send traffic to it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#state KonnectMeshService#state}
  */
  readonly state?: string;
}

export function konnectMeshServiceSpecToTerraform(struct?: KonnectMeshServiceSpec | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    identities: cdktf.listMapper(konnectMeshServiceSpecIdentitiesToTerraform, false)(struct!.identities),
    ports: cdktf.listMapper(konnectMeshServiceSpecPortsToTerraform, false)(struct!.ports),
    selector: konnectMeshServiceSpecSelectorToTerraform(struct!.selector),
    state: cdktf.stringToTerraform(struct!.state),
  }
}


export function konnectMeshServiceSpecToHclTerraform(struct?: KonnectMeshServiceSpec | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    identities: {
      value: cdktf.listMapperHcl(konnectMeshServiceSpecIdentitiesToHclTerraform, false)(struct!.identities),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshServiceSpecIdentitiesList",
    },
    ports: {
      value: cdktf.listMapperHcl(konnectMeshServiceSpecPortsToHclTerraform, false)(struct!.ports),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshServiceSpecPortsList",
    },
    selector: {
      value: konnectMeshServiceSpecSelectorToHclTerraform(struct!.selector),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshServiceSpecSelector",
    },
    state: {
      value: cdktf.stringToHclTerraform(struct!.state),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshServiceSpecOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshServiceSpec | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identities?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.identities = this._identities?.internalValue;
    }
    if (this._ports?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ports = this._ports?.internalValue;
    }
    if (this._selector?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.selector = this._selector?.internalValue;
    }
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceSpec | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identities.internalValue = undefined;
      this._ports.internalValue = undefined;
      this._selector.internalValue = undefined;
      this._state = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identities.internalValue = value.identities;
      this._ports.internalValue = value.ports;
      this._selector.internalValue = value.selector;
      this._state = value.state;
    }
  }

  // identities - computed: true, optional: true, required: false
  private _identities = new KonnectMeshServiceSpecIdentitiesList(this, "identities", false);
  public get identities() {
    return this._identities;
  }
  public putIdentities(value: KonnectMeshServiceSpecIdentities[] | cdktf.IResolvable) {
    this._identities.internalValue = value;
  }
  public resetIdentities() {
    this._identities.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get identitiesInput() {
    return this._identities.internalValue;
  }

  // ports - computed: true, optional: true, required: false
  private _ports = new KonnectMeshServiceSpecPortsList(this, "ports", false);
  public get ports() {
    return this._ports;
  }
  public putPorts(value: KonnectMeshServiceSpecPorts[] | cdktf.IResolvable) {
    this._ports.internalValue = value;
  }
  public resetPorts() {
    this._ports.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get portsInput() {
    return this._ports.internalValue;
  }

  // selector - computed: false, optional: true, required: false
  private _selector = new KonnectMeshServiceSpecSelectorOutputReference(this, "selector");
  public get selector() {
    return this._selector;
  }
  public putSelector(value: KonnectMeshServiceSpecSelector) {
    this._selector.internalValue = value;
  }
  public resetSelector() {
    this._selector.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get selectorInput() {
    return this._selector.internalValue;
  }

  // state - computed: true, optional: true, required: false
  private _state?: string;
  public get state() {
    return this.getStringAttribute('state');
  }
  public set state(value: string) {
    this._state = value;
  }
  public resetState() {
    this._state = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stateInput() {
    return this._state;
  }
}
export interface KonnectMeshServiceStatusAddressesHostnameGeneratorRef {
}

export function konnectMeshServiceStatusAddressesHostnameGeneratorRefToTerraform(struct?: KonnectMeshServiceStatusAddressesHostnameGeneratorRef): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshServiceStatusAddressesHostnameGeneratorRefToHclTerraform(struct?: KonnectMeshServiceStatusAddressesHostnameGeneratorRef): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshServiceStatusAddressesHostnameGeneratorRefOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshServiceStatusAddressesHostnameGeneratorRef | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceStatusAddressesHostnameGeneratorRef | undefined) {
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
export interface KonnectMeshServiceStatusAddresses {
}

export function konnectMeshServiceStatusAddressesToTerraform(struct?: KonnectMeshServiceStatusAddresses): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshServiceStatusAddressesToHclTerraform(struct?: KonnectMeshServiceStatusAddresses): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshServiceStatusAddressesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshServiceStatusAddresses | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceStatusAddresses | undefined) {
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
  private _hostnameGeneratorRef = new KonnectMeshServiceStatusAddressesHostnameGeneratorRefOutputReference(this, "hostname_generator_ref");
  public get hostnameGeneratorRef() {
    return this._hostnameGeneratorRef;
  }

  // origin - computed: true, optional: false, required: false
  public get origin() {
    return this.getStringAttribute('origin');
  }
}

export class KonnectMeshServiceStatusAddressesList extends cdktf.ComplexList {

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
  public get(index: number): KonnectMeshServiceStatusAddressesOutputReference {
    return new KonnectMeshServiceStatusAddressesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshServiceStatusDataplaneProxies {
}

export function konnectMeshServiceStatusDataplaneProxiesToTerraform(struct?: KonnectMeshServiceStatusDataplaneProxies): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshServiceStatusDataplaneProxiesToHclTerraform(struct?: KonnectMeshServiceStatusDataplaneProxies): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshServiceStatusDataplaneProxiesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshServiceStatusDataplaneProxies | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceStatusDataplaneProxies | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // connected - computed: true, optional: false, required: false
  public get connected() {
    return this.getNumberAttribute('connected');
  }

  // healthy - computed: true, optional: false, required: false
  public get healthy() {
    return this.getNumberAttribute('healthy');
  }

  // total - computed: true, optional: false, required: false
  public get total() {
    return this.getNumberAttribute('total');
  }
}
export interface KonnectMeshServiceStatusHostnameGeneratorsConditions {
}

export function konnectMeshServiceStatusHostnameGeneratorsConditionsToTerraform(struct?: KonnectMeshServiceStatusHostnameGeneratorsConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshServiceStatusHostnameGeneratorsConditionsToHclTerraform(struct?: KonnectMeshServiceStatusHostnameGeneratorsConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshServiceStatusHostnameGeneratorsConditionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshServiceStatusHostnameGeneratorsConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceStatusHostnameGeneratorsConditions | undefined) {
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

export class KonnectMeshServiceStatusHostnameGeneratorsConditionsList extends cdktf.ComplexList {

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
  public get(index: number): KonnectMeshServiceStatusHostnameGeneratorsConditionsOutputReference {
    return new KonnectMeshServiceStatusHostnameGeneratorsConditionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshServiceStatusHostnameGeneratorsHostnameGeneratorRef {
}

export function konnectMeshServiceStatusHostnameGeneratorsHostnameGeneratorRefToTerraform(struct?: KonnectMeshServiceStatusHostnameGeneratorsHostnameGeneratorRef): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshServiceStatusHostnameGeneratorsHostnameGeneratorRefToHclTerraform(struct?: KonnectMeshServiceStatusHostnameGeneratorsHostnameGeneratorRef): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshServiceStatusHostnameGeneratorsHostnameGeneratorRefOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshServiceStatusHostnameGeneratorsHostnameGeneratorRef | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceStatusHostnameGeneratorsHostnameGeneratorRef | undefined) {
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
export interface KonnectMeshServiceStatusHostnameGenerators {
}

export function konnectMeshServiceStatusHostnameGeneratorsToTerraform(struct?: KonnectMeshServiceStatusHostnameGenerators): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshServiceStatusHostnameGeneratorsToHclTerraform(struct?: KonnectMeshServiceStatusHostnameGenerators): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshServiceStatusHostnameGeneratorsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshServiceStatusHostnameGenerators | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceStatusHostnameGenerators | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // conditions - computed: true, optional: false, required: false
  private _conditions = new KonnectMeshServiceStatusHostnameGeneratorsConditionsList(this, "conditions", false);
  public get conditions() {
    return this._conditions;
  }

  // hostname_generator_ref - computed: true, optional: false, required: false
  private _hostnameGeneratorRef = new KonnectMeshServiceStatusHostnameGeneratorsHostnameGeneratorRefOutputReference(this, "hostname_generator_ref");
  public get hostnameGeneratorRef() {
    return this._hostnameGeneratorRef;
  }
}

export class KonnectMeshServiceStatusHostnameGeneratorsList extends cdktf.ComplexList {

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
  public get(index: number): KonnectMeshServiceStatusHostnameGeneratorsOutputReference {
    return new KonnectMeshServiceStatusHostnameGeneratorsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshServiceStatusTls {
}

export function konnectMeshServiceStatusTlsToTerraform(struct?: KonnectMeshServiceStatusTls): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshServiceStatusTlsToHclTerraform(struct?: KonnectMeshServiceStatusTls): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshServiceStatusTlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshServiceStatusTls | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceStatusTls | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }
}
export interface KonnectMeshServiceStatusVips {
}

export function konnectMeshServiceStatusVipsToTerraform(struct?: KonnectMeshServiceStatusVips): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshServiceStatusVipsToHclTerraform(struct?: KonnectMeshServiceStatusVips): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshServiceStatusVipsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshServiceStatusVips | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceStatusVips | undefined) {
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

export class KonnectMeshServiceStatusVipsList extends cdktf.ComplexList {

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
  public get(index: number): KonnectMeshServiceStatusVipsOutputReference {
    return new KonnectMeshServiceStatusVipsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshServiceStatus {
}

export function konnectMeshServiceStatusToTerraform(struct?: KonnectMeshServiceStatus): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshServiceStatusToHclTerraform(struct?: KonnectMeshServiceStatus): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshServiceStatusOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshServiceStatus | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshServiceStatus | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // addresses - computed: true, optional: false, required: false
  private _addresses = new KonnectMeshServiceStatusAddressesList(this, "addresses", false);
  public get addresses() {
    return this._addresses;
  }

  // dataplane_proxies - computed: true, optional: false, required: false
  private _dataplaneProxies = new KonnectMeshServiceStatusDataplaneProxiesOutputReference(this, "dataplane_proxies");
  public get dataplaneProxies() {
    return this._dataplaneProxies;
  }

  // hostname_generators - computed: true, optional: false, required: false
  private _hostnameGenerators = new KonnectMeshServiceStatusHostnameGeneratorsList(this, "hostname_generators", false);
  public get hostnameGenerators() {
    return this._hostnameGenerators;
  }

  // tls - computed: true, optional: false, required: false
  private _tls = new KonnectMeshServiceStatusTlsOutputReference(this, "tls");
  public get tls() {
    return this._tls;
  }

  // vips - computed: true, optional: false, required: false
  private _vips = new KonnectMeshServiceStatusVipsList(this, "vips", false);
  public get vips() {
    return this._vips;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service konnect_mesh_service}
*/
export class KonnectMeshService extends KonnectBetaResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "konnect_mesh_service";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a KonnectMeshService resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the KonnectMeshService to import
  * @param importFromId The id of the existing KonnectMeshService that should be imported. Refer to the {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the KonnectMeshService to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, importConfiguration(scope, "konnect_mesh_service", importFromId, provider));
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_service konnect_mesh_service} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options KonnectMeshServiceConfig
  */
  public constructor(scope: Construct, id: string, config: KonnectMeshServiceConfig) {
    super(scope, id, {
      terraformResourceType: 'konnect_mesh_service',
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
  private _spec = new KonnectMeshServiceSpecOutputReference(this, "spec");
  public get spec() {
    return this._spec;
  }
  public putSpec(value: KonnectMeshServiceSpec) {
    this._spec.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get specInput() {
    return this._spec.internalValue;
  }

  // status - computed: true, optional: false, required: false
  private _status = new KonnectMeshServiceStatusOutputReference(this, "status");
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
      spec: konnectMeshServiceSpecToTerraform(this._spec.internalValue),
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
        value: hclValue(konnectMeshServiceSpecToTerraform(this._spec.internalValue)),
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
