// @ts-nocheck: the generator's output does not pass exactOptionalPropertyTypes and noImplicitOverride
// Written by `npm run generate` from the provider's schema: do not edit.
// https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { hclText, hclValue } from '../../hcl-values';
import { importConfiguration, KonnectBetaResource } from '../../konnect-beta-resource';

// Configuration

export interface KonnectMeshHostnameGeneratorConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the Konnect Mesh control plane that holds the object. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#cp_id KonnectMeshHostnameGenerator#cp_id}
  */
  readonly cpId: string;
  /**
  * Labels of the generator. Keys with dots or slashes must be quoted in HCL.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#labels KonnectMeshHostnameGenerator#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * Name of the generator. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#name KonnectMeshHostnameGenerator#name}
  */
  readonly name: string;
  /**
  * What gets a hostname, and which.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#spec KonnectMeshHostnameGenerator#spec}
  */
  readonly spec: KonnectMeshHostnameGeneratorSpec;
  /**
  * The kind of object: always `HostnameGenerator`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#type KonnectMeshHostnameGenerator#type}
  */
  readonly type: string;
}
export interface KonnectMeshHostnameGeneratorSpecExtension {
  /**
  * Settings of the extension, as JSON.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#config KonnectMeshHostnameGenerator#config}
  */
  readonly config?: string;
  /**
  * Type of the extension.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#type KonnectMeshHostnameGenerator#type}
  */
  readonly type: string;
}

export function konnectMeshHostnameGeneratorSpecExtensionToTerraform(struct?: KonnectMeshHostnameGeneratorSpecExtension | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    config: cdktf.stringToTerraform(struct!.config),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function konnectMeshHostnameGeneratorSpecExtensionToHclTerraform(struct?: KonnectMeshHostnameGeneratorSpecExtension | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    config: {
      value: cdktf.stringToHclTerraform(struct!.config),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshHostnameGeneratorSpecExtensionOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshHostnameGeneratorSpecExtension | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._config !== undefined) {
      hasAnyValues = true;
      internalValueResult.config = this._config;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshHostnameGeneratorSpecExtension | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._config = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._config = value.config;
      this._type = value.type;
    }
  }

  // config - computed: false, optional: true, required: false
  private _config?: string;
  public get config() {
    return this.getStringAttribute('config');
  }
  public set config(value: string) {
    this._config = value;
  }
  public resetConfig() {
    this._config = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get configInput() {
    return this._config;
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
}
export interface KonnectMeshHostnameGeneratorSpecSelectorMeshExternalService {
  /**
  * Labels that a MeshExternalService must all carry; all of them match when there are none.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#match_labels KonnectMeshHostnameGenerator#match_labels}
  */
  readonly matchLabels?: { [key: string]: string };
}

export function konnectMeshHostnameGeneratorSpecSelectorMeshExternalServiceToTerraform(struct?: KonnectMeshHostnameGeneratorSpecSelectorMeshExternalService | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    match_labels: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.matchLabels),
  }
}


export function konnectMeshHostnameGeneratorSpecSelectorMeshExternalServiceToHclTerraform(struct?: KonnectMeshHostnameGeneratorSpecSelectorMeshExternalService | cdktf.IResolvable): any {
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

export class KonnectMeshHostnameGeneratorSpecSelectorMeshExternalServiceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshHostnameGeneratorSpecSelectorMeshExternalService | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshHostnameGeneratorSpecSelectorMeshExternalService | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneService {
  /**
  * Labels that a MeshMultiZoneService must all carry; all of them match when there are none.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#match_labels KonnectMeshHostnameGenerator#match_labels}
  */
  readonly matchLabels?: { [key: string]: string };
}

export function konnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneServiceToTerraform(struct?: KonnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneService | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    match_labels: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.matchLabels),
  }
}


export function konnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneServiceToHclTerraform(struct?: KonnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneService | cdktf.IResolvable): any {
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

export class KonnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneServiceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneService | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneService | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshHostnameGeneratorSpecSelectorMeshService {
  /**
  * Labels that a MeshService must all carry; all of them match when there are none.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#match_labels KonnectMeshHostnameGenerator#match_labels}
  */
  readonly matchLabels?: { [key: string]: string };
}

export function konnectMeshHostnameGeneratorSpecSelectorMeshServiceToTerraform(struct?: KonnectMeshHostnameGeneratorSpecSelectorMeshService | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    match_labels: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.matchLabels),
  }
}


export function konnectMeshHostnameGeneratorSpecSelectorMeshServiceToHclTerraform(struct?: KonnectMeshHostnameGeneratorSpecSelectorMeshService | cdktf.IResolvable): any {
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

export class KonnectMeshHostnameGeneratorSpecSelectorMeshServiceOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshHostnameGeneratorSpecSelectorMeshService | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshHostnameGeneratorSpecSelectorMeshService | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshHostnameGeneratorSpecSelector {
  /**
  * Selects MeshExternalService by label.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#mesh_external_service KonnectMeshHostnameGenerator#mesh_external_service}
  */
  readonly meshExternalService?: KonnectMeshHostnameGeneratorSpecSelectorMeshExternalService;
  /**
  * Selects MeshMultiZoneService by label.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#mesh_multi_zone_service KonnectMeshHostnameGenerator#mesh_multi_zone_service}
  */
  readonly meshMultiZoneService?: KonnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneService;
  /**
  * Selects MeshService by label.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#mesh_service KonnectMeshHostnameGenerator#mesh_service}
  */
  readonly meshService?: KonnectMeshHostnameGeneratorSpecSelectorMeshService;
}

export function konnectMeshHostnameGeneratorSpecSelectorToTerraform(struct?: KonnectMeshHostnameGeneratorSpecSelector | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mesh_external_service: konnectMeshHostnameGeneratorSpecSelectorMeshExternalServiceToTerraform(struct!.meshExternalService),
    mesh_multi_zone_service: konnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneServiceToTerraform(struct!.meshMultiZoneService),
    mesh_service: konnectMeshHostnameGeneratorSpecSelectorMeshServiceToTerraform(struct!.meshService),
  }
}


export function konnectMeshHostnameGeneratorSpecSelectorToHclTerraform(struct?: KonnectMeshHostnameGeneratorSpecSelector | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    mesh_external_service: {
      value: konnectMeshHostnameGeneratorSpecSelectorMeshExternalServiceToHclTerraform(struct!.meshExternalService),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshHostnameGeneratorSpecSelectorMeshExternalService",
    },
    mesh_multi_zone_service: {
      value: konnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneServiceToHclTerraform(struct!.meshMultiZoneService),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneService",
    },
    mesh_service: {
      value: konnectMeshHostnameGeneratorSpecSelectorMeshServiceToHclTerraform(struct!.meshService),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshHostnameGeneratorSpecSelectorMeshService",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshHostnameGeneratorSpecSelectorOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshHostnameGeneratorSpecSelector | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._meshExternalService?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.meshExternalService = this._meshExternalService?.internalValue;
    }
    if (this._meshMultiZoneService?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.meshMultiZoneService = this._meshMultiZoneService?.internalValue;
    }
    if (this._meshService?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.meshService = this._meshService?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshHostnameGeneratorSpecSelector | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._meshExternalService.internalValue = undefined;
      this._meshMultiZoneService.internalValue = undefined;
      this._meshService.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._meshExternalService.internalValue = value.meshExternalService;
      this._meshMultiZoneService.internalValue = value.meshMultiZoneService;
      this._meshService.internalValue = value.meshService;
    }
  }

  // mesh_external_service - computed: false, optional: true, required: false
  private _meshExternalService = new KonnectMeshHostnameGeneratorSpecSelectorMeshExternalServiceOutputReference(this, "mesh_external_service");
  public get meshExternalService() {
    return this._meshExternalService;
  }
  public putMeshExternalService(value: KonnectMeshHostnameGeneratorSpecSelectorMeshExternalService) {
    this._meshExternalService.internalValue = value;
  }
  public resetMeshExternalService() {
    this._meshExternalService.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get meshExternalServiceInput() {
    return this._meshExternalService.internalValue;
  }

  // mesh_multi_zone_service - computed: false, optional: true, required: false
  private _meshMultiZoneService = new KonnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneServiceOutputReference(this, "mesh_multi_zone_service");
  public get meshMultiZoneService() {
    return this._meshMultiZoneService;
  }
  public putMeshMultiZoneService(value: KonnectMeshHostnameGeneratorSpecSelectorMeshMultiZoneService) {
    this._meshMultiZoneService.internalValue = value;
  }
  public resetMeshMultiZoneService() {
    this._meshMultiZoneService.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get meshMultiZoneServiceInput() {
    return this._meshMultiZoneService.internalValue;
  }

  // mesh_service - computed: false, optional: true, required: false
  private _meshService = new KonnectMeshHostnameGeneratorSpecSelectorMeshServiceOutputReference(this, "mesh_service");
  public get meshService() {
    return this._meshService;
  }
  public putMeshService(value: KonnectMeshHostnameGeneratorSpecSelectorMeshService) {
    this._meshService.internalValue = value;
  }
  public resetMeshService() {
    this._meshService.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get meshServiceInput() {
    return this._meshService.internalValue;
  }
}
export interface KonnectMeshHostnameGeneratorSpec {
  /**
  * A generator beyond the template.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#extension KonnectMeshHostnameGenerator#extension}
  */
  readonly extension?: KonnectMeshHostnameGeneratorSpecExtension;
  /**
  * What gets a hostname: one of these.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#selector KonnectMeshHostnameGenerator#selector}
  */
  readonly selector?: KonnectMeshHostnameGeneratorSpecSelector;
  /**
  * Go template of the hostname, with `.Name`, `.DisplayName`, `.Namespace`, `.Mesh`, `.Zone` and `label "key"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#template KonnectMeshHostnameGenerator#template}
  */
  readonly template: string;
}

export function konnectMeshHostnameGeneratorSpecToTerraform(struct?: KonnectMeshHostnameGeneratorSpec | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    extension: konnectMeshHostnameGeneratorSpecExtensionToTerraform(struct!.extension),
    selector: konnectMeshHostnameGeneratorSpecSelectorToTerraform(struct!.selector),
    template: cdktf.stringToTerraform(struct!.template),
  }
}


export function konnectMeshHostnameGeneratorSpecToHclTerraform(struct?: KonnectMeshHostnameGeneratorSpec | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    extension: {
      value: konnectMeshHostnameGeneratorSpecExtensionToHclTerraform(struct!.extension),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshHostnameGeneratorSpecExtension",
    },
    selector: {
      value: konnectMeshHostnameGeneratorSpecSelectorToHclTerraform(struct!.selector),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshHostnameGeneratorSpecSelector",
    },
    template: {
      value: cdktf.stringToHclTerraform(struct!.template),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshHostnameGeneratorSpecOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshHostnameGeneratorSpec | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._extension?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.extension = this._extension?.internalValue;
    }
    if (this._selector?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.selector = this._selector?.internalValue;
    }
    if (this._template !== undefined) {
      hasAnyValues = true;
      internalValueResult.template = this._template;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshHostnameGeneratorSpec | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._extension.internalValue = undefined;
      this._selector.internalValue = undefined;
      this._template = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._extension.internalValue = value.extension;
      this._selector.internalValue = value.selector;
      this._template = value.template;
    }
  }

  // extension - computed: false, optional: true, required: false
  private _extension = new KonnectMeshHostnameGeneratorSpecExtensionOutputReference(this, "extension");
  public get extension() {
    return this._extension;
  }
  public putExtension(value: KonnectMeshHostnameGeneratorSpecExtension) {
    this._extension.internalValue = value;
  }
  public resetExtension() {
    this._extension.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get extensionInput() {
    return this._extension.internalValue;
  }

  // selector - computed: false, optional: true, required: false
  private _selector = new KonnectMeshHostnameGeneratorSpecSelectorOutputReference(this, "selector");
  public get selector() {
    return this._selector;
  }
  public putSelector(value: KonnectMeshHostnameGeneratorSpecSelector) {
    this._selector.internalValue = value;
  }
  public resetSelector() {
    this._selector.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get selectorInput() {
    return this._selector.internalValue;
  }

  // template - computed: false, optional: false, required: true
  private _template?: string;
  public get template() {
    return this.getStringAttribute('template');
  }
  public set template(value: string) {
    this._template = value;
  }
  // Temporarily expose input value. Use with caution.
  public get templateInput() {
    return this._template;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator konnect_mesh_hostname_generator}
*/
export class KonnectMeshHostnameGenerator extends KonnectBetaResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "konnect_mesh_hostname_generator";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a KonnectMeshHostnameGenerator resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the KonnectMeshHostnameGenerator to import
  * @param importFromId The id of the existing KonnectMeshHostnameGenerator that should be imported. Refer to the {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the KonnectMeshHostnameGenerator to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, importConfiguration(scope, "konnect_mesh_hostname_generator", importFromId, provider));
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_hostname_generator konnect_mesh_hostname_generator} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options KonnectMeshHostnameGeneratorConfig
  */
  public constructor(scope: Construct, id: string, config: KonnectMeshHostnameGeneratorConfig) {
    super(scope, id, {
      terraformResourceType: 'konnect_mesh_hostname_generator',
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
  private _spec = new KonnectMeshHostnameGeneratorSpecOutputReference(this, "spec");
  public get spec() {
    return this._spec;
  }
  public putSpec(value: KonnectMeshHostnameGeneratorSpec) {
    this._spec.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get specInput() {
    return this._spec.internalValue;
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
      name: cdktf.stringToTerraform(this._name),
      spec: konnectMeshHostnameGeneratorSpecToTerraform(this._spec.internalValue),
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
      name: {
        value: hclText(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      spec: {
        value: hclValue(konnectMeshHostnameGeneratorSpecToTerraform(this._spec.internalValue)),
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
