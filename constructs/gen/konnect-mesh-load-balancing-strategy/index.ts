// @ts-nocheck: the generator's output does not pass exactOptionalPropertyTypes and noImplicitOverride
// Written by `npm run generate` from the provider's schema: do not edit.
// https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { hclText, hclValue } from '../../hcl-values';
import { importConfiguration, KonnectBetaResource } from '../../konnect-beta-resource';

// Configuration

export interface KonnectMeshLoadBalancingStrategyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the Konnect Mesh control plane that holds the object. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#cp_id KonnectMeshLoadBalancingStrategy#cp_id}
  */
  readonly cpId: string;
  /**
  * Labels of the object itself. Keys with dots or slashes must be quoted in HCL. The control plane adds labels of its own, which are not shown here unless the configuration sets them.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#labels KonnectMeshLoadBalancingStrategy#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * Name of the mesh that the object belongs to. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#mesh KonnectMeshLoadBalancingStrategy#mesh}
  */
  readonly mesh: string;
  /**
  * Name of the strategy. Changing it replaces the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name: string;
  /**
  * Whose traffic, to where, and how.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#spec KonnectMeshLoadBalancingStrategy#spec}
  */
  readonly spec: KonnectMeshLoadBalancingStrategySpec;
  /**
  * The kind of object: always `MeshLoadBalancingStrategy`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#type KonnectMeshLoadBalancingStrategy#type}
  */
  readonly type: string;
}
export interface KonnectMeshLoadBalancingStrategySpecTargetRef {
  /**
  * `Mesh`, `MeshSubset`, `MeshGateway`, `MeshService`, `MeshExternalService`, `MeshMultiZoneService`, `MeshServiceSubset`, `MeshHTTPRoute` or `Dataplane`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#kind KonnectMeshLoadBalancingStrategy#kind}
  */
  readonly kind: string;
  /**
  * Labels that the target must all carry.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#labels KonnectMeshLoadBalancingStrategy#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * Mesh of the target.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#mesh KonnectMeshLoadBalancingStrategy#mesh}
  */
  readonly mesh?: string;
  /**
  * Name of the target.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
  /**
  * Kubernetes namespace of the target.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#namespace KonnectMeshLoadBalancingStrategy#namespace}
  */
  readonly namespace?: string;
  /**
  * `Sidecar`, `Gateway`, or both.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#proxy_types KonnectMeshLoadBalancingStrategy#proxy_types}
  */
  readonly proxyTypes?: string[];
  /**
  * Port or section of the target.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#section_name KonnectMeshLoadBalancingStrategy#section_name}
  */
  readonly sectionName?: string;
  /**
  * Tags that the target must all carry.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#tags KonnectMeshLoadBalancingStrategy#tags}
  */
  readonly tags?: { [key: string]: string };
}

export function konnectMeshLoadBalancingStrategySpecTargetRefToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecTargetRef | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    kind: cdktf.stringToTerraform(struct!.kind),
    labels: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.labels),
    mesh: cdktf.stringToTerraform(struct!.mesh),
    name: cdktf.stringToTerraform(struct!.name),
    namespace: cdktf.stringToTerraform(struct!.namespace),
    proxy_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.proxyTypes),
    section_name: cdktf.stringToTerraform(struct!.sectionName),
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
  }
}


export function konnectMeshLoadBalancingStrategySpecTargetRefToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecTargetRef | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    kind: {
      value: cdktf.stringToHclTerraform(struct!.kind),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    labels: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.labels),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
    mesh: {
      value: cdktf.stringToHclTerraform(struct!.mesh),
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
    namespace: {
      value: cdktf.stringToHclTerraform(struct!.namespace),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    proxy_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.proxyTypes),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    section_name: {
      value: cdktf.stringToHclTerraform(struct!.sectionName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
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

export class KonnectMeshLoadBalancingStrategySpecTargetRefOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecTargetRef | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._kind !== undefined) {
      hasAnyValues = true;
      internalValueResult.kind = this._kind;
    }
    if (this._labels !== undefined) {
      hasAnyValues = true;
      internalValueResult.labels = this._labels;
    }
    if (this._mesh !== undefined) {
      hasAnyValues = true;
      internalValueResult.mesh = this._mesh;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._namespace !== undefined) {
      hasAnyValues = true;
      internalValueResult.namespace = this._namespace;
    }
    if (this._proxyTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.proxyTypes = this._proxyTypes;
    }
    if (this._sectionName !== undefined) {
      hasAnyValues = true;
      internalValueResult.sectionName = this._sectionName;
    }
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecTargetRef | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._kind = undefined;
      this._labels = undefined;
      this._mesh = undefined;
      this._name = undefined;
      this._namespace = undefined;
      this._proxyTypes = undefined;
      this._sectionName = undefined;
      this._tags = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._kind = value.kind;
      this._labels = value.labels;
      this._mesh = value.mesh;
      this._name = value.name;
      this._namespace = value.namespace;
      this._proxyTypes = value.proxyTypes;
      this._sectionName = value.sectionName;
      this._tags = value.tags;
    }
  }

  // kind - computed: false, optional: false, required: true
  private _kind?: string;
  public get kind() {
    return this.getStringAttribute('kind');
  }
  public set kind(value: string) {
    this._kind = value;
  }
  // Temporarily expose input value. Use with caution.
  public get kindInput() {
    return this._kind;
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

  // mesh - computed: false, optional: true, required: false
  private _mesh?: string;
  public get mesh() {
    return this.getStringAttribute('mesh');
  }
  public set mesh(value: string) {
    this._mesh = value;
  }
  public resetMesh() {
    this._mesh = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get meshInput() {
    return this._mesh;
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

  // namespace - computed: false, optional: true, required: false
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

  // proxy_types - computed: true, optional: true, required: false
  private _proxyTypes?: string[];
  public get proxyTypes() {
    return this.getListAttribute('proxy_types');
  }
  public set proxyTypes(value: string[]) {
    this._proxyTypes = value;
  }
  public resetProxyTypes() {
    this._proxyTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get proxyTypesInput() {
    return this._proxyTypes;
  }

  // section_name - computed: false, optional: true, required: false
  private _sectionName?: string;
  public get sectionName() {
    return this.getStringAttribute('section_name');
  }
  public set sectionName(value: string) {
    this._sectionName = value;
  }
  public resetSectionName() {
    this._sectionName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sectionNameInput() {
    return this._sectionName;
  }

  // tags - computed: false, optional: true, required: false
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
export interface KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection {
  /**
  * By the client's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#source_ip KonnectMeshLoadBalancingStrategy#source_ip}
  */
  readonly sourceIp?: boolean | cdktf.IResolvable;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnectionToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    source_ip: cdktf.booleanToTerraform(struct!.sourceIp),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnectionToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    source_ip: {
      value: cdktf.booleanToHclTerraform(struct!.sourceIp),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnectionOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._sourceIp !== undefined) {
      hasAnyValues = true;
      internalValueResult.sourceIp = this._sourceIp;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._sourceIp = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._sourceIp = value.sourceIp;
    }
  }

  // source_ip - computed: true, optional: true, required: false
  private _sourceIp?: boolean | cdktf.IResolvable;
  public get sourceIp() {
    return this.getBooleanAttribute('source_ip');
  }
  public set sourceIp(value: boolean | cdktf.IResolvable) {
    this._sourceIp = value;
  }
  public resetSourceIp() {
    this._sourceIp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceIpInput() {
    return this._sourceIp;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie {
  /**
  * Name of the cookie.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
  /**
  * Path of the cookie, when it is made.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#path KonnectMeshLoadBalancingStrategy#path}
  */
  readonly path?: string;
  /**
  * Lifetime of the cookie, when it is made.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#ttl KonnectMeshLoadBalancingStrategy#ttl}
  */
  readonly ttl?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookieToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    path: cdktf.stringToTerraform(struct!.path),
    ttl: cdktf.stringToTerraform(struct!.ttl),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookieToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie | cdktf.IResolvable): any {
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
    path: {
      value: cdktf.stringToHclTerraform(struct!.path),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ttl: {
      value: cdktf.stringToHclTerraform(struct!.ttl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookieOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._path !== undefined) {
      hasAnyValues = true;
      internalValueResult.path = this._path;
    }
    if (this._ttl !== undefined) {
      hasAnyValues = true;
      internalValueResult.ttl = this._ttl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._path = undefined;
      this._ttl = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._path = value.path;
      this._ttl = value.ttl;
    }
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

  // ttl - computed: true, optional: true, required: false
  private _ttl?: string;
  public get ttl() {
    return this.getStringAttribute('ttl');
  }
  public set ttl(value: string) {
    this._ttl = value;
  }
  public resetTtl() {
    this._ttl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ttlInput() {
    return this._ttl;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState {
  /**
  * Key of the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#key KonnectMeshLoadBalancingStrategy#key}
  */
  readonly key?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterStateToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key: cdktf.stringToTerraform(struct!.key),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterStateToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key: {
      value: cdktf.stringToHclTerraform(struct!.key),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterStateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._key !== undefined) {
      hasAnyValues = true;
      internalValueResult.key = this._key;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._key = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._key = value.key;
    }
  }

  // key - computed: true, optional: true, required: false
  private _key?: string;
  public get key() {
    return this.getStringAttribute('key');
  }
  public set key(value: string) {
    this._key = value;
  }
  public resetKey() {
    this._key = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyInput() {
    return this._key;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader {
  /**
  * Name of the header.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeaderToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeaderToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader | cdktf.IResolvable): any {
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeaderOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameter {
  /**
  * Name of the parameter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameterToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameterToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameter | cdktf.IResolvable): any {
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameter | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameter | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshLoadBalancingStrategySpecToDefaultHashPolicies {
  /**
  * By the connection.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#connection KonnectMeshLoadBalancingStrategy#connection}
  */
  readonly connection?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection;
  /**
  * By a cookie.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#cookie KonnectMeshLoadBalancingStrategy#cookie}
  */
  readonly cookie?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie;
  /**
  * By an object of Envoy's filter state.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#filter_state KonnectMeshLoadBalancingStrategy#filter_state}
  */
  readonly filterState?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState;
  /**
  * By a header.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#header KonnectMeshLoadBalancingStrategy#header}
  */
  readonly header?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader;
  /**
  * By a query parameter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#query_parameter KonnectMeshLoadBalancingStrategy#query_parameter}
  */
  readonly queryParameter?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameter;
  /**
  * Stop here when this one gave a hash.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#terminal KonnectMeshLoadBalancingStrategy#terminal}
  */
  readonly terminal?: boolean | cdktf.IResolvable;
  /**
  * `Header`, `Cookie`, `Connection`, `SourceIP`, `QueryParameter` or `FilterState`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#type KonnectMeshLoadBalancingStrategy#type}
  */
  readonly type?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPolicies | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    connection: konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnectionToTerraform(struct!.connection),
    cookie: konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookieToTerraform(struct!.cookie),
    filter_state: konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterStateToTerraform(struct!.filterState),
    header: konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeaderToTerraform(struct!.header),
    query_parameter: konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameterToTerraform(struct!.queryParameter),
    terminal: cdktf.booleanToTerraform(struct!.terminal),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPolicies | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    connection: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnectionToHclTerraform(struct!.connection),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection",
    },
    cookie: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookieToHclTerraform(struct!.cookie),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie",
    },
    filter_state: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterStateToHclTerraform(struct!.filterState),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState",
    },
    header: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeaderToHclTerraform(struct!.header),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader",
    },
    query_parameter: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameterToHclTerraform(struct!.queryParameter),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameter",
    },
    terminal: {
      value: cdktf.booleanToHclTerraform(struct!.terminal),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultHashPolicies | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._connection?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.connection = this._connection?.internalValue;
    }
    if (this._cookie?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cookie = this._cookie?.internalValue;
    }
    if (this._filterState?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.filterState = this._filterState?.internalValue;
    }
    if (this._header?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.header = this._header?.internalValue;
    }
    if (this._queryParameter?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.queryParameter = this._queryParameter?.internalValue;
    }
    if (this._terminal !== undefined) {
      hasAnyValues = true;
      internalValueResult.terminal = this._terminal;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPolicies | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._connection.internalValue = undefined;
      this._cookie.internalValue = undefined;
      this._filterState.internalValue = undefined;
      this._header.internalValue = undefined;
      this._queryParameter.internalValue = undefined;
      this._terminal = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._connection.internalValue = value.connection;
      this._cookie.internalValue = value.cookie;
      this._filterState.internalValue = value.filterState;
      this._header.internalValue = value.header;
      this._queryParameter.internalValue = value.queryParameter;
      this._terminal = value.terminal;
      this._type = value.type;
    }
  }

  // connection - computed: true, optional: true, required: false
  private _connection = new KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnectionOutputReference(this, "connection");
  public get connection() {
    return this._connection;
  }
  public putConnection(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesConnection) {
    this._connection.internalValue = value;
  }
  public resetConnection() {
    this._connection.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get connectionInput() {
    return this._connection.internalValue;
  }

  // cookie - computed: true, optional: true, required: false
  private _cookie = new KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookieOutputReference(this, "cookie");
  public get cookie() {
    return this._cookie;
  }
  public putCookie(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesCookie) {
    this._cookie.internalValue = value;
  }
  public resetCookie() {
    this._cookie.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cookieInput() {
    return this._cookie.internalValue;
  }

  // filter_state - computed: true, optional: true, required: false
  private _filterState = new KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterStateOutputReference(this, "filter_state");
  public get filterState() {
    return this._filterState;
  }
  public putFilterState(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesFilterState) {
    this._filterState.internalValue = value;
  }
  public resetFilterState() {
    this._filterState.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterStateInput() {
    return this._filterState.internalValue;
  }

  // header - computed: true, optional: true, required: false
  private _header = new KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeaderOutputReference(this, "header");
  public get header() {
    return this._header;
  }
  public putHeader(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesHeader) {
    this._header.internalValue = value;
  }
  public resetHeader() {
    this._header.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get headerInput() {
    return this._header.internalValue;
  }

  // query_parameter - computed: true, optional: true, required: false
  private _queryParameter = new KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameterOutputReference(this, "query_parameter");
  public get queryParameter() {
    return this._queryParameter;
  }
  public putQueryParameter(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesQueryParameter) {
    this._queryParameter.internalValue = value;
  }
  public resetQueryParameter() {
    this._queryParameter.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get queryParameterInput() {
    return this._queryParameter.internalValue;
  }

  // terminal - computed: true, optional: true, required: false
  private _terminal?: boolean | cdktf.IResolvable;
  public get terminal() {
    return this.getBooleanAttribute('terminal');
  }
  public set terminal(value: boolean | cdktf.IResolvable) {
    this._terminal = value;
  }
  public resetTerminal() {
    this._terminal = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get terminalInput() {
    return this._terminal;
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshLoadBalancingStrategySpecToDefaultHashPolicies[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesOutputReference {
    return new KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBias {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#integer KonnectMeshLoadBalancingStrategy#integer}
  */
  readonly integer?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#str KonnectMeshLoadBalancingStrategy#str}
  */
  readonly str?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBiasToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBias | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integer: cdktf.numberToTerraform(struct!.integer),
    str: cdktf.stringToTerraform(struct!.str),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBiasToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBias | cdktf.IResolvable): any {
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBiasOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBias | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBias | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest {
  /**
  * How much open requests count; a decimal as text.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#active_request_bias KonnectMeshLoadBalancingStrategy#active_request_bias}
  */
  readonly activeRequestBias?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBias;
  /**
  * How many random endpoints are compared, at least 2.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#choice_count KonnectMeshLoadBalancingStrategy#choice_count}
  */
  readonly choiceCount?: number;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    active_request_bias: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBiasToTerraform(struct!.activeRequestBias),
    choice_count: cdktf.numberToTerraform(struct!.choiceCount),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    active_request_bias: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBiasToHclTerraform(struct!.activeRequestBias),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBias",
    },
    choice_count: {
      value: cdktf.numberToHclTerraform(struct!.choiceCount),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._activeRequestBias?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.activeRequestBias = this._activeRequestBias?.internalValue;
    }
    if (this._choiceCount !== undefined) {
      hasAnyValues = true;
      internalValueResult.choiceCount = this._choiceCount;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._activeRequestBias.internalValue = undefined;
      this._choiceCount = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._activeRequestBias.internalValue = value.activeRequestBias;
      this._choiceCount = value.choiceCount;
    }
  }

  // active_request_bias - computed: true, optional: true, required: false
  private _activeRequestBias = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBiasOutputReference(this, "active_request_bias");
  public get activeRequestBias() {
    return this._activeRequestBias;
  }
  public putActiveRequestBias(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestActiveRequestBias) {
    this._activeRequestBias.internalValue = value;
  }
  public resetActiveRequestBias() {
    this._activeRequestBias.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get activeRequestBiasInput() {
    return this._activeRequestBias.internalValue;
  }

  // choice_count - computed: true, optional: true, required: false
  private _choiceCount?: number;
  public get choiceCount() {
    return this.getNumberAttribute('choice_count');
  }
  public set choiceCount(value: number) {
    this._choiceCount = value;
  }
  public resetChoiceCount() {
    this._choiceCount = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get choiceCountInput() {
    return this._choiceCount;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnection {
  /**
  * By the client's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#source_ip KonnectMeshLoadBalancingStrategy#source_ip}
  */
  readonly sourceIp?: boolean | cdktf.IResolvable;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnectionToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnection | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    source_ip: cdktf.booleanToTerraform(struct!.sourceIp),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnectionToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnection | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    source_ip: {
      value: cdktf.booleanToHclTerraform(struct!.sourceIp),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnectionOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnection | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._sourceIp !== undefined) {
      hasAnyValues = true;
      internalValueResult.sourceIp = this._sourceIp;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnection | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._sourceIp = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._sourceIp = value.sourceIp;
    }
  }

  // source_ip - computed: true, optional: true, required: false
  private _sourceIp?: boolean | cdktf.IResolvable;
  public get sourceIp() {
    return this.getBooleanAttribute('source_ip');
  }
  public set sourceIp(value: boolean | cdktf.IResolvable) {
    this._sourceIp = value;
  }
  public resetSourceIp() {
    this._sourceIp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceIpInput() {
    return this._sourceIp;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookie {
  /**
  * Name of the cookie.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
  /**
  * Path of the cookie, when it is made.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#path KonnectMeshLoadBalancingStrategy#path}
  */
  readonly path?: string;
  /**
  * Lifetime of the cookie, when it is made.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#ttl KonnectMeshLoadBalancingStrategy#ttl}
  */
  readonly ttl?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookieToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookie | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    path: cdktf.stringToTerraform(struct!.path),
    ttl: cdktf.stringToTerraform(struct!.ttl),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookieToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookie | cdktf.IResolvable): any {
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
    path: {
      value: cdktf.stringToHclTerraform(struct!.path),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ttl: {
      value: cdktf.stringToHclTerraform(struct!.ttl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookieOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookie | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._path !== undefined) {
      hasAnyValues = true;
      internalValueResult.path = this._path;
    }
    if (this._ttl !== undefined) {
      hasAnyValues = true;
      internalValueResult.ttl = this._ttl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookie | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._path = undefined;
      this._ttl = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._path = value.path;
      this._ttl = value.ttl;
    }
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

  // ttl - computed: true, optional: true, required: false
  private _ttl?: string;
  public get ttl() {
    return this.getStringAttribute('ttl');
  }
  public set ttl(value: string) {
    this._ttl = value;
  }
  public resetTtl() {
    this._ttl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ttlInput() {
    return this._ttl;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterState {
  /**
  * Key of the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#key KonnectMeshLoadBalancingStrategy#key}
  */
  readonly key?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterStateToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key: cdktf.stringToTerraform(struct!.key),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterStateToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key: {
      value: cdktf.stringToHclTerraform(struct!.key),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterStateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterState | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._key !== undefined) {
      hasAnyValues = true;
      internalValueResult.key = this._key;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterState | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._key = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._key = value.key;
    }
  }

  // key - computed: true, optional: true, required: false
  private _key?: string;
  public get key() {
    return this.getStringAttribute('key');
  }
  public set key(value: string) {
    this._key = value;
  }
  public resetKey() {
    this._key = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyInput() {
    return this._key;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeader {
  /**
  * Name of the header.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeaderToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeader | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeaderToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeader | cdktf.IResolvable): any {
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeaderOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeader | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeader | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameter {
  /**
  * Name of the parameter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameterToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameterToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameter | cdktf.IResolvable): any {
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameter | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameter | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPolicies {
  /**
  * By the connection.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#connection KonnectMeshLoadBalancingStrategy#connection}
  */
  readonly connection?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnection;
  /**
  * By a cookie.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#cookie KonnectMeshLoadBalancingStrategy#cookie}
  */
  readonly cookie?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookie;
  /**
  * By an object of Envoy's filter state.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#filter_state KonnectMeshLoadBalancingStrategy#filter_state}
  */
  readonly filterState?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterState;
  /**
  * By a header.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#header KonnectMeshLoadBalancingStrategy#header}
  */
  readonly header?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeader;
  /**
  * By a query parameter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#query_parameter KonnectMeshLoadBalancingStrategy#query_parameter}
  */
  readonly queryParameter?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameter;
  /**
  * Stop here when this one gave a hash.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#terminal KonnectMeshLoadBalancingStrategy#terminal}
  */
  readonly terminal?: boolean | cdktf.IResolvable;
  /**
  * `Header`, `Cookie`, `Connection`, `SourceIP`, `QueryParameter` or `FilterState`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#type KonnectMeshLoadBalancingStrategy#type}
  */
  readonly type?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPolicies | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    connection: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnectionToTerraform(struct!.connection),
    cookie: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookieToTerraform(struct!.cookie),
    filter_state: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterStateToTerraform(struct!.filterState),
    header: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeaderToTerraform(struct!.header),
    query_parameter: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameterToTerraform(struct!.queryParameter),
    terminal: cdktf.booleanToTerraform(struct!.terminal),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPolicies | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    connection: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnectionToHclTerraform(struct!.connection),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnection",
    },
    cookie: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookieToHclTerraform(struct!.cookie),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookie",
    },
    filter_state: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterStateToHclTerraform(struct!.filterState),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterState",
    },
    header: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeaderToHclTerraform(struct!.header),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeader",
    },
    query_parameter: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameterToHclTerraform(struct!.queryParameter),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameter",
    },
    terminal: {
      value: cdktf.booleanToHclTerraform(struct!.terminal),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPolicies | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._connection?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.connection = this._connection?.internalValue;
    }
    if (this._cookie?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cookie = this._cookie?.internalValue;
    }
    if (this._filterState?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.filterState = this._filterState?.internalValue;
    }
    if (this._header?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.header = this._header?.internalValue;
    }
    if (this._queryParameter?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.queryParameter = this._queryParameter?.internalValue;
    }
    if (this._terminal !== undefined) {
      hasAnyValues = true;
      internalValueResult.terminal = this._terminal;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPolicies | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._connection.internalValue = undefined;
      this._cookie.internalValue = undefined;
      this._filterState.internalValue = undefined;
      this._header.internalValue = undefined;
      this._queryParameter.internalValue = undefined;
      this._terminal = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._connection.internalValue = value.connection;
      this._cookie.internalValue = value.cookie;
      this._filterState.internalValue = value.filterState;
      this._header.internalValue = value.header;
      this._queryParameter.internalValue = value.queryParameter;
      this._terminal = value.terminal;
      this._type = value.type;
    }
  }

  // connection - computed: true, optional: true, required: false
  private _connection = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnectionOutputReference(this, "connection");
  public get connection() {
    return this._connection;
  }
  public putConnection(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesConnection) {
    this._connection.internalValue = value;
  }
  public resetConnection() {
    this._connection.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get connectionInput() {
    return this._connection.internalValue;
  }

  // cookie - computed: true, optional: true, required: false
  private _cookie = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookieOutputReference(this, "cookie");
  public get cookie() {
    return this._cookie;
  }
  public putCookie(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesCookie) {
    this._cookie.internalValue = value;
  }
  public resetCookie() {
    this._cookie.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cookieInput() {
    return this._cookie.internalValue;
  }

  // filter_state - computed: true, optional: true, required: false
  private _filterState = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterStateOutputReference(this, "filter_state");
  public get filterState() {
    return this._filterState;
  }
  public putFilterState(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesFilterState) {
    this._filterState.internalValue = value;
  }
  public resetFilterState() {
    this._filterState.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterStateInput() {
    return this._filterState.internalValue;
  }

  // header - computed: true, optional: true, required: false
  private _header = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeaderOutputReference(this, "header");
  public get header() {
    return this._header;
  }
  public putHeader(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesHeader) {
    this._header.internalValue = value;
  }
  public resetHeader() {
    this._header.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get headerInput() {
    return this._header.internalValue;
  }

  // query_parameter - computed: true, optional: true, required: false
  private _queryParameter = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameterOutputReference(this, "query_parameter");
  public get queryParameter() {
    return this._queryParameter;
  }
  public putQueryParameter(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesQueryParameter) {
    this._queryParameter.internalValue = value;
  }
  public resetQueryParameter() {
    this._queryParameter.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get queryParameterInput() {
    return this._queryParameter.internalValue;
  }

  // terminal - computed: true, optional: true, required: false
  private _terminal?: boolean | cdktf.IResolvable;
  public get terminal() {
    return this.getBooleanAttribute('terminal');
  }
  public set terminal(value: boolean | cdktf.IResolvable) {
    this._terminal = value;
  }
  public resetTerminal() {
    this._terminal = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get terminalInput() {
    return this._terminal;
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPolicies[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesOutputReference {
    return new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev {
  /**
  * What a request is hashed by, in order.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#hash_policies KonnectMeshLoadBalancingStrategy#hash_policies}
  */
  readonly hashPolicies?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPolicies[] | cdktf.IResolvable;
  /**
  * Size of the table, a prime up to 5000011.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#table_size KonnectMeshLoadBalancingStrategy#table_size}
  */
  readonly tableSize?: number;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    hash_policies: cdktf.listMapper(konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesToTerraform, false)(struct!.hashPolicies),
    table_size: cdktf.numberToTerraform(struct!.tableSize),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    hash_policies: {
      value: cdktf.listMapperHcl(konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesToHclTerraform, false)(struct!.hashPolicies),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesList",
    },
    table_size: {
      value: cdktf.numberToHclTerraform(struct!.tableSize),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._hashPolicies?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.hashPolicies = this._hashPolicies?.internalValue;
    }
    if (this._tableSize !== undefined) {
      hasAnyValues = true;
      internalValueResult.tableSize = this._tableSize;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._hashPolicies.internalValue = undefined;
      this._tableSize = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._hashPolicies.internalValue = value.hashPolicies;
      this._tableSize = value.tableSize;
    }
  }

  // hash_policies - computed: true, optional: true, required: false
  private _hashPolicies = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPoliciesList(this, "hash_policies", false);
  public get hashPolicies() {
    return this._hashPolicies;
  }
  public putHashPolicies(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevHashPolicies[] | cdktf.IResolvable) {
    this._hashPolicies.internalValue = value;
  }
  public resetHashPolicies() {
    this._hashPolicies.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hashPoliciesInput() {
    return this._hashPolicies.internalValue;
  }

  // table_size - computed: true, optional: true, required: false
  private _tableSize?: number;
  public get tableSize() {
    return this.getNumberAttribute('table_size');
  }
  public set tableSize(value: number) {
    this._tableSize = value;
  }
  public resetTableSize() {
    this._tableSize = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tableSizeInput() {
    return this._tableSize;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandom {
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandomToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandom | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandomToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandom | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandomOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandom | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandom | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnection {
  /**
  * By the client's address.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#source_ip KonnectMeshLoadBalancingStrategy#source_ip}
  */
  readonly sourceIp?: boolean | cdktf.IResolvable;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnectionToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnection | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    source_ip: cdktf.booleanToTerraform(struct!.sourceIp),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnectionToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnection | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    source_ip: {
      value: cdktf.booleanToHclTerraform(struct!.sourceIp),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnectionOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnection | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._sourceIp !== undefined) {
      hasAnyValues = true;
      internalValueResult.sourceIp = this._sourceIp;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnection | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._sourceIp = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._sourceIp = value.sourceIp;
    }
  }

  // source_ip - computed: true, optional: true, required: false
  private _sourceIp?: boolean | cdktf.IResolvable;
  public get sourceIp() {
    return this.getBooleanAttribute('source_ip');
  }
  public set sourceIp(value: boolean | cdktf.IResolvable) {
    this._sourceIp = value;
  }
  public resetSourceIp() {
    this._sourceIp = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sourceIpInput() {
    return this._sourceIp;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookie {
  /**
  * Name of the cookie.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
  /**
  * Path of the cookie, when it is made.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#path KonnectMeshLoadBalancingStrategy#path}
  */
  readonly path?: string;
  /**
  * Lifetime of the cookie, when it is made.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#ttl KonnectMeshLoadBalancingStrategy#ttl}
  */
  readonly ttl?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookieToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookie | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    path: cdktf.stringToTerraform(struct!.path),
    ttl: cdktf.stringToTerraform(struct!.ttl),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookieToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookie | cdktf.IResolvable): any {
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
    path: {
      value: cdktf.stringToHclTerraform(struct!.path),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    ttl: {
      value: cdktf.stringToHclTerraform(struct!.ttl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookieOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookie | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._path !== undefined) {
      hasAnyValues = true;
      internalValueResult.path = this._path;
    }
    if (this._ttl !== undefined) {
      hasAnyValues = true;
      internalValueResult.ttl = this._ttl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookie | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._name = undefined;
      this._path = undefined;
      this._ttl = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._name = value.name;
      this._path = value.path;
      this._ttl = value.ttl;
    }
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

  // ttl - computed: true, optional: true, required: false
  private _ttl?: string;
  public get ttl() {
    return this.getStringAttribute('ttl');
  }
  public set ttl(value: string) {
    this._ttl = value;
  }
  public resetTtl() {
    this._ttl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ttlInput() {
    return this._ttl;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterState {
  /**
  * Key of the object.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#key KonnectMeshLoadBalancingStrategy#key}
  */
  readonly key?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterStateToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key: cdktf.stringToTerraform(struct!.key),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterStateToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key: {
      value: cdktf.stringToHclTerraform(struct!.key),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterStateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterState | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._key !== undefined) {
      hasAnyValues = true;
      internalValueResult.key = this._key;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterState | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._key = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._key = value.key;
    }
  }

  // key - computed: true, optional: true, required: false
  private _key?: string;
  public get key() {
    return this.getStringAttribute('key');
  }
  public set key(value: string) {
    this._key = value;
  }
  public resetKey() {
    this._key = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyInput() {
    return this._key;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeader {
  /**
  * Name of the header.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeaderToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeader | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeaderToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeader | cdktf.IResolvable): any {
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeaderOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeader | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeader | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameter {
  /**
  * Name of the parameter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameterToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameterToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameter | cdktf.IResolvable): any {
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameter | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameter | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPolicies {
  /**
  * By the connection.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#connection KonnectMeshLoadBalancingStrategy#connection}
  */
  readonly connection?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnection;
  /**
  * By a cookie.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#cookie KonnectMeshLoadBalancingStrategy#cookie}
  */
  readonly cookie?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookie;
  /**
  * By an object of Envoy's filter state.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#filter_state KonnectMeshLoadBalancingStrategy#filter_state}
  */
  readonly filterState?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterState;
  /**
  * By a header.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#header KonnectMeshLoadBalancingStrategy#header}
  */
  readonly header?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeader;
  /**
  * By a query parameter.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#query_parameter KonnectMeshLoadBalancingStrategy#query_parameter}
  */
  readonly queryParameter?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameter;
  /**
  * Stop here when this one gave a hash.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#terminal KonnectMeshLoadBalancingStrategy#terminal}
  */
  readonly terminal?: boolean | cdktf.IResolvable;
  /**
  * `Header`, `Cookie`, `Connection`, `SourceIP`, `QueryParameter` or `FilterState`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#type KonnectMeshLoadBalancingStrategy#type}
  */
  readonly type?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPolicies | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    connection: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnectionToTerraform(struct!.connection),
    cookie: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookieToTerraform(struct!.cookie),
    filter_state: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterStateToTerraform(struct!.filterState),
    header: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeaderToTerraform(struct!.header),
    query_parameter: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameterToTerraform(struct!.queryParameter),
    terminal: cdktf.booleanToTerraform(struct!.terminal),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPolicies | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    connection: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnectionToHclTerraform(struct!.connection),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnection",
    },
    cookie: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookieToHclTerraform(struct!.cookie),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookie",
    },
    filter_state: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterStateToHclTerraform(struct!.filterState),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterState",
    },
    header: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeaderToHclTerraform(struct!.header),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeader",
    },
    query_parameter: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameterToHclTerraform(struct!.queryParameter),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameter",
    },
    terminal: {
      value: cdktf.booleanToHclTerraform(struct!.terminal),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPolicies | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._connection?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.connection = this._connection?.internalValue;
    }
    if (this._cookie?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cookie = this._cookie?.internalValue;
    }
    if (this._filterState?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.filterState = this._filterState?.internalValue;
    }
    if (this._header?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.header = this._header?.internalValue;
    }
    if (this._queryParameter?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.queryParameter = this._queryParameter?.internalValue;
    }
    if (this._terminal !== undefined) {
      hasAnyValues = true;
      internalValueResult.terminal = this._terminal;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPolicies | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._connection.internalValue = undefined;
      this._cookie.internalValue = undefined;
      this._filterState.internalValue = undefined;
      this._header.internalValue = undefined;
      this._queryParameter.internalValue = undefined;
      this._terminal = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._connection.internalValue = value.connection;
      this._cookie.internalValue = value.cookie;
      this._filterState.internalValue = value.filterState;
      this._header.internalValue = value.header;
      this._queryParameter.internalValue = value.queryParameter;
      this._terminal = value.terminal;
      this._type = value.type;
    }
  }

  // connection - computed: true, optional: true, required: false
  private _connection = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnectionOutputReference(this, "connection");
  public get connection() {
    return this._connection;
  }
  public putConnection(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesConnection) {
    this._connection.internalValue = value;
  }
  public resetConnection() {
    this._connection.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get connectionInput() {
    return this._connection.internalValue;
  }

  // cookie - computed: true, optional: true, required: false
  private _cookie = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookieOutputReference(this, "cookie");
  public get cookie() {
    return this._cookie;
  }
  public putCookie(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesCookie) {
    this._cookie.internalValue = value;
  }
  public resetCookie() {
    this._cookie.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cookieInput() {
    return this._cookie.internalValue;
  }

  // filter_state - computed: true, optional: true, required: false
  private _filterState = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterStateOutputReference(this, "filter_state");
  public get filterState() {
    return this._filterState;
  }
  public putFilterState(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesFilterState) {
    this._filterState.internalValue = value;
  }
  public resetFilterState() {
    this._filterState.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get filterStateInput() {
    return this._filterState.internalValue;
  }

  // header - computed: true, optional: true, required: false
  private _header = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeaderOutputReference(this, "header");
  public get header() {
    return this._header;
  }
  public putHeader(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesHeader) {
    this._header.internalValue = value;
  }
  public resetHeader() {
    this._header.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get headerInput() {
    return this._header.internalValue;
  }

  // query_parameter - computed: true, optional: true, required: false
  private _queryParameter = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameterOutputReference(this, "query_parameter");
  public get queryParameter() {
    return this._queryParameter;
  }
  public putQueryParameter(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesQueryParameter) {
    this._queryParameter.internalValue = value;
  }
  public resetQueryParameter() {
    this._queryParameter.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get queryParameterInput() {
    return this._queryParameter.internalValue;
  }

  // terminal - computed: true, optional: true, required: false
  private _terminal?: boolean | cdktf.IResolvable;
  public get terminal() {
    return this.getBooleanAttribute('terminal');
  }
  public set terminal(value: boolean | cdktf.IResolvable) {
    this._terminal = value;
  }
  public resetTerminal() {
    this._terminal = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get terminalInput() {
    return this._terminal;
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPolicies[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesOutputReference {
    return new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash {
  /**
  * `XXHash` or `MurmurHash2`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#hash_function KonnectMeshLoadBalancingStrategy#hash_function}
  */
  readonly hashFunction?: string;
  /**
  * What a request is hashed by, in order.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#hash_policies KonnectMeshLoadBalancingStrategy#hash_policies}
  */
  readonly hashPolicies?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPolicies[] | cdktf.IResolvable;
  /**
  * Largest size of the ring, up to 8000000.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#max_ring_size KonnectMeshLoadBalancingStrategy#max_ring_size}
  */
  readonly maxRingSize?: number;
  /**
  * Smallest size of the ring, up to 8000000.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#min_ring_size KonnectMeshLoadBalancingStrategy#min_ring_size}
  */
  readonly minRingSize?: number;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    hash_function: cdktf.stringToTerraform(struct!.hashFunction),
    hash_policies: cdktf.listMapper(konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesToTerraform, false)(struct!.hashPolicies),
    max_ring_size: cdktf.numberToTerraform(struct!.maxRingSize),
    min_ring_size: cdktf.numberToTerraform(struct!.minRingSize),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    hash_function: {
      value: cdktf.stringToHclTerraform(struct!.hashFunction),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    hash_policies: {
      value: cdktf.listMapperHcl(konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesToHclTerraform, false)(struct!.hashPolicies),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesList",
    },
    max_ring_size: {
      value: cdktf.numberToHclTerraform(struct!.maxRingSize),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    min_ring_size: {
      value: cdktf.numberToHclTerraform(struct!.minRingSize),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._hashFunction !== undefined) {
      hasAnyValues = true;
      internalValueResult.hashFunction = this._hashFunction;
    }
    if (this._hashPolicies?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.hashPolicies = this._hashPolicies?.internalValue;
    }
    if (this._maxRingSize !== undefined) {
      hasAnyValues = true;
      internalValueResult.maxRingSize = this._maxRingSize;
    }
    if (this._minRingSize !== undefined) {
      hasAnyValues = true;
      internalValueResult.minRingSize = this._minRingSize;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._hashFunction = undefined;
      this._hashPolicies.internalValue = undefined;
      this._maxRingSize = undefined;
      this._minRingSize = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._hashFunction = value.hashFunction;
      this._hashPolicies.internalValue = value.hashPolicies;
      this._maxRingSize = value.maxRingSize;
      this._minRingSize = value.minRingSize;
    }
  }

  // hash_function - computed: true, optional: true, required: false
  private _hashFunction?: string;
  public get hashFunction() {
    return this.getStringAttribute('hash_function');
  }
  public set hashFunction(value: string) {
    this._hashFunction = value;
  }
  public resetHashFunction() {
    this._hashFunction = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hashFunctionInput() {
    return this._hashFunction;
  }

  // hash_policies - computed: true, optional: true, required: false
  private _hashPolicies = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPoliciesList(this, "hash_policies", false);
  public get hashPolicies() {
    return this._hashPolicies;
  }
  public putHashPolicies(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashHashPolicies[] | cdktf.IResolvable) {
    this._hashPolicies.internalValue = value;
  }
  public resetHashPolicies() {
    this._hashPolicies.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hashPoliciesInput() {
    return this._hashPolicies.internalValue;
  }

  // max_ring_size - computed: true, optional: true, required: false
  private _maxRingSize?: number;
  public get maxRingSize() {
    return this.getNumberAttribute('max_ring_size');
  }
  public set maxRingSize(value: number) {
    this._maxRingSize = value;
  }
  public resetMaxRingSize() {
    this._maxRingSize = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maxRingSizeInput() {
    return this._maxRingSize;
  }

  // min_ring_size - computed: true, optional: true, required: false
  private _minRingSize?: number;
  public get minRingSize() {
    return this.getNumberAttribute('min_ring_size');
  }
  public set minRingSize(value: number) {
    this._minRingSize = value;
  }
  public resetMinRingSize() {
    this._minRingSize = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get minRingSizeInput() {
    return this._minRingSize;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobin {
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobinToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobin | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobinToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobin | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobinOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobin | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobin | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
    }
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancer {
  /**
  * The endpoint with the fewest open requests.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#least_request KonnectMeshLoadBalancingStrategy#least_request}
  */
  readonly leastRequest?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest;
  /**
  * Consistent hashing with Maglev.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#maglev KonnectMeshLoadBalancingStrategy#maglev}
  */
  readonly maglev?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev;
  /**
  * A random endpoint.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#random KonnectMeshLoadBalancingStrategy#random}
  */
  readonly random?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandom;
  /**
  * Consistent hashing with a ring.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#ring_hash KonnectMeshLoadBalancingStrategy#ring_hash}
  */
  readonly ringHash?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash;
  /**
  * Each endpoint in turn.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#round_robin KonnectMeshLoadBalancingStrategy#round_robin}
  */
  readonly roundRobin?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobin;
  /**
  * `RoundRobin`, `LeastRequest`, `RingHash`, `Random` or `Maglev`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#type KonnectMeshLoadBalancingStrategy#type}
  */
  readonly type?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancer | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    least_request: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestToTerraform(struct!.leastRequest),
    maglev: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevToTerraform(struct!.maglev),
    random: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandomToTerraform(struct!.random),
    ring_hash: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashToTerraform(struct!.ringHash),
    round_robin: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobinToTerraform(struct!.roundRobin),
    type: cdktf.stringToTerraform(struct!.type),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancer | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    least_request: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestToHclTerraform(struct!.leastRequest),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest",
    },
    maglev: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevToHclTerraform(struct!.maglev),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev",
    },
    random: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandomToHclTerraform(struct!.random),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandom",
    },
    ring_hash: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashToHclTerraform(struct!.ringHash),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash",
    },
    round_robin: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobinToHclTerraform(struct!.roundRobin),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobin",
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancer | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._leastRequest?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.leastRequest = this._leastRequest?.internalValue;
    }
    if (this._maglev?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.maglev = this._maglev?.internalValue;
    }
    if (this._random?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.random = this._random?.internalValue;
    }
    if (this._ringHash?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.ringHash = this._ringHash?.internalValue;
    }
    if (this._roundRobin?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.roundRobin = this._roundRobin?.internalValue;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancer | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._leastRequest.internalValue = undefined;
      this._maglev.internalValue = undefined;
      this._random.internalValue = undefined;
      this._ringHash.internalValue = undefined;
      this._roundRobin.internalValue = undefined;
      this._type = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._leastRequest.internalValue = value.leastRequest;
      this._maglev.internalValue = value.maglev;
      this._random.internalValue = value.random;
      this._ringHash.internalValue = value.ringHash;
      this._roundRobin.internalValue = value.roundRobin;
      this._type = value.type;
    }
  }

  // least_request - computed: true, optional: true, required: false
  private _leastRequest = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequestOutputReference(this, "least_request");
  public get leastRequest() {
    return this._leastRequest;
  }
  public putLeastRequest(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerLeastRequest) {
    this._leastRequest.internalValue = value;
  }
  public resetLeastRequest() {
    this._leastRequest.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get leastRequestInput() {
    return this._leastRequest.internalValue;
  }

  // maglev - computed: true, optional: true, required: false
  private _maglev = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglevOutputReference(this, "maglev");
  public get maglev() {
    return this._maglev;
  }
  public putMaglev(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerMaglev) {
    this._maglev.internalValue = value;
  }
  public resetMaglev() {
    this._maglev.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get maglevInput() {
    return this._maglev.internalValue;
  }

  // random - computed: true, optional: true, required: false
  private _random = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandomOutputReference(this, "random");
  public get random() {
    return this._random;
  }
  public putRandom(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRandom) {
    this._random.internalValue = value;
  }
  public resetRandom() {
    this._random.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get randomInput() {
    return this._random.internalValue;
  }

  // ring_hash - computed: true, optional: true, required: false
  private _ringHash = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHashOutputReference(this, "ring_hash");
  public get ringHash() {
    return this._ringHash;
  }
  public putRingHash(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRingHash) {
    this._ringHash.internalValue = value;
  }
  public resetRingHash() {
    this._ringHash.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ringHashInput() {
    return this._ringHash.internalValue;
  }

  // round_robin - computed: true, optional: true, required: false
  private _roundRobin = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobinOutputReference(this, "round_robin");
  public get roundRobin() {
    return this._roundRobin;
  }
  public putRoundRobin(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerRoundRobin) {
    this._roundRobin.internalValue = value;
  }
  public resetRoundRobin() {
    this._roundRobin.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roundRobinInput() {
    return this._roundRobin.internalValue;
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
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom {
  /**
  * Names of the zones.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#zones KonnectMeshLoadBalancingStrategy#zones}
  */
  readonly zones?: string[];
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFromToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    zones: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.zones),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFromToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    zones: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.zones),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFromOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._zones !== undefined) {
      hasAnyValues = true;
      internalValueResult.zones = this._zones;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._zones = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._zones = value.zones;
    }
  }

  // zones - computed: true, optional: true, required: false
  private _zones?: string[];
  public get zones() {
    return this.getListAttribute('zones');
  }
  public set zones(value: string[]) {
    this._zones = value;
  }
  public resetZones() {
    this._zones = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zonesInput() {
    return this._zones;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo {
  /**
  * `None`, `Only`, `Any` or `AnyExcept`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#type KonnectMeshLoadBalancingStrategy#type}
  */
  readonly type?: string;
  /**
  * Names of the zones, for `Only` and `AnyExcept`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#zones KonnectMeshLoadBalancingStrategy#zones}
  */
  readonly zones?: string[];
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    type: cdktf.stringToTerraform(struct!.type),
    zones: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.zones),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo | cdktf.IResolvable): any {
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
    zones: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.zones),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._zones !== undefined) {
      hasAnyValues = true;
      internalValueResult.zones = this._zones;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._type = undefined;
      this._zones = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._type = value.type;
      this._zones = value.zones;
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

  // zones - computed: true, optional: true, required: false
  private _zones?: string[];
  public get zones() {
    return this.getListAttribute('zones');
  }
  public set zones(value: string[]) {
    this._zones = value;
  }
  public resetZones() {
    this._zones = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get zonesInput() {
    return this._zones;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover {
  /**
  * Zones whose clients the rule is for.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#from KonnectMeshLoadBalancingStrategy#from}
  */
  readonly from?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom;
  /**
  * Zones that traffic may go to.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#to KonnectMeshLoadBalancingStrategy#to}
  */
  readonly to?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    from: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFromToTerraform(struct!.from),
    to: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToToTerraform(struct!.to),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    from: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFromToHclTerraform(struct!.from),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom",
    },
    to: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToToHclTerraform(struct!.to),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._from?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.from = this._from?.internalValue;
    }
    if (this._to?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.to = this._to?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._from.internalValue = undefined;
      this._to.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._from.internalValue = value.from;
      this._to.internalValue = value.to;
    }
  }

  // from - computed: true, optional: true, required: false
  private _from = new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFromOutputReference(this, "from");
  public get from() {
    return this._from;
  }
  public putFrom(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverFrom) {
    this._from.internalValue = value;
  }
  public resetFrom() {
    this._from.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fromInput() {
    return this._from.internalValue;
  }

  // to - computed: true, optional: true, required: false
  private _to = new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToOutputReference(this, "to");
  public get to() {
    return this._to;
  }
  public putTo(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverTo) {
    this._to.internalValue = value;
  }
  public resetTo() {
    this._to.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get toInput() {
    return this._to.internalValue;
  }
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverOutputReference {
    return new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentage {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#integer KonnectMeshLoadBalancingStrategy#integer}
  */
  readonly integer?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#str KonnectMeshLoadBalancingStrategy#str}
  */
  readonly str?: string;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentageToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentage | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integer: cdktf.numberToTerraform(struct!.integer),
    str: cdktf.stringToTerraform(struct!.str),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentageToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentage | cdktf.IResolvable): any {
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

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentageOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentage | cdktf.IResolvable | undefined {
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

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentage | cdktf.IResolvable | undefined) {
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
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold {
  /**
  * Share of healthy endpoints below which it moves, in percent.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#percentage KonnectMeshLoadBalancingStrategy#percentage}
  */
  readonly percentage?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentage;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    percentage: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentageToTerraform(struct!.percentage),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    percentage: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentageToHclTerraform(struct!.percentage),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentage",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._percentage?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.percentage = this._percentage?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._percentage.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._percentage.internalValue = value.percentage;
    }
  }

  // percentage - computed: true, optional: true, required: false
  private _percentage = new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentageOutputReference(this, "percentage");
  public get percentage() {
    return this._percentage;
  }
  public putPercentage(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdPercentage) {
    this._percentage.internalValue = value;
  }
  public resetPercentage() {
    this._percentage.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get percentageInput() {
    return this._percentage.internalValue;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone {
  /**
  * Rules, the first that applies to a zone counts.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#failover KonnectMeshLoadBalancingStrategy#failover}
  */
  readonly failover?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover[] | cdktf.IResolvable;
  /**
  * When traffic moves to the next priority.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#failover_threshold KonnectMeshLoadBalancingStrategy#failover_threshold}
  */
  readonly failoverThreshold?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    failover: cdktf.listMapper(konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToTerraform, false)(struct!.failover),
    failover_threshold: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdToTerraform(struct!.failoverThreshold),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    failover: {
      value: cdktf.listMapperHcl(konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverToHclTerraform, false)(struct!.failover),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverList",
    },
    failover_threshold: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdToHclTerraform(struct!.failoverThreshold),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._failover?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.failover = this._failover?.internalValue;
    }
    if (this._failoverThreshold?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.failoverThreshold = this._failoverThreshold?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._failover.internalValue = undefined;
      this._failoverThreshold.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._failover.internalValue = value.failover;
      this._failoverThreshold.internalValue = value.failoverThreshold;
    }
  }

  // failover - computed: true, optional: true, required: false
  private _failover = new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverList(this, "failover", false);
  public get failover() {
    return this._failover;
  }
  public putFailover(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailover[] | cdktf.IResolvable) {
    this._failover.internalValue = value;
  }
  public resetFailover() {
    this._failover.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get failoverInput() {
    return this._failover.internalValue;
  }

  // failover_threshold - computed: true, optional: true, required: false
  private _failoverThreshold = new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThresholdOutputReference(this, "failover_threshold");
  public get failoverThreshold() {
    return this._failoverThreshold;
  }
  public putFailoverThreshold(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneFailoverThreshold) {
    this._failoverThreshold.internalValue = value;
  }
  public resetFailoverThreshold() {
    this._failoverThreshold.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get failoverThresholdInput() {
    return this._failoverThreshold.internalValue;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags {
  /**
  * Key of the tag.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#key KonnectMeshLoadBalancingStrategy#key}
  */
  readonly key?: string;
  /**
  * Weight of the tag; all tags have one, or none.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#weight KonnectMeshLoadBalancingStrategy#weight}
  */
  readonly weight?: number;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTagsToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    key: cdktf.stringToTerraform(struct!.key),
    weight: cdktf.numberToTerraform(struct!.weight),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTagsToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    key: {
      value: cdktf.stringToHclTerraform(struct!.key),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    weight: {
      value: cdktf.numberToHclTerraform(struct!.weight),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTagsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._key !== undefined) {
      hasAnyValues = true;
      internalValueResult.key = this._key;
    }
    if (this._weight !== undefined) {
      hasAnyValues = true;
      internalValueResult.weight = this._weight;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._key = undefined;
      this._weight = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._key = value.key;
      this._weight = value.weight;
    }
  }

  // key - computed: true, optional: true, required: false
  private _key?: string;
  public get key() {
    return this.getStringAttribute('key');
  }
  public set key(value: string) {
    this._key = value;
  }
  public resetKey() {
    this._key = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyInput() {
    return this._key;
  }

  // weight - computed: true, optional: true, required: false
  private _weight?: number;
  public get weight() {
    return this.getNumberAttribute('weight');
  }
  public set weight(value: number) {
    this._weight = value;
  }
  public resetWeight() {
    this._weight = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get weightInput() {
    return this._weight;
  }
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTagsList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTagsOutputReference {
    return new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTagsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone {
  /**
  * Tags whose equal values draw traffic, strongest first.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#affinity_tags KonnectMeshLoadBalancingStrategy#affinity_tags}
  */
  readonly affinityTags?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags[] | cdktf.IResolvable;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    affinity_tags: cdktf.listMapper(konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTagsToTerraform, false)(struct!.affinityTags),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    affinity_tags: {
      value: cdktf.listMapperHcl(konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTagsToHclTerraform, false)(struct!.affinityTags),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTagsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._affinityTags?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.affinityTags = this._affinityTags?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._affinityTags.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._affinityTags.internalValue = value.affinityTags;
    }
  }

  // affinity_tags - computed: true, optional: true, required: false
  private _affinityTags = new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTagsList(this, "affinity_tags", false);
  public get affinityTags() {
    return this._affinityTags;
  }
  public putAffinityTags(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneAffinityTags[] | cdktf.IResolvable) {
    this._affinityTags.internalValue = value;
  }
  public resetAffinityTags() {
    this._affinityTags.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get affinityTagsInput() {
    return this._affinityTags.internalValue;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwareness {
  /**
  * Traffic to other zones, in order of priority.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#cross_zone KonnectMeshLoadBalancingStrategy#cross_zone}
  */
  readonly crossZone?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone;
  /**
  * Spread traffic over all zones alike.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#disabled KonnectMeshLoadBalancingStrategy#disabled}
  */
  readonly disabled?: boolean | cdktf.IResolvable;
  /**
  * Traffic inside the client's zone.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#local_zone KonnectMeshLoadBalancingStrategy#local_zone}
  */
  readonly localZone?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwareness | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cross_zone: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneToTerraform(struct!.crossZone),
    disabled: cdktf.booleanToTerraform(struct!.disabled),
    local_zone: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneToTerraform(struct!.localZone),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwareness | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cross_zone: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneToHclTerraform(struct!.crossZone),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone",
    },
    disabled: {
      value: cdktf.booleanToHclTerraform(struct!.disabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    local_zone: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneToHclTerraform(struct!.localZone),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwareness | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._crossZone?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.crossZone = this._crossZone?.internalValue;
    }
    if (this._disabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.disabled = this._disabled;
    }
    if (this._localZone?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.localZone = this._localZone?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwareness | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._crossZone.internalValue = undefined;
      this._disabled = undefined;
      this._localZone.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._crossZone.internalValue = value.crossZone;
      this._disabled = value.disabled;
      this._localZone.internalValue = value.localZone;
    }
  }

  // cross_zone - computed: true, optional: true, required: false
  private _crossZone = new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZoneOutputReference(this, "cross_zone");
  public get crossZone() {
    return this._crossZone;
  }
  public putCrossZone(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessCrossZone) {
    this._crossZone.internalValue = value;
  }
  public resetCrossZone() {
    this._crossZone.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get crossZoneInput() {
    return this._crossZone.internalValue;
  }

  // disabled - computed: true, optional: true, required: false
  private _disabled?: boolean | cdktf.IResolvable;
  public get disabled() {
    return this.getBooleanAttribute('disabled');
  }
  public set disabled(value: boolean | cdktf.IResolvable) {
    this._disabled = value;
  }
  public resetDisabled() {
    this._disabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get disabledInput() {
    return this._disabled;
  }

  // local_zone - computed: true, optional: true, required: false
  private _localZone = new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZoneOutputReference(this, "local_zone");
  public get localZone() {
    return this._localZone;
  }
  public putLocalZone(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessLocalZone) {
    this._localZone.internalValue = value;
  }
  public resetLocalZone() {
    this._localZone.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get localZoneInput() {
    return this._localZone.internalValue;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToDefault {
  /**
  * What a request is hashed by, in order.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#hash_policies KonnectMeshLoadBalancingStrategy#hash_policies}
  */
  readonly hashPolicies?: KonnectMeshLoadBalancingStrategySpecToDefaultHashPolicies[] | cdktf.IResolvable;
  /**
  * How an endpoint is chosen.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#load_balancer KonnectMeshLoadBalancingStrategy#load_balancer}
  */
  readonly loadBalancer?: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancer;
  /**
  * How zones and localities share traffic.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#locality_awareness KonnectMeshLoadBalancingStrategy#locality_awareness}
  */
  readonly localityAwareness?: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwareness;
}

export function konnectMeshLoadBalancingStrategySpecToDefaultToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefault | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    hash_policies: cdktf.listMapper(konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesToTerraform, false)(struct!.hashPolicies),
    load_balancer: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerToTerraform(struct!.loadBalancer),
    locality_awareness: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessToTerraform(struct!.localityAwareness),
  }
}


export function konnectMeshLoadBalancingStrategySpecToDefaultToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToDefault | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    hash_policies: {
      value: cdktf.listMapperHcl(konnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesToHclTerraform, false)(struct!.hashPolicies),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesList",
    },
    load_balancer: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerToHclTerraform(struct!.loadBalancer),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancer",
    },
    locality_awareness: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessToHclTerraform(struct!.localityAwareness),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwareness",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToDefaultOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToDefault | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._hashPolicies?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.hashPolicies = this._hashPolicies?.internalValue;
    }
    if (this._loadBalancer?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.loadBalancer = this._loadBalancer?.internalValue;
    }
    if (this._localityAwareness?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.localityAwareness = this._localityAwareness?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToDefault | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._hashPolicies.internalValue = undefined;
      this._loadBalancer.internalValue = undefined;
      this._localityAwareness.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._hashPolicies.internalValue = value.hashPolicies;
      this._loadBalancer.internalValue = value.loadBalancer;
      this._localityAwareness.internalValue = value.localityAwareness;
    }
  }

  // hash_policies - computed: true, optional: true, required: false
  private _hashPolicies = new KonnectMeshLoadBalancingStrategySpecToDefaultHashPoliciesList(this, "hash_policies", false);
  public get hashPolicies() {
    return this._hashPolicies;
  }
  public putHashPolicies(value: KonnectMeshLoadBalancingStrategySpecToDefaultHashPolicies[] | cdktf.IResolvable) {
    this._hashPolicies.internalValue = value;
  }
  public resetHashPolicies() {
    this._hashPolicies.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get hashPoliciesInput() {
    return this._hashPolicies.internalValue;
  }

  // load_balancer - computed: true, optional: true, required: false
  private _loadBalancer = new KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancerOutputReference(this, "load_balancer");
  public get loadBalancer() {
    return this._loadBalancer;
  }
  public putLoadBalancer(value: KonnectMeshLoadBalancingStrategySpecToDefaultLoadBalancer) {
    this._loadBalancer.internalValue = value;
  }
  public resetLoadBalancer() {
    this._loadBalancer.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get loadBalancerInput() {
    return this._loadBalancer.internalValue;
  }

  // locality_awareness - computed: true, optional: true, required: false
  private _localityAwareness = new KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwarenessOutputReference(this, "locality_awareness");
  public get localityAwareness() {
    return this._localityAwareness;
  }
  public putLocalityAwareness(value: KonnectMeshLoadBalancingStrategySpecToDefaultLocalityAwareness) {
    this._localityAwareness.internalValue = value;
  }
  public resetLocalityAwareness() {
    this._localityAwareness.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get localityAwarenessInput() {
    return this._localityAwareness.internalValue;
  }
}
export interface KonnectMeshLoadBalancingStrategySpecToTargetRef {
  /**
  * `Mesh`, `MeshSubset`, `MeshGateway`, `MeshService`, `MeshExternalService`, `MeshMultiZoneService`, `MeshServiceSubset`, `MeshHTTPRoute` or `Dataplane`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#kind KonnectMeshLoadBalancingStrategy#kind}
  */
  readonly kind?: string;
  /**
  * Labels that the target must all carry.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#labels KonnectMeshLoadBalancingStrategy#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * Mesh of the target.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#mesh KonnectMeshLoadBalancingStrategy#mesh}
  */
  readonly mesh?: string;
  /**
  * Name of the target.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#name KonnectMeshLoadBalancingStrategy#name}
  */
  readonly name?: string;
  /**
  * Kubernetes namespace of the target.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#namespace KonnectMeshLoadBalancingStrategy#namespace}
  */
  readonly namespace?: string;
  /**
  * `Sidecar`, `Gateway`, or both.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#proxy_types KonnectMeshLoadBalancingStrategy#proxy_types}
  */
  readonly proxyTypes?: string[];
  /**
  * Port or section of the target.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#section_name KonnectMeshLoadBalancingStrategy#section_name}
  */
  readonly sectionName?: string;
  /**
  * Tags that the target must all carry.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#tags KonnectMeshLoadBalancingStrategy#tags}
  */
  readonly tags?: { [key: string]: string };
}

export function konnectMeshLoadBalancingStrategySpecToTargetRefToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToTargetRef | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    kind: cdktf.stringToTerraform(struct!.kind),
    labels: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.labels),
    mesh: cdktf.stringToTerraform(struct!.mesh),
    name: cdktf.stringToTerraform(struct!.name),
    namespace: cdktf.stringToTerraform(struct!.namespace),
    proxy_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.proxyTypes),
    section_name: cdktf.stringToTerraform(struct!.sectionName),
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
  }
}


export function konnectMeshLoadBalancingStrategySpecToTargetRefToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecToTargetRef | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    kind: {
      value: cdktf.stringToHclTerraform(struct!.kind),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    labels: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.labels),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
    mesh: {
      value: cdktf.stringToHclTerraform(struct!.mesh),
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
    namespace: {
      value: cdktf.stringToHclTerraform(struct!.namespace),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    proxy_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.proxyTypes),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    section_name: {
      value: cdktf.stringToHclTerraform(struct!.sectionName),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
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

export class KonnectMeshLoadBalancingStrategySpecToTargetRefOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecToTargetRef | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._kind !== undefined) {
      hasAnyValues = true;
      internalValueResult.kind = this._kind;
    }
    if (this._labels !== undefined) {
      hasAnyValues = true;
      internalValueResult.labels = this._labels;
    }
    if (this._mesh !== undefined) {
      hasAnyValues = true;
      internalValueResult.mesh = this._mesh;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._namespace !== undefined) {
      hasAnyValues = true;
      internalValueResult.namespace = this._namespace;
    }
    if (this._proxyTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.proxyTypes = this._proxyTypes;
    }
    if (this._sectionName !== undefined) {
      hasAnyValues = true;
      internalValueResult.sectionName = this._sectionName;
    }
    if (this._tags !== undefined) {
      hasAnyValues = true;
      internalValueResult.tags = this._tags;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecToTargetRef | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._kind = undefined;
      this._labels = undefined;
      this._mesh = undefined;
      this._name = undefined;
      this._namespace = undefined;
      this._proxyTypes = undefined;
      this._sectionName = undefined;
      this._tags = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._kind = value.kind;
      this._labels = value.labels;
      this._mesh = value.mesh;
      this._name = value.name;
      this._namespace = value.namespace;
      this._proxyTypes = value.proxyTypes;
      this._sectionName = value.sectionName;
      this._tags = value.tags;
    }
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

  // mesh - computed: true, optional: true, required: false
  private _mesh?: string;
  public get mesh() {
    return this.getStringAttribute('mesh');
  }
  public set mesh(value: string) {
    this._mesh = value;
  }
  public resetMesh() {
    this._mesh = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get meshInput() {
    return this._mesh;
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

  // proxy_types - computed: true, optional: true, required: false
  private _proxyTypes?: string[];
  public get proxyTypes() {
    return this.getListAttribute('proxy_types');
  }
  public set proxyTypes(value: string[]) {
    this._proxyTypes = value;
  }
  public resetProxyTypes() {
    this._proxyTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get proxyTypesInput() {
    return this._proxyTypes;
  }

  // section_name - computed: true, optional: true, required: false
  private _sectionName?: string;
  public get sectionName() {
    return this.getStringAttribute('section_name');
  }
  public set sectionName(value: string) {
    this._sectionName = value;
  }
  public resetSectionName() {
    this._sectionName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sectionNameInput() {
    return this._sectionName;
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
export interface KonnectMeshLoadBalancingStrategySpecTo {
  /**
  * How traffic is balanced.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#default KonnectMeshLoadBalancingStrategy#default}
  */
  readonly default?: KonnectMeshLoadBalancingStrategySpecToDefault;
  /**
  * The destination.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#target_ref KonnectMeshLoadBalancingStrategy#target_ref}
  */
  readonly targetRef?: KonnectMeshLoadBalancingStrategySpecToTargetRef;
}

export function konnectMeshLoadBalancingStrategySpecToToTerraform(struct?: KonnectMeshLoadBalancingStrategySpecTo | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    default: konnectMeshLoadBalancingStrategySpecToDefaultToTerraform(struct!.default),
    target_ref: konnectMeshLoadBalancingStrategySpecToTargetRefToTerraform(struct!.targetRef),
  }
}


export function konnectMeshLoadBalancingStrategySpecToToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpecTo | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    default: {
      value: konnectMeshLoadBalancingStrategySpecToDefaultToHclTerraform(struct!.default),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToDefault",
    },
    target_ref: {
      value: konnectMeshLoadBalancingStrategySpecToTargetRefToHclTerraform(struct!.targetRef),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToTargetRef",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecToOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): KonnectMeshLoadBalancingStrategySpecTo | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._default?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.default = this._default?.internalValue;
    }
    if (this._targetRef?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetRef = this._targetRef?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpecTo | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._default.internalValue = undefined;
      this._targetRef.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._default.internalValue = value.default;
      this._targetRef.internalValue = value.targetRef;
    }
  }

  // default - computed: true, optional: true, required: false
  private _default = new KonnectMeshLoadBalancingStrategySpecToDefaultOutputReference(this, "default");
  public get default() {
    return this._default;
  }
  public putDefault(value: KonnectMeshLoadBalancingStrategySpecToDefault) {
    this._default.internalValue = value;
  }
  public resetDefault() {
    this._default.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultInput() {
    return this._default.internalValue;
  }

  // target_ref - computed: true, optional: true, required: false
  private _targetRef = new KonnectMeshLoadBalancingStrategySpecToTargetRefOutputReference(this, "target_ref");
  public get targetRef() {
    return this._targetRef;
  }
  public putTargetRef(value: KonnectMeshLoadBalancingStrategySpecToTargetRef) {
    this._targetRef.internalValue = value;
  }
  public resetTargetRef() {
    this._targetRef.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetRefInput() {
    return this._targetRef.internalValue;
  }
}

export class KonnectMeshLoadBalancingStrategySpecToList extends cdktf.ComplexList {
  public internalValue? : KonnectMeshLoadBalancingStrategySpecTo[] | cdktf.IResolvable

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
  public get(index: number): KonnectMeshLoadBalancingStrategySpecToOutputReference {
    return new KonnectMeshLoadBalancingStrategySpecToOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface KonnectMeshLoadBalancingStrategySpec {
  /**
  * Whose outgoing traffic it governs; the whole mesh by default.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#target_ref KonnectMeshLoadBalancingStrategy#target_ref}
  */
  readonly targetRef?: KonnectMeshLoadBalancingStrategySpecTargetRef;
  /**
  * Destinations and how traffic to them is balanced.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#to KonnectMeshLoadBalancingStrategy#to}
  */
  readonly to?: KonnectMeshLoadBalancingStrategySpecTo[] | cdktf.IResolvable;
}

export function konnectMeshLoadBalancingStrategySpecToTerraform(struct?: KonnectMeshLoadBalancingStrategySpec | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    target_ref: konnectMeshLoadBalancingStrategySpecTargetRefToTerraform(struct!.targetRef),
    to: cdktf.listMapper(konnectMeshLoadBalancingStrategySpecToToTerraform, false)(struct!.to),
  }
}


export function konnectMeshLoadBalancingStrategySpecToHclTerraform(struct?: KonnectMeshLoadBalancingStrategySpec | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    target_ref: {
      value: konnectMeshLoadBalancingStrategySpecTargetRefToHclTerraform(struct!.targetRef),
      isBlock: true,
      type: "struct",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecTargetRef",
    },
    to: {
      value: cdktf.listMapperHcl(konnectMeshLoadBalancingStrategySpecToToHclTerraform, false)(struct!.to),
      isBlock: true,
      type: "list",
      storageClassType: "KonnectMeshLoadBalancingStrategySpecToList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class KonnectMeshLoadBalancingStrategySpecOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): KonnectMeshLoadBalancingStrategySpec | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._targetRef?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetRef = this._targetRef?.internalValue;
    }
    if (this._to?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.to = this._to?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: KonnectMeshLoadBalancingStrategySpec | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._targetRef.internalValue = undefined;
      this._to.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._targetRef.internalValue = value.targetRef;
      this._to.internalValue = value.to;
    }
  }

  // target_ref - computed: false, optional: true, required: false
  private _targetRef = new KonnectMeshLoadBalancingStrategySpecTargetRefOutputReference(this, "target_ref");
  public get targetRef() {
    return this._targetRef;
  }
  public putTargetRef(value: KonnectMeshLoadBalancingStrategySpecTargetRef) {
    this._targetRef.internalValue = value;
  }
  public resetTargetRef() {
    this._targetRef.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get targetRefInput() {
    return this._targetRef.internalValue;
  }

  // to - computed: true, optional: true, required: false
  private _to = new KonnectMeshLoadBalancingStrategySpecToList(this, "to", false);
  public get to() {
    return this._to;
  }
  public putTo(value: KonnectMeshLoadBalancingStrategySpecTo[] | cdktf.IResolvable) {
    this._to.internalValue = value;
  }
  public resetTo() {
    this._to.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get toInput() {
    return this._to.internalValue;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy konnect_mesh_load_balancing_strategy}
*/
export class KonnectMeshLoadBalancingStrategy extends KonnectBetaResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "konnect_mesh_load_balancing_strategy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a KonnectMeshLoadBalancingStrategy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the KonnectMeshLoadBalancingStrategy to import
  * @param importFromId The id of the existing KonnectMeshLoadBalancingStrategy that should be imported. Refer to the {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the KonnectMeshLoadBalancingStrategy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, importConfiguration(scope, "konnect_mesh_load_balancing_strategy", importFromId, provider));
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs/resources/mesh_load_balancing_strategy konnect_mesh_load_balancing_strategy} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options KonnectMeshLoadBalancingStrategyConfig
  */
  public constructor(scope: Construct, id: string, config: KonnectMeshLoadBalancingStrategyConfig) {
    super(scope, id, {
      terraformResourceType: 'konnect_mesh_load_balancing_strategy',
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
  private _spec = new KonnectMeshLoadBalancingStrategySpecOutputReference(this, "spec");
  public get spec() {
    return this._spec;
  }
  public putSpec(value: KonnectMeshLoadBalancingStrategySpec) {
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
      mesh: cdktf.stringToTerraform(this._mesh),
      name: cdktf.stringToTerraform(this._name),
      spec: konnectMeshLoadBalancingStrategySpecToTerraform(this._spec.internalValue),
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
        value: hclValue(konnectMeshLoadBalancingStrategySpecToTerraform(this._spec.internalValue)),
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
