// @ts-nocheck: the generator's output does not pass exactOptionalPropertyTypes and noImplicitOverride
// Written by `npm run generate` from the provider's schema: do not edit.
// https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { hclText, hclValue } from '../../hcl-values';
import { importConfiguration, KonnectBetaResource } from '../../konnect-beta-resource';

// Configuration

export interface KonnectMeshConfig extends cdktf.TerraformMetaArguments {
  /**
  * Conditions for joining the mesh.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#constraints KonnectMesh#constraints}
  */
  readonly constraints?: KonnectMeshConstraints;
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
  * Access logs.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#logging KonnectMesh#logging}
  */
  readonly logging?: KonnectMeshLogging;
  /**
  * How the mesh uses MeshServices.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#mesh_services KonnectMesh#mesh_services}
  */
  readonly meshServices?: KonnectMeshMeshServices;
  /**
  * Metrics of the data plane proxies.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#metrics KonnectMesh#metrics}
  */
  readonly metrics?: KonnectMeshMetrics;
  /**
  * Mutual TLS between the services of the mesh.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#mtls KonnectMesh#mtls}
  */
  readonly mtls?: KonnectMeshMtls;
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
  * Traces.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#tracing KonnectMesh#tracing}
  */
  readonly tracing?: KonnectMeshTracing;
  /**
  * The kind of object: always `Mesh`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#type KonnectMesh#type}
  */
  readonly type: string;
}
export interface KonnectMeshConstraintsDataplaneProxyRequirements {
  /**
  * Tags and their values; `*` for any.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#tags KonnectMesh#tags}
  */
  readonly tags?: { [key: string]: string };
}

export function konnectMeshConstraintsDataplaneProxyRequirementsToTerraform(struct?: KonnectMeshConstraintsDataplaneProxyRequirements | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
  }
}


export function konnectMeshConstraintsDataplaneProxyRequirementsToHclTerraform(struct?: KonnectMeshConstraintsDataplaneProxyRequirements | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    tags: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.tags),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshConstraintsDataplaneProxyRequirementsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshConstraintsDataplaneProxyRequirements | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshConstraintsDataplaneProxyRequirements | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tags = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tags = value.tags;
    }
  }

  // tags - computed: true, optional: true, required: false
  private _tags?: { [key: string]: string };
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }
}

export class KonnectMeshConstraintsDataplaneProxyRequirementsList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshConstraintsDataplaneProxyRequirements[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshConstraintsDataplaneProxyRequirementsOutputReference {
    return new KonnectMeshConstraintsDataplaneProxyRequirementsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshConstraintsDataplaneProxyRestrictions {
  /**
  * Tags and their values; `*` for any.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#tags KonnectMesh#tags}
  */
  readonly tags?: { [key: string]: string };
}

export function konnectMeshConstraintsDataplaneProxyRestrictionsToTerraform(struct?: KonnectMeshConstraintsDataplaneProxyRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
  }
}


export function konnectMeshConstraintsDataplaneProxyRestrictionsToHclTerraform(struct?: KonnectMeshConstraintsDataplaneProxyRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    tags: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.tags),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshConstraintsDataplaneProxyRestrictionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshConstraintsDataplaneProxyRestrictions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshConstraintsDataplaneProxyRestrictions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tags = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tags = value.tags;
    }
  }

  // tags - computed: true, optional: true, required: false
  private _tags?: { [key: string]: string };
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }
}

export class KonnectMeshConstraintsDataplaneProxyRestrictionsList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshConstraintsDataplaneProxyRestrictions[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshConstraintsDataplaneProxyRestrictionsOutputReference {
    return new KonnectMeshConstraintsDataplaneProxyRestrictionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshConstraintsDataplaneProxy {
  /**
  * Tag sets, one of which a proxy must carry.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#requirements KonnectMesh#requirements}
  */
  readonly requirements?: KonnectMeshConstraintsDataplaneProxyRequirements[] | cdktf.IResolvable;
  /**
  * Tag sets, none of which a proxy may carry.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#restrictions KonnectMesh#restrictions}
  */
  readonly restrictions?: KonnectMeshConstraintsDataplaneProxyRestrictions[] | cdktf.IResolvable;
}

export function konnectMeshConstraintsDataplaneProxyToTerraform(struct?: KonnectMeshConstraintsDataplaneProxy | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    requirements: cdktf.listMapper(konnectMeshConstraintsDataplaneProxyRequirementsToTerraform, false)(struct!.requirements),
    restrictions: cdktf.listMapper(konnectMeshConstraintsDataplaneProxyRestrictionsToTerraform, false)(struct!.restrictions),
  }
}


export function konnectMeshConstraintsDataplaneProxyToHclTerraform(struct?: KonnectMeshConstraintsDataplaneProxy | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    requirements: {
      value: cdktf.listMapperHcl(konnectMeshConstraintsDataplaneProxyRequirementsToHclTerraform, false)(struct!.requirements),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshConstraintsDataplaneProxyRequirementsList",
    },
    restrictions: {
      value: cdktf.listMapperHcl(konnectMeshConstraintsDataplaneProxyRestrictionsToHclTerraform, false)(struct!.restrictions),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshConstraintsDataplaneProxyRestrictionsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshConstraintsDataplaneProxyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshConstraintsDataplaneProxy | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._requirements?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.requirements = this._requirements?.internalValue;
    }
    if (this._restrictions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.restrictions = this._restrictions?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshConstraintsDataplaneProxy | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._requirements.internalValue = undefined;
      this._restrictions.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._requirements.internalValue = value.requirements;
      this._restrictions.internalValue = value.restrictions;
    }
  }

  // requirements - computed: true, optional: true, required: false
  private _requirements = new KonnectMeshConstraintsDataplaneProxyRequirementsList(this, "requirements", false);
  public get requirements() {
    return this._requirements;
  }
  public putRequirements(value: KonnectMeshConstraintsDataplaneProxyRequirements[] | cdktf.IResolvable) {
    this._requirements.internalValue = value;
  }
  public resetRequirements() {
    this._requirements.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requirementsInput() {
    return this._requirements.internalValue;
  }

  // restrictions - computed: true, optional: true, required: false
  private _restrictions = new KonnectMeshConstraintsDataplaneProxyRestrictionsList(this, "restrictions", false);
  public get restrictions() {
    return this._restrictions;
  }
  public putRestrictions(value: KonnectMeshConstraintsDataplaneProxyRestrictions[] | cdktf.IResolvable) {
    this._restrictions.internalValue = value;
  }
  public resetRestrictions() {
    this._restrictions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get restrictionsInput() {
    return this._restrictions.internalValue;
  }
}
export interface KonnectMeshConstraints {
  /**
  * Conditions for data plane proxies.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#dataplane_proxy KonnectMesh#dataplane_proxy}
  */
  readonly dataplaneProxy?: KonnectMeshConstraintsDataplaneProxy;
}

export function konnectMeshConstraintsToTerraform(struct?: KonnectMeshConstraints | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    dataplane_proxy: konnectMeshConstraintsDataplaneProxyToTerraform(struct!.dataplaneProxy),
  }
}


export function konnectMeshConstraintsToHclTerraform(struct?: KonnectMeshConstraints | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    dataplane_proxy: {
      value: konnectMeshConstraintsDataplaneProxyToHclTerraform(struct!.dataplaneProxy),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshConstraintsDataplaneProxy",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshConstraintsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshConstraints | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataplaneProxy?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataplaneProxy = this._dataplaneProxy?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshConstraints | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataplaneProxy.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataplaneProxy.internalValue = value.dataplaneProxy;
    }
  }

  // dataplane_proxy - computed: false, optional: true, required: false
  private _dataplaneProxy = new KonnectMeshConstraintsDataplaneProxyOutputReference(this, "dataplane_proxy");
  public get dataplaneProxy() {
    return this._dataplaneProxy;
  }
  public putDataplaneProxy(value: KonnectMeshConstraintsDataplaneProxy) {
    this._dataplaneProxy.internalValue = value;
  }
  public resetDataplaneProxy() {
    this._dataplaneProxy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataplaneProxyInput() {
    return this._dataplaneProxy.internalValue;
  }
}
export interface KonnectMeshLoggingBackendsConfFileLoggingBackendConfig {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#path KonnectMesh#path}
  */
  readonly path?: string;
}

export function konnectMeshLoggingBackendsConfFileLoggingBackendConfigToTerraform(struct?: KonnectMeshLoggingBackendsConfFileLoggingBackendConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    path: cdktf.stringToTerraform(struct!.path),
  }
}


export function konnectMeshLoggingBackendsConfFileLoggingBackendConfigToHclTerraform(struct?: KonnectMeshLoggingBackendsConfFileLoggingBackendConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    path: {
      value: cdktf.stringToHclTerraform(struct!.path),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoggingBackendsConfFileLoggingBackendConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoggingBackendsConfFileLoggingBackendConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._path !== undefined) {
      hasAnyValues = true;
      internalValueResult.path = this._path;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoggingBackendsConfFileLoggingBackendConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._path = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._path = value.path;
    }
  }

  // path - computed: true, optional: true, required: false
  private _path?: string;
  public get path() {
    return this.getStringAttribute('path');
  }
  public set path(value: string) {
    this._path = value;
  }
  public resetPath() {
    this._path = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pathInput() {
    return this._path;
  }
}
export interface KonnectMeshLoggingBackendsConfTcpLoggingBackendConfig {
  /**
  * Address of the collector, `host:port`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#address KonnectMesh#address}
  */
  readonly address?: string;
}

export function konnectMeshLoggingBackendsConfTcpLoggingBackendConfigToTerraform(struct?: KonnectMeshLoggingBackendsConfTcpLoggingBackendConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    address: cdktf.stringToTerraform(struct!.address),
  }
}


export function konnectMeshLoggingBackendsConfTcpLoggingBackendConfigToHclTerraform(struct?: KonnectMeshLoggingBackendsConfTcpLoggingBackendConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    address: {
      value: cdktf.stringToHclTerraform(struct!.address),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoggingBackendsConfTcpLoggingBackendConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoggingBackendsConfTcpLoggingBackendConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._address !== undefined) {
      hasAnyValues = true;
      internalValueResult.address = this._address;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoggingBackendsConfTcpLoggingBackendConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._address = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._address = value.address;
    }
  }

  // address - computed: true, optional: true, required: false
  private _address?: string;
  public get address() {
    return this.getStringAttribute('address');
  }
  public set address(value: string) {
    this._address = value;
  }
  public resetAddress() {
    this._address = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressInput() {
    return this._address;
  }
}
export interface KonnectMeshLoggingBackendsConf {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file_logging_backend_config KonnectMesh#file_logging_backend_config}
  */
  readonly fileLoggingBackendConfig?: KonnectMeshLoggingBackendsConfFileLoggingBackendConfig;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#tcp_logging_backend_config KonnectMesh#tcp_logging_backend_config}
  */
  readonly tcpLoggingBackendConfig?: KonnectMeshLoggingBackendsConfTcpLoggingBackendConfig;
}

export function konnectMeshLoggingBackendsConfToTerraform(struct?: KonnectMeshLoggingBackendsConf | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file_logging_backend_config: konnectMeshLoggingBackendsConfFileLoggingBackendConfigToTerraform(struct!.fileLoggingBackendConfig),
    tcp_logging_backend_config: konnectMeshLoggingBackendsConfTcpLoggingBackendConfigToTerraform(struct!.tcpLoggingBackendConfig),
  }
}


export function konnectMeshLoggingBackendsConfToHclTerraform(struct?: KonnectMeshLoggingBackendsConf | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file_logging_backend_config: {
      value: konnectMeshLoggingBackendsConfFileLoggingBackendConfigToHclTerraform(struct!.fileLoggingBackendConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoggingBackendsConfFileLoggingBackendConfig",
    },
    tcp_logging_backend_config: {
      value: konnectMeshLoggingBackendsConfTcpLoggingBackendConfigToHclTerraform(struct!.tcpLoggingBackendConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoggingBackendsConfTcpLoggingBackendConfig",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoggingBackendsConfOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoggingBackendsConf | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._fileLoggingBackendConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.fileLoggingBackendConfig = this._fileLoggingBackendConfig?.internalValue;
    }
    if (this._tcpLoggingBackendConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.tcpLoggingBackendConfig = this._tcpLoggingBackendConfig?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoggingBackendsConf | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._fileLoggingBackendConfig.internalValue = undefined;
      this._tcpLoggingBackendConfig.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._fileLoggingBackendConfig.internalValue = value.fileLoggingBackendConfig;
      this._tcpLoggingBackendConfig.internalValue = value.tcpLoggingBackendConfig;
    }
  }

  // file_logging_backend_config - computed: true, optional: true, required: false
  private _fileLoggingBackendConfig = new KonnectMeshLoggingBackendsConfFileLoggingBackendConfigOutputReference(this, "file_logging_backend_config");
  public get fileLoggingBackendConfig() {
    return this._fileLoggingBackendConfig;
  }
  public putFileLoggingBackendConfig(value: KonnectMeshLoggingBackendsConfFileLoggingBackendConfig) {
    this._fileLoggingBackendConfig.internalValue = value;
  }
  public resetFileLoggingBackendConfig() {
    this._fileLoggingBackendConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileLoggingBackendConfigInput() {
    return this._fileLoggingBackendConfig.internalValue;
  }

  // tcp_logging_backend_config - computed: true, optional: true, required: false
  private _tcpLoggingBackendConfig = new KonnectMeshLoggingBackendsConfTcpLoggingBackendConfigOutputReference(this, "tcp_logging_backend_config");
  public get tcpLoggingBackendConfig() {
    return this._tcpLoggingBackendConfig;
  }
  public putTcpLoggingBackendConfig(value: KonnectMeshLoggingBackendsConfTcpLoggingBackendConfig) {
    this._tcpLoggingBackendConfig.internalValue = value;
  }
  public resetTcpLoggingBackendConfig() {
    this._tcpLoggingBackendConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tcpLoggingBackendConfigInput() {
    return this._tcpLoggingBackendConfig.internalValue;
  }
}
export interface KonnectMeshLoggingBackends {
  /**
  * Settings of the backend.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#conf KonnectMesh#conf}
  */
  readonly conf?: KonnectMeshLoggingBackendsConf;
  /**
  * Format of a line, with Envoy's command operators.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#format KonnectMesh#format}
  */
  readonly format?: string;
  /**
  * Name of the backend.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#name KonnectMesh#name}
  */
  readonly name?: string;
  /**
  * `file` or `tcp`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#type KonnectMesh#type}
  */
  readonly type?: string;
}

export function konnectMeshLoggingBackendsToTerraform(struct?: KonnectMeshLoggingBackends | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    conf: konnectMeshLoggingBackendsConfToTerraform(struct!.conf),
    format: cdktf.stringToTerraform(struct!.format),
    name: cdktf.stringToTerraform(struct!.name),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function konnectMeshLoggingBackendsToHclTerraform(struct?: KonnectMeshLoggingBackends | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    conf: {
      value: konnectMeshLoggingBackendsConfToHclTerraform(struct!.conf),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoggingBackendsConf",
    },
    format: {
      value: cdktf.stringToHclTerraform(struct!.format),
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

export class KonnectMeshLoggingBackendsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshLoggingBackends | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._conf?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.conf = this._conf?.internalValue;
    }
    if (this._format !== undefined) {
      hasAnyValues = true;
      internalValueResult.format = this._format;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoggingBackends | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._conf.internalValue = undefined;
      this._format = undefined;
      this._name = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._conf.internalValue = value.conf;
      this._format = value.format;
      this._name = value.name;
      this._type = value.type;
    }
  }

  // conf - computed: true, optional: true, required: false
  private _conf = new KonnectMeshLoggingBackendsConfOutputReference(this, "conf");
  public get conf() {
    return this._conf;
  }
  public putConf(value: KonnectMeshLoggingBackendsConf) {
    this._conf.internalValue = value;
  }
  public resetConf() {
    this._conf.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get confInput() {
    return this._conf.internalValue;
  }

  // format - computed: true, optional: true, required: false
  private _format?: string;
  public get format() {
    return this.getStringAttribute('format');
  }
  public set format(value: string) {
    this._format = value;
  }
  public resetFormat() {
    this._format = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get formatInput() {
    return this._format;
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
}

export class KonnectMeshLoggingBackendsList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshLoggingBackends[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshLoggingBackendsOutputReference {
    return new KonnectMeshLoggingBackendsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshLogging {
  /**
  * Where access logs can go.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#backends KonnectMesh#backends}
  */
  readonly backends?: KonnectMeshLoggingBackends[] | cdktf.IResolvable;
  /**
  * Name of the backend used where no policy names another.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#default_backend KonnectMesh#default_backend}
  */
  readonly defaultBackend?: string;
}

export function konnectMeshLoggingToTerraform(struct?: KonnectMeshLogging | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    backends: cdktf.listMapper(konnectMeshLoggingBackendsToTerraform, false)(struct!.backends),
    default_backend: cdktf.stringToTerraform(struct!.defaultBackend),
  }
}


export function konnectMeshLoggingToHclTerraform(struct?: KonnectMeshLogging | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    backends: {
      value: cdktf.listMapperHcl(konnectMeshLoggingBackendsToHclTerraform, false)(struct!.backends),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshLoggingBackendsList",
    },
    default_backend: {
      value: cdktf.stringToHclTerraform(struct!.defaultBackend),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoggingOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLogging | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._backends?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.backends = this._backends?.internalValue;
    }
    if (this._defaultBackend !== undefined) {
      hasAnyValues = true;
      internalValueResult.defaultBackend = this._defaultBackend;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLogging | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._backends.internalValue = undefined;
      this._defaultBackend = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._backends.internalValue = value.backends;
      this._defaultBackend = value.defaultBackend;
    }
  }

  // backends - computed: true, optional: true, required: false
  private _backends = new KonnectMeshLoggingBackendsList(this, "backends", false);
  public get backends() {
    return this._backends;
  }
  public putBackends(value: KonnectMeshLoggingBackends[] | cdktf.IResolvable) {
    this._backends.internalValue = value;
  }
  public resetBackends() {
    this._backends.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backendsInput() {
    return this._backends.internalValue;
  }

  // default_backend - computed: false, optional: true, required: false
  private _defaultBackend?: string;
  public get defaultBackend() {
    return this.getStringAttribute('default_backend');
  }
  public set defaultBackend(value: string) {
    this._defaultBackend = value;
  }
  public resetDefaultBackend() {
    this._defaultBackend = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultBackendInput() {
    return this._defaultBackend;
  }
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
export interface KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregate {
  /**
  * Address to scrape; the workload's own by default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#address KonnectMesh#address}
  */
  readonly address?: string;
  /**
  * Whether it is scraped.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#enabled KonnectMesh#enabled}
  */
  readonly enabled?: boolean | cdktf.IResolvable;
  /**
  * Name of the endpoint.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#name KonnectMesh#name}
  */
  readonly name?: string;
  /**
  * HTTP path.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#path KonnectMesh#path}
  */
  readonly path?: string;
  /**
  * Port.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#port KonnectMesh#port}
  */
  readonly port?: number;
}

export function konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregateToTerraform(struct?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregate | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    address: cdktf.stringToTerraform(struct!.address),
    enabled: cdktf.booleanToTerraform(struct!.enabled),
    name: cdktf.stringToTerraform(struct!.name),
    path: cdktf.stringToTerraform(struct!.path),
    port: cdktf.numberToTerraform(struct!.port),
  }
}


export function konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregateToHclTerraform(struct?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregate | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    address: {
      value: cdktf.stringToHclTerraform(struct!.address),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    enabled: {
      value: cdktf.booleanToHclTerraform(struct!.enabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    path: {
      value: cdktf.stringToHclTerraform(struct!.path),
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

export class KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregateOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregate | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._address !== undefined) {
      hasAnyValues = true;
      internalValueResult.address = this._address;
    }
    if (this._enabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabled = this._enabled;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._path !== undefined) {
      hasAnyValues = true;
      internalValueResult.path = this._path;
    }
    if (this._port !== undefined) {
      hasAnyValues = true;
      internalValueResult.port = this._port;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregate | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._address = undefined;
      this._enabled = undefined;
      this._name = undefined;
      this._path = undefined;
      this._port = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._address = value.address;
      this._enabled = value.enabled;
      this._name = value.name;
      this._path = value.path;
      this._port = value.port;
    }
  }

  // address - computed: true, optional: true, required: false
  private _address?: string;
  public get address() {
    return this.getStringAttribute('address');
  }
  public set address(value: string) {
    this._address = value;
  }
  public resetAddress() {
    this._address = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressInput() {
    return this._address;
  }

  // enabled - computed: true, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable;
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
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

  // path - computed: true, optional: true, required: false
  private _path?: string;
  public get path() {
    return this.getStringAttribute('path');
  }
  public set path(value: string) {
    this._path = value;
  }
  public resetPath() {
    this._path = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pathInput() {
    return this._path;
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
}

export class KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregateList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregate[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregateOutputReference {
    return new KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregateOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoy {
  /**
  * Only metrics whose names match.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#filter_regex KonnectMesh#filter_regex}
  */
  readonly filterRegex?: string;
  /**
  * Only metrics that were ever updated.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#used_only KonnectMesh#used_only}
  */
  readonly usedOnly?: boolean | cdktf.IResolvable;
}

export function konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoyToTerraform(struct?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoy | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    filter_regex: cdktf.stringToTerraform(struct!.filterRegex),
    used_only: cdktf.booleanToTerraform(struct!.usedOnly),
  }
}


export function konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoyToHclTerraform(struct?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoy | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    filter_regex: {
      value: cdktf.stringToHclTerraform(struct!.filterRegex),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    used_only: {
      value: cdktf.booleanToHclTerraform(struct!.usedOnly),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoy | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._filterRegex !== undefined) {
      hasAnyValues = true;
      internalValueResult.filterRegex = this._filterRegex;
    }
    if (this._usedOnly !== undefined) {
      hasAnyValues = true;
      internalValueResult.usedOnly = this._usedOnly;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoy | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._filterRegex = undefined;
      this._usedOnly = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._filterRegex = value.filterRegex;
      this._usedOnly = value.usedOnly;
    }
  }

  // filter_regex - computed: true, optional: true, required: false
  private _filterRegex?: string;
  public get filterRegex() {
    return this.getStringAttribute('filter_regex');
  }
  public set filterRegex(value: string) {
    this._filterRegex = value;
  }
  public resetFilterRegex() {
    this._filterRegex = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterRegexInput() {
    return this._filterRegex;
  }

  // used_only - computed: true, optional: true, required: false
  private _usedOnly?: boolean | cdktf.IResolvable;
  public get usedOnly() {
    return this.getBooleanAttribute('used_only');
  }
  public set usedOnly(value: boolean | cdktf.IResolvable) {
    this._usedOnly = value;
  }
  public resetUsedOnly() {
    this._usedOnly = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usedOnlyInput() {
    return this._usedOnly;
  }
}
export interface KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsMode {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#integer KonnectMesh#integer}
  */
  readonly integer?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#str KonnectMesh#str}
  */
  readonly str?: string;
}

export function konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsModeToTerraform(struct?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsMode | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integer: cdktf.numberToTerraform(struct!.integer),
    str: cdktf.stringToTerraform(struct!.str),
  }
}


export function konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsModeToHclTerraform(struct?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsMode | cdktf.IResolvable): any {
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

export class KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsModeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsMode | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsMode | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTls {
  /**
  * `activeMTLSBackend`, `providedTLS` or `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#mode KonnectMesh#mode}
  */
  readonly mode?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsMode;
}

export function konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsToTerraform(struct?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mode: konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsModeToTerraform(struct!.mode),
  }
}


export function konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsToHclTerraform(struct?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    mode: {
      value: konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsModeToHclTerraform(struct!.mode),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsMode",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTls | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTls | cdktf.IResolvable | undefined) {
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

  // mode - computed: true, optional: true, required: false
  private _mode = new KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsModeOutputReference(this, "mode");
  public get mode() {
    return this._mode;
  }
  public putMode(value: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsMode) {
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
export interface KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfig {
  /**
  * Further endpoints of the workload whose metrics are merged in.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#aggregate KonnectMesh#aggregate}
  */
  readonly aggregate?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregate[] | cdktf.IResolvable;
  /**
  * Envoy's own metrics.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#envoy KonnectMesh#envoy}
  */
  readonly envoy?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoy;
  /**
  * HTTP path to scrape.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#path KonnectMesh#path}
  */
  readonly path?: string;
  /**
  * Port to scrape.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#port KonnectMesh#port}
  */
  readonly port?: number;
  /**
  * Serve metrics without mutual TLS.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#skip_mtls KonnectMesh#skip_mtls}
  */
  readonly skipMtls?: boolean | cdktf.IResolvable;
  /**
  * Tags of the generated inbound.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#tags KonnectMesh#tags}
  */
  readonly tags?: { [key: string]: string };
  /**
  * TLS of the metrics endpoint.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#tls KonnectMesh#tls}
  */
  readonly tls?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTls;
}

export function konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigToTerraform(struct?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aggregate: cdktf.listMapper(konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregateToTerraform, false)(struct!.aggregate),
    envoy: konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoyToTerraform(struct!.envoy),
    path: cdktf.stringToTerraform(struct!.path),
    port: cdktf.numberToTerraform(struct!.port),
    skip_mtls: cdktf.booleanToTerraform(struct!.skipMtls),
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
    tls: konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsToTerraform(struct!.tls),
  }
}


export function konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigToHclTerraform(struct?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aggregate: {
      value: cdktf.listMapperHcl(konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregateToHclTerraform, false)(struct!.aggregate),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregateList",
    },
    envoy: {
      value: konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoyToHclTerraform(struct!.envoy),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoy",
    },
    path: {
      value: cdktf.stringToHclTerraform(struct!.path),
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
    skip_mtls: {
      value: cdktf.booleanToHclTerraform(struct!.skipMtls),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    tags: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.tags),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
    tls: {
      value: konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsToHclTerraform(struct!.tls),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTls",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aggregate?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.aggregate = this._aggregate?.internalValue;
    }
    if (this._envoy?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.envoy = this._envoy?.internalValue;
    }
    if (this._path !== undefined) {
      hasAnyValues = true;
      internalValueResult.path = this._path;
    }
    if (this._port !== undefined) {
      hasAnyValues = true;
      internalValueResult.port = this._port;
    }
    if (this._skipMtls !== undefined) {
      hasAnyValues = true;
      internalValueResult.skipMtls = this._skipMtls;
    }
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    if (this._tls?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.tls = this._tls?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._aggregate.internalValue = undefined;
      this._envoy.internalValue = undefined;
      this._path = undefined;
      this._port = undefined;
      this._skipMtls = undefined;
      this._tags = undefined;
      this._tls.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._aggregate.internalValue = value.aggregate;
      this._envoy.internalValue = value.envoy;
      this._path = value.path;
      this._port = value.port;
      this._skipMtls = value.skipMtls;
      this._tags = value.tags;
      this._tls.internalValue = value.tls;
    }
  }

  // aggregate - computed: true, optional: true, required: false
  private _aggregate = new KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregateList(this, "aggregate", false);
  public get aggregate() {
    return this._aggregate;
  }
  public putAggregate(value: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigAggregate[] | cdktf.IResolvable) {
    this._aggregate.internalValue = value;
  }
  public resetAggregate() {
    this._aggregate.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aggregateInput() {
    return this._aggregate.internalValue;
  }

  // envoy - computed: true, optional: true, required: false
  private _envoy = new KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoyOutputReference(this, "envoy");
  public get envoy() {
    return this._envoy;
  }
  public putEnvoy(value: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigEnvoy) {
    this._envoy.internalValue = value;
  }
  public resetEnvoy() {
    this._envoy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get envoyInput() {
    return this._envoy.internalValue;
  }

  // path - computed: true, optional: true, required: false
  private _path?: string;
  public get path() {
    return this.getStringAttribute('path');
  }
  public set path(value: string) {
    this._path = value;
  }
  public resetPath() {
    this._path = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pathInput() {
    return this._path;
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

  // skip_mtls - computed: true, optional: true, required: false
  private _skipMtls?: boolean | cdktf.IResolvable;
  public get skipMtls() {
    return this.getBooleanAttribute('skip_mtls');
  }
  public set skipMtls(value: boolean | cdktf.IResolvable) {
    this._skipMtls = value;
  }
  public resetSkipMtls() {
    this._skipMtls = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipMtlsInput() {
    return this._skipMtls;
  }

  // tags - computed: true, optional: true, required: false
  private _tags?: { [key: string]: string };
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  public set tags(value: { [key: string]: string }) {
    this._tags = value;
  }
  public resetTags() {
    this._tags = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tagsInput() {
    return this._tags;
  }

  // tls - computed: true, optional: true, required: false
  private _tls = new KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTlsOutputReference(this, "tls");
  public get tls() {
    return this._tls;
  }
  public putTls(value: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigTls) {
    this._tls.internalValue = value;
  }
  public resetTls() {
    this._tls.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tlsInput() {
    return this._tls.internalValue;
  }
}
export interface KonnectMeshMetricsBackendsConf {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#prometheus_metrics_backend_config KonnectMesh#prometheus_metrics_backend_config}
  */
  readonly prometheusMetricsBackendConfig?: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfig;
}

export function konnectMeshMetricsBackendsConfToTerraform(struct?: KonnectMeshMetricsBackendsConf | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    prometheus_metrics_backend_config: konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigToTerraform(struct!.prometheusMetricsBackendConfig),
  }
}


export function konnectMeshMetricsBackendsConfToHclTerraform(struct?: KonnectMeshMetricsBackendsConf | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    prometheus_metrics_backend_config: {
      value: konnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigToHclTerraform(struct!.prometheusMetricsBackendConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfig",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMetricsBackendsConfOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMetricsBackendsConf | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._prometheusMetricsBackendConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.prometheusMetricsBackendConfig = this._prometheusMetricsBackendConfig?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMetricsBackendsConf | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._prometheusMetricsBackendConfig.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._prometheusMetricsBackendConfig.internalValue = value.prometheusMetricsBackendConfig;
    }
  }

  // prometheus_metrics_backend_config - computed: true, optional: true, required: false
  private _prometheusMetricsBackendConfig = new KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfigOutputReference(this, "prometheus_metrics_backend_config");
  public get prometheusMetricsBackendConfig() {
    return this._prometheusMetricsBackendConfig;
  }
  public putPrometheusMetricsBackendConfig(value: KonnectMeshMetricsBackendsConfPrometheusMetricsBackendConfig) {
    this._prometheusMetricsBackendConfig.internalValue = value;
  }
  public resetPrometheusMetricsBackendConfig() {
    this._prometheusMetricsBackendConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get prometheusMetricsBackendConfigInput() {
    return this._prometheusMetricsBackendConfig.internalValue;
  }
}
export interface KonnectMeshMetricsBackends {
  /**
  * Settings of the backend.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#conf KonnectMesh#conf}
  */
  readonly conf?: KonnectMeshMetricsBackendsConf;
  /**
  * Name of the backend.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#name KonnectMesh#name}
  */
  readonly name?: string;
  /**
  * `prometheus`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#type KonnectMesh#type}
  */
  readonly type?: string;
}

export function konnectMeshMetricsBackendsToTerraform(struct?: KonnectMeshMetricsBackends | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    conf: konnectMeshMetricsBackendsConfToTerraform(struct!.conf),
    name: cdktf.stringToTerraform(struct!.name),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function konnectMeshMetricsBackendsToHclTerraform(struct?: KonnectMeshMetricsBackends | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    conf: {
      value: konnectMeshMetricsBackendsConfToHclTerraform(struct!.conf),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMetricsBackendsConf",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
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

export class KonnectMeshMetricsBackendsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshMetricsBackends | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._conf?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.conf = this._conf?.internalValue;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMetricsBackends | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._conf.internalValue = undefined;
      this._name = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._conf.internalValue = value.conf;
      this._name = value.name;
      this._type = value.type;
    }
  }

  // conf - computed: true, optional: true, required: false
  private _conf = new KonnectMeshMetricsBackendsConfOutputReference(this, "conf");
  public get conf() {
    return this._conf;
  }
  public putConf(value: KonnectMeshMetricsBackendsConf) {
    this._conf.internalValue = value;
  }
  public resetConf() {
    this._conf.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get confInput() {
    return this._conf.internalValue;
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
}

export class KonnectMeshMetricsBackendsList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshMetricsBackends[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshMetricsBackendsOutputReference {
    return new KonnectMeshMetricsBackendsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshMetrics {
  /**
  * Where metrics can be collected.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#backends KonnectMesh#backends}
  */
  readonly backends?: KonnectMeshMetricsBackends[] | cdktf.IResolvable;
  /**
  * Name of the backend in use; metrics are off without one.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#enabled_backend KonnectMesh#enabled_backend}
  */
  readonly enabledBackend?: string;
}

export function konnectMeshMetricsToTerraform(struct?: KonnectMeshMetrics | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    backends: cdktf.listMapper(konnectMeshMetricsBackendsToTerraform, false)(struct!.backends),
    enabled_backend: cdktf.stringToTerraform(struct!.enabledBackend),
  }
}


export function konnectMeshMetricsToHclTerraform(struct?: KonnectMeshMetrics | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    backends: {
      value: cdktf.listMapperHcl(konnectMeshMetricsBackendsToHclTerraform, false)(struct!.backends),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshMetricsBackendsList",
    },
    enabled_backend: {
      value: cdktf.stringToHclTerraform(struct!.enabledBackend),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMetricsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMetrics | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._backends?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.backends = this._backends?.internalValue;
    }
    if (this._enabledBackend !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabledBackend = this._enabledBackend;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMetrics | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._backends.internalValue = undefined;
      this._enabledBackend = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._backends.internalValue = value.backends;
      this._enabledBackend = value.enabledBackend;
    }
  }

  // backends - computed: true, optional: true, required: false
  private _backends = new KonnectMeshMetricsBackendsList(this, "backends", false);
  public get backends() {
    return this._backends;
  }
  public putBackends(value: KonnectMeshMetricsBackends[] | cdktf.IResolvable) {
    this._backends.internalValue = value;
  }
  public resetBackends() {
    this._backends.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backendsInput() {
    return this._backends.internalValue;
  }

  // enabled_backend - computed: false, optional: true, required: false
  private _enabledBackend?: string;
  public get enabledBackend() {
    return this.getStringAttribute('enabled_backend');
  }
  public set enabledBackend(value: string) {
    this._enabledBackend = value;
  }
  public resetEnabledBackend() {
    this._enabledBackend = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledBackendInput() {
    return this._enabledBackend;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFile {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file KonnectMesh#file}
  */
  readonly file?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFileToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFileToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._file !== undefined) {
      hasAnyValues = true;
      internalValueResult.file = this._file;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._file = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._file = value.file;
    }
  }

  // file - computed: true, optional: true, required: false
  private _file?: string;
  public get file() {
    return this.getStringAttribute('file');
  }
  public set file(value: string) {
    this._file = value;
  }
  public resetFile() {
    this._file = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileInput() {
    return this._file;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInline {
  /**
  * The data, in base64.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline KonnectMesh#inline}
  */
  readonly inline?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline: cdktf.stringToTerraform(struct!.inline),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline: {
      value: cdktf.stringToHclTerraform(struct!.inline),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInline | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inline !== undefined) {
      hasAnyValues = true;
      internalValueResult.inline = this._inline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInline | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inline = value.inline;
    }
  }

  // inline - computed: true, optional: true, required: false
  private _inline?: string;
  public get inline() {
    return this.getStringAttribute('inline');
  }
  public set inline(value: string) {
    this._inline = value;
  }
  public resetInline() {
    this._inline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineInput() {
    return this._inline;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineString {
  /**
  * The data, as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline_string KonnectMesh#inline_string}
  */
  readonly inlineString?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineStringToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline_string: cdktf.stringToTerraform(struct!.inlineString),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineStringToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline_string: {
      value: cdktf.stringToHclTerraform(struct!.inlineString),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineStringOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineString | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inlineString !== undefined) {
      hasAnyValues = true;
      internalValueResult.inlineString = this._inlineString;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineString | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inlineString = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inlineString = value.inlineString;
    }
  }

  // inline_string - computed: true, optional: true, required: false
  private _inlineString?: string;
  public get inlineString() {
    return this.getStringAttribute('inline_string');
  }
  public set inlineString(value: string) {
    this._inlineString = value;
  }
  public resetInlineString() {
    this._inlineString = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineStringInput() {
    return this._inlineString;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecret {
  /**
  * Name of the secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#secret KonnectMesh#secret}
  */
  readonly secret?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecretToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    secret: cdktf.stringToTerraform(struct!.secret),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._secret = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._secret = value.secret;
    }
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: string;
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKey {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_file KonnectMesh#data_source_file}
  */
  readonly dataSourceFile?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFile;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline KonnectMesh#data_source_inline}
  */
  readonly dataSourceInline?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInline;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline_string KonnectMesh#data_source_inline_string}
  */
  readonly dataSourceInlineString?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineString;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_secret KonnectMesh#data_source_secret}
  */
  readonly dataSourceSecret?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecret;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKey | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    data_source_file: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFileToTerraform(struct!.dataSourceFile),
    data_source_inline: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineToTerraform(struct!.dataSourceInline),
    data_source_inline_string: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineStringToTerraform(struct!.dataSourceInlineString),
    data_source_secret: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecretToTerraform(struct!.dataSourceSecret),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKey | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    data_source_file: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFileToHclTerraform(struct!.dataSourceFile),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFile",
    },
    data_source_inline: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineToHclTerraform(struct!.dataSourceInline),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInline",
    },
    data_source_inline_string: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineStringToHclTerraform(struct!.dataSourceInlineString),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineString",
    },
    data_source_secret: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecretToHclTerraform(struct!.dataSourceSecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKey | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataSourceFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceFile = this._dataSourceFile?.internalValue;
    }
    if (this._dataSourceInline?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInline = this._dataSourceInline?.internalValue;
    }
    if (this._dataSourceInlineString?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInlineString = this._dataSourceInlineString?.internalValue;
    }
    if (this._dataSourceSecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceSecret = this._dataSourceSecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKey | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = undefined;
      this._dataSourceInline.internalValue = undefined;
      this._dataSourceInlineString.internalValue = undefined;
      this._dataSourceSecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = value.dataSourceFile;
      this._dataSourceInline.internalValue = value.dataSourceInline;
      this._dataSourceInlineString.internalValue = value.dataSourceInlineString;
      this._dataSourceSecret.internalValue = value.dataSourceSecret;
    }
  }

  // data_source_file - computed: true, optional: true, required: false
  private _dataSourceFile = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFileOutputReference(this, "data_source_file");
  public get dataSourceFile() {
    return this._dataSourceFile;
  }
  public putDataSourceFile(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceFile) {
    this._dataSourceFile.internalValue = value;
  }
  public resetDataSourceFile() {
    this._dataSourceFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceFileInput() {
    return this._dataSourceFile.internalValue;
  }

  // data_source_inline - computed: true, optional: true, required: false
  private _dataSourceInline = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineOutputReference(this, "data_source_inline");
  public get dataSourceInline() {
    return this._dataSourceInline;
  }
  public putDataSourceInline(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInline) {
    this._dataSourceInline.internalValue = value;
  }
  public resetDataSourceInline() {
    this._dataSourceInline.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineInput() {
    return this._dataSourceInline.internalValue;
  }

  // data_source_inline_string - computed: true, optional: true, required: false
  private _dataSourceInlineString = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineStringOutputReference(this, "data_source_inline_string");
  public get dataSourceInlineString() {
    return this._dataSourceInlineString;
  }
  public putDataSourceInlineString(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceInlineString) {
    this._dataSourceInlineString.internalValue = value;
  }
  public resetDataSourceInlineString() {
    this._dataSourceInlineString.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineStringInput() {
    return this._dataSourceInlineString.internalValue;
  }

  // data_source_secret - computed: true, optional: true, required: false
  private _dataSourceSecret = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecretOutputReference(this, "data_source_secret");
  public get dataSourceSecret() {
    return this._dataSourceSecret;
  }
  public putDataSourceSecret(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyDataSourceSecret) {
    this._dataSourceSecret.internalValue = value;
  }
  public resetDataSourceSecret() {
    this._dataSourceSecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceSecretInput() {
    return this._dataSourceSecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFile {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file KonnectMesh#file}
  */
  readonly file?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFileToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFileToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._file !== undefined) {
      hasAnyValues = true;
      internalValueResult.file = this._file;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._file = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._file = value.file;
    }
  }

  // file - computed: true, optional: true, required: false
  private _file?: string;
  public get file() {
    return this.getStringAttribute('file');
  }
  public set file(value: string) {
    this._file = value;
  }
  public resetFile() {
    this._file = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileInput() {
    return this._file;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInline {
  /**
  * The data, in base64.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline KonnectMesh#inline}
  */
  readonly inline?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline: cdktf.stringToTerraform(struct!.inline),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline: {
      value: cdktf.stringToHclTerraform(struct!.inline),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInline | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inline !== undefined) {
      hasAnyValues = true;
      internalValueResult.inline = this._inline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInline | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inline = value.inline;
    }
  }

  // inline - computed: true, optional: true, required: false
  private _inline?: string;
  public get inline() {
    return this.getStringAttribute('inline');
  }
  public set inline(value: string) {
    this._inline = value;
  }
  public resetInline() {
    this._inline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineInput() {
    return this._inline;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineString {
  /**
  * The data, as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline_string KonnectMesh#inline_string}
  */
  readonly inlineString?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineStringToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline_string: cdktf.stringToTerraform(struct!.inlineString),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineStringToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline_string: {
      value: cdktf.stringToHclTerraform(struct!.inlineString),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineStringOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineString | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inlineString !== undefined) {
      hasAnyValues = true;
      internalValueResult.inlineString = this._inlineString;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineString | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inlineString = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inlineString = value.inlineString;
    }
  }

  // inline_string - computed: true, optional: true, required: false
  private _inlineString?: string;
  public get inlineString() {
    return this.getStringAttribute('inline_string');
  }
  public set inlineString(value: string) {
    this._inlineString = value;
  }
  public resetInlineString() {
    this._inlineString = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineStringInput() {
    return this._inlineString;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecret {
  /**
  * Name of the secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#secret KonnectMesh#secret}
  */
  readonly secret?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecretToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    secret: cdktf.stringToTerraform(struct!.secret),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._secret = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._secret = value.secret;
    }
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: string;
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecret {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_file KonnectMesh#data_source_file}
  */
  readonly dataSourceFile?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFile;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline KonnectMesh#data_source_inline}
  */
  readonly dataSourceInline?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInline;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline_string KonnectMesh#data_source_inline_string}
  */
  readonly dataSourceInlineString?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineString;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_secret KonnectMesh#data_source_secret}
  */
  readonly dataSourceSecret?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecret;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    data_source_file: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFileToTerraform(struct!.dataSourceFile),
    data_source_inline: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineToTerraform(struct!.dataSourceInline),
    data_source_inline_string: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineStringToTerraform(struct!.dataSourceInlineString),
    data_source_secret: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecretToTerraform(struct!.dataSourceSecret),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    data_source_file: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFileToHclTerraform(struct!.dataSourceFile),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFile",
    },
    data_source_inline: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineToHclTerraform(struct!.dataSourceInline),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInline",
    },
    data_source_inline_string: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineStringToHclTerraform(struct!.dataSourceInlineString),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineString",
    },
    data_source_secret: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecretToHclTerraform(struct!.dataSourceSecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataSourceFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceFile = this._dataSourceFile?.internalValue;
    }
    if (this._dataSourceInline?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInline = this._dataSourceInline?.internalValue;
    }
    if (this._dataSourceInlineString?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInlineString = this._dataSourceInlineString?.internalValue;
    }
    if (this._dataSourceSecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceSecret = this._dataSourceSecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = undefined;
      this._dataSourceInline.internalValue = undefined;
      this._dataSourceInlineString.internalValue = undefined;
      this._dataSourceSecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = value.dataSourceFile;
      this._dataSourceInline.internalValue = value.dataSourceInline;
      this._dataSourceInlineString.internalValue = value.dataSourceInlineString;
      this._dataSourceSecret.internalValue = value.dataSourceSecret;
    }
  }

  // data_source_file - computed: true, optional: true, required: false
  private _dataSourceFile = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFileOutputReference(this, "data_source_file");
  public get dataSourceFile() {
    return this._dataSourceFile;
  }
  public putDataSourceFile(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceFile) {
    this._dataSourceFile.internalValue = value;
  }
  public resetDataSourceFile() {
    this._dataSourceFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceFileInput() {
    return this._dataSourceFile.internalValue;
  }

  // data_source_inline - computed: true, optional: true, required: false
  private _dataSourceInline = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineOutputReference(this, "data_source_inline");
  public get dataSourceInline() {
    return this._dataSourceInline;
  }
  public putDataSourceInline(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInline) {
    this._dataSourceInline.internalValue = value;
  }
  public resetDataSourceInline() {
    this._dataSourceInline.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineInput() {
    return this._dataSourceInline.internalValue;
  }

  // data_source_inline_string - computed: true, optional: true, required: false
  private _dataSourceInlineString = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineStringOutputReference(this, "data_source_inline_string");
  public get dataSourceInlineString() {
    return this._dataSourceInlineString;
  }
  public putDataSourceInlineString(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceInlineString) {
    this._dataSourceInlineString.internalValue = value;
  }
  public resetDataSourceInlineString() {
    this._dataSourceInlineString.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineStringInput() {
    return this._dataSourceInlineString.internalValue;
  }

  // data_source_secret - computed: true, optional: true, required: false
  private _dataSourceSecret = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecretOutputReference(this, "data_source_secret");
  public get dataSourceSecret() {
    return this._dataSourceSecret;
  }
  public putDataSourceSecret(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretDataSourceSecret) {
    this._dataSourceSecret.internalValue = value;
  }
  public resetDataSourceSecret() {
    this._dataSourceSecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceSecretInput() {
    return this._dataSourceSecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentials {
  /**
  * Access key id.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#access_key KonnectMesh#access_key}
  */
  readonly accessKey?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKey;
  /**
  * Secret access key.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#access_key_secret KonnectMesh#access_key_secret}
  */
  readonly accessKeySecret?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecret;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentials | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    access_key: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyToTerraform(struct!.accessKey),
    access_key_secret: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretToTerraform(struct!.accessKeySecret),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentials | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    access_key: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyToHclTerraform(struct!.accessKey),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKey",
    },
    access_key_secret: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretToHclTerraform(struct!.accessKeySecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentials | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._accessKey?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessKey = this._accessKey?.internalValue;
    }
    if (this._accessKeySecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.accessKeySecret = this._accessKeySecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentials | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._accessKey.internalValue = undefined;
      this._accessKeySecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._accessKey.internalValue = value.accessKey;
      this._accessKeySecret.internalValue = value.accessKeySecret;
    }
  }

  // access_key - computed: true, optional: true, required: false
  private _accessKey = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeyOutputReference(this, "access_key");
  public get accessKey() {
    return this._accessKey;
  }
  public putAccessKey(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKey) {
    this._accessKey.internalValue = value;
  }
  public resetAccessKey() {
    this._accessKey.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessKeyInput() {
    return this._accessKey.internalValue;
  }

  // access_key_secret - computed: true, optional: true, required: false
  private _accessKeySecret = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecretOutputReference(this, "access_key_secret");
  public get accessKeySecret() {
    return this._accessKeySecret;
  }
  public putAccessKeySecret(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsAccessKeySecret) {
    this._accessKeySecret.internalValue = value;
  }
  public resetAccessKeySecret() {
    this._accessKeySecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get accessKeySecretInput() {
    return this._accessKeySecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuth {
  /**
  * Credentials, where the control plane's own are not used.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#aws_credentials KonnectMesh#aws_credentials}
  */
  readonly awsCredentials?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentials;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuth | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aws_credentials: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsToTerraform(struct!.awsCredentials),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuth | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aws_credentials: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsToHclTerraform(struct!.awsCredentials),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentials",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuth | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._awsCredentials?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.awsCredentials = this._awsCredentials?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuth | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._awsCredentials.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._awsCredentials.internalValue = value.awsCredentials;
    }
  }

  // aws_credentials - computed: true, optional: true, required: false
  private _awsCredentials = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentialsOutputReference(this, "aws_credentials");
  public get awsCredentials() {
    return this._awsCredentials;
  }
  public putAwsCredentials(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthAwsCredentials) {
    this._awsCredentials.internalValue = value;
  }
  public resetAwsCredentials() {
    this._awsCredentials.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get awsCredentialsInput() {
    return this._awsCredentials.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFile {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file KonnectMesh#file}
  */
  readonly file?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFileToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFileToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._file !== undefined) {
      hasAnyValues = true;
      internalValueResult.file = this._file;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._file = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._file = value.file;
    }
  }

  // file - computed: true, optional: true, required: false
  private _file?: string;
  public get file() {
    return this.getStringAttribute('file');
  }
  public set file(value: string) {
    this._file = value;
  }
  public resetFile() {
    this._file = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileInput() {
    return this._file;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInline {
  /**
  * The data, in base64.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline KonnectMesh#inline}
  */
  readonly inline?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline: cdktf.stringToTerraform(struct!.inline),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline: {
      value: cdktf.stringToHclTerraform(struct!.inline),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInline | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inline !== undefined) {
      hasAnyValues = true;
      internalValueResult.inline = this._inline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInline | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inline = value.inline;
    }
  }

  // inline - computed: true, optional: true, required: false
  private _inline?: string;
  public get inline() {
    return this.getStringAttribute('inline');
  }
  public set inline(value: string) {
    this._inline = value;
  }
  public resetInline() {
    this._inline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineInput() {
    return this._inline;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineString {
  /**
  * The data, as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline_string KonnectMesh#inline_string}
  */
  readonly inlineString?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineStringToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline_string: cdktf.stringToTerraform(struct!.inlineString),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineStringToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline_string: {
      value: cdktf.stringToHclTerraform(struct!.inlineString),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineStringOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineString | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inlineString !== undefined) {
      hasAnyValues = true;
      internalValueResult.inlineString = this._inlineString;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineString | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inlineString = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inlineString = value.inlineString;
    }
  }

  // inline_string - computed: true, optional: true, required: false
  private _inlineString?: string;
  public get inlineString() {
    return this.getStringAttribute('inline_string');
  }
  public set inlineString(value: string) {
    this._inlineString = value;
  }
  public resetInlineString() {
    this._inlineString = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineStringInput() {
    return this._inlineString;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecret {
  /**
  * Name of the secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#secret KonnectMesh#secret}
  */
  readonly secret?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecretToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    secret: cdktf.stringToTerraform(struct!.secret),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._secret = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._secret = value.secret;
    }
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: string;
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCert {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_file KonnectMesh#data_source_file}
  */
  readonly dataSourceFile?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFile;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline KonnectMesh#data_source_inline}
  */
  readonly dataSourceInline?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInline;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline_string KonnectMesh#data_source_inline_string}
  */
  readonly dataSourceInlineString?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineString;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_secret KonnectMesh#data_source_secret}
  */
  readonly dataSourceSecret?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecret;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    data_source_file: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFileToTerraform(struct!.dataSourceFile),
    data_source_inline: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineToTerraform(struct!.dataSourceInline),
    data_source_inline_string: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineStringToTerraform(struct!.dataSourceInlineString),
    data_source_secret: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecretToTerraform(struct!.dataSourceSecret),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    data_source_file: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFileToHclTerraform(struct!.dataSourceFile),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFile",
    },
    data_source_inline: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineToHclTerraform(struct!.dataSourceInline),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInline",
    },
    data_source_inline_string: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineStringToHclTerraform(struct!.dataSourceInlineString),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineString",
    },
    data_source_secret: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecretToHclTerraform(struct!.dataSourceSecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCert | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataSourceFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceFile = this._dataSourceFile?.internalValue;
    }
    if (this._dataSourceInline?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInline = this._dataSourceInline?.internalValue;
    }
    if (this._dataSourceInlineString?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInlineString = this._dataSourceInlineString?.internalValue;
    }
    if (this._dataSourceSecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceSecret = this._dataSourceSecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCert | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = undefined;
      this._dataSourceInline.internalValue = undefined;
      this._dataSourceInlineString.internalValue = undefined;
      this._dataSourceSecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = value.dataSourceFile;
      this._dataSourceInline.internalValue = value.dataSourceInline;
      this._dataSourceInlineString.internalValue = value.dataSourceInlineString;
      this._dataSourceSecret.internalValue = value.dataSourceSecret;
    }
  }

  // data_source_file - computed: true, optional: true, required: false
  private _dataSourceFile = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFileOutputReference(this, "data_source_file");
  public get dataSourceFile() {
    return this._dataSourceFile;
  }
  public putDataSourceFile(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceFile) {
    this._dataSourceFile.internalValue = value;
  }
  public resetDataSourceFile() {
    this._dataSourceFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceFileInput() {
    return this._dataSourceFile.internalValue;
  }

  // data_source_inline - computed: true, optional: true, required: false
  private _dataSourceInline = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineOutputReference(this, "data_source_inline");
  public get dataSourceInline() {
    return this._dataSourceInline;
  }
  public putDataSourceInline(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInline) {
    this._dataSourceInline.internalValue = value;
  }
  public resetDataSourceInline() {
    this._dataSourceInline.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineInput() {
    return this._dataSourceInline.internalValue;
  }

  // data_source_inline_string - computed: true, optional: true, required: false
  private _dataSourceInlineString = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineStringOutputReference(this, "data_source_inline_string");
  public get dataSourceInlineString() {
    return this._dataSourceInlineString;
  }
  public putDataSourceInlineString(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceInlineString) {
    this._dataSourceInlineString.internalValue = value;
  }
  public resetDataSourceInlineString() {
    this._dataSourceInlineString.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineStringInput() {
    return this._dataSourceInlineString.internalValue;
  }

  // data_source_secret - computed: true, optional: true, required: false
  private _dataSourceSecret = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecretOutputReference(this, "data_source_secret");
  public get dataSourceSecret() {
    return this._dataSourceSecret;
  }
  public putDataSourceSecret(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertDataSourceSecret) {
    this._dataSourceSecret.internalValue = value;
  }
  public resetDataSourceSecret() {
    this._dataSourceSecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceSecretInput() {
    return this._dataSourceSecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfig {
  /**
  * ARN of the private certificate authority.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#arn KonnectMesh#arn}
  */
  readonly arn?: string;
  /**
  * How to sign in to AWS.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#auth KonnectMesh#auth}
  */
  readonly auth?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuth;
  /**
  * Root certificate of the authority, in PEM.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#ca_cert KonnectMesh#ca_cert}
  */
  readonly caCert?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCert;
  /**
  * Template of the certificates' common name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#common_name KonnectMesh#common_name}
  */
  readonly commonName?: string;
}

export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigToTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    arn: cdktf.stringToTerraform(struct!.arn),
    auth: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthToTerraform(struct!.auth),
    ca_cert: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertToTerraform(struct!.caCert),
    common_name: cdktf.stringToTerraform(struct!.commonName),
  }
}


export function konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigToHclTerraform(struct?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    arn: {
      value: cdktf.stringToHclTerraform(struct!.arn),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auth: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthToHclTerraform(struct!.auth),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuth",
    },
    ca_cert: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertToHclTerraform(struct!.caCert),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCert",
    },
    common_name: {
      value: cdktf.stringToHclTerraform(struct!.commonName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._arn !== undefined) {
      hasAnyValues = true;
      internalValueResult.arn = this._arn;
    }
    if (this._auth?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.auth = this._auth?.internalValue;
    }
    if (this._caCert?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.caCert = this._caCert?.internalValue;
    }
    if (this._commonName !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._arn = undefined;
      this._auth.internalValue = undefined;
      this._caCert.internalValue = undefined;
      this._commonName = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._arn = value.arn;
      this._auth.internalValue = value.auth;
      this._caCert.internalValue = value.caCert;
      this._commonName = value.commonName;
    }
  }

  // arn - computed: true, optional: true, required: false
  private _arn?: string;
  public get arn() {
    return this.getStringAttribute('arn');
  }
  public set arn(value: string) {
    this._arn = value;
  }
  public resetArn() {
    this._arn = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get arnInput() {
    return this._arn;
  }

  // auth - computed: true, optional: true, required: false
  private _auth = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuthOutputReference(this, "auth");
  public get auth() {
    return this._auth;
  }
  public putAuth(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigAuth) {
    this._auth.internalValue = value;
  }
  public resetAuth() {
    this._auth.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authInput() {
    return this._auth.internalValue;
  }

  // ca_cert - computed: true, optional: true, required: false
  private _caCert = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCertOutputReference(this, "ca_cert");
  public get caCert() {
    return this._caCert;
  }
  public putCaCert(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigCaCert) {
    this._caCert.internalValue = value;
  }
  public resetCaCert() {
    this._caCert.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get caCertInput() {
    return this._caCert.internalValue;
  }

  // common_name - computed: true, optional: true, required: false
  private _commonName?: string;
  public get commonName() {
    return this.getStringAttribute('common_name');
  }
  public set commonName(value: string) {
    this._commonName = value;
  }
  public resetCommonName() {
    this._commonName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName;
  }
}
export interface KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCert {
  /**
  * How long it lives, for example `87600h`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#expiration KonnectMesh#expiration}
  */
  readonly expiration?: string;
  /**
  * Size of its RSA key in bits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#rsa_bits KonnectMesh#rsa_bits}
  */
  readonly rsaBits?: number;
}

export function konnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCertToTerraform(struct?: KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    expiration: cdktf.stringToTerraform(struct!.expiration),
    rsa_bits: cdktf.numberToTerraform(struct!.rsaBits),
  }
}


export function konnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCertToHclTerraform(struct?: KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    expiration: {
      value: cdktf.stringToHclTerraform(struct!.expiration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    rsa_bits: {
      value: cdktf.numberToHclTerraform(struct!.rsaBits),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCertOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCert | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._expiration !== undefined) {
      hasAnyValues = true;
      internalValueResult.expiration = this._expiration;
    }
    if (this._rsaBits !== undefined) {
      hasAnyValues = true;
      internalValueResult.rsaBits = this._rsaBits;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCert | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._expiration = undefined;
      this._rsaBits = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._expiration = value.expiration;
      this._rsaBits = value.rsaBits;
    }
  }

  // expiration - computed: true, optional: true, required: false
  private _expiration?: string;
  public get expiration() {
    return this.getStringAttribute('expiration');
  }
  public set expiration(value: string) {
    this._expiration = value;
  }
  public resetExpiration() {
    this._expiration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get expirationInput() {
    return this._expiration;
  }

  // rsa_bits - computed: true, optional: true, required: false
  private _rsaBits?: number;
  public get rsaBits() {
    return this.getNumberAttribute('rsa_bits');
  }
  public set rsaBits(value: number) {
    this._rsaBits = value;
  }
  public resetRsaBits() {
    this._rsaBits = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rsaBitsInput() {
    return this._rsaBits;
  }
}
export interface KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfig {
  /**
  * The authority's own certificate.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#ca_cert KonnectMesh#ca_cert}
  */
  readonly caCert?: KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCert;
}

export function konnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigToTerraform(struct?: KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    ca_cert: konnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCertToTerraform(struct!.caCert),
  }
}


export function konnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigToHclTerraform(struct?: KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    ca_cert: {
      value: konnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCertToHclTerraform(struct!.caCert),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCert",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._caCert?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.caCert = this._caCert?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._caCert.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._caCert.internalValue = value.caCert;
    }
  }

  // ca_cert - computed: true, optional: true, required: false
  private _caCert = new KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCertOutputReference(this, "ca_cert");
  public get caCert() {
    return this._caCert;
  }
  public putCaCert(value: KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigCaCert) {
    this._caCert.internalValue = value;
  }
  public resetCaCert() {
    this._caCert.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get caCertInput() {
    return this._caCert.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFile {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file KonnectMesh#file}
  */
  readonly file?: string;
}

export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFileToTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFileToHclTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._file !== undefined) {
      hasAnyValues = true;
      internalValueResult.file = this._file;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._file = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._file = value.file;
    }
  }

  // file - computed: true, optional: true, required: false
  private _file?: string;
  public get file() {
    return this.getStringAttribute('file');
  }
  public set file(value: string) {
    this._file = value;
  }
  public resetFile() {
    this._file = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileInput() {
    return this._file;
  }
}
export interface KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInline {
  /**
  * The data, in base64.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline KonnectMesh#inline}
  */
  readonly inline?: string;
}

export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineToTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline: cdktf.stringToTerraform(struct!.inline),
  }
}


export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineToHclTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline: {
      value: cdktf.stringToHclTerraform(struct!.inline),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInline | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inline !== undefined) {
      hasAnyValues = true;
      internalValueResult.inline = this._inline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInline | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inline = value.inline;
    }
  }

  // inline - computed: true, optional: true, required: false
  private _inline?: string;
  public get inline() {
    return this.getStringAttribute('inline');
  }
  public set inline(value: string) {
    this._inline = value;
  }
  public resetInline() {
    this._inline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineInput() {
    return this._inline;
  }
}
export interface KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineString {
  /**
  * The data, as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline_string KonnectMesh#inline_string}
  */
  readonly inlineString?: string;
}

export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineStringToTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline_string: cdktf.stringToTerraform(struct!.inlineString),
  }
}


export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineStringToHclTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline_string: {
      value: cdktf.stringToHclTerraform(struct!.inlineString),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineStringOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineString | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inlineString !== undefined) {
      hasAnyValues = true;
      internalValueResult.inlineString = this._inlineString;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineString | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inlineString = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inlineString = value.inlineString;
    }
  }

  // inline_string - computed: true, optional: true, required: false
  private _inlineString?: string;
  public get inlineString() {
    return this.getStringAttribute('inline_string');
  }
  public set inlineString(value: string) {
    this._inlineString = value;
  }
  public resetInlineString() {
    this._inlineString = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineStringInput() {
    return this._inlineString;
  }
}
export interface KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecret {
  /**
  * Name of the secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#secret KonnectMesh#secret}
  */
  readonly secret?: string;
}

export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecretToTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    secret: cdktf.stringToTerraform(struct!.secret),
  }
}


export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._secret = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._secret = value.secret;
    }
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: string;
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }
}
export interface KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCert {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_file KonnectMesh#data_source_file}
  */
  readonly dataSourceFile?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFile;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline KonnectMesh#data_source_inline}
  */
  readonly dataSourceInline?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInline;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline_string KonnectMesh#data_source_inline_string}
  */
  readonly dataSourceInlineString?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineString;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_secret KonnectMesh#data_source_secret}
  */
  readonly dataSourceSecret?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecret;
}

export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertToTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    data_source_file: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFileToTerraform(struct!.dataSourceFile),
    data_source_inline: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineToTerraform(struct!.dataSourceInline),
    data_source_inline_string: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineStringToTerraform(struct!.dataSourceInlineString),
    data_source_secret: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecretToTerraform(struct!.dataSourceSecret),
  }
}


export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertToHclTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    data_source_file: {
      value: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFileToHclTerraform(struct!.dataSourceFile),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFile",
    },
    data_source_inline: {
      value: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineToHclTerraform(struct!.dataSourceInline),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInline",
    },
    data_source_inline_string: {
      value: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineStringToHclTerraform(struct!.dataSourceInlineString),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineString",
    },
    data_source_secret: {
      value: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecretToHclTerraform(struct!.dataSourceSecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCert | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataSourceFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceFile = this._dataSourceFile?.internalValue;
    }
    if (this._dataSourceInline?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInline = this._dataSourceInline?.internalValue;
    }
    if (this._dataSourceInlineString?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInlineString = this._dataSourceInlineString?.internalValue;
    }
    if (this._dataSourceSecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceSecret = this._dataSourceSecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCert | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = undefined;
      this._dataSourceInline.internalValue = undefined;
      this._dataSourceInlineString.internalValue = undefined;
      this._dataSourceSecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = value.dataSourceFile;
      this._dataSourceInline.internalValue = value.dataSourceInline;
      this._dataSourceInlineString.internalValue = value.dataSourceInlineString;
      this._dataSourceSecret.internalValue = value.dataSourceSecret;
    }
  }

  // data_source_file - computed: true, optional: true, required: false
  private _dataSourceFile = new KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFileOutputReference(this, "data_source_file");
  public get dataSourceFile() {
    return this._dataSourceFile;
  }
  public putDataSourceFile(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceFile) {
    this._dataSourceFile.internalValue = value;
  }
  public resetDataSourceFile() {
    this._dataSourceFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceFileInput() {
    return this._dataSourceFile.internalValue;
  }

  // data_source_inline - computed: true, optional: true, required: false
  private _dataSourceInline = new KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineOutputReference(this, "data_source_inline");
  public get dataSourceInline() {
    return this._dataSourceInline;
  }
  public putDataSourceInline(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInline) {
    this._dataSourceInline.internalValue = value;
  }
  public resetDataSourceInline() {
    this._dataSourceInline.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineInput() {
    return this._dataSourceInline.internalValue;
  }

  // data_source_inline_string - computed: true, optional: true, required: false
  private _dataSourceInlineString = new KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineStringOutputReference(this, "data_source_inline_string");
  public get dataSourceInlineString() {
    return this._dataSourceInlineString;
  }
  public putDataSourceInlineString(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceInlineString) {
    this._dataSourceInlineString.internalValue = value;
  }
  public resetDataSourceInlineString() {
    this._dataSourceInlineString.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineStringInput() {
    return this._dataSourceInlineString.internalValue;
  }

  // data_source_secret - computed: true, optional: true, required: false
  private _dataSourceSecret = new KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecretOutputReference(this, "data_source_secret");
  public get dataSourceSecret() {
    return this._dataSourceSecret;
  }
  public putDataSourceSecret(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertDataSourceSecret) {
    this._dataSourceSecret.internalValue = value;
  }
  public resetDataSourceSecret() {
    this._dataSourceSecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceSecretInput() {
    return this._dataSourceSecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRef {
  /**
  * API group of the issuer.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#group KonnectMesh#group}
  */
  readonly group?: string;
  /**
  * `Issuer` or `ClusterIssuer`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#kind KonnectMesh#kind}
  */
  readonly kind?: string;
  /**
  * Name of the issuer.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#name KonnectMesh#name}
  */
  readonly name?: string;
}

export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRefToTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRef | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    group: cdktf.stringToTerraform(struct!.group),
    kind: cdktf.stringToTerraform(struct!.kind),
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRefToHclTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRef | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    group: {
      value: cdktf.stringToHclTerraform(struct!.group),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    kind: {
      value: cdktf.stringToHclTerraform(struct!.kind),
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
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRefOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRef | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._group !== undefined) {
      hasAnyValues = true;
      internalValueResult.group = this._group;
    }
    if (this._kind !== undefined) {
      hasAnyValues = true;
      internalValueResult.kind = this._kind;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRef | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._group = undefined;
      this._kind = undefined;
      this._name = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._group = value.group;
      this._kind = value.kind;
      this._name = value.name;
    }
  }

  // group - computed: true, optional: true, required: false
  private _group?: string;
  public get group() {
    return this.getStringAttribute('group');
  }
  public set group(value: string) {
    this._group = value;
  }
  public resetGroup() {
    this._group = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupInput() {
    return this._group;
  }

  // kind - computed: true, optional: true, required: false
  private _kind?: string;
  public get kind() {
    return this.getStringAttribute('kind');
  }
  public set kind(value: string) {
    this._kind = value;
  }
  public resetKind() {
    this._kind = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get kindInput() {
    return this._kind;
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
}
export interface KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfig {
  /**
  * Root certificate of the issuer, in PEM.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#ca_cert KonnectMesh#ca_cert}
  */
  readonly caCert?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCert;
  /**
  * Template of the certificates' common name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#common_name KonnectMesh#common_name}
  */
  readonly commonName?: string;
  /**
  * Further DNS names in the certificates.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#dns_names KonnectMesh#dns_names}
  */
  readonly dnsNames?: string[];
  /**
  * The issuer.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#issuer_ref KonnectMesh#issuer_ref}
  */
  readonly issuerRef?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRef;
}

export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigToTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    ca_cert: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertToTerraform(struct!.caCert),
    common_name: cdktf.stringToTerraform(struct!.commonName),
    dns_names: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.dnsNames),
    issuer_ref: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRefToTerraform(struct!.issuerRef),
  }
}


export function konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigToHclTerraform(struct?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    ca_cert: {
      value: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertToHclTerraform(struct!.caCert),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCert",
    },
    common_name: {
      value: cdktf.stringToHclTerraform(struct!.commonName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    dns_names: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.dnsNames),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    issuer_ref: {
      value: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRefToHclTerraform(struct!.issuerRef),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRef",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._caCert?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.caCert = this._caCert?.internalValue;
    }
    if (this._commonName !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName;
    }
    if (this._dnsNames !== undefined) {
      hasAnyValues = true;
      internalValueResult.dnsNames = this._dnsNames;
    }
    if (this._issuerRef?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.issuerRef = this._issuerRef?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._caCert.internalValue = undefined;
      this._commonName = undefined;
      this._dnsNames = undefined;
      this._issuerRef.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._caCert.internalValue = value.caCert;
      this._commonName = value.commonName;
      this._dnsNames = value.dnsNames;
      this._issuerRef.internalValue = value.issuerRef;
    }
  }

  // ca_cert - computed: true, optional: true, required: false
  private _caCert = new KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCertOutputReference(this, "ca_cert");
  public get caCert() {
    return this._caCert;
  }
  public putCaCert(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigCaCert) {
    this._caCert.internalValue = value;
  }
  public resetCaCert() {
    this._caCert.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get caCertInput() {
    return this._caCert.internalValue;
  }

  // common_name - computed: true, optional: true, required: false
  private _commonName?: string;
  public get commonName() {
    return this.getStringAttribute('common_name');
  }
  public set commonName(value: string) {
    this._commonName = value;
  }
  public resetCommonName() {
    this._commonName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName;
  }

  // dns_names - computed: true, optional: true, required: false
  private _dnsNames?: string[];
  public get dnsNames() {
    return this.getListAttribute('dns_names');
  }
  public set dnsNames(value: string[]) {
    this._dnsNames = value;
  }
  public resetDnsNames() {
    this._dnsNames = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dnsNamesInput() {
    return this._dnsNames;
  }

  // issuer_ref - computed: true, optional: true, required: false
  private _issuerRef = new KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRefOutputReference(this, "issuer_ref");
  public get issuerRef() {
    return this._issuerRef;
  }
  public putIssuerRef(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigIssuerRef) {
    this._issuerRef.internalValue = value;
  }
  public resetIssuerRef() {
    this._issuerRef.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get issuerRefInput() {
    return this._issuerRef.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFile {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file KonnectMesh#file}
  */
  readonly file?: string;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFileToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFileToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._file !== undefined) {
      hasAnyValues = true;
      internalValueResult.file = this._file;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._file = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._file = value.file;
    }
  }

  // file - computed: true, optional: true, required: false
  private _file?: string;
  public get file() {
    return this.getStringAttribute('file');
  }
  public set file(value: string) {
    this._file = value;
  }
  public resetFile() {
    this._file = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileInput() {
    return this._file;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInline {
  /**
  * The data, in base64.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline KonnectMesh#inline}
  */
  readonly inline?: string;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline: cdktf.stringToTerraform(struct!.inline),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline: {
      value: cdktf.stringToHclTerraform(struct!.inline),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInline | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inline !== undefined) {
      hasAnyValues = true;
      internalValueResult.inline = this._inline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInline | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inline = value.inline;
    }
  }

  // inline - computed: true, optional: true, required: false
  private _inline?: string;
  public get inline() {
    return this.getStringAttribute('inline');
  }
  public set inline(value: string) {
    this._inline = value;
  }
  public resetInline() {
    this._inline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineInput() {
    return this._inline;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineString {
  /**
  * The data, as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline_string KonnectMesh#inline_string}
  */
  readonly inlineString?: string;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineStringToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline_string: cdktf.stringToTerraform(struct!.inlineString),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineStringToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline_string: {
      value: cdktf.stringToHclTerraform(struct!.inlineString),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineStringOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineString | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inlineString !== undefined) {
      hasAnyValues = true;
      internalValueResult.inlineString = this._inlineString;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineString | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inlineString = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inlineString = value.inlineString;
    }
  }

  // inline_string - computed: true, optional: true, required: false
  private _inlineString?: string;
  public get inlineString() {
    return this.getStringAttribute('inline_string');
  }
  public set inlineString(value: string) {
    this._inlineString = value;
  }
  public resetInlineString() {
    this._inlineString = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineStringInput() {
    return this._inlineString;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecret {
  /**
  * Name of the secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#secret KonnectMesh#secret}
  */
  readonly secret?: string;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecretToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    secret: cdktf.stringToTerraform(struct!.secret),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._secret = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._secret = value.secret;
    }
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: string;
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCert {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_file KonnectMesh#data_source_file}
  */
  readonly dataSourceFile?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFile;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline KonnectMesh#data_source_inline}
  */
  readonly dataSourceInline?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInline;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline_string KonnectMesh#data_source_inline_string}
  */
  readonly dataSourceInlineString?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineString;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_secret KonnectMesh#data_source_secret}
  */
  readonly dataSourceSecret?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecret;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    data_source_file: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFileToTerraform(struct!.dataSourceFile),
    data_source_inline: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineToTerraform(struct!.dataSourceInline),
    data_source_inline_string: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineStringToTerraform(struct!.dataSourceInlineString),
    data_source_secret: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecretToTerraform(struct!.dataSourceSecret),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    data_source_file: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFileToHclTerraform(struct!.dataSourceFile),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFile",
    },
    data_source_inline: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineToHclTerraform(struct!.dataSourceInline),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInline",
    },
    data_source_inline_string: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineStringToHclTerraform(struct!.dataSourceInlineString),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineString",
    },
    data_source_secret: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecretToHclTerraform(struct!.dataSourceSecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCert | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataSourceFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceFile = this._dataSourceFile?.internalValue;
    }
    if (this._dataSourceInline?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInline = this._dataSourceInline?.internalValue;
    }
    if (this._dataSourceInlineString?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInlineString = this._dataSourceInlineString?.internalValue;
    }
    if (this._dataSourceSecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceSecret = this._dataSourceSecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCert | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = undefined;
      this._dataSourceInline.internalValue = undefined;
      this._dataSourceInlineString.internalValue = undefined;
      this._dataSourceSecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = value.dataSourceFile;
      this._dataSourceInline.internalValue = value.dataSourceInline;
      this._dataSourceInlineString.internalValue = value.dataSourceInlineString;
      this._dataSourceSecret.internalValue = value.dataSourceSecret;
    }
  }

  // data_source_file - computed: true, optional: true, required: false
  private _dataSourceFile = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFileOutputReference(this, "data_source_file");
  public get dataSourceFile() {
    return this._dataSourceFile;
  }
  public putDataSourceFile(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceFile) {
    this._dataSourceFile.internalValue = value;
  }
  public resetDataSourceFile() {
    this._dataSourceFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceFileInput() {
    return this._dataSourceFile.internalValue;
  }

  // data_source_inline - computed: true, optional: true, required: false
  private _dataSourceInline = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineOutputReference(this, "data_source_inline");
  public get dataSourceInline() {
    return this._dataSourceInline;
  }
  public putDataSourceInline(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInline) {
    this._dataSourceInline.internalValue = value;
  }
  public resetDataSourceInline() {
    this._dataSourceInline.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineInput() {
    return this._dataSourceInline.internalValue;
  }

  // data_source_inline_string - computed: true, optional: true, required: false
  private _dataSourceInlineString = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineStringOutputReference(this, "data_source_inline_string");
  public get dataSourceInlineString() {
    return this._dataSourceInlineString;
  }
  public putDataSourceInlineString(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceInlineString) {
    this._dataSourceInlineString.internalValue = value;
  }
  public resetDataSourceInlineString() {
    this._dataSourceInlineString.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineStringInput() {
    return this._dataSourceInlineString.internalValue;
  }

  // data_source_secret - computed: true, optional: true, required: false
  private _dataSourceSecret = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecretOutputReference(this, "data_source_secret");
  public get dataSourceSecret() {
    return this._dataSourceSecret;
  }
  public putDataSourceSecret(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertDataSourceSecret) {
    this._dataSourceSecret.internalValue = value;
  }
  public resetDataSourceSecret() {
    this._dataSourceSecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceSecretInput() {
    return this._dataSourceSecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFile {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file KonnectMesh#file}
  */
  readonly file?: string;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFileToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFileToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._file !== undefined) {
      hasAnyValues = true;
      internalValueResult.file = this._file;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._file = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._file = value.file;
    }
  }

  // file - computed: true, optional: true, required: false
  private _file?: string;
  public get file() {
    return this.getStringAttribute('file');
  }
  public set file(value: string) {
    this._file = value;
  }
  public resetFile() {
    this._file = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileInput() {
    return this._file;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInline {
  /**
  * The data, in base64.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline KonnectMesh#inline}
  */
  readonly inline?: string;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline: cdktf.stringToTerraform(struct!.inline),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline: {
      value: cdktf.stringToHclTerraform(struct!.inline),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInline | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inline !== undefined) {
      hasAnyValues = true;
      internalValueResult.inline = this._inline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInline | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inline = value.inline;
    }
  }

  // inline - computed: true, optional: true, required: false
  private _inline?: string;
  public get inline() {
    return this.getStringAttribute('inline');
  }
  public set inline(value: string) {
    this._inline = value;
  }
  public resetInline() {
    this._inline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineInput() {
    return this._inline;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineString {
  /**
  * The data, as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline_string KonnectMesh#inline_string}
  */
  readonly inlineString?: string;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineStringToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline_string: cdktf.stringToTerraform(struct!.inlineString),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineStringToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline_string: {
      value: cdktf.stringToHclTerraform(struct!.inlineString),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineStringOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineString | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inlineString !== undefined) {
      hasAnyValues = true;
      internalValueResult.inlineString = this._inlineString;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineString | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inlineString = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inlineString = value.inlineString;
    }
  }

  // inline_string - computed: true, optional: true, required: false
  private _inlineString?: string;
  public get inlineString() {
    return this.getStringAttribute('inline_string');
  }
  public set inlineString(value: string) {
    this._inlineString = value;
  }
  public resetInlineString() {
    this._inlineString = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineStringInput() {
    return this._inlineString;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecret {
  /**
  * Name of the secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#secret KonnectMesh#secret}
  */
  readonly secret?: string;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecretToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    secret: cdktf.stringToTerraform(struct!.secret),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._secret = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._secret = value.secret;
    }
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: string;
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKey {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_file KonnectMesh#data_source_file}
  */
  readonly dataSourceFile?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFile;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline KonnectMesh#data_source_inline}
  */
  readonly dataSourceInline?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInline;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline_string KonnectMesh#data_source_inline_string}
  */
  readonly dataSourceInlineString?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineString;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_secret KonnectMesh#data_source_secret}
  */
  readonly dataSourceSecret?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecret;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKey | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    data_source_file: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFileToTerraform(struct!.dataSourceFile),
    data_source_inline: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineToTerraform(struct!.dataSourceInline),
    data_source_inline_string: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineStringToTerraform(struct!.dataSourceInlineString),
    data_source_secret: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecretToTerraform(struct!.dataSourceSecret),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKey | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    data_source_file: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFileToHclTerraform(struct!.dataSourceFile),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFile",
    },
    data_source_inline: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineToHclTerraform(struct!.dataSourceInline),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInline",
    },
    data_source_inline_string: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineStringToHclTerraform(struct!.dataSourceInlineString),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineString",
    },
    data_source_secret: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecretToHclTerraform(struct!.dataSourceSecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKey | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataSourceFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceFile = this._dataSourceFile?.internalValue;
    }
    if (this._dataSourceInline?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInline = this._dataSourceInline?.internalValue;
    }
    if (this._dataSourceInlineString?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInlineString = this._dataSourceInlineString?.internalValue;
    }
    if (this._dataSourceSecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceSecret = this._dataSourceSecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKey | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = undefined;
      this._dataSourceInline.internalValue = undefined;
      this._dataSourceInlineString.internalValue = undefined;
      this._dataSourceSecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = value.dataSourceFile;
      this._dataSourceInline.internalValue = value.dataSourceInline;
      this._dataSourceInlineString.internalValue = value.dataSourceInlineString;
      this._dataSourceSecret.internalValue = value.dataSourceSecret;
    }
  }

  // data_source_file - computed: true, optional: true, required: false
  private _dataSourceFile = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFileOutputReference(this, "data_source_file");
  public get dataSourceFile() {
    return this._dataSourceFile;
  }
  public putDataSourceFile(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceFile) {
    this._dataSourceFile.internalValue = value;
  }
  public resetDataSourceFile() {
    this._dataSourceFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceFileInput() {
    return this._dataSourceFile.internalValue;
  }

  // data_source_inline - computed: true, optional: true, required: false
  private _dataSourceInline = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineOutputReference(this, "data_source_inline");
  public get dataSourceInline() {
    return this._dataSourceInline;
  }
  public putDataSourceInline(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInline) {
    this._dataSourceInline.internalValue = value;
  }
  public resetDataSourceInline() {
    this._dataSourceInline.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineInput() {
    return this._dataSourceInline.internalValue;
  }

  // data_source_inline_string - computed: true, optional: true, required: false
  private _dataSourceInlineString = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineStringOutputReference(this, "data_source_inline_string");
  public get dataSourceInlineString() {
    return this._dataSourceInlineString;
  }
  public putDataSourceInlineString(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceInlineString) {
    this._dataSourceInlineString.internalValue = value;
  }
  public resetDataSourceInlineString() {
    this._dataSourceInlineString.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineStringInput() {
    return this._dataSourceInlineString.internalValue;
  }

  // data_source_secret - computed: true, optional: true, required: false
  private _dataSourceSecret = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecretOutputReference(this, "data_source_secret");
  public get dataSourceSecret() {
    return this._dataSourceSecret;
  }
  public putDataSourceSecret(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyDataSourceSecret) {
    this._dataSourceSecret.internalValue = value;
  }
  public resetDataSourceSecret() {
    this._dataSourceSecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceSecretInput() {
    return this._dataSourceSecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfig {
  /**
  * The authority's certificate, in PEM.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#cert KonnectMesh#cert}
  */
  readonly cert?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCert;
  /**
  * The authority's private key, in PEM.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#key KonnectMesh#key}
  */
  readonly key?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKey;
}

export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigToTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cert: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertToTerraform(struct!.cert),
    key: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyToTerraform(struct!.key),
  }
}


export function konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigToHclTerraform(struct?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cert: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertToHclTerraform(struct!.cert),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCert",
    },
    key: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyToHclTerraform(struct!.key),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKey",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._cert?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cert = this._cert?.internalValue;
    }
    if (this._key?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.key = this._key?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._cert.internalValue = undefined;
      this._key.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._cert.internalValue = value.cert;
      this._key.internalValue = value.key;
    }
  }

  // cert - computed: true, optional: true, required: false
  private _cert = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCertOutputReference(this, "cert");
  public get cert() {
    return this._cert;
  }
  public putCert(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigCert) {
    this._cert.internalValue = value;
  }
  public resetCert() {
    this._cert.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certInput() {
    return this._cert.internalValue;
  }

  // key - computed: true, optional: true, required: false
  private _key = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKeyOutputReference(this, "key");
  public get key() {
    return this._key;
  }
  public putKey(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigKey) {
    this._key.internalValue = value;
  }
  public resetKey() {
    this._key.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyInput() {
    return this._key.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsType {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#integer KonnectMesh#integer}
  */
  readonly integer?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#str KonnectMesh#str}
  */
  readonly str?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsTypeToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsType | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integer: cdktf.numberToTerraform(struct!.integer),
    str: cdktf.stringToTerraform(struct!.str),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsTypeToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsType | cdktf.IResolvable): any {
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

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsTypeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsType | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsType | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAws {
  /**
  * Value of the server id header that Vault expects.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#iam_server_id_header KonnectMesh#iam_server_id_header}
  */
  readonly iamServerIdHeader?: string;
  /**
  * Vault role to sign in with.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#role KonnectMesh#role}
  */
  readonly role?: string;
  /**
  * `IAM` or `EC2`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#type KonnectMesh#type}
  */
  readonly type?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsType;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAws | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    iam_server_id_header: cdktf.stringToTerraform(struct!.iamServerIdHeader),
    role: cdktf.stringToTerraform(struct!.role),
    type: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsTypeToTerraform(struct!.type),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAws | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    iam_server_id_header: {
      value: cdktf.stringToHclTerraform(struct!.iamServerIdHeader),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role: {
      value: cdktf.stringToHclTerraform(struct!.role),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    type: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsTypeToHclTerraform(struct!.type),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsType",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAws | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._iamServerIdHeader !== undefined) {
      hasAnyValues = true;
      internalValueResult.iamServerIdHeader = this._iamServerIdHeader;
    }
    if (this._role !== undefined) {
      hasAnyValues = true;
      internalValueResult.role = this._role;
    }
    if (this._type?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAws | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._iamServerIdHeader = undefined;
      this._role = undefined;
      this._type.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._iamServerIdHeader = value.iamServerIdHeader;
      this._role = value.role;
      this._type.internalValue = value.type;
    }
  }

  // iam_server_id_header - computed: true, optional: true, required: false
  private _iamServerIdHeader?: string;
  public get iamServerIdHeader() {
    return this.getStringAttribute('iam_server_id_header');
  }
  public set iamServerIdHeader(value: string) {
    this._iamServerIdHeader = value;
  }
  public resetIamServerIdHeader() {
    this._iamServerIdHeader = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get iamServerIdHeaderInput() {
    return this._iamServerIdHeader;
  }

  // role - computed: true, optional: true, required: false
  private _role?: string;
  public get role() {
    return this.getStringAttribute('role');
  }
  public set role(value: string) {
    this._role = value;
  }
  public resetRole() {
    this._role = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleInput() {
    return this._role;
  }

  // type - computed: true, optional: true, required: false
  private _type = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsTypeOutputReference(this, "type");
  public get type() {
    return this._type;
  }
  public putType(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsType) {
    this._type.internalValue = value;
  }
  public resetType() {
    this._type.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAws {
  /**
  * AWS IAM.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#aws KonnectMesh#aws}
  */
  readonly aws?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAws;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAws | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aws: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsToTerraform(struct!.aws),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAws | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aws: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsToHclTerraform(struct!.aws),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAws",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAws | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aws?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.aws = this._aws?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAws | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._aws.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._aws.internalValue = value.aws;
    }
  }

  // aws - computed: true, optional: true, required: false
  private _aws = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAwsOutputReference(this, "aws");
  public get aws() {
    return this._aws;
  }
  public putAws(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsAws) {
    this._aws.internalValue = value;
  }
  public resetAws() {
    this._aws.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get awsInput() {
    return this._aws.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFile {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file KonnectMesh#file}
  */
  readonly file?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFileToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFileToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._file !== undefined) {
      hasAnyValues = true;
      internalValueResult.file = this._file;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._file = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._file = value.file;
    }
  }

  // file - computed: true, optional: true, required: false
  private _file?: string;
  public get file() {
    return this.getStringAttribute('file');
  }
  public set file(value: string) {
    this._file = value;
  }
  public resetFile() {
    this._file = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileInput() {
    return this._file;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInline {
  /**
  * The data, in base64.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline KonnectMesh#inline}
  */
  readonly inline?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline: cdktf.stringToTerraform(struct!.inline),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline: {
      value: cdktf.stringToHclTerraform(struct!.inline),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInline | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inline !== undefined) {
      hasAnyValues = true;
      internalValueResult.inline = this._inline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInline | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inline = value.inline;
    }
  }

  // inline - computed: true, optional: true, required: false
  private _inline?: string;
  public get inline() {
    return this.getStringAttribute('inline');
  }
  public set inline(value: string) {
    this._inline = value;
  }
  public resetInline() {
    this._inline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineInput() {
    return this._inline;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineString {
  /**
  * The data, as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline_string KonnectMesh#inline_string}
  */
  readonly inlineString?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineStringToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline_string: cdktf.stringToTerraform(struct!.inlineString),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineStringToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline_string: {
      value: cdktf.stringToHclTerraform(struct!.inlineString),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineStringOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineString | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inlineString !== undefined) {
      hasAnyValues = true;
      internalValueResult.inlineString = this._inlineString;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineString | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inlineString = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inlineString = value.inlineString;
    }
  }

  // inline_string - computed: true, optional: true, required: false
  private _inlineString?: string;
  public get inlineString() {
    return this.getStringAttribute('inline_string');
  }
  public set inlineString(value: string) {
    this._inlineString = value;
  }
  public resetInlineString() {
    this._inlineString = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineStringInput() {
    return this._inlineString;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecret {
  /**
  * Name of the secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#secret KonnectMesh#secret}
  */
  readonly secret?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecretToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    secret: cdktf.stringToTerraform(struct!.secret),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._secret = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._secret = value.secret;
    }
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: string;
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCert {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_file KonnectMesh#data_source_file}
  */
  readonly dataSourceFile?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFile;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline KonnectMesh#data_source_inline}
  */
  readonly dataSourceInline?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInline;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline_string KonnectMesh#data_source_inline_string}
  */
  readonly dataSourceInlineString?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineString;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_secret KonnectMesh#data_source_secret}
  */
  readonly dataSourceSecret?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecret;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    data_source_file: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFileToTerraform(struct!.dataSourceFile),
    data_source_inline: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineToTerraform(struct!.dataSourceInline),
    data_source_inline_string: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineStringToTerraform(struct!.dataSourceInlineString),
    data_source_secret: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecretToTerraform(struct!.dataSourceSecret),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    data_source_file: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFileToHclTerraform(struct!.dataSourceFile),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFile",
    },
    data_source_inline: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineToHclTerraform(struct!.dataSourceInline),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInline",
    },
    data_source_inline_string: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineStringToHclTerraform(struct!.dataSourceInlineString),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineString",
    },
    data_source_secret: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecretToHclTerraform(struct!.dataSourceSecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCert | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataSourceFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceFile = this._dataSourceFile?.internalValue;
    }
    if (this._dataSourceInline?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInline = this._dataSourceInline?.internalValue;
    }
    if (this._dataSourceInlineString?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInlineString = this._dataSourceInlineString?.internalValue;
    }
    if (this._dataSourceSecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceSecret = this._dataSourceSecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCert | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = undefined;
      this._dataSourceInline.internalValue = undefined;
      this._dataSourceInlineString.internalValue = undefined;
      this._dataSourceSecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = value.dataSourceFile;
      this._dataSourceInline.internalValue = value.dataSourceInline;
      this._dataSourceInlineString.internalValue = value.dataSourceInlineString;
      this._dataSourceSecret.internalValue = value.dataSourceSecret;
    }
  }

  // data_source_file - computed: true, optional: true, required: false
  private _dataSourceFile = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFileOutputReference(this, "data_source_file");
  public get dataSourceFile() {
    return this._dataSourceFile;
  }
  public putDataSourceFile(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceFile) {
    this._dataSourceFile.internalValue = value;
  }
  public resetDataSourceFile() {
    this._dataSourceFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceFileInput() {
    return this._dataSourceFile.internalValue;
  }

  // data_source_inline - computed: true, optional: true, required: false
  private _dataSourceInline = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineOutputReference(this, "data_source_inline");
  public get dataSourceInline() {
    return this._dataSourceInline;
  }
  public putDataSourceInline(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInline) {
    this._dataSourceInline.internalValue = value;
  }
  public resetDataSourceInline() {
    this._dataSourceInline.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineInput() {
    return this._dataSourceInline.internalValue;
  }

  // data_source_inline_string - computed: true, optional: true, required: false
  private _dataSourceInlineString = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineStringOutputReference(this, "data_source_inline_string");
  public get dataSourceInlineString() {
    return this._dataSourceInlineString;
  }
  public putDataSourceInlineString(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceInlineString) {
    this._dataSourceInlineString.internalValue = value;
  }
  public resetDataSourceInlineString() {
    this._dataSourceInlineString.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineStringInput() {
    return this._dataSourceInlineString.internalValue;
  }

  // data_source_secret - computed: true, optional: true, required: false
  private _dataSourceSecret = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecretOutputReference(this, "data_source_secret");
  public get dataSourceSecret() {
    return this._dataSourceSecret;
  }
  public putDataSourceSecret(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertDataSourceSecret) {
    this._dataSourceSecret.internalValue = value;
  }
  public resetDataSourceSecret() {
    this._dataSourceSecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceSecretInput() {
    return this._dataSourceSecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFile {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file KonnectMesh#file}
  */
  readonly file?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFileToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFileToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._file !== undefined) {
      hasAnyValues = true;
      internalValueResult.file = this._file;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._file = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._file = value.file;
    }
  }

  // file - computed: true, optional: true, required: false
  private _file?: string;
  public get file() {
    return this.getStringAttribute('file');
  }
  public set file(value: string) {
    this._file = value;
  }
  public resetFile() {
    this._file = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileInput() {
    return this._file;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInline {
  /**
  * The data, in base64.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline KonnectMesh#inline}
  */
  readonly inline?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline: cdktf.stringToTerraform(struct!.inline),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline: {
      value: cdktf.stringToHclTerraform(struct!.inline),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInline | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inline !== undefined) {
      hasAnyValues = true;
      internalValueResult.inline = this._inline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInline | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inline = value.inline;
    }
  }

  // inline - computed: true, optional: true, required: false
  private _inline?: string;
  public get inline() {
    return this.getStringAttribute('inline');
  }
  public set inline(value: string) {
    this._inline = value;
  }
  public resetInline() {
    this._inline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineInput() {
    return this._inline;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineString {
  /**
  * The data, as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline_string KonnectMesh#inline_string}
  */
  readonly inlineString?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineStringToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline_string: cdktf.stringToTerraform(struct!.inlineString),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineStringToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline_string: {
      value: cdktf.stringToHclTerraform(struct!.inlineString),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineStringOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineString | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inlineString !== undefined) {
      hasAnyValues = true;
      internalValueResult.inlineString = this._inlineString;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineString | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inlineString = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inlineString = value.inlineString;
    }
  }

  // inline_string - computed: true, optional: true, required: false
  private _inlineString?: string;
  public get inlineString() {
    return this.getStringAttribute('inline_string');
  }
  public set inlineString(value: string) {
    this._inlineString = value;
  }
  public resetInlineString() {
    this._inlineString = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineStringInput() {
    return this._inlineString;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecret {
  /**
  * Name of the secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#secret KonnectMesh#secret}
  */
  readonly secret?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecretToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    secret: cdktf.stringToTerraform(struct!.secret),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._secret = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._secret = value.secret;
    }
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: string;
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKey {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_file KonnectMesh#data_source_file}
  */
  readonly dataSourceFile?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFile;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline KonnectMesh#data_source_inline}
  */
  readonly dataSourceInline?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInline;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline_string KonnectMesh#data_source_inline_string}
  */
  readonly dataSourceInlineString?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineString;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_secret KonnectMesh#data_source_secret}
  */
  readonly dataSourceSecret?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecret;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKey | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    data_source_file: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFileToTerraform(struct!.dataSourceFile),
    data_source_inline: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineToTerraform(struct!.dataSourceInline),
    data_source_inline_string: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineStringToTerraform(struct!.dataSourceInlineString),
    data_source_secret: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecretToTerraform(struct!.dataSourceSecret),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKey | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    data_source_file: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFileToHclTerraform(struct!.dataSourceFile),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFile",
    },
    data_source_inline: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineToHclTerraform(struct!.dataSourceInline),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInline",
    },
    data_source_inline_string: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineStringToHclTerraform(struct!.dataSourceInlineString),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineString",
    },
    data_source_secret: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecretToHclTerraform(struct!.dataSourceSecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKey | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataSourceFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceFile = this._dataSourceFile?.internalValue;
    }
    if (this._dataSourceInline?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInline = this._dataSourceInline?.internalValue;
    }
    if (this._dataSourceInlineString?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInlineString = this._dataSourceInlineString?.internalValue;
    }
    if (this._dataSourceSecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceSecret = this._dataSourceSecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKey | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = undefined;
      this._dataSourceInline.internalValue = undefined;
      this._dataSourceInlineString.internalValue = undefined;
      this._dataSourceSecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = value.dataSourceFile;
      this._dataSourceInline.internalValue = value.dataSourceInline;
      this._dataSourceInlineString.internalValue = value.dataSourceInlineString;
      this._dataSourceSecret.internalValue = value.dataSourceSecret;
    }
  }

  // data_source_file - computed: true, optional: true, required: false
  private _dataSourceFile = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFileOutputReference(this, "data_source_file");
  public get dataSourceFile() {
    return this._dataSourceFile;
  }
  public putDataSourceFile(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceFile) {
    this._dataSourceFile.internalValue = value;
  }
  public resetDataSourceFile() {
    this._dataSourceFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceFileInput() {
    return this._dataSourceFile.internalValue;
  }

  // data_source_inline - computed: true, optional: true, required: false
  private _dataSourceInline = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineOutputReference(this, "data_source_inline");
  public get dataSourceInline() {
    return this._dataSourceInline;
  }
  public putDataSourceInline(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInline) {
    this._dataSourceInline.internalValue = value;
  }
  public resetDataSourceInline() {
    this._dataSourceInline.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineInput() {
    return this._dataSourceInline.internalValue;
  }

  // data_source_inline_string - computed: true, optional: true, required: false
  private _dataSourceInlineString = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineStringOutputReference(this, "data_source_inline_string");
  public get dataSourceInlineString() {
    return this._dataSourceInlineString;
  }
  public putDataSourceInlineString(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceInlineString) {
    this._dataSourceInlineString.internalValue = value;
  }
  public resetDataSourceInlineString() {
    this._dataSourceInlineString.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineStringInput() {
    return this._dataSourceInlineString.internalValue;
  }

  // data_source_secret - computed: true, optional: true, required: false
  private _dataSourceSecret = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecretOutputReference(this, "data_source_secret");
  public get dataSourceSecret() {
    return this._dataSourceSecret;
  }
  public putDataSourceSecret(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyDataSourceSecret) {
    this._dataSourceSecret.internalValue = value;
  }
  public resetDataSourceSecret() {
    this._dataSourceSecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceSecretInput() {
    return this._dataSourceSecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTls {
  /**
  * The certificate, in PEM.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#client_cert KonnectMesh#client_cert}
  */
  readonly clientCert?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCert;
  /**
  * Its private key, in PEM.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#client_key KonnectMesh#client_key}
  */
  readonly clientKey?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKey;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    client_cert: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertToTerraform(struct!.clientCert),
    client_key: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyToTerraform(struct!.clientKey),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    client_cert: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertToHclTerraform(struct!.clientCert),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCert",
    },
    client_key: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyToHclTerraform(struct!.clientKey),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKey",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTls | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._clientCert?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientCert = this._clientCert?.internalValue;
    }
    if (this._clientKey?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientKey = this._clientKey?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTls | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._clientCert.internalValue = undefined;
      this._clientKey.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._clientCert.internalValue = value.clientCert;
      this._clientKey.internalValue = value.clientKey;
    }
  }

  // client_cert - computed: true, optional: true, required: false
  private _clientCert = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCertOutputReference(this, "client_cert");
  public get clientCert() {
    return this._clientCert;
  }
  public putClientCert(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientCert) {
    this._clientCert.internalValue = value;
  }
  public resetClientCert() {
    this._clientCert.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientCertInput() {
    return this._clientCert.internalValue;
  }

  // client_key - computed: true, optional: true, required: false
  private _clientKey = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKeyOutputReference(this, "client_key");
  public get clientKey() {
    return this._clientKey;
  }
  public putClientKey(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsClientKey) {
    this._clientKey.internalValue = value;
  }
  public resetClientKey() {
    this._clientKey.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientKeyInput() {
    return this._clientKey.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTls {
  /**
  * Client certificate.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#tls KonnectMesh#tls}
  */
  readonly tls?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTls;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    tls: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsToTerraform(struct!.tls),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    tls: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsToHclTerraform(struct!.tls),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTls",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTls | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._tls?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.tls = this._tls?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTls | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._tls.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._tls.internalValue = value.tls;
    }
  }

  // tls - computed: true, optional: true, required: false
  private _tls = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTlsOutputReference(this, "tls");
  public get tls() {
    return this._tls;
  }
  public putTls(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsTls) {
    this._tls.internalValue = value;
  }
  public resetTls() {
    this._tls.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tlsInput() {
    return this._tls.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFile {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file KonnectMesh#file}
  */
  readonly file?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFileToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFileToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._file !== undefined) {
      hasAnyValues = true;
      internalValueResult.file = this._file;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._file = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._file = value.file;
    }
  }

  // file - computed: true, optional: true, required: false
  private _file?: string;
  public get file() {
    return this.getStringAttribute('file');
  }
  public set file(value: string) {
    this._file = value;
  }
  public resetFile() {
    this._file = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileInput() {
    return this._file;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInline {
  /**
  * The data, in base64.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline KonnectMesh#inline}
  */
  readonly inline?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline: cdktf.stringToTerraform(struct!.inline),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline: {
      value: cdktf.stringToHclTerraform(struct!.inline),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInline | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inline !== undefined) {
      hasAnyValues = true;
      internalValueResult.inline = this._inline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInline | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inline = value.inline;
    }
  }

  // inline - computed: true, optional: true, required: false
  private _inline?: string;
  public get inline() {
    return this.getStringAttribute('inline');
  }
  public set inline(value: string) {
    this._inline = value;
  }
  public resetInline() {
    this._inline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineInput() {
    return this._inline;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineString {
  /**
  * The data, as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline_string KonnectMesh#inline_string}
  */
  readonly inlineString?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineStringToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline_string: cdktf.stringToTerraform(struct!.inlineString),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineStringToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline_string: {
      value: cdktf.stringToHclTerraform(struct!.inlineString),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineStringOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineString | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inlineString !== undefined) {
      hasAnyValues = true;
      internalValueResult.inlineString = this._inlineString;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineString | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inlineString = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inlineString = value.inlineString;
    }
  }

  // inline_string - computed: true, optional: true, required: false
  private _inlineString?: string;
  public get inlineString() {
    return this.getStringAttribute('inline_string');
  }
  public set inlineString(value: string) {
    this._inlineString = value;
  }
  public resetInlineString() {
    this._inlineString = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineStringInput() {
    return this._inlineString;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecret {
  /**
  * Name of the secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#secret KonnectMesh#secret}
  */
  readonly secret?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecretToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    secret: cdktf.stringToTerraform(struct!.secret),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._secret = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._secret = value.secret;
    }
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: string;
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToken {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_file KonnectMesh#data_source_file}
  */
  readonly dataSourceFile?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFile;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline KonnectMesh#data_source_inline}
  */
  readonly dataSourceInline?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInline;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline_string KonnectMesh#data_source_inline_string}
  */
  readonly dataSourceInlineString?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineString;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_secret KonnectMesh#data_source_secret}
  */
  readonly dataSourceSecret?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecret;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToken | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    data_source_file: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFileToTerraform(struct!.dataSourceFile),
    data_source_inline: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineToTerraform(struct!.dataSourceInline),
    data_source_inline_string: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineStringToTerraform(struct!.dataSourceInlineString),
    data_source_secret: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecretToTerraform(struct!.dataSourceSecret),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToken | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    data_source_file: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFileToHclTerraform(struct!.dataSourceFile),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFile",
    },
    data_source_inline: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineToHclTerraform(struct!.dataSourceInline),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInline",
    },
    data_source_inline_string: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineStringToHclTerraform(struct!.dataSourceInlineString),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineString",
    },
    data_source_secret: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecretToHclTerraform(struct!.dataSourceSecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataSourceFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceFile = this._dataSourceFile?.internalValue;
    }
    if (this._dataSourceInline?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInline = this._dataSourceInline?.internalValue;
    }
    if (this._dataSourceInlineString?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInlineString = this._dataSourceInlineString?.internalValue;
    }
    if (this._dataSourceSecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceSecret = this._dataSourceSecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = undefined;
      this._dataSourceInline.internalValue = undefined;
      this._dataSourceInlineString.internalValue = undefined;
      this._dataSourceSecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = value.dataSourceFile;
      this._dataSourceInline.internalValue = value.dataSourceInline;
      this._dataSourceInlineString.internalValue = value.dataSourceInlineString;
      this._dataSourceSecret.internalValue = value.dataSourceSecret;
    }
  }

  // data_source_file - computed: true, optional: true, required: false
  private _dataSourceFile = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFileOutputReference(this, "data_source_file");
  public get dataSourceFile() {
    return this._dataSourceFile;
  }
  public putDataSourceFile(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceFile) {
    this._dataSourceFile.internalValue = value;
  }
  public resetDataSourceFile() {
    this._dataSourceFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceFileInput() {
    return this._dataSourceFile.internalValue;
  }

  // data_source_inline - computed: true, optional: true, required: false
  private _dataSourceInline = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineOutputReference(this, "data_source_inline");
  public get dataSourceInline() {
    return this._dataSourceInline;
  }
  public putDataSourceInline(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInline) {
    this._dataSourceInline.internalValue = value;
  }
  public resetDataSourceInline() {
    this._dataSourceInline.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineInput() {
    return this._dataSourceInline.internalValue;
  }

  // data_source_inline_string - computed: true, optional: true, required: false
  private _dataSourceInlineString = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineStringOutputReference(this, "data_source_inline_string");
  public get dataSourceInlineString() {
    return this._dataSourceInlineString;
  }
  public putDataSourceInlineString(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceInlineString) {
    this._dataSourceInlineString.internalValue = value;
  }
  public resetDataSourceInlineString() {
    this._dataSourceInlineString.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineStringInput() {
    return this._dataSourceInlineString.internalValue;
  }

  // data_source_secret - computed: true, optional: true, required: false
  private _dataSourceSecret = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecretOutputReference(this, "data_source_secret");
  public get dataSourceSecret() {
    return this._dataSourceSecret;
  }
  public putDataSourceSecret(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenDataSourceSecret) {
    this._dataSourceSecret.internalValue = value;
  }
  public resetDataSourceSecret() {
    this._dataSourceSecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceSecretInput() {
    return this._dataSourceSecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthToken {
  /**
  * The token.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#token KonnectMesh#token}
  */
  readonly token?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToken;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthToken | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    token: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenToTerraform(struct!.token),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthToken | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    token: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenToHclTerraform(struct!.token),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToken",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthToken | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._token?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.token = this._token?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthToken | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._token.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._token.internalValue = value.token;
    }
  }

  // token - computed: true, optional: true, required: false
  private _token = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenTokenOutputReference(this, "token");
  public get token() {
    return this._token;
  }
  public putToken(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToken) {
    this._token.internalValue = value;
  }
  public resetToken() {
    this._token.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tokenInput() {
    return this._token.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuth {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#vault_certificate_authority_config_from_cp_auth_aws KonnectMesh#vault_certificate_authority_config_from_cp_auth_aws}
  */
  readonly vaultCertificateAuthorityConfigFromCpAuthAws?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAws;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#vault_certificate_authority_config_from_cp_auth_tls KonnectMesh#vault_certificate_authority_config_from_cp_auth_tls}
  */
  readonly vaultCertificateAuthorityConfigFromCpAuthTls?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTls;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#vault_certificate_authority_config_from_cp_auth_token KonnectMesh#vault_certificate_authority_config_from_cp_auth_token}
  */
  readonly vaultCertificateAuthorityConfigFromCpAuthToken?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthToken;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuth | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    vault_certificate_authority_config_from_cp_auth_aws: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsToTerraform(struct!.vaultCertificateAuthorityConfigFromCpAuthAws),
    vault_certificate_authority_config_from_cp_auth_tls: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsToTerraform(struct!.vaultCertificateAuthorityConfigFromCpAuthTls),
    vault_certificate_authority_config_from_cp_auth_token: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToTerraform(struct!.vaultCertificateAuthorityConfigFromCpAuthToken),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuth | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    vault_certificate_authority_config_from_cp_auth_aws: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsToHclTerraform(struct!.vaultCertificateAuthorityConfigFromCpAuthAws),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAws",
    },
    vault_certificate_authority_config_from_cp_auth_tls: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsToHclTerraform(struct!.vaultCertificateAuthorityConfigFromCpAuthTls),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTls",
    },
    vault_certificate_authority_config_from_cp_auth_token: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenToHclTerraform(struct!.vaultCertificateAuthorityConfigFromCpAuthToken),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthToken",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuth | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._vaultCertificateAuthorityConfigFromCpAuthAws?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.vaultCertificateAuthorityConfigFromCpAuthAws = this._vaultCertificateAuthorityConfigFromCpAuthAws?.internalValue;
    }
    if (this._vaultCertificateAuthorityConfigFromCpAuthTls?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.vaultCertificateAuthorityConfigFromCpAuthTls = this._vaultCertificateAuthorityConfigFromCpAuthTls?.internalValue;
    }
    if (this._vaultCertificateAuthorityConfigFromCpAuthToken?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.vaultCertificateAuthorityConfigFromCpAuthToken = this._vaultCertificateAuthorityConfigFromCpAuthToken?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuth | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._vaultCertificateAuthorityConfigFromCpAuthAws.internalValue = undefined;
      this._vaultCertificateAuthorityConfigFromCpAuthTls.internalValue = undefined;
      this._vaultCertificateAuthorityConfigFromCpAuthToken.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._vaultCertificateAuthorityConfigFromCpAuthAws.internalValue = value.vaultCertificateAuthorityConfigFromCpAuthAws;
      this._vaultCertificateAuthorityConfigFromCpAuthTls.internalValue = value.vaultCertificateAuthorityConfigFromCpAuthTls;
      this._vaultCertificateAuthorityConfigFromCpAuthToken.internalValue = value.vaultCertificateAuthorityConfigFromCpAuthToken;
    }
  }

  // vault_certificate_authority_config_from_cp_auth_aws - computed: true, optional: true, required: false
  private _vaultCertificateAuthorityConfigFromCpAuthAws = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAwsOutputReference(this, "vault_certificate_authority_config_from_cp_auth_aws");
  public get vaultCertificateAuthorityConfigFromCpAuthAws() {
    return this._vaultCertificateAuthorityConfigFromCpAuthAws;
  }
  public putVaultCertificateAuthorityConfigFromCpAuthAws(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthAws) {
    this._vaultCertificateAuthorityConfigFromCpAuthAws.internalValue = value;
  }
  public resetVaultCertificateAuthorityConfigFromCpAuthAws() {
    this._vaultCertificateAuthorityConfigFromCpAuthAws.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vaultCertificateAuthorityConfigFromCpAuthAwsInput() {
    return this._vaultCertificateAuthorityConfigFromCpAuthAws.internalValue;
  }

  // vault_certificate_authority_config_from_cp_auth_tls - computed: true, optional: true, required: false
  private _vaultCertificateAuthorityConfigFromCpAuthTls = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTlsOutputReference(this, "vault_certificate_authority_config_from_cp_auth_tls");
  public get vaultCertificateAuthorityConfigFromCpAuthTls() {
    return this._vaultCertificateAuthorityConfigFromCpAuthTls;
  }
  public putVaultCertificateAuthorityConfigFromCpAuthTls(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTls) {
    this._vaultCertificateAuthorityConfigFromCpAuthTls.internalValue = value;
  }
  public resetVaultCertificateAuthorityConfigFromCpAuthTls() {
    this._vaultCertificateAuthorityConfigFromCpAuthTls.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vaultCertificateAuthorityConfigFromCpAuthTlsInput() {
    return this._vaultCertificateAuthorityConfigFromCpAuthTls.internalValue;
  }

  // vault_certificate_authority_config_from_cp_auth_token - computed: true, optional: true, required: false
  private _vaultCertificateAuthorityConfigFromCpAuthToken = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthTokenOutputReference(this, "vault_certificate_authority_config_from_cp_auth_token");
  public get vaultCertificateAuthorityConfigFromCpAuthToken() {
    return this._vaultCertificateAuthorityConfigFromCpAuthToken;
  }
  public putVaultCertificateAuthorityConfigFromCpAuthToken(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthVaultCertificateAuthorityConfigFromCpAuthToken) {
    this._vaultCertificateAuthorityConfigFromCpAuthToken.internalValue = value;
  }
  public resetVaultCertificateAuthorityConfigFromCpAuthToken() {
    this._vaultCertificateAuthorityConfigFromCpAuthToken.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vaultCertificateAuthorityConfigFromCpAuthTokenInput() {
    return this._vaultCertificateAuthorityConfigFromCpAuthToken.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFile {
  /**
  * Path of the file.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#file KonnectMesh#file}
  */
  readonly file?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFileToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    file: cdktf.stringToTerraform(struct!.file),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFileToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    file: {
      value: cdktf.stringToHclTerraform(struct!.file),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._file !== undefined) {
      hasAnyValues = true;
      internalValueResult.file = this._file;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._file = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._file = value.file;
    }
  }

  // file - computed: true, optional: true, required: false
  private _file?: string;
  public get file() {
    return this.getStringAttribute('file');
  }
  public set file(value: string) {
    this._file = value;
  }
  public resetFile() {
    this._file = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fileInput() {
    return this._file;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInline {
  /**
  * The data, in base64.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline KonnectMesh#inline}
  */
  readonly inline?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline: cdktf.stringToTerraform(struct!.inline),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInline | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline: {
      value: cdktf.stringToHclTerraform(struct!.inline),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInline | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inline !== undefined) {
      hasAnyValues = true;
      internalValueResult.inline = this._inline;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInline | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inline = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inline = value.inline;
    }
  }

  // inline - computed: true, optional: true, required: false
  private _inline?: string;
  public get inline() {
    return this.getStringAttribute('inline');
  }
  public set inline(value: string) {
    this._inline = value;
  }
  public resetInline() {
    this._inline = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineInput() {
    return this._inline;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineString {
  /**
  * The data, as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#inline_string KonnectMesh#inline_string}
  */
  readonly inlineString?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineStringToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    inline_string: cdktf.stringToTerraform(struct!.inlineString),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineStringToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineString | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    inline_string: {
      value: cdktf.stringToHclTerraform(struct!.inlineString),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineStringOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineString | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._inlineString !== undefined) {
      hasAnyValues = true;
      internalValueResult.inlineString = this._inlineString;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineString | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._inlineString = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._inlineString = value.inlineString;
    }
  }

  // inline_string - computed: true, optional: true, required: false
  private _inlineString?: string;
  public get inlineString() {
    return this.getStringAttribute('inline_string');
  }
  public set inlineString(value: string) {
    this._inlineString = value;
  }
  public resetInlineString() {
    this._inlineString = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get inlineStringInput() {
    return this._inlineString;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecret {
  /**
  * Name of the secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#secret KonnectMesh#secret}
  */
  readonly secret?: string;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecretToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    secret: cdktf.stringToTerraform(struct!.secret),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecretToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecret | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    secret: {
      value: cdktf.stringToHclTerraform(struct!.secret),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecretOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecret | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._secret !== undefined) {
      hasAnyValues = true;
      internalValueResult.secret = this._secret;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecret | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._secret = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._secret = value.secret;
    }
  }

  // secret - computed: true, optional: true, required: false
  private _secret?: string;
  public get secret() {
    return this.getStringAttribute('secret');
  }
  public set secret(value: string) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCert {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_file KonnectMesh#data_source_file}
  */
  readonly dataSourceFile?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFile;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline KonnectMesh#data_source_inline}
  */
  readonly dataSourceInline?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInline;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_inline_string KonnectMesh#data_source_inline_string}
  */
  readonly dataSourceInlineString?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineString;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#data_source_secret KonnectMesh#data_source_secret}
  */
  readonly dataSourceSecret?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecret;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    data_source_file: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFileToTerraform(struct!.dataSourceFile),
    data_source_inline: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineToTerraform(struct!.dataSourceInline),
    data_source_inline_string: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineStringToTerraform(struct!.dataSourceInlineString),
    data_source_secret: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecretToTerraform(struct!.dataSourceSecret),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    data_source_file: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFileToHclTerraform(struct!.dataSourceFile),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFile",
    },
    data_source_inline: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineToHclTerraform(struct!.dataSourceInline),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInline",
    },
    data_source_inline_string: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineStringToHclTerraform(struct!.dataSourceInlineString),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineString",
    },
    data_source_secret: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecretToHclTerraform(struct!.dataSourceSecret),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecret",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCert | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dataSourceFile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceFile = this._dataSourceFile?.internalValue;
    }
    if (this._dataSourceInline?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInline = this._dataSourceInline?.internalValue;
    }
    if (this._dataSourceInlineString?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceInlineString = this._dataSourceInlineString?.internalValue;
    }
    if (this._dataSourceSecret?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dataSourceSecret = this._dataSourceSecret?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCert | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = undefined;
      this._dataSourceInline.internalValue = undefined;
      this._dataSourceInlineString.internalValue = undefined;
      this._dataSourceSecret.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._dataSourceFile.internalValue = value.dataSourceFile;
      this._dataSourceInline.internalValue = value.dataSourceInline;
      this._dataSourceInlineString.internalValue = value.dataSourceInlineString;
      this._dataSourceSecret.internalValue = value.dataSourceSecret;
    }
  }

  // data_source_file - computed: true, optional: true, required: false
  private _dataSourceFile = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFileOutputReference(this, "data_source_file");
  public get dataSourceFile() {
    return this._dataSourceFile;
  }
  public putDataSourceFile(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceFile) {
    this._dataSourceFile.internalValue = value;
  }
  public resetDataSourceFile() {
    this._dataSourceFile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceFileInput() {
    return this._dataSourceFile.internalValue;
  }

  // data_source_inline - computed: true, optional: true, required: false
  private _dataSourceInline = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineOutputReference(this, "data_source_inline");
  public get dataSourceInline() {
    return this._dataSourceInline;
  }
  public putDataSourceInline(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInline) {
    this._dataSourceInline.internalValue = value;
  }
  public resetDataSourceInline() {
    this._dataSourceInline.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineInput() {
    return this._dataSourceInline.internalValue;
  }

  // data_source_inline_string - computed: true, optional: true, required: false
  private _dataSourceInlineString = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineStringOutputReference(this, "data_source_inline_string");
  public get dataSourceInlineString() {
    return this._dataSourceInlineString;
  }
  public putDataSourceInlineString(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceInlineString) {
    this._dataSourceInlineString.internalValue = value;
  }
  public resetDataSourceInlineString() {
    this._dataSourceInlineString.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceInlineStringInput() {
    return this._dataSourceInlineString.internalValue;
  }

  // data_source_secret - computed: true, optional: true, required: false
  private _dataSourceSecret = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecretOutputReference(this, "data_source_secret");
  public get dataSourceSecret() {
    return this._dataSourceSecret;
  }
  public putDataSourceSecret(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertDataSourceSecret) {
    this._dataSourceSecret.internalValue = value;
  }
  public resetDataSourceSecret() {
    this._dataSourceSecret.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dataSourceSecretInput() {
    return this._dataSourceSecret.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTls {
  /**
  * Root certificate of Vault, in PEM.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#ca_cert KonnectMesh#ca_cert}
  */
  readonly caCert?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCert;
  /**
  * Server name to verify.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#server_name KonnectMesh#server_name}
  */
  readonly serverName?: string;
  /**
  * Skip verification of Vault's certificate.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#skip_verify KonnectMesh#skip_verify}
  */
  readonly skipVerify?: boolean | cdktf.IResolvable;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    ca_cert: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertToTerraform(struct!.caCert),
    server_name: cdktf.stringToTerraform(struct!.serverName),
    skip_verify: cdktf.booleanToTerraform(struct!.skipVerify),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    ca_cert: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertToHclTerraform(struct!.caCert),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCert",
    },
    server_name: {
      value: cdktf.stringToHclTerraform(struct!.serverName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    skip_verify: {
      value: cdktf.booleanToHclTerraform(struct!.skipVerify),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTls | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._caCert?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.caCert = this._caCert?.internalValue;
    }
    if (this._serverName !== undefined) {
      hasAnyValues = true;
      internalValueResult.serverName = this._serverName;
    }
    if (this._skipVerify !== undefined) {
      hasAnyValues = true;
      internalValueResult.skipVerify = this._skipVerify;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTls | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._caCert.internalValue = undefined;
      this._serverName = undefined;
      this._skipVerify = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._caCert.internalValue = value.caCert;
      this._serverName = value.serverName;
      this._skipVerify = value.skipVerify;
    }
  }

  // ca_cert - computed: true, optional: true, required: false
  private _caCert = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCertOutputReference(this, "ca_cert");
  public get caCert() {
    return this._caCert;
  }
  public putCaCert(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsCaCert) {
    this._caCert.internalValue = value;
  }
  public resetCaCert() {
    this._caCert.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get caCertInput() {
    return this._caCert.internalValue;
  }

  // server_name - computed: true, optional: true, required: false
  private _serverName?: string;
  public get serverName() {
    return this.getStringAttribute('server_name');
  }
  public set serverName(value: string) {
    this._serverName = value;
  }
  public resetServerName() {
    this._serverName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serverNameInput() {
    return this._serverName;
  }

  // skip_verify - computed: true, optional: true, required: false
  private _skipVerify?: boolean | cdktf.IResolvable;
  public get skipVerify() {
    return this.getBooleanAttribute('skip_verify');
  }
  public set skipVerify(value: boolean | cdktf.IResolvable) {
    this._skipVerify = value;
  }
  public resetSkipVerify() {
    this._skipVerify = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipVerifyInput() {
    return this._skipVerify;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCp {
  /**
  * Address of Vault.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#address KonnectMesh#address}
  */
  readonly address?: string;
  /**
  * Address of a Vault agent, instead of Vault itself.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#agent_address KonnectMesh#agent_address}
  */
  readonly agentAddress?: string;
  /**
  * How to sign in to Vault.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#auth KonnectMesh#auth}
  */
  readonly auth?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuth;
  /**
  * Template of the certificates' common name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#common_name KonnectMesh#common_name}
  */
  readonly commonName?: string;
  /**
  * Vault namespace.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#namespace KonnectMesh#namespace}
  */
  readonly namespace?: string;
  /**
  * Path of the PKI backend.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#pki KonnectMesh#pki}
  */
  readonly pki?: string;
  /**
  * Role that signs certificates.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#role KonnectMesh#role}
  */
  readonly role?: string;
  /**
  * TLS to Vault.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#tls KonnectMesh#tls}
  */
  readonly tls?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTls;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    address: cdktf.stringToTerraform(struct!.address),
    agent_address: cdktf.stringToTerraform(struct!.agentAddress),
    auth: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthToTerraform(struct!.auth),
    common_name: cdktf.stringToTerraform(struct!.commonName),
    namespace: cdktf.stringToTerraform(struct!.namespace),
    pki: cdktf.stringToTerraform(struct!.pki),
    role: cdktf.stringToTerraform(struct!.role),
    tls: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsToTerraform(struct!.tls),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    address: {
      value: cdktf.stringToHclTerraform(struct!.address),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    agent_address: {
      value: cdktf.stringToHclTerraform(struct!.agentAddress),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    auth: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthToHclTerraform(struct!.auth),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuth",
    },
    common_name: {
      value: cdktf.stringToHclTerraform(struct!.commonName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    namespace: {
      value: cdktf.stringToHclTerraform(struct!.namespace),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    pki: {
      value: cdktf.stringToHclTerraform(struct!.pki),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role: {
      value: cdktf.stringToHclTerraform(struct!.role),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    tls: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsToHclTerraform(struct!.tls),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTls",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._address !== undefined) {
      hasAnyValues = true;
      internalValueResult.address = this._address;
    }
    if (this._agentAddress !== undefined) {
      hasAnyValues = true;
      internalValueResult.agentAddress = this._agentAddress;
    }
    if (this._auth?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.auth = this._auth?.internalValue;
    }
    if (this._commonName !== undefined) {
      hasAnyValues = true;
      internalValueResult.commonName = this._commonName;
    }
    if (this._namespace !== undefined) {
      hasAnyValues = true;
      internalValueResult.namespace = this._namespace;
    }
    if (this._pki !== undefined) {
      hasAnyValues = true;
      internalValueResult.pki = this._pki;
    }
    if (this._role !== undefined) {
      hasAnyValues = true;
      internalValueResult.role = this._role;
    }
    if (this._tls?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.tls = this._tls?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._address = undefined;
      this._agentAddress = undefined;
      this._auth.internalValue = undefined;
      this._commonName = undefined;
      this._namespace = undefined;
      this._pki = undefined;
      this._role = undefined;
      this._tls.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._address = value.address;
      this._agentAddress = value.agentAddress;
      this._auth.internalValue = value.auth;
      this._commonName = value.commonName;
      this._namespace = value.namespace;
      this._pki = value.pki;
      this._role = value.role;
      this._tls.internalValue = value.tls;
    }
  }

  // address - computed: true, optional: true, required: false
  private _address?: string;
  public get address() {
    return this.getStringAttribute('address');
  }
  public set address(value: string) {
    this._address = value;
  }
  public resetAddress() {
    this._address = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressInput() {
    return this._address;
  }

  // agent_address - computed: true, optional: true, required: false
  private _agentAddress?: string;
  public get agentAddress() {
    return this.getStringAttribute('agent_address');
  }
  public set agentAddress(value: string) {
    this._agentAddress = value;
  }
  public resetAgentAddress() {
    this._agentAddress = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get agentAddressInput() {
    return this._agentAddress;
  }

  // auth - computed: true, optional: true, required: false
  private _auth = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuthOutputReference(this, "auth");
  public get auth() {
    return this._auth;
  }
  public putAuth(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpAuth) {
    this._auth.internalValue = value;
  }
  public resetAuth() {
    this._auth.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authInput() {
    return this._auth.internalValue;
  }

  // common_name - computed: true, optional: true, required: false
  private _commonName?: string;
  public get commonName() {
    return this.getStringAttribute('common_name');
  }
  public set commonName(value: string) {
    this._commonName = value;
  }
  public resetCommonName() {
    this._commonName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get commonNameInput() {
    return this._commonName;
  }

  // namespace - computed: true, optional: true, required: false
  private _namespace?: string;
  public get namespace() {
    return this.getStringAttribute('namespace');
  }
  public set namespace(value: string) {
    this._namespace = value;
  }
  public resetNamespace() {
    this._namespace = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get namespaceInput() {
    return this._namespace;
  }

  // pki - computed: true, optional: true, required: false
  private _pki?: string;
  public get pki() {
    return this.getStringAttribute('pki');
  }
  public set pki(value: string) {
    this._pki = value;
  }
  public resetPki() {
    this._pki = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get pkiInput() {
    return this._pki;
  }

  // role - computed: true, optional: true, required: false
  private _role?: string;
  public get role() {
    return this.getStringAttribute('role');
  }
  public set role(value: string) {
    this._role = value;
  }
  public resetRole() {
    this._role = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleInput() {
    return this._role;
  }

  // tls - computed: true, optional: true, required: false
  private _tls = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTlsOutputReference(this, "tls");
  public get tls() {
    return this._tls;
  }
  public putTls(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpTls) {
    this._tls.internalValue = value;
  }
  public resetTls() {
    this._tls.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tlsInput() {
    return this._tls.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCp {
  /**
  * Vault, reached by the control plane.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#from_cp KonnectMesh#from_cp}
  */
  readonly fromCp?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCp;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    from_cp: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpToTerraform(struct!.fromCp),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    from_cp: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpToHclTerraform(struct!.fromCp),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCp",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._fromCp?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.fromCp = this._fromCp?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._fromCp.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._fromCp.internalValue = value.fromCp;
    }
  }

  // from_cp - computed: true, optional: true, required: false
  private _fromCp = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCpOutputReference(this, "from_cp");
  public get fromCp() {
    return this._fromCp;
  }
  public putFromCp(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpFromCp) {
    this._fromCp.internalValue = value;
  }
  public resetFromCp() {
    this._fromCp.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fromCpInput() {
    return this._fromCp.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#vault_certificate_authority_config_from_cp KonnectMesh#vault_certificate_authority_config_from_cp}
  */
  readonly vaultCertificateAuthorityConfigFromCp?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCp;
}

export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigToTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    vault_certificate_authority_config_from_cp: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpToTerraform(struct!.vaultCertificateAuthorityConfigFromCp),
  }
}


export function konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigToHclTerraform(struct?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    vault_certificate_authority_config_from_cp: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpToHclTerraform(struct!.vaultCertificateAuthorityConfigFromCp),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCp",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._vaultCertificateAuthorityConfigFromCp?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.vaultCertificateAuthorityConfigFromCp = this._vaultCertificateAuthorityConfigFromCp?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._vaultCertificateAuthorityConfigFromCp.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._vaultCertificateAuthorityConfigFromCp.internalValue = value.vaultCertificateAuthorityConfigFromCp;
    }
  }

  // vault_certificate_authority_config_from_cp - computed: true, optional: true, required: false
  private _vaultCertificateAuthorityConfigFromCp = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCpOutputReference(this, "vault_certificate_authority_config_from_cp");
  public get vaultCertificateAuthorityConfigFromCp() {
    return this._vaultCertificateAuthorityConfigFromCp;
  }
  public putVaultCertificateAuthorityConfigFromCp(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigVaultCertificateAuthorityConfigFromCp) {
    this._vaultCertificateAuthorityConfigFromCp.internalValue = value;
  }
  public resetVaultCertificateAuthorityConfigFromCp() {
    this._vaultCertificateAuthorityConfigFromCp.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vaultCertificateAuthorityConfigFromCpInput() {
    return this._vaultCertificateAuthorityConfigFromCp.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsConf {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#acm_certificate_authority_config KonnectMesh#acm_certificate_authority_config}
  */
  readonly acmCertificateAuthorityConfig?: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfig;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#builtin_certificate_authority_config KonnectMesh#builtin_certificate_authority_config}
  */
  readonly builtinCertificateAuthorityConfig?: KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfig;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#cert_manager_certificate_authority_config KonnectMesh#cert_manager_certificate_authority_config}
  */
  readonly certManagerCertificateAuthorityConfig?: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfig;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#provided_certificate_authority_config KonnectMesh#provided_certificate_authority_config}
  */
  readonly providedCertificateAuthorityConfig?: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfig;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#vault_certificate_authority_config KonnectMesh#vault_certificate_authority_config}
  */
  readonly vaultCertificateAuthorityConfig?: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfig;
}

export function konnectMeshMtlsBackendsConfToTerraform(struct?: KonnectMeshMtlsBackendsConf | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    acm_certificate_authority_config: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigToTerraform(struct!.acmCertificateAuthorityConfig),
    builtin_certificate_authority_config: konnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigToTerraform(struct!.builtinCertificateAuthorityConfig),
    cert_manager_certificate_authority_config: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigToTerraform(struct!.certManagerCertificateAuthorityConfig),
    provided_certificate_authority_config: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigToTerraform(struct!.providedCertificateAuthorityConfig),
    vault_certificate_authority_config: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigToTerraform(struct!.vaultCertificateAuthorityConfig),
  }
}


export function konnectMeshMtlsBackendsConfToHclTerraform(struct?: KonnectMeshMtlsBackendsConf | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    acm_certificate_authority_config: {
      value: konnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigToHclTerraform(struct!.acmCertificateAuthorityConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfig",
    },
    builtin_certificate_authority_config: {
      value: konnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigToHclTerraform(struct!.builtinCertificateAuthorityConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfig",
    },
    cert_manager_certificate_authority_config: {
      value: konnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigToHclTerraform(struct!.certManagerCertificateAuthorityConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfig",
    },
    provided_certificate_authority_config: {
      value: konnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigToHclTerraform(struct!.providedCertificateAuthorityConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfig",
    },
    vault_certificate_authority_config: {
      value: konnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigToHclTerraform(struct!.vaultCertificateAuthorityConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfig",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsConfOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsConf | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._acmCertificateAuthorityConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.acmCertificateAuthorityConfig = this._acmCertificateAuthorityConfig?.internalValue;
    }
    if (this._builtinCertificateAuthorityConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.builtinCertificateAuthorityConfig = this._builtinCertificateAuthorityConfig?.internalValue;
    }
    if (this._certManagerCertificateAuthorityConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.certManagerCertificateAuthorityConfig = this._certManagerCertificateAuthorityConfig?.internalValue;
    }
    if (this._providedCertificateAuthorityConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.providedCertificateAuthorityConfig = this._providedCertificateAuthorityConfig?.internalValue;
    }
    if (this._vaultCertificateAuthorityConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.vaultCertificateAuthorityConfig = this._vaultCertificateAuthorityConfig?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsConf | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._acmCertificateAuthorityConfig.internalValue = undefined;
      this._builtinCertificateAuthorityConfig.internalValue = undefined;
      this._certManagerCertificateAuthorityConfig.internalValue = undefined;
      this._providedCertificateAuthorityConfig.internalValue = undefined;
      this._vaultCertificateAuthorityConfig.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._acmCertificateAuthorityConfig.internalValue = value.acmCertificateAuthorityConfig;
      this._builtinCertificateAuthorityConfig.internalValue = value.builtinCertificateAuthorityConfig;
      this._certManagerCertificateAuthorityConfig.internalValue = value.certManagerCertificateAuthorityConfig;
      this._providedCertificateAuthorityConfig.internalValue = value.providedCertificateAuthorityConfig;
      this._vaultCertificateAuthorityConfig.internalValue = value.vaultCertificateAuthorityConfig;
    }
  }

  // acm_certificate_authority_config - computed: true, optional: true, required: false
  private _acmCertificateAuthorityConfig = new KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfigOutputReference(this, "acm_certificate_authority_config");
  public get acmCertificateAuthorityConfig() {
    return this._acmCertificateAuthorityConfig;
  }
  public putAcmCertificateAuthorityConfig(value: KonnectMeshMtlsBackendsConfAcmCertificateAuthorityConfig) {
    this._acmCertificateAuthorityConfig.internalValue = value;
  }
  public resetAcmCertificateAuthorityConfig() {
    this._acmCertificateAuthorityConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get acmCertificateAuthorityConfigInput() {
    return this._acmCertificateAuthorityConfig.internalValue;
  }

  // builtin_certificate_authority_config - computed: true, optional: true, required: false
  private _builtinCertificateAuthorityConfig = new KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfigOutputReference(this, "builtin_certificate_authority_config");
  public get builtinCertificateAuthorityConfig() {
    return this._builtinCertificateAuthorityConfig;
  }
  public putBuiltinCertificateAuthorityConfig(value: KonnectMeshMtlsBackendsConfBuiltinCertificateAuthorityConfig) {
    this._builtinCertificateAuthorityConfig.internalValue = value;
  }
  public resetBuiltinCertificateAuthorityConfig() {
    this._builtinCertificateAuthorityConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get builtinCertificateAuthorityConfigInput() {
    return this._builtinCertificateAuthorityConfig.internalValue;
  }

  // cert_manager_certificate_authority_config - computed: true, optional: true, required: false
  private _certManagerCertificateAuthorityConfig = new KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfigOutputReference(this, "cert_manager_certificate_authority_config");
  public get certManagerCertificateAuthorityConfig() {
    return this._certManagerCertificateAuthorityConfig;
  }
  public putCertManagerCertificateAuthorityConfig(value: KonnectMeshMtlsBackendsConfCertManagerCertificateAuthorityConfig) {
    this._certManagerCertificateAuthorityConfig.internalValue = value;
  }
  public resetCertManagerCertificateAuthorityConfig() {
    this._certManagerCertificateAuthorityConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certManagerCertificateAuthorityConfigInput() {
    return this._certManagerCertificateAuthorityConfig.internalValue;
  }

  // provided_certificate_authority_config - computed: true, optional: true, required: false
  private _providedCertificateAuthorityConfig = new KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfigOutputReference(this, "provided_certificate_authority_config");
  public get providedCertificateAuthorityConfig() {
    return this._providedCertificateAuthorityConfig;
  }
  public putProvidedCertificateAuthorityConfig(value: KonnectMeshMtlsBackendsConfProvidedCertificateAuthorityConfig) {
    this._providedCertificateAuthorityConfig.internalValue = value;
  }
  public resetProvidedCertificateAuthorityConfig() {
    this._providedCertificateAuthorityConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get providedCertificateAuthorityConfigInput() {
    return this._providedCertificateAuthorityConfig.internalValue;
  }

  // vault_certificate_authority_config - computed: true, optional: true, required: false
  private _vaultCertificateAuthorityConfig = new KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfigOutputReference(this, "vault_certificate_authority_config");
  public get vaultCertificateAuthorityConfig() {
    return this._vaultCertificateAuthorityConfig;
  }
  public putVaultCertificateAuthorityConfig(value: KonnectMeshMtlsBackendsConfVaultCertificateAuthorityConfig) {
    this._vaultCertificateAuthorityConfig.internalValue = value;
  }
  public resetVaultCertificateAuthorityConfig() {
    this._vaultCertificateAuthorityConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get vaultCertificateAuthorityConfigInput() {
    return this._vaultCertificateAuthorityConfig.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsDpCertRequestTimeout {
  /**
  * Nanoseconds beyond the seconds.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#nanos KonnectMesh#nanos}
  */
  readonly nanos?: number;
  /**
  * Seconds.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#seconds KonnectMesh#seconds}
  */
  readonly seconds?: number;
}

export function konnectMeshMtlsBackendsDpCertRequestTimeoutToTerraform(struct?: KonnectMeshMtlsBackendsDpCertRequestTimeout | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    nanos: cdktf.numberToTerraform(struct!.nanos),
    seconds: cdktf.numberToTerraform(struct!.seconds),
  }
}


export function konnectMeshMtlsBackendsDpCertRequestTimeoutToHclTerraform(struct?: KonnectMeshMtlsBackendsDpCertRequestTimeout | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    nanos: {
      value: cdktf.numberToHclTerraform(struct!.nanos),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    seconds: {
      value: cdktf.numberToHclTerraform(struct!.seconds),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsDpCertRequestTimeoutOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsDpCertRequestTimeout | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._nanos !== undefined) {
      hasAnyValues = true;
      internalValueResult.nanos = this._nanos;
    }
    if (this._seconds !== undefined) {
      hasAnyValues = true;
      internalValueResult.seconds = this._seconds;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsDpCertRequestTimeout | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._nanos = undefined;
      this._seconds = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._nanos = value.nanos;
      this._seconds = value.seconds;
    }
  }

  // nanos - computed: true, optional: true, required: false
  private _nanos?: number;
  public get nanos() {
    return this.getNumberAttribute('nanos');
  }
  public set nanos(value: number) {
    this._nanos = value;
  }
  public resetNanos() {
    this._nanos = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nanosInput() {
    return this._nanos;
  }

  // seconds - computed: true, optional: true, required: false
  private _seconds?: number;
  public get seconds() {
    return this.getNumberAttribute('seconds');
  }
  public set seconds(value: number) {
    this._seconds = value;
  }
  public resetSeconds() {
    this._seconds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secondsInput() {
    return this._seconds;
  }
}
export interface KonnectMeshMtlsBackendsDpCertRotation {
  /**
  * How long a certificate lives, for example `24h`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#expiration KonnectMesh#expiration}
  */
  readonly expiration?: string;
}

export function konnectMeshMtlsBackendsDpCertRotationToTerraform(struct?: KonnectMeshMtlsBackendsDpCertRotation | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    expiration: cdktf.stringToTerraform(struct!.expiration),
  }
}


export function konnectMeshMtlsBackendsDpCertRotationToHclTerraform(struct?: KonnectMeshMtlsBackendsDpCertRotation | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    expiration: {
      value: cdktf.stringToHclTerraform(struct!.expiration),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsDpCertRotationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsDpCertRotation | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._expiration !== undefined) {
      hasAnyValues = true;
      internalValueResult.expiration = this._expiration;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsDpCertRotation | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._expiration = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._expiration = value.expiration;
    }
  }

  // expiration - computed: true, optional: true, required: false
  private _expiration?: string;
  public get expiration() {
    return this.getStringAttribute('expiration');
  }
  public set expiration(value: string) {
    this._expiration = value;
  }
  public resetExpiration() {
    this._expiration = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get expirationInput() {
    return this._expiration;
  }
}
export interface KonnectMeshMtlsBackendsDpCert {
  /**
  * How long to wait for the backend.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#request_timeout KonnectMesh#request_timeout}
  */
  readonly requestTimeout?: KonnectMeshMtlsBackendsDpCertRequestTimeout;
  /**
  * When certificates are renewed.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#rotation KonnectMesh#rotation}
  */
  readonly rotation?: KonnectMeshMtlsBackendsDpCertRotation;
}

export function konnectMeshMtlsBackendsDpCertToTerraform(struct?: KonnectMeshMtlsBackendsDpCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    request_timeout: konnectMeshMtlsBackendsDpCertRequestTimeoutToTerraform(struct!.requestTimeout),
    rotation: konnectMeshMtlsBackendsDpCertRotationToTerraform(struct!.rotation),
  }
}


export function konnectMeshMtlsBackendsDpCertToHclTerraform(struct?: KonnectMeshMtlsBackendsDpCert | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    request_timeout: {
      value: konnectMeshMtlsBackendsDpCertRequestTimeoutToHclTerraform(struct!.requestTimeout),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsDpCertRequestTimeout",
    },
    rotation: {
      value: konnectMeshMtlsBackendsDpCertRotationToHclTerraform(struct!.rotation),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsDpCertRotation",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsDpCertOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsDpCert | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._requestTimeout?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.requestTimeout = this._requestTimeout?.internalValue;
    }
    if (this._rotation?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rotation = this._rotation?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsDpCert | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._requestTimeout.internalValue = undefined;
      this._rotation.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._requestTimeout.internalValue = value.requestTimeout;
      this._rotation.internalValue = value.rotation;
    }
  }

  // request_timeout - computed: true, optional: true, required: false
  private _requestTimeout = new KonnectMeshMtlsBackendsDpCertRequestTimeoutOutputReference(this, "request_timeout");
  public get requestTimeout() {
    return this._requestTimeout;
  }
  public putRequestTimeout(value: KonnectMeshMtlsBackendsDpCertRequestTimeout) {
    this._requestTimeout.internalValue = value;
  }
  public resetRequestTimeout() {
    this._requestTimeout.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestTimeoutInput() {
    return this._requestTimeout.internalValue;
  }

  // rotation - computed: true, optional: true, required: false
  private _rotation = new KonnectMeshMtlsBackendsDpCertRotationOutputReference(this, "rotation");
  public get rotation() {
    return this._rotation;
  }
  public putRotation(value: KonnectMeshMtlsBackendsDpCertRotation) {
    this._rotation.internalValue = value;
  }
  public resetRotation() {
    this._rotation.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rotationInput() {
    return this._rotation.internalValue;
  }
}
export interface KonnectMeshMtlsBackendsMode {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#integer KonnectMesh#integer}
  */
  readonly integer?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#str KonnectMesh#str}
  */
  readonly str?: string;
}

export function konnectMeshMtlsBackendsModeToTerraform(struct?: KonnectMeshMtlsBackendsMode | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integer: cdktf.numberToTerraform(struct!.integer),
    str: cdktf.stringToTerraform(struct!.str),
  }
}


export function konnectMeshMtlsBackendsModeToHclTerraform(struct?: KonnectMeshMtlsBackendsMode | cdktf.IResolvable): any {
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

export class KonnectMeshMtlsBackendsModeOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsMode | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshMtlsBackendsMode | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshMtlsBackendsRootChainRequestTimeout {
  /**
  * Nanoseconds beyond the seconds.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#nanos KonnectMesh#nanos}
  */
  readonly nanos?: number;
  /**
  * Seconds.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#seconds KonnectMesh#seconds}
  */
  readonly seconds?: number;
}

export function konnectMeshMtlsBackendsRootChainRequestTimeoutToTerraform(struct?: KonnectMeshMtlsBackendsRootChainRequestTimeout | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    nanos: cdktf.numberToTerraform(struct!.nanos),
    seconds: cdktf.numberToTerraform(struct!.seconds),
  }
}


export function konnectMeshMtlsBackendsRootChainRequestTimeoutToHclTerraform(struct?: KonnectMeshMtlsBackendsRootChainRequestTimeout | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    nanos: {
      value: cdktf.numberToHclTerraform(struct!.nanos),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    seconds: {
      value: cdktf.numberToHclTerraform(struct!.seconds),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsRootChainRequestTimeoutOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsRootChainRequestTimeout | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._nanos !== undefined) {
      hasAnyValues = true;
      internalValueResult.nanos = this._nanos;
    }
    if (this._seconds !== undefined) {
      hasAnyValues = true;
      internalValueResult.seconds = this._seconds;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsRootChainRequestTimeout | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._nanos = undefined;
      this._seconds = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._nanos = value.nanos;
      this._seconds = value.seconds;
    }
  }

  // nanos - computed: true, optional: true, required: false
  private _nanos?: number;
  public get nanos() {
    return this.getNumberAttribute('nanos');
  }
  public set nanos(value: number) {
    this._nanos = value;
  }
  public resetNanos() {
    this._nanos = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nanosInput() {
    return this._nanos;
  }

  // seconds - computed: true, optional: true, required: false
  private _seconds?: number;
  public get seconds() {
    return this.getNumberAttribute('seconds');
  }
  public set seconds(value: number) {
    this._seconds = value;
  }
  public resetSeconds() {
    this._seconds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secondsInput() {
    return this._seconds;
  }
}
export interface KonnectMeshMtlsBackendsRootChain {
  /**
  * How long to wait for the backend.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#request_timeout KonnectMesh#request_timeout}
  */
  readonly requestTimeout?: KonnectMeshMtlsBackendsRootChainRequestTimeout;
}

export function konnectMeshMtlsBackendsRootChainToTerraform(struct?: KonnectMeshMtlsBackendsRootChain | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    request_timeout: konnectMeshMtlsBackendsRootChainRequestTimeoutToTerraform(struct!.requestTimeout),
  }
}


export function konnectMeshMtlsBackendsRootChainToHclTerraform(struct?: KonnectMeshMtlsBackendsRootChain | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    request_timeout: {
      value: konnectMeshMtlsBackendsRootChainRequestTimeoutToHclTerraform(struct!.requestTimeout),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsRootChainRequestTimeout",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsBackendsRootChainOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtlsBackendsRootChain | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._requestTimeout?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.requestTimeout = this._requestTimeout?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackendsRootChain | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._requestTimeout.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._requestTimeout.internalValue = value.requestTimeout;
    }
  }

  // request_timeout - computed: true, optional: true, required: false
  private _requestTimeout = new KonnectMeshMtlsBackendsRootChainRequestTimeoutOutputReference(this, "request_timeout");
  public get requestTimeout() {
    return this._requestTimeout;
  }
  public putRequestTimeout(value: KonnectMeshMtlsBackendsRootChainRequestTimeout) {
    this._requestTimeout.internalValue = value;
  }
  public resetRequestTimeout() {
    this._requestTimeout.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestTimeoutInput() {
    return this._requestTimeout.internalValue;
  }
}
export interface KonnectMeshMtlsBackends {
  /**
  * Settings of the authority; the members given tell which authority is meant.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#conf KonnectMesh#conf}
  */
  readonly conf?: KonnectMeshMtlsBackendsConf;
  /**
  * Certificates of the data plane proxies.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#dp_cert KonnectMesh#dp_cert}
  */
  readonly dpCert?: KonnectMeshMtlsBackendsDpCert;
  /**
  * `STRICT` takes mutual TLS alone, `PERMISSIVE` plain traffic too.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#mode KonnectMesh#mode}
  */
  readonly mode?: KonnectMeshMtlsBackendsMode;
  /**
  * Name of the backend.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#name KonnectMesh#name}
  */
  readonly name?: string;
  /**
  * Reading of the authority's root certificates.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#root_chain KonnectMesh#root_chain}
  */
  readonly rootChain?: KonnectMeshMtlsBackendsRootChain;
  /**
  * Type of the authority: `builtin`, `provided`, `vault`, `acmpca` or `certmanager`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#type KonnectMesh#type}
  */
  readonly type?: string;
}

export function konnectMeshMtlsBackendsToTerraform(struct?: KonnectMeshMtlsBackends | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    conf: konnectMeshMtlsBackendsConfToTerraform(struct!.conf),
    dp_cert: konnectMeshMtlsBackendsDpCertToTerraform(struct!.dpCert),
    mode: konnectMeshMtlsBackendsModeToTerraform(struct!.mode),
    name: cdktf.stringToTerraform(struct!.name),
    root_chain: konnectMeshMtlsBackendsRootChainToTerraform(struct!.rootChain),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function konnectMeshMtlsBackendsToHclTerraform(struct?: KonnectMeshMtlsBackends | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    conf: {
      value: konnectMeshMtlsBackendsConfToHclTerraform(struct!.conf),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsConf",
    },
    dp_cert: {
      value: konnectMeshMtlsBackendsDpCertToHclTerraform(struct!.dpCert),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsDpCert",
    },
    mode: {
      value: konnectMeshMtlsBackendsModeToHclTerraform(struct!.mode),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsMode",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    root_chain: {
      value: konnectMeshMtlsBackendsRootChainToHclTerraform(struct!.rootChain),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshMtlsBackendsRootChain",
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

export class KonnectMeshMtlsBackendsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshMtlsBackends | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._conf?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.conf = this._conf?.internalValue;
    }
    if (this._dpCert?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.dpCert = this._dpCert?.internalValue;
    }
    if (this._mode?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode?.internalValue;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._rootChain?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rootChain = this._rootChain?.internalValue;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtlsBackends | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._conf.internalValue = undefined;
      this._dpCert.internalValue = undefined;
      this._mode.internalValue = undefined;
      this._name = undefined;
      this._rootChain.internalValue = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._conf.internalValue = value.conf;
      this._dpCert.internalValue = value.dpCert;
      this._mode.internalValue = value.mode;
      this._name = value.name;
      this._rootChain.internalValue = value.rootChain;
      this._type = value.type;
    }
  }

  // conf - computed: true, optional: true, required: false
  private _conf = new KonnectMeshMtlsBackendsConfOutputReference(this, "conf");
  public get conf() {
    return this._conf;
  }
  public putConf(value: KonnectMeshMtlsBackendsConf) {
    this._conf.internalValue = value;
  }
  public resetConf() {
    this._conf.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get confInput() {
    return this._conf.internalValue;
  }

  // dp_cert - computed: true, optional: true, required: false
  private _dpCert = new KonnectMeshMtlsBackendsDpCertOutputReference(this, "dp_cert");
  public get dpCert() {
    return this._dpCert;
  }
  public putDpCert(value: KonnectMeshMtlsBackendsDpCert) {
    this._dpCert.internalValue = value;
  }
  public resetDpCert() {
    this._dpCert.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dpCertInput() {
    return this._dpCert.internalValue;
  }

  // mode - computed: true, optional: true, required: false
  private _mode = new KonnectMeshMtlsBackendsModeOutputReference(this, "mode");
  public get mode() {
    return this._mode;
  }
  public putMode(value: KonnectMeshMtlsBackendsMode) {
    this._mode.internalValue = value;
  }
  public resetMode() {
    this._mode.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode.internalValue;
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

  // root_chain - computed: true, optional: true, required: false
  private _rootChain = new KonnectMeshMtlsBackendsRootChainOutputReference(this, "root_chain");
  public get rootChain() {
    return this._rootChain;
  }
  public putRootChain(value: KonnectMeshMtlsBackendsRootChain) {
    this._rootChain.internalValue = value;
  }
  public resetRootChain() {
    this._rootChain.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rootChainInput() {
    return this._rootChain.internalValue;
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
}

export class KonnectMeshMtlsBackendsList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshMtlsBackends[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshMtlsBackendsOutputReference {
    return new KonnectMeshMtlsBackendsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshMtls {
  /**
  * Certificate authorities that can sign certificates for the mesh.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#backends KonnectMesh#backends}
  */
  readonly backends?: KonnectMeshMtlsBackends[] | cdktf.IResolvable;
  /**
  * Name of the backend in use; mutual TLS is off without one.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#enabled_backend KonnectMesh#enabled_backend}
  */
  readonly enabledBackend?: string;
  /**
  * Skip the control plane's check of the backend's settings.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#skip_validation KonnectMesh#skip_validation}
  */
  readonly skipValidation?: boolean | cdktf.IResolvable;
}

export function konnectMeshMtlsToTerraform(struct?: KonnectMeshMtls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    backends: cdktf.listMapper(konnectMeshMtlsBackendsToTerraform, false)(struct!.backends),
    enabled_backend: cdktf.stringToTerraform(struct!.enabledBackend),
    skip_validation: cdktf.booleanToTerraform(struct!.skipValidation),
  }
}


export function konnectMeshMtlsToHclTerraform(struct?: KonnectMeshMtls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    backends: {
      value: cdktf.listMapperHcl(konnectMeshMtlsBackendsToHclTerraform, false)(struct!.backends),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshMtlsBackendsList",
    },
    enabled_backend: {
      value: cdktf.stringToHclTerraform(struct!.enabledBackend),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    skip_validation: {
      value: cdktf.booleanToHclTerraform(struct!.skipValidation),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshMtlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshMtls | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._backends?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.backends = this._backends?.internalValue;
    }
    if (this._enabledBackend !== undefined) {
      hasAnyValues = true;
      internalValueResult.enabledBackend = this._enabledBackend;
    }
    if (this._skipValidation !== undefined) {
      hasAnyValues = true;
      internalValueResult.skipValidation = this._skipValidation;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshMtls | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._backends.internalValue = undefined;
      this._enabledBackend = undefined;
      this._skipValidation = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._backends.internalValue = value.backends;
      this._enabledBackend = value.enabledBackend;
      this._skipValidation = value.skipValidation;
    }
  }

  // backends - computed: true, optional: true, required: false
  private _backends = new KonnectMeshMtlsBackendsList(this, "backends", false);
  public get backends() {
    return this._backends;
  }
  public putBackends(value: KonnectMeshMtlsBackends[] | cdktf.IResolvable) {
    this._backends.internalValue = value;
  }
  public resetBackends() {
    this._backends.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backendsInput() {
    return this._backends.internalValue;
  }

  // enabled_backend - computed: false, optional: true, required: false
  private _enabledBackend?: string;
  public get enabledBackend() {
    return this.getStringAttribute('enabled_backend');
  }
  public set enabledBackend(value: string) {
    this._enabledBackend = value;
  }
  public resetEnabledBackend() {
    this._enabledBackend = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledBackendInput() {
    return this._enabledBackend;
  }

  // skip_validation - computed: false, optional: true, required: false
  private _skipValidation?: boolean | cdktf.IResolvable;
  public get skipValidation() {
    return this.getBooleanAttribute('skip_validation');
  }
  public set skipValidation(value: boolean | cdktf.IResolvable) {
    this._skipValidation = value;
  }
  public resetSkipValidation() {
    this._skipValidation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get skipValidationInput() {
    return this._skipValidation;
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
export interface KonnectMeshTracingBackendsConfDatadogTracingBackendConfig {
  /**
  * Host of the agent.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#address KonnectMesh#address}
  */
  readonly address?: string;
  /**
  * Port of the agent.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#port KonnectMesh#port}
  */
  readonly port?: number;
  /**
  * Report inbound and outbound traffic as services of their own.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#split_service KonnectMesh#split_service}
  */
  readonly splitService?: boolean | cdktf.IResolvable;
}

export function konnectMeshTracingBackendsConfDatadogTracingBackendConfigToTerraform(struct?: KonnectMeshTracingBackendsConfDatadogTracingBackendConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    address: cdktf.stringToTerraform(struct!.address),
    port: cdktf.numberToTerraform(struct!.port),
    split_service: cdktf.booleanToTerraform(struct!.splitService),
  }
}


export function konnectMeshTracingBackendsConfDatadogTracingBackendConfigToHclTerraform(struct?: KonnectMeshTracingBackendsConfDatadogTracingBackendConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    address: {
      value: cdktf.stringToHclTerraform(struct!.address),
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
    split_service: {
      value: cdktf.booleanToHclTerraform(struct!.splitService),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshTracingBackendsConfDatadogTracingBackendConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshTracingBackendsConfDatadogTracingBackendConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._address !== undefined) {
      hasAnyValues = true;
      internalValueResult.address = this._address;
    }
    if (this._port !== undefined) {
      hasAnyValues = true;
      internalValueResult.port = this._port;
    }
    if (this._splitService !== undefined) {
      hasAnyValues = true;
      internalValueResult.splitService = this._splitService;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshTracingBackendsConfDatadogTracingBackendConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._address = undefined;
      this._port = undefined;
      this._splitService = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._address = value.address;
      this._port = value.port;
      this._splitService = value.splitService;
    }
  }

  // address - computed: true, optional: true, required: false
  private _address?: string;
  public get address() {
    return this.getStringAttribute('address');
  }
  public set address(value: string) {
    this._address = value;
  }
  public resetAddress() {
    this._address = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressInput() {
    return this._address;
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

  // split_service - computed: true, optional: true, required: false
  private _splitService?: boolean | cdktf.IResolvable;
  public get splitService() {
    return this.getBooleanAttribute('split_service');
  }
  public set splitService(value: boolean | cdktf.IResolvable) {
    this._splitService = value;
  }
  public resetSplitService() {
    this._splitService = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get splitServiceInput() {
    return this._splitService;
  }
}
export interface KonnectMeshTracingBackendsConfZipkinTracingBackendConfig {
  /**
  * `httpJson`, `httpJsonV1` or `httpProto`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#api_version KonnectMesh#api_version}
  */
  readonly apiVersion?: string;
  /**
  * Share span ids between client and server.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#shared_span_context KonnectMesh#shared_span_context}
  */
  readonly sharedSpanContext?: boolean | cdktf.IResolvable;
  /**
  * Use 128-bit trace ids.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#trace_id128bit KonnectMesh#trace_id128bit}
  */
  readonly traceId128Bit?: boolean | cdktf.IResolvable;
  /**
  * URL of the collector.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#url KonnectMesh#url}
  */
  readonly url?: string;
}

export function konnectMeshTracingBackendsConfZipkinTracingBackendConfigToTerraform(struct?: KonnectMeshTracingBackendsConfZipkinTracingBackendConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    api_version: cdktf.stringToTerraform(struct!.apiVersion),
    shared_span_context: cdktf.booleanToTerraform(struct!.sharedSpanContext),
    trace_id128bit: cdktf.booleanToTerraform(struct!.traceId128Bit),
    url: cdktf.stringToTerraform(struct!.url),
  }
}


export function konnectMeshTracingBackendsConfZipkinTracingBackendConfigToHclTerraform(struct?: KonnectMeshTracingBackendsConfZipkinTracingBackendConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    api_version: {
      value: cdktf.stringToHclTerraform(struct!.apiVersion),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    shared_span_context: {
      value: cdktf.booleanToHclTerraform(struct!.sharedSpanContext),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    trace_id128bit: {
      value: cdktf.booleanToHclTerraform(struct!.traceId128Bit),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    url: {
      value: cdktf.stringToHclTerraform(struct!.url),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshTracingBackendsConfZipkinTracingBackendConfigOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshTracingBackendsConfZipkinTracingBackendConfig | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._apiVersion !== undefined) {
      hasAnyValues = true;
      internalValueResult.apiVersion = this._apiVersion;
    }
    if (this._sharedSpanContext !== undefined) {
      hasAnyValues = true;
      internalValueResult.sharedSpanContext = this._sharedSpanContext;
    }
    if (this._traceId128Bit !== undefined) {
      hasAnyValues = true;
      internalValueResult.traceId128Bit = this._traceId128Bit;
    }
    if (this._url !== undefined) {
      hasAnyValues = true;
      internalValueResult.url = this._url;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshTracingBackendsConfZipkinTracingBackendConfig | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._apiVersion = undefined;
      this._sharedSpanContext = undefined;
      this._traceId128Bit = undefined;
      this._url = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._apiVersion = value.apiVersion;
      this._sharedSpanContext = value.sharedSpanContext;
      this._traceId128Bit = value.traceId128Bit;
      this._url = value.url;
    }
  }

  // api_version - computed: true, optional: true, required: false
  private _apiVersion?: string;
  public get apiVersion() {
    return this.getStringAttribute('api_version');
  }
  public set apiVersion(value: string) {
    this._apiVersion = value;
  }
  public resetApiVersion() {
    this._apiVersion = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get apiVersionInput() {
    return this._apiVersion;
  }

  // shared_span_context - computed: true, optional: true, required: false
  private _sharedSpanContext?: boolean | cdktf.IResolvable;
  public get sharedSpanContext() {
    return this.getBooleanAttribute('shared_span_context');
  }
  public set sharedSpanContext(value: boolean | cdktf.IResolvable) {
    this._sharedSpanContext = value;
  }
  public resetSharedSpanContext() {
    this._sharedSpanContext = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sharedSpanContextInput() {
    return this._sharedSpanContext;
  }

  // trace_id128bit - computed: true, optional: true, required: false
  private _traceId128Bit?: boolean | cdktf.IResolvable;
  public get traceId128Bit() {
    return this.getBooleanAttribute('trace_id128bit');
  }
  public set traceId128Bit(value: boolean | cdktf.IResolvable) {
    this._traceId128Bit = value;
  }
  public resetTraceId128Bit() {
    this._traceId128Bit = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get traceId128BitInput() {
    return this._traceId128Bit;
  }

  // url - computed: true, optional: true, required: false
  private _url?: string;
  public get url() {
    return this.getStringAttribute('url');
  }
  public set url(value: string) {
    this._url = value;
  }
  public resetUrl() {
    this._url = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get urlInput() {
    return this._url;
  }
}
export interface KonnectMeshTracingBackendsConf {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#datadog_tracing_backend_config KonnectMesh#datadog_tracing_backend_config}
  */
  readonly datadogTracingBackendConfig?: KonnectMeshTracingBackendsConfDatadogTracingBackendConfig;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#zipkin_tracing_backend_config KonnectMesh#zipkin_tracing_backend_config}
  */
  readonly zipkinTracingBackendConfig?: KonnectMeshTracingBackendsConfZipkinTracingBackendConfig;
}

export function konnectMeshTracingBackendsConfToTerraform(struct?: KonnectMeshTracingBackendsConf | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    datadog_tracing_backend_config: konnectMeshTracingBackendsConfDatadogTracingBackendConfigToTerraform(struct!.datadogTracingBackendConfig),
    zipkin_tracing_backend_config: konnectMeshTracingBackendsConfZipkinTracingBackendConfigToTerraform(struct!.zipkinTracingBackendConfig),
  }
}


export function konnectMeshTracingBackendsConfToHclTerraform(struct?: KonnectMeshTracingBackendsConf | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    datadog_tracing_backend_config: {
      value: konnectMeshTracingBackendsConfDatadogTracingBackendConfigToHclTerraform(struct!.datadogTracingBackendConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshTracingBackendsConfDatadogTracingBackendConfig",
    },
    zipkin_tracing_backend_config: {
      value: konnectMeshTracingBackendsConfZipkinTracingBackendConfigToHclTerraform(struct!.zipkinTracingBackendConfig),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshTracingBackendsConfZipkinTracingBackendConfig",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshTracingBackendsConfOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshTracingBackendsConf | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._datadogTracingBackendConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.datadogTracingBackendConfig = this._datadogTracingBackendConfig?.internalValue;
    }
    if (this._zipkinTracingBackendConfig?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.zipkinTracingBackendConfig = this._zipkinTracingBackendConfig?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshTracingBackendsConf | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._datadogTracingBackendConfig.internalValue = undefined;
      this._zipkinTracingBackendConfig.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._datadogTracingBackendConfig.internalValue = value.datadogTracingBackendConfig;
      this._zipkinTracingBackendConfig.internalValue = value.zipkinTracingBackendConfig;
    }
  }

  // datadog_tracing_backend_config - computed: true, optional: true, required: false
  private _datadogTracingBackendConfig = new KonnectMeshTracingBackendsConfDatadogTracingBackendConfigOutputReference(this, "datadog_tracing_backend_config");
  public get datadogTracingBackendConfig() {
    return this._datadogTracingBackendConfig;
  }
  public putDatadogTracingBackendConfig(value: KonnectMeshTracingBackendsConfDatadogTracingBackendConfig) {
    this._datadogTracingBackendConfig.internalValue = value;
  }
  public resetDatadogTracingBackendConfig() {
    this._datadogTracingBackendConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get datadogTracingBackendConfigInput() {
    return this._datadogTracingBackendConfig.internalValue;
  }

  // zipkin_tracing_backend_config - computed: true, optional: true, required: false
  private _zipkinTracingBackendConfig = new KonnectMeshTracingBackendsConfZipkinTracingBackendConfigOutputReference(this, "zipkin_tracing_backend_config");
  public get zipkinTracingBackendConfig() {
    return this._zipkinTracingBackendConfig;
  }
  public putZipkinTracingBackendConfig(value: KonnectMeshTracingBackendsConfZipkinTracingBackendConfig) {
    this._zipkinTracingBackendConfig.internalValue = value;
  }
  public resetZipkinTracingBackendConfig() {
    this._zipkinTracingBackendConfig.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zipkinTracingBackendConfigInput() {
    return this._zipkinTracingBackendConfig.internalValue;
  }
}
export interface KonnectMeshTracingBackends {
  /**
  * Settings of the backend.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#conf KonnectMesh#conf}
  */
  readonly conf?: KonnectMeshTracingBackendsConf;
  /**
  * Name of the backend.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#name KonnectMesh#name}
  */
  readonly name?: string;
  /**
  * Percentage of traces that are kept, 0 to 100.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#sampling KonnectMesh#sampling}
  */
  readonly sampling?: number;
  /**
  * `zipkin` or `datadog`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#type KonnectMesh#type}
  */
  readonly type?: string;
}

export function konnectMeshTracingBackendsToTerraform(struct?: KonnectMeshTracingBackends | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    conf: konnectMeshTracingBackendsConfToTerraform(struct!.conf),
    name: cdktf.stringToTerraform(struct!.name),
    sampling: cdktf.numberToTerraform(struct!.sampling),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function konnectMeshTracingBackendsToHclTerraform(struct?: KonnectMeshTracingBackends | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    conf: {
      value: konnectMeshTracingBackendsConfToHclTerraform(struct!.conf),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshTracingBackendsConf",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    sampling: {
      value: cdktf.numberToHclTerraform(struct!.sampling),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
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

export class KonnectMeshTracingBackendsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshTracingBackends | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._conf?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.conf = this._conf?.internalValue;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._sampling !== undefined) {
      hasAnyValues = true;
      internalValueResult.sampling = this._sampling;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshTracingBackends | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._conf.internalValue = undefined;
      this._name = undefined;
      this._sampling = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._conf.internalValue = value.conf;
      this._name = value.name;
      this._sampling = value.sampling;
      this._type = value.type;
    }
  }

  // conf - computed: true, optional: true, required: false
  private _conf = new KonnectMeshTracingBackendsConfOutputReference(this, "conf");
  public get conf() {
    return this._conf;
  }
  public putConf(value: KonnectMeshTracingBackendsConf) {
    this._conf.internalValue = value;
  }
  public resetConf() {
    this._conf.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get confInput() {
    return this._conf.internalValue;
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

  // sampling - computed: true, optional: true, required: false
  private _sampling?: number;
  public get sampling() {
    return this.getNumberAttribute('sampling');
  }
  public set sampling(value: number) {
    this._sampling = value;
  }
  public resetSampling() {
    this._sampling = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get samplingInput() {
    return this._sampling;
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
}

export class KonnectMeshTracingBackendsList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshTracingBackends[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshTracingBackendsOutputReference {
    return new KonnectMeshTracingBackendsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshTracing {
  /**
  * Where traces can go.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#backends KonnectMesh#backends}
  */
  readonly backends?: KonnectMeshTracingBackends[] | cdktf.IResolvable;
  /**
  * Name of the backend used where no policy names another.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh#default_backend KonnectMesh#default_backend}
  */
  readonly defaultBackend?: string;
}

export function konnectMeshTracingToTerraform(struct?: KonnectMeshTracing | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    backends: cdktf.listMapper(konnectMeshTracingBackendsToTerraform, false)(struct!.backends),
    default_backend: cdktf.stringToTerraform(struct!.defaultBackend),
  }
}


export function konnectMeshTracingToHclTerraform(struct?: KonnectMeshTracing | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    backends: {
      value: cdktf.listMapperHcl(konnectMeshTracingBackendsToHclTerraform, false)(struct!.backends),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshTracingBackendsList",
    },
    default_backend: {
      value: cdktf.stringToHclTerraform(struct!.defaultBackend),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshTracingOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshTracing | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._backends?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.backends = this._backends?.internalValue;
    }
    if (this._defaultBackend !== undefined) {
      hasAnyValues = true;
      internalValueResult.defaultBackend = this._defaultBackend;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshTracing | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._backends.internalValue = undefined;
      this._defaultBackend = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._backends.internalValue = value.backends;
      this._defaultBackend = value.defaultBackend;
    }
  }

  // backends - computed: true, optional: true, required: false
  private _backends = new KonnectMeshTracingBackendsList(this, "backends", false);
  public get backends() {
    return this._backends;
  }
  public putBackends(value: KonnectMeshTracingBackends[] | cdktf.IResolvable) {
    this._backends.internalValue = value;
  }
  public resetBackends() {
    this._backends.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get backendsInput() {
    return this._backends.internalValue;
  }

  // default_backend - computed: false, optional: true, required: false
  private _defaultBackend?: string;
  public get defaultBackend() {
    return this.getStringAttribute('default_backend');
  }
  public set defaultBackend(value: string) {
    this._defaultBackend = value;
  }
  public resetDefaultBackend() {
    this._defaultBackend = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultBackendInput() {
    return this._defaultBackend;
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
    this._constraints.internalValue = config.constraints;
    this._cpId = config.cpId;
    this._labels = config.labels;
    this._logging.internalValue = config.logging;
    this._meshServices.internalValue = config.meshServices;
    this._metrics.internalValue = config.metrics;
    this._mtls.internalValue = config.mtls;
    this._name = config.name;
    this._networking.internalValue = config.networking;
    this._routing.internalValue = config.routing;
    this._skipCreatingInitialPolicies = config.skipCreatingInitialPolicies;
    this._tracing.internalValue = config.tracing;
    this._type = config.type;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // constraints - computed: false, optional: true, required: false
  private _constraints = new KonnectMeshConstraintsOutputReference(this, "constraints");
  public get constraints() {
    return this._constraints;
  }
  public putConstraints(value: KonnectMeshConstraints) {
    this._constraints.internalValue = value;
  }
  public resetConstraints() {
    this._constraints.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get constraintsInput() {
    return this._constraints.internalValue;
  }

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

  // logging - computed: false, optional: true, required: false
  private _logging = new KonnectMeshLoggingOutputReference(this, "logging");
  public get logging() {
    return this._logging;
  }
  public putLogging(value: KonnectMeshLogging) {
    this._logging.internalValue = value;
  }
  public resetLogging() {
    this._logging.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get loggingInput() {
    return this._logging.internalValue;
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

  // metrics - computed: false, optional: true, required: false
  private _metrics = new KonnectMeshMetricsOutputReference(this, "metrics");
  public get metrics() {
    return this._metrics;
  }
  public putMetrics(value: KonnectMeshMetrics) {
    this._metrics.internalValue = value;
  }
  public resetMetrics() {
    this._metrics.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get metricsInput() {
    return this._metrics.internalValue;
  }

  // mtls - computed: false, optional: true, required: false
  private _mtls = new KonnectMeshMtlsOutputReference(this, "mtls");
  public get mtls() {
    return this._mtls;
  }
  public putMtls(value: KonnectMeshMtls) {
    this._mtls.internalValue = value;
  }
  public resetMtls() {
    this._mtls.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mtlsInput() {
    return this._mtls.internalValue;
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

  // tracing - computed: false, optional: true, required: false
  private _tracing = new KonnectMeshTracingOutputReference(this, "tracing");
  public get tracing() {
    return this._tracing;
  }
  public putTracing(value: KonnectMeshTracing) {
    this._tracing.internalValue = value;
  }
  public resetTracing() {
    this._tracing.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tracingInput() {
    return this._tracing.internalValue;
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
      constraints: konnectMeshConstraintsToTerraform(this._constraints.internalValue),
      cp_id: cdktf.stringToTerraform(this._cpId),
      labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
      logging: konnectMeshLoggingToTerraform(this._logging.internalValue),
      mesh_services: konnectMeshMeshServicesToTerraform(this._meshServices.internalValue),
      metrics: konnectMeshMetricsToTerraform(this._metrics.internalValue),
      mtls: konnectMeshMtlsToTerraform(this._mtls.internalValue),
      name: cdktf.stringToTerraform(this._name),
      networking: konnectMeshNetworkingToTerraform(this._networking.internalValue),
      routing: konnectMeshRoutingToTerraform(this._routing.internalValue),
      skip_creating_initial_policies: cdktf.listMapper(cdktf.stringToTerraform, false)(this._skipCreatingInitialPolicies),
      tracing: konnectMeshTracingToTerraform(this._tracing.internalValue),
      type: cdktf.stringToTerraform(this._type),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      constraints: {
        value: hclValue(konnectMeshConstraintsToTerraform(this._constraints.internalValue)),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
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
      logging: {
        value: hclValue(konnectMeshLoggingToTerraform(this._logging.internalValue)),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      mesh_services: {
        value: hclValue(konnectMeshMeshServicesToTerraform(this._meshServices.internalValue)),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      metrics: {
        value: hclValue(konnectMeshMetricsToTerraform(this._metrics.internalValue)),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      mtls: {
        value: hclValue(konnectMeshMtlsToTerraform(this._mtls.internalValue)),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      name: {
        value: hclText(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      networking: {
        value: hclValue(konnectMeshNetworkingToTerraform(this._networking.internalValue)),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      routing: {
        value: hclValue(konnectMeshRoutingToTerraform(this._routing.internalValue)),
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
      tracing: {
        value: hclValue(konnectMeshTracingToTerraform(this._tracing.internalValue)),
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
