import { Annotations } from "cdktf";
import type { Construct } from "constructs";
import {
  KonnectBetaProvider,
  type KonnectBetaProviderRetry,
  type KonnectBetaProviderTimeouts,
} from "./gen/provider";
import { tokenInPlainText } from "./errors";
import { definedOnly } from "./defined-only";
import { isUnresolved } from "./unresolved";
import { wireProviders } from "./provider-wiring";

export interface KonnectMeshProviderProps {
  /**
   * Base URL of the Konnect API. Mesh is regional: `https://us.api.konghq.com`, `https://eu.api.konghq.com`, …
   * @default the environment variable KONNECT_SERVER_URL, or else `https://global.api.konghq.com`
   */
  readonly serverUrl?: string;
  /**
   * Personal access token. Written to the synthesized files unless it is a token of CDKTF: prefer the environment.
   * @default the environment variable KONNECT_TOKEN
   */
  readonly personalAccessToken?: string;
  /**
   * Access token of a system account; used when there is no personal one.
   * @default the environment variable KONNECT_SPAT
   */
  readonly systemAccountAccessToken?: string;
  /**
   * Konnect access token; used when there is neither of the others.
   * @default none
   */
  readonly konnectAccessToken?: string;
  /**
   * How long one request may take: durations such as `30s`. The official provider does not know it.
   * @default see docs/provider.md
   */
  readonly timeouts?: KonnectBetaProviderTimeouts;
  /**
   * When a request that failed is sent again. The official provider does not know it.
   * @default see docs/provider.md
   */
  readonly retry?: KonnectBetaProviderRetry;
  /**
   * Whether creating an object that exists already takes it over, and overwrites what it held, in place of an
   * error that asks to import it. The official provider does not know it.
   * @default false
   */
  readonly adoptExisting?: boolean;
  /**
   * Tells several Konnect providers of one stack apart: pass the provider to the constructs that shall use it.
   * @default none: the stack's provider, which every construct without a provider of its own uses
   */
  readonly alias?: string;
}

const secrets = ["personalAccessToken", "systemAccountAccessToken", "konnectAccessToken"] as const;

/**
 * The Konnect provider of a stack. Every `konnect_…` resource of the stack uses it, also those of generated bindings.
 *
 * @example new KonnectMeshProvider(this, "Konnect");
 */
export class KonnectMeshProvider extends KonnectBetaProvider {
  constructor(scope: Construct, id: string, props: KonnectMeshProviderProps = {}) {
    super(scope, id, definedOnly(props));
    wireProviders(this);
    for (const secret of secrets) {
      const value = props[secret];
      if (value !== undefined && value !== "" && !isUnresolved(value)) {
        Annotations.of(this).addWarning(tokenInPlainText(secret));
      }
    }
  }

  /** The L1 construct: the provider itself. */
  get resource(): KonnectBetaProvider {
    return this;
  }
}
