/** Konnect Mesh for CDKTF: constructs that check what they are given, over bindings generated from the provider. */
export { ForbiddenProtocols, type ForbiddenProtocolsProps } from "./aspects/forbidden-protocols";
export { NamePolicy, type NamePolicyProps } from "./aspects/name-policy";
export { RequiredLabels, type RequiredLabelsProps } from "./aspects/required-labels";
export type { ResourcePolicyProps } from "./aspects/resource-policy";
export {
  ControlPlane,
  type ControlPlaneFeatures,
  type ControlPlaneProps,
  type ExistingControlPlaneOptions,
  type IControlPlane,
} from "./control-plane";
export { ControlPlanes, type ControlPlanesProps } from "./control-planes";
export { ValidationError } from "./errors";
export {
  DataKonnectBetaMeshControlPlanes,
  type DataKonnectBetaMeshControlPlanesConfig,
} from "./gen/data-konnect-beta-mesh-control-planes";
export { KonnectMesh, type KonnectMeshConfig } from "./gen/konnect-mesh";
export {
  KonnectMeshControlPlane,
  type KonnectMeshControlPlaneConfig,
} from "./gen/konnect-mesh-control-plane";
export {
  KonnectMeshHostnameGenerator,
  type KonnectMeshHostnameGeneratorConfig,
} from "./gen/konnect-mesh-hostname-generator";
export {
  KonnectMeshLoadBalancingStrategy,
  type KonnectMeshLoadBalancingStrategyConfig,
} from "./gen/konnect-mesh-load-balancing-strategy";
export {
  KonnectMeshMultiZoneService,
  type KonnectMeshMultiZoneServiceConfig,
} from "./gen/konnect-mesh-multi-zone-service";
export { KonnectMeshService, type KonnectMeshServiceConfig } from "./gen/konnect-mesh-service";
export {
  KonnectBetaProvider,
  type KonnectBetaProviderConfig,
  type KonnectBetaProviderRetry,
  type KonnectBetaProviderTimeouts,
} from "./gen/provider";
export { KonnectMeshProvider, type KonnectMeshProviderProps } from "./konnect-mesh-provider";
export {
  type ExistingHostnameGeneratorAttributes,
  HostnameGenerator,
  type HostnameGeneratorExtension,
  type HostnameGeneratorProps,
  type HostnameSelector,
  type HostnameServiceSelector,
  type IHostnameGenerator,
} from "./hostname-generator";
export { HostnameTemplate } from "./hostname-template";
export type {
  AcmAuth,
  AcmAuthority,
  AwsCredentials,
  BuiltinAuthority,
  BuiltinCertificate,
  CertManagerAuthority,
  IssuerRef,
  ProvidedAuthority,
} from "./certificate-authorities";
export type { DataSource } from "./data-source";
export type { DataplaneProxyConstraints, MeshConstraints, TagSet } from "./mesh-constraints";
export type {
  CertificateRotation,
  DataplaneCertificates,
  MeshMtls,
  MtlsBackend,
  RequestTimeout,
  RootChain,
} from "./mesh-mtls";
export type {
  AggregatedMetrics,
  DatadogTracing,
  EnvoyMetrics,
  LogCollector,
  LogFile,
  LoggingBackend,
  MeshLogging,
  MeshMetrics,
  MeshTracing,
  MetricsBackend,
  PrometheusMetrics,
  PrometheusTls,
  TracingBackend,
  ZipkinTracing,
} from "./mesh-observability";
export type {
  VaultAuth,
  VaultAuthority,
  VaultAwsAuth,
  VaultClientCertificate,
  VaultTls,
} from "./vault-authority";
export {
  type ExistingMeshAttributes,
  type IMesh,
  Mesh,
  type MeshNetworking,
  type MeshOutbound,
  type MeshProps,
  type MeshRouting,
  type MeshServices,
} from "./mesh";
export {
  type HashedConnection,
  type HashedCookie,
  type HashedFilterState,
  type HashedHeader,
  type HashedQueryParameter,
  type HashPolicy,
  type LeastRequest,
  type LoadBalancer,
  type Maglev,
  type RingHash,
} from "./load-balancer";
export {
  type AffinityTag,
  type CrossZone,
  type Failover,
  type FailoverFrom,
  FailoverRule,
  type FailoverThreshold,
  type FailoverTo,
  type LocalityAwareness,
  type LocalZone,
} from "./locality-awareness";
export {
  type IMeshLoadBalancingStrategy,
  type LoadBalancingDestination,
  type LocalityOptions,
  MeshLoadBalancingStrategy,
  type MeshLoadBalancingStrategyProps,
} from "./mesh-load-balancing-strategy";
export {
  type IMeshMultiZoneService,
  MeshMultiZoneService,
  type MeshMultiZoneServicePort,
  type MeshMultiZoneServiceProps,
} from "./mesh-multi-zone-service";
export {
  type DataplaneLabels,
  type DataplaneRef,
  type ExistingMeshServiceOptions,
  type IMeshService,
  MeshService,
  type MeshServiceIdentity,
  type MeshServicePort,
  type MeshServiceProps,
  type MeshServiceSelector,
} from "./mesh-service";
export { MultiZoneApplication, type MultiZoneApplicationProps } from "./multi-zone-application";
export type { TargetRef, TargetRefOptions } from "./target-ref";
