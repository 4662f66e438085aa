/** Random resources from the contract, for property tests with fast-check of constructs and modules. */
export {
  arbitraryMultiZoneServiceProps,
  type MultiZoneServiceProps,
} from "./arbitrary-multi-zone-service-props";
export type { Json } from "./arbitrary-of-shape";
export {
  arbitraryControlPlane,
  arbitraryHostnameGenerator,
  arbitraryLoadBalancingStrategy,
  arbitraryMesh,
  arbitraryMeshService,
  arbitraryMultiZoneService,
  type ArbitraryOptions,
  type Attributes,
} from "./arbitrary-resource";
