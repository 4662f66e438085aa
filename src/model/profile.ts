/**
 * The control-plane generation whose behaviour is meant: `2.13` is what Konnect serves today,
 * `v3` the coming major version of Kuma.
 */
export type Profile = "2.13" | "v3";

export const defaultProfile: Profile = "2.13";

/** What differs between the generations in what they accept. Source: Kuma's validators at both versions. */
export interface ProfileRules {
  /** Allowed `appProtocol` values, in the order in which the server lists them. */
  readonly appProtocols: readonly string[];
  /** What a MeshMultiZoneService name that is no RFC 1035 label gets. */
  readonly serviceNameNotRfc1035: "error" | "warning";
  /** What a Mesh name that is no RFC 1035 label gets. 2.x checks its length alone. */
  readonly meshNameNotRfc1035: "error" | "ignored";
}

export const profileRules: Readonly<Record<Profile, ProfileRules>> = {
  "2.13": {
    appProtocols: ["grpc", "http", "http2", "kafka", "tcp"],
    serviceNameNotRfc1035: "warning",
    meshNameNotRfc1035: "ignored",
  },
  v3: {
    appProtocols: ["grpc", "http", "http2", "tcp"],
    serviceNameNotRfc1035: "error",
    meshNameNotRfc1035: "error",
  },
};

export const profiles = Object.keys(profileRules) as readonly Profile[];
