/** Which data plane proxies may join a mesh. Not in v3. Source: Kuma's Mesh. */
export interface MeshConstraints {
  /** Conditions for data plane proxies. @default none */
  readonly dataplaneProxy?: DataplaneProxyConstraints;
}

export interface DataplaneProxyConstraints {
  /** Tag sets, one of which a proxy must carry. @default any proxy may join */
  readonly requirements?: readonly TagSet[];
  /** Tag sets, none of which a proxy may carry. @default none */
  readonly restrictions?: readonly TagSet[];
}

export interface TagSet {
  /** Tags and their values; `*` for any. */
  readonly tags: { readonly [tag: string]: string };
}
