import type { IResolvable } from "cdktf";

/** How an endpoint is chosen. Source: Kuma's MeshLoadBalancingStrategy. */
export interface LoadBalancer {
  /** `RoundRobin`, `LeastRequest`, `RingHash`, `Random` or `Maglev`; the first and `Random` have no settings. */
  readonly type: string;
  /** Settings of `LeastRequest`. @default Envoy's */
  readonly leastRequest?: LeastRequest;
  /** Settings of `Maglev`. @default Envoy's */
  readonly maglev?: Maglev;
  /** Settings of `RingHash`. @default Envoy's */
  readonly ringHash?: RingHash;
}

/** The endpoint with the fewest open requests. */
export interface LeastRequest {
  /** How much open requests count. Decimals as text: `"1.5"`. @default 1 */
  readonly activeRequestBias?: number | string;
  /** How many random endpoints are compared, at least 2. @default 2 */
  readonly choiceCount?: number;
}

/** Consistent hashing with Maglev. */
export interface Maglev {
  /** What a request is hashed by, in 2.13; prefer the destination's own. @default none */
  readonly hashPolicies?: readonly HashPolicy[];
  /** Size of the table: a prime up to 5000011. @default 65537 */
  readonly tableSize?: number;
}

/** Consistent hashing with a ring. */
export interface RingHash {
  /** `XXHash` or `MurmurHash2`. @default "XXHash" */
  readonly hashFunction?: string;
  /** What a request is hashed by, in 2.13; prefer the destination's own. @default none */
  readonly hashPolicies?: readonly HashPolicy[];
  /** Largest size of the ring: up to 8000000. @default 8000000 */
  readonly maxRingSize?: number;
  /** Smallest size of the ring: up to 8000000. @default 1024 */
  readonly minRingSize?: number;
}

/** What a request is hashed by. */
export interface HashPolicy {
  /** `Header`, `Cookie`, `Connection`, `SourceIP` (not in v3), `QueryParameter` or `FilterState`. */
  readonly type: string;
  /** By the connection. @default none */
  readonly connection?: HashedConnection;
  /** By a cookie. @default none */
  readonly cookie?: HashedCookie;
  /** By an object of Envoy's filter state. @default none */
  readonly filterState?: HashedFilterState;
  /** By a header. @default none */
  readonly header?: HashedHeader;
  /** By a query parameter. @default none */
  readonly queryParameter?: HashedQueryParameter;
  /** Stop here when this one gave a hash. @default false */
  readonly terminal?: boolean | IResolvable;
}

export interface HashedConnection {
  /** By the client's address. @default false */
  readonly sourceIp?: boolean | IResolvable;
}

export interface HashedCookie {
  /** Name of the cookie. */
  readonly name: string;
  /** Path of the cookie, when it is made. @default none */
  readonly path?: string;
  /** Lifetime of the cookie, when it is made: `1h`. @default the browser's session */
  readonly ttl?: string;
}

export interface HashedFilterState {
  /** Key of the object. */
  readonly key: string;
}

export interface HashedHeader {
  /** Name of the header. */
  readonly name: string;
}

export interface HashedQueryParameter {
  /** Name of the parameter. */
  readonly name: string;
}
