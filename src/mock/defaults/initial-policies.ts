interface InitialPolicy {
  readonly kind: string;
  /** The mesh's name follows. */
  readonly prefix: string;
  readonly spec: unknown;
}

const wholeMesh = { kind: "Mesh" };
const toWholeMesh = (settings: unknown) => ({
  targetRef: wholeMesh,
  to: [{ targetRef: wholeMesh, default: settings }],
});
const retries = {
  numRetries: 5,
  perTryTimeout: "16s",
  backOff: { baseInterval: "25ms", maxInterval: "250ms" },
};

/** Policies that a new mesh starts with. Source of the values: Kuma's documented defaults. */
export const initialPolicies: readonly InitialPolicy[] = [
  {
    kind: "MeshTimeout",
    prefix: "mesh-timeout-all",
    spec: {
      targetRef: wholeMesh,
      rules: [
        {
          default: {
            connectionTimeout: "10s",
            idleTimeout: "2h",
            http: { requestTimeout: "0s", streamIdleTimeout: "1h", maxStreamDuration: "0s" },
          },
        },
      ],
    },
  },
  {
    kind: "MeshTimeout",
    prefix: "mesh-timeout-to-all",
    spec: toWholeMesh({
      connectionTimeout: "5s",
      idleTimeout: "1h",
      http: { requestTimeout: "15s", streamIdleTimeout: "30m" },
    }),
  },
  {
    kind: "MeshCircuitBreaker",
    prefix: "mesh-circuit-breaker-all",
    spec: toWholeMesh({
      connectionLimits: { maxConnections: 1024, maxPendingRequests: 1024, maxRequests: 1024, maxRetries: 3 },
    }),
  },
  {
    kind: "MeshRetry",
    prefix: "mesh-retry-all",
    spec: toWholeMesh({
      tcp: { maxConnectAttempt: 5 },
      http: retries,
      grpc: { ...retries, retryOn: ["Canceled", "DeadlineExceeded", "Internal", "Unavailable"] },
    }),
  },
];
