import type { ReadCollection } from "../../konnect";

/** What decides about traffic beside the contract's kinds: which zones there are, who may leave them, which names are taken. */
export const collectionsOfTraffic: readonly ReadCollection[] = [
  { type: "Zone", collection: "zones", scope: "control-plane" },
  { type: "MeshIdentity", collection: "meshidentities", scope: "mesh" },
  { type: "MeshExternalService", collection: "meshexternalservices", scope: "mesh" },
];
