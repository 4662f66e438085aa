/** How the mesh behaves, as pure functions. */
export {
  type Hostname,
  type HostnameRules,
  type NamedService,
  renderHostname,
  type SelectedKind,
  selectsService,
} from "./hostname";
export { displayNameOf, type Identified, renderKri } from "./kri";
export { type KriParts, parseKri } from "./parse-kri";
export { checkSni, type NamedPort, renderSni, sectionOf } from "./sni";
export { syncedName } from "./synced-name";
export * from "./world";
export type { MeshObject } from "./mesh-object";
export type { WorldInput, WorldState, WorldView } from "./reconcile/world-view";
export type { AddressedKind, ZoneInput, ZoneSettings, ZoneState, ZoneView } from "./reconcile/zone-view";
export type { SourceObject } from "./mesh-object";
export { reconcileWorld } from "./reconcile/reconcile-world";
export { reconcileZone } from "./reconcile/reconcile-zone";
export { restartZone } from "./reconcile/restart-zone";
export { keepObject, type KeptObject, type KeptZone, resumeWorld } from "./reconcile/kept-world";
export { defaultCidrs } from "./reconcile/vip-ranges";
export { parseCidr } from "./vip/cidr";
export { renderLegacySni } from "./legacy-sni";
export type { Condition } from "./match/condition";
export { matchMeshServices, type MatchedMeshService, type MatchStatus } from "./match/match-mesh-services";
export { type LabelDifference, type NearMiss, nearMisses } from "./match/near-misses";
export { toGlobal } from "./sync/to-global";
export { isSentTo, toZone } from "./sync/to-zone";
export { hasMutualTls } from "./zone-objects/mutual-tls";
export { authorsName, mayBeSynced } from "./sync/synced-labels";
export { indexLabels, indexLabelValues, type LabelIndex } from "./match/label-index";
export { describeMatch } from "./match/match-mesh-services";
export { compareMatched } from "./match/matched-order";
export { isAlike } from "./match/near-misses";
export { assignHostnames, type HostnameStatus } from "./hostnames/assign-hostnames";
export {
  becomesOneMeshService,
  labelOfMeshService,
  meshServicesOf,
  outlineMeshService,
} from "./zone-objects/mesh-services-of-zone";
export { objectsOfZone, type ObjectsOfZone } from "./zone-objects/objects-of-zone";
export { balanceZones, type ZoneBalance, type ZoneEndpoints, type ZoneShares } from "./traffic/zone-shares";
export { effectiveStrategy, type EffectiveStrategy } from "./traffic/effective-strategy";
export type { LeftOut, LeftOutReason } from "./traffic/find-endpoints";
export {
  type EndpointShare,
  type TrafficQuestion,
  type TrafficShares,
  trafficShares,
} from "./traffic/traffic-shares";
export { defaultGenerators } from "./global/default-hostname-generators";
export {
  type ComputedLabel,
  type Labelable,
  labelsComputedOnGlobal,
  withComputedLabels,
} from "./global/computed-labels";
export { resolvePort } from "./traffic/resolve-port";
