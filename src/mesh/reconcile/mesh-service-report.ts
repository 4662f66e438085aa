import type { Endpoint } from "../world";

/** What a zone's control plane reports of its own MeshServices, beyond names and addresses. */
export interface MeshServiceReport {
  readonly tls: { readonly status: "Ready" | "NotReady" };
  readonly dataplaneProxies: {
    readonly connected: number;
    readonly healthy: number;
    readonly total: number;
  };
}

/** The report on a MeshService with its workloads; every workload of a world is connected. */
export function reportMeshService(
  endpoints: readonly Endpoint[],
  { hasIdentity }: { readonly hasIdentity: boolean },
): MeshServiceReport {
  const healthy = endpoints.filter((endpoint) => endpoint.healthy).length;
  const total = endpoints.length;
  return {
    tls: { status: hasIdentity ? "Ready" : "NotReady" },
    dataplaneProxies: { connected: total, healthy, total },
  };
}
