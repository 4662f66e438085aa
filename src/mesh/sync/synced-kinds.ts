/** How objects of a kind travel between control planes. Source: Kuma, the kinds' KDS flags. */
export interface SyncedKind {
  /** Whether the name stays as it is, instead of being hashed. */
  readonly keepsName?: true;
  /** Whether zones tell the global control plane of theirs. */
  readonly up: boolean;
  /** Whether zones are told: of what the global control plane made, of other zones' as well, or not at all. */
  readonly down: "global's" | "everyone's" | "none";
}

const policy: SyncedKind = { up: true, down: "global's" };
const staying: SyncedKind = { up: false, down: "none" };

const kinds: Readonly<Record<string, SyncedKind>> = {
  Mesh: { keepsName: true, up: false, down: "global's" },
  MeshMultiZoneService: { up: false, down: "global's" },
  MeshService: { up: true, down: "everyone's" },
  MeshExternalService: { up: true, down: "global's" },
  HostnameGenerator: { up: true, down: "global's" },
  Secret: { keepsName: true, up: false, down: "global's" },
  GlobalSecret: { keepsName: true, up: false, down: "global's" },
  Config: { keepsName: true, up: false, down: "global's" },
  MeshControlPlane: staying,
  Zone: staying,
  ZoneInsight: staying,
  MeshInsight: staying,
  ServiceInsight: staying,
};

/** Whatever is not named here is a policy, or travels like one. */
export function syncedKind(kind: string): SyncedKind {
  return kinds[kind] ?? policy;
}
