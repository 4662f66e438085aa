export { createKonnectClient, type KonnectClient, type KonnectClientOptions } from "./client";
export { type Clock, systemClock } from "./clock";
export { KonnectError, type KonnectErrorKind, KonnectSettingsError } from "./errors";
export type { JsonObject } from "./json";
export type { KonnectLogger } from "./log";
export { withDisabledFeatures } from "./operations/disabled-features";
export type { EntityPage, PageOptions } from "./operations/entity-list";
export type { Written } from "./operations/entities";
export { withoutInitialPolicies } from "./operations/no-initial-policies";
export type { CollectionRef, EntityRef } from "./operations/path";
export type { InvalidParameter, Problem } from "./problem";
export {
  type ControlPlaneContent,
  readControlPlane,
  type ReadControlPlaneOptions,
  type ReadCollection,
  type WireObject,
} from "./read-control-plane";
export type { Environment } from "./settings/environment";
export { type LimitSetting, readLimit, renderLimit, variableOf } from "./settings/limit-setting";
export {
  limitSettings,
  type RetryRules,
  retrySettings,
  type Timeouts,
  timeoutSettings,
} from "./settings/limits";
export {
  type KonnectConfiguration,
  type KonnectSettings,
  resolveSettings,
  secretsOf,
} from "./settings/settings";
export type { SettingsWarning } from "./settings/warnings";
