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
  /** What is checked of mutual TLS, logging, metrics, tracing, constraints and routing of a Mesh: v3 keeps none of it. */
  readonly meshSettings: "checked" | "ignored";
  /** What is checked of a MeshService's spec: in 2.x nothing. */
  readonly meshServiceSpecs: "checked" | "ignored";
  /** Allowed types of a MeshService's identities. */
  readonly identityTypes: readonly string[];
  /** Whether a hostname template is rendered with stub values to be judged, or only parsed. */
  readonly hostnameTemplates: "rendered" | "parsed";
  /** Whether a policy's role label is compared. */
  readonly policyRoles: "checked" | "ignored";
  /** How a policy names what it is about: 2.x by name, namespace, tags or labels, v3 by labels alone. */
  readonly targets: "by name or labels" | "by labels";
  /** Kinds that a policy's `targetRef` may have: in the schema, and beyond it in a MeshLoadBalancingStrategy. */
  readonly targetKinds: {
    readonly top: readonly string[];
    readonly topOfLoadBalancing: readonly string[];
    readonly destination: readonly string[];
    readonly destinationOfLoadBalancing: readonly string[];
  };
  readonly hashPolicyTypes: readonly string[];
}

const targetKindsOf2x = [
  "Mesh",
  "MeshSubset",
  "MeshGateway",
  "MeshService",
  "MeshExternalService",
  "MeshMultiZoneService",
  "MeshServiceSubset",
  "MeshHTTPRoute",
  "Dataplane",
];

export const profileRules: Readonly<Record<Profile, ProfileRules>> = {
  "2.13": {
    appProtocols: ["grpc", "http", "http2", "kafka", "tcp"],
    serviceNameNotRfc1035: "warning",
    meshNameNotRfc1035: "ignored",
    meshSettings: "checked",
    meshServiceSpecs: "ignored",
    identityTypes: ["ServiceTag", "SpiffeID"],
    hostnameTemplates: "parsed",
    policyRoles: "ignored",
    targets: "by name or labels",
    targetKinds: {
      top: targetKindsOf2x,
      topOfLoadBalancing: [
        "Mesh",
        "MeshSubset",
        "MeshGateway",
        "MeshService",
        "MeshServiceSubset",
        "Dataplane",
      ],
      destination: targetKindsOf2x,
      destinationOfLoadBalancing: ["Mesh", "MeshService", "MeshMultiZoneService", "MeshHTTPRoute"],
    },
    hashPolicyTypes: ["Header", "Cookie", "Connection", "SourceIP", "QueryParameter", "FilterState"],
  },
  v3: {
    appProtocols: ["grpc", "http", "http2", "tcp"],
    serviceNameNotRfc1035: "error",
    meshNameNotRfc1035: "error",
    meshSettings: "ignored",
    meshServiceSpecs: "checked",
    identityTypes: ["SpiffeID"],
    hostnameTemplates: "rendered",
    policyRoles: "checked",
    targets: "by labels",
    targetKinds: {
      top: ["Mesh", "Dataplane"],
      topOfLoadBalancing: ["Mesh", "Dataplane"],
      destination: ["Mesh", "MeshService", "MeshExternalService", "MeshMultiZoneService", "MeshHTTPRoute"],
      destinationOfLoadBalancing: [
        "Mesh",
        "MeshService",
        "MeshExternalService",
        "MeshMultiZoneService",
        "MeshHTTPRoute",
      ],
    },
    hashPolicyTypes: ["Header", "Cookie", "Connection", "QueryParameter", "FilterState"],
  },
};

export const profiles = Object.keys(profileRules) as readonly Profile[];
