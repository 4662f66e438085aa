// @ts-nocheck: the generator's output does not pass exactOptionalPropertyTypes and noImplicitOverride
// Written by `npm run generate` from the provider's schema: do not edit.
// https://registry.terraform.io/providers/kong/konnect-beta/latest/docs
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
import { hclText, hclValue } from '../../hcl-values';

// Configuration

export interface KonnectBetaProviderConfig {
  /**
  * Whether creating an object that exists already takes it over, with a warning, in place of an error that asks to import it. What it held is overwritten. Or set `KONNECT_MESH_ADOPT_EXISTING`. Default `false`. Not known to the official provider.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#adopt_existing KonnectBetaProvider#adopt_existing}
  */
  readonly adoptExisting?: boolean | cdktf.IResolvable;
  /**
  * Konnect access token, used when neither of the others is set.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#konnect_access_token KonnectBetaProvider#konnect_access_token}
  */
  readonly konnectAccessToken?: string;
  /**
  * Personal access token (`kpat_…`). Or set `KONNECT_TOKEN`. Goes before the other tokens.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#personal_access_token KonnectBetaProvider#personal_access_token}
  */
  readonly personalAccessToken?: string;
  /**
  * When a request that failed is sent again. Not known to the official provider.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#retry KonnectBetaProvider#retry}
  */
  readonly retry?: KonnectBetaProviderRetry;
  /**
  * Address of the Konnect API, for example `https://us.api.konghq.com`: a mesh lives in one region. Or set `KONNECT_SERVER_URL`. Default `https://global.api.konghq.com`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#server_url KonnectBetaProvider#server_url}
  */
  readonly serverUrl?: string;
  /**
  * Access token of a system account (`spat_…`). Or set `KONNECT_SPAT`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#system_account_access_token KonnectBetaProvider#system_account_access_token}
  */
  readonly systemAccountAccessToken?: string;
  /**
  * How long one request may take, as durations such as `30s`. Not known to the official provider.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#timeouts KonnectBetaProvider#timeouts}
  */
  readonly timeouts?: KonnectBetaProviderTimeouts;
  /**
  * Alias name
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#alias KonnectBetaProvider#alias}
  */
  readonly alias?: string;
}
export interface KonnectBetaProviderRetry {
  /**
  * How often a request is sent at most, the first time included; 1 means no retry. Or set `KONNECT_MESH_RETRY_ATTEMPTS`. Default `5`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#attempts KonnectBetaProvider#attempts}
  */
  readonly attempts?: number;
  /**
  * No wait begins that would end later than this after the first attempt. Or set `KONNECT_MESH_RETRY_BUDGET`. Default `2m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#budget KonnectBetaProvider#budget}
  */
  readonly budget?: string;
  /**
  * The most that the first wait can be; each later one can be twice as long. Or set `KONNECT_MESH_RETRY_INITIAL_WAIT`. Default `250ms`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#initial_wait KonnectBetaProvider#initial_wait}
  */
  readonly initialWait?: string;
  /**
  * The most that a server's `Retry-After` is heeded. Or set `KONNECT_MESH_RETRY_MAX_RETRY_AFTER`. Default `1m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#max_retry_after KonnectBetaProvider#max_retry_after}
  */
  readonly maxRetryAfter?: string;
  /**
  * The most that any wait can be that the server does not ask for. Or set `KONNECT_MESH_RETRY_MAX_WAIT`. Default `10s`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#max_wait KonnectBetaProvider#max_wait}
  */
  readonly maxWait?: string;
  /**
  * How long to repeat the deletion of a control plane that is refused while zones are connected. Or set `KONNECT_MESH_RETRY_ZONES_DISCONNECT`. Default `0s`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#zones_disconnect KonnectBetaProvider#zones_disconnect}
  */
  readonly zonesDisconnect?: string;
}

export function konnectBetaProviderRetryToTerraform(struct?: KonnectBetaProviderRetry | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    attempts: cdktf.numberToTerraform(struct!.attempts),
    budget: cdktf.stringToTerraform(struct!.budget),
    initial_wait: cdktf.stringToTerraform(struct!.initialWait),
    max_retry_after: cdktf.stringToTerraform(struct!.maxRetryAfter),
    max_wait: cdktf.stringToTerraform(struct!.maxWait),
    zones_disconnect: cdktf.stringToTerraform(struct!.zonesDisconnect),
  }
}


export function konnectBetaProviderRetryToHclTerraform(struct?: KonnectBetaProviderRetry | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    attempts: {
      value: cdktf.numberToHclTerraform(struct!.attempts),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    budget: {
      value: cdktf.stringToHclTerraform(struct!.budget),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    initial_wait: {
      value: cdktf.stringToHclTerraform(struct!.initialWait),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    max_retry_after: {
      value: cdktf.stringToHclTerraform(struct!.maxRetryAfter),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    max_wait: {
      value: cdktf.stringToHclTerraform(struct!.maxWait),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    zones_disconnect: {
      value: cdktf.stringToHclTerraform(struct!.zonesDisconnect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface KonnectBetaProviderTimeouts {
  /**
  * Between two pieces of an answer's body. Or set `KONNECT_MESH_TIMEOUTS_BODY`. Default `30s`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#body KonnectBetaProvider#body}
  */
  readonly body?: string;
  /**
  * Until the connection stands, TLS included. Or set `KONNECT_MESH_TIMEOUTS_CONNECT`. Default `10s`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#connect KonnectBetaProvider#connect}
  */
  readonly connect?: string;
  /**
  * Until the headers of an answer are there. Or set `KONNECT_MESH_TIMEOUTS_HEADERS`. Default `30s`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#headers KonnectBetaProvider#headers}
  */
  readonly headers?: string;
  /**
  * For one attempt of a request as a whole. Or set `KONNECT_MESH_TIMEOUTS_REQUEST`. Default `1m`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#request KonnectBetaProvider#request}
  */
  readonly request?: string;
}

export function konnectBetaProviderTimeoutsToTerraform(struct?: KonnectBetaProviderTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    body: cdktf.stringToTerraform(struct!.body),
    connect: cdktf.stringToTerraform(struct!.connect),
    headers: cdktf.stringToTerraform(struct!.headers),
    request: cdktf.stringToTerraform(struct!.request),
  }
}


export function konnectBetaProviderTimeoutsToHclTerraform(struct?: KonnectBetaProviderTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    body: {
      value: cdktf.stringToHclTerraform(struct!.body),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    connect: {
      value: cdktf.stringToHclTerraform(struct!.connect),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    headers: {
      value: cdktf.stringToHclTerraform(struct!.headers),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    request: {
      value: cdktf.stringToHclTerraform(struct!.request),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}


/**
* Represents a {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs konnect-beta}
*/
export class KonnectBetaProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "konnect-beta";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a KonnectBetaProvider resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the KonnectBetaProvider to import
  * @param importFromId The id of the existing KonnectBetaProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the KonnectBetaProvider to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "konnect-beta", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/kong/konnect-beta/latest/docs konnect-beta} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options KonnectBetaProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: KonnectBetaProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'konnect-beta',
      terraformGeneratorMetadata: {
        providerName: 'konnect-beta',
        providerVersionConstraint: '~> 0.19'
      },
      terraformProviderSource: 'kong/konnect-beta'
    });
    this._adoptExisting = config.adoptExisting;
    this._konnectAccessToken = config.konnectAccessToken;
    this._personalAccessToken = config.personalAccessToken;
    this._retry = config.retry;
    this._serverUrl = config.serverUrl;
    this._systemAccountAccessToken = config.systemAccountAccessToken;
    this._timeouts = config.timeouts;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // adopt_existing - computed: false, optional: true, required: false
  private _adoptExisting?: boolean | cdktf.IResolvable;
  public get adoptExisting() {
    return this._adoptExisting;
  }
  public set adoptExisting(value: boolean | cdktf.IResolvable | undefined) {
    this._adoptExisting = value;
  }
  public resetAdoptExisting() {
    this._adoptExisting = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adoptExistingInput() {
    return this._adoptExisting;
  }

  // konnect_access_token - computed: false, optional: true, required: false
  private _konnectAccessToken?: string;
  public get konnectAccessToken() {
    return this._konnectAccessToken;
  }
  public set konnectAccessToken(value: string | undefined) {
    this._konnectAccessToken = value;
  }
  public resetKonnectAccessToken() {
    this._konnectAccessToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get konnectAccessTokenInput() {
    return this._konnectAccessToken;
  }

  // personal_access_token - computed: false, optional: true, required: false
  private _personalAccessToken?: string;
  public get personalAccessToken() {
    return this._personalAccessToken;
  }
  public set personalAccessToken(value: string | undefined) {
    this._personalAccessToken = value;
  }
  public resetPersonalAccessToken() {
    this._personalAccessToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get personalAccessTokenInput() {
    return this._personalAccessToken;
  }

  // retry - computed: false, optional: true, required: false
  private _retry?: KonnectBetaProviderRetry;
  public get retry() {
    return this._retry;
  }
  public set retry(value: KonnectBetaProviderRetry | undefined) {
    this._retry = value;
  }
  public resetRetry() {
    this._retry = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get retryInput() {
    return this._retry;
  }

  // server_url - computed: false, optional: true, required: false
  private _serverUrl?: string;
  public get serverUrl() {
    return this._serverUrl;
  }
  public set serverUrl(value: string | undefined) {
    this._serverUrl = value;
  }
  public resetServerUrl() {
    this._serverUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serverUrlInput() {
    return this._serverUrl;
  }

  // system_account_access_token - computed: false, optional: true, required: false
  private _systemAccountAccessToken?: string;
  public get systemAccountAccessToken() {
    return this._systemAccountAccessToken;
  }
  public set systemAccountAccessToken(value: string | undefined) {
    this._systemAccountAccessToken = value;
  }
  public resetSystemAccountAccessToken() {
    this._systemAccountAccessToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get systemAccountAccessTokenInput() {
    return this._systemAccountAccessToken;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts?: KonnectBetaProviderTimeouts;
  public get timeouts() {
    return this._timeouts;
  }
  public set timeouts(value: KonnectBetaProviderTimeouts | undefined) {
    this._timeouts = value;
  }
  public resetTimeouts() {
    this._timeouts = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string;
  public get alias() {
    return this._alias;
  }
  public set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      adopt_existing: cdktf.booleanToTerraform(this._adoptExisting),
      konnect_access_token: cdktf.stringToTerraform(this._konnectAccessToken),
      personal_access_token: cdktf.stringToTerraform(this._personalAccessToken),
      retry: konnectBetaProviderRetryToTerraform(this._retry),
      server_url: cdktf.stringToTerraform(this._serverUrl),
      system_account_access_token: cdktf.stringToTerraform(this._systemAccountAccessToken),
      timeouts: konnectBetaProviderTimeoutsToTerraform(this._timeouts),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      adopt_existing: {
        value: cdktf.booleanToHclTerraform(this._adoptExisting),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      konnect_access_token: {
        value: hclText(this._konnectAccessToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      personal_access_token: {
        value: hclText(this._personalAccessToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      retry: {
        value: hclValue(konnectBetaProviderRetryToTerraform(this._retry)),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      server_url: {
        value: hclText(this._serverUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      system_account_access_token: {
        value: hclText(this._systemAccountAccessToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeouts: {
        value: hclValue(konnectBetaProviderTimeoutsToTerraform(this._timeouts)),
        isBlock: false,
        type: "any",
        storageClassType: "any",
      },
      alias: {
        value: hclText(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
