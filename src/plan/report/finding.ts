/** How bad a finding is: an error breaks clients, a warning may, information is to be known. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** What a plan puts at risk. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Address of the resource, or `mesh/name` of a service that the plan does not manage. */
  readonly address: string;
  readonly reason: string;
  readonly remedy: string;
}

interface FindingKind {
  readonly severity: Severity;
  /** What is so, in a clause; `docs/plans.md` has the same. */
  readonly when: string;
  readonly remedy: string;
}

/** Every finding there is. */
export const findingKinds = {
  "zero-match": {
    severity: "error",
    when: "the selector matches nothing in any zone",
    remedy: "Compare the selector with the labels of the MeshServices that it should match.",
  },
  "zone-lost": {
    severity: "warning",
    when: "a zone had matches and has none, while others still have",
    remedy: "Label the zone's MeshServices as the selector asks, or select them by a label that they share.",
  },
  "port-not-exposed": {
    severity: "error",
    when: "a matched MeshService does not expose a port",
    remedy: "Give the service a port that the MeshServices expose; profile v3 compares names before numbers.",
  },
  "protocol-clash": {
    severity: "warning",
    when: "a matched MeshService speaks another protocol at a port; the mesh itself compares none",
    remedy: "Set app_protocol to what the MeshServices speak; the mesh does not compare protocols.",
  },
  "hostname-taken": {
    severity: "error",
    when: "another service has the hostname",
    remedy: "Change the name or the template: the older service keeps the hostname.",
  },
  "hostname-lost": {
    severity: "warning",
    when: "a hostname no longer resolves",
    remedy:
      "Move clients to another hostname first, or keep the generator and the labels that it selects by.",
  },
  "template-fault": {
    severity: "error",
    when: "a generator's template makes no hostname for the service",
    remedy: "Correct the generator's template, or give the service the labels that it reads.",
  },
  "traffic-lost": {
    severity: "error",
    when: "more of a client's traffic goes where nothing answers",
    remedy: "Give every zone that is sent traffic workloads that answer, and an ingress.",
  },
  "no-traffic": {
    severity: "error",
    when: "MeshServices match, and clients of a zone reach none",
    remedy:
      "Look at why the matched MeshServices are left out: ports, health, ingress, mutual TLS, failover rules.",
  },
  "replaces-live-service": {
    severity: "error",
    when: "a service that matches is deleted before it is made again",
    remedy: "Create the new service beside the old one, move clients, then delete the old one.",
  },
  "deletes-live-service": {
    severity: "warning",
    when: "a service that matches is deleted",
    remedy: "Make sure that nobody uses its hostname any more.",
  },
  "already-exists": {
    severity: "error",
    when: "what is to be created is in the world",
    remedy: "Import the object instead of creating it.",
  },
  "known-after-apply": {
    severity: "info",
    when: "a value that only the apply tells, or a sensitive one, decides",
    remedy: "Apply what the value comes from first, and plan again.",
  },
} as const satisfies Readonly<Record<string, FindingKind>>;

export type FindingCode = keyof typeof findingKinds;

export function finding(code: FindingCode, address: string, reason: string): Finding {
  const { severity, remedy } = findingKinds[code];
  return { code, severity, address, reason, remedy };
}
