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
