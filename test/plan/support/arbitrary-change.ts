import fc from "fast-check";

type Attributes = Readonly<Record<string, unknown>>;

/** A resource of a plan: `null` where it is not there before, or not afterwards. */
export interface ResourceChange {
  readonly type: string;
  readonly name: string;
  readonly before: Attributes | null;
  readonly after: Attributes | null;
}

export interface WorldAndChange {
  readonly profile: "2.13" | "v3";
  /** As a user writes it. */
  readonly world: { readonly objects: readonly object[]; readonly zones: readonly object[] };
  readonly resources: readonly ResourceChange[];
  /** A zone that fails. */
  readonly down: string;
}

const app = fc.constantFrom("redis", "web");
const namespace = fc.constantFrom("a", "b");
const zoneNames = ["east", "west", "north"] as const;
const zoneName = fc.constantFrom(...zoneNames);
const port = fc.oneof(
  fc.constantFrom(80, 81),
  fc.record({
    port: fc.constantFrom(80, 81),
    name: fc.constantFrom("main", "80"),
    appProtocol: fc.constantFrom("http", "tcp"),
  }),
);

const service = (isKubernetes: boolean) =>
  fc.record(
    {
      name: fc.constantFrom("one", "two", "three"),
      ...(isKubernetes && { namespace }),
      labels: fc.record({ app, tier: fc.constantFrom("x", "y") }, { requiredKeys: ["app"] }),
      ports: fc.uniqueArray(port, {
        minLength: 1,
        maxLength: 2,
        selector: (one) => (typeof one === "number" ? one : one.port),
      }),
      endpoints: fc.integer({ min: 0, max: 3 }),
      state: fc.constantFrom("Available", "Unavailable"),
    },
    { requiredKeys: ["name", "labels", "ports", "endpoints"] },
  );

const zone = (name: string) =>
  fc.constantFrom("kubernetes", "universal").chain((environment) =>
    fc.record(
      {
        name: fc.constant(name),
        environment: fc.constant(environment),
        enabled: fc.constantFrom(true, true, false),
        online: fc.constantFrom(true, true, false),
        ingress: fc.constantFrom([], ["172.20.0.1"], [`172.21.0.${zoneNames.indexOf(name as "east") + 1}`]),
        services: fc.uniqueArray(service(environment === "kubernetes"), {
          maxLength: 3,
          selector: (one) => ("namespace" in one ? `${String(one.namespace)}/${one.name}` : one.name),
        }),
        objects: fc.subarray(
          [
            {
              type: "HostnameGenerator",
              name: "own",
              spec: {
                template: "{{ .DisplayName }}.own",
                selector: { meshMultiZoneService: {} },
              },
            },
            {
              type: "MeshService",
              name: "declared",
              labels: { app: "redis" },
              spec: { ports: [{ port: 80 }], state: "Available", selector: {} },
            },
          ],
          { maxLength: 1 },
        ),
      },
      { requiredKeys: ["name", "environment", "services"] },
    ),
  );

const labels = fc.constantFrom({}, { team: "a" }, { team: "b" });

const multiZoneService = (name: string) =>
  fc.record({
    mesh: fc.constant("default"),
    name: fc.constant(name),
    type: fc.constant("MeshMultiZoneService"),
    labels,
    spec: fc.record({
      selector: fc.record({
        mesh_service: fc.record({
          match_labels: fc.oneof(
            fc.record({ app }),
            fc.record({ app, tier: fc.constantFrom("x", "y") }),
            fc.record({ app, "k8s.kuma.io/namespace": namespace }),
            fc.record({ app, "kuma.io/origin": fc.constantFrom("zone", "global") }),
            fc.record({ "kuma.io/display-name": fc.constantFrom("one", "declared", "global-one") }),
          ),
        }),
      }),
      ports: fc.uniqueArray(
        fc.record({
          port: fc.constantFrom(80, 81),
          name: fc.constantFrom(null, "main"),
          app_protocol: fc.constantFrom("tcp", "http"),
        }),
        { minLength: 1, maxLength: 2, selector: ({ name, port: number }) => name ?? String(number) },
      ),
    }),
  });

const hostnameGenerator = (name: string) =>
  fc.record({
    name: fc.constant(name),
    type: fc.constant("HostnameGenerator"),
    spec: fc.record({
      template: fc.constantFrom(
        "{{ .DisplayName }}.short",
        "{{ .DisplayName }}.{{ .Zone }}.short",
        "fixed.mesh",
        '{{ label "team" }}.mesh',
        "{{ .DisplayName }}.{{ .Mesh }}",
      ),
      selector: fc.oneof(
        fc.record({ mesh_multi_zone_service: fc.record({ match_labels: labels }) }),
        fc.record({ mesh_service: fc.record({ match_labels: fc.record({ app }) }) }),
      ),
    }),
  });

const toZones = fc.oneof(
  fc.record({ type: fc.constantFrom("Any", "None"), zones: fc.constant([]) }),
  fc.record({
    type: fc.constantFrom("Only", "AnyExcept"),
    zones: fc.uniqueArray(zoneName, { minLength: 1, maxLength: 2 }),
  }),
);

const localityAwareness = fc.oneof(
  fc.constant({ disabled: true }),
  fc
    .record(
      {
        failover: fc.array(
          fc.record(
            {
              from: fc.record({ zones: fc.uniqueArray(zoneName, { minLength: 1, maxLength: 2 }) }),
              to: toZones,
            },
            { requiredKeys: ["to"] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        failover_threshold: fc.constantFrom({ percentage: { integer: 70 } }, { percentage: { integer: 25 } }),
      },
      { requiredKeys: ["failover"] },
    )
    .map((cross_zone) => ({ cross_zone })),
  fc.constant({ local_zone: { affinity_tags: [{ key: "rack" }] } }),
);

const cacheByName = {
  "2.13": { kind: "MeshMultiZoneService", name: "cache" },
  v3: { kind: "MeshMultiZoneService", labels: { "kuma.io/display-name": "cache" } },
} as const;

const strategy = (profile: "2.13" | "v3") => (name: string) =>
  fc.record({
    mesh: fc.constant("default"),
    name: fc.constant(name),
    type: fc.constant("MeshLoadBalancingStrategy"),
    spec: fc.record({
      target_ref: fc.constant({ kind: "Mesh" }),
      to: fc.array(
        fc.record({
          target_ref: fc.oneof(
            fc.constant({ kind: "Mesh" }),
            fc.constant(cacheByName[profile]),
            fc.constant({ kind: "MeshMultiZoneService", labels: { team: "a" } }),
          ),
          default: fc.record({ locality_awareness: localityAwareness }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    }),
  });

const mesh = fc.record({
  name: fc.constant("default"),
  type: fc.constant("Mesh"),
  mtls: fc.constantFrom(null, { enabled_backend: "ca", backends: [{ name: "ca", type: "builtin" }] }),
});

const globalService = (name: string) =>
  fc.record({
    mesh: fc.constant("default"),
    name: fc.constant(name),
    type: fc.constant("MeshService"),
    labels: fc.record({ app }),
    spec: fc.record({
      ports: fc.constantFrom([{ port: 80 }], [{ port: 81 }]),
      state: fc.constantFrom("Available", "Unavailable"),
    }),
  });

function change(
  type: string,
  name: string,
  attributes: (name: string) => fc.Arbitrary<Attributes>,
): fc.Arbitrary<readonly ResourceChange[]> {
  const own = attributes(name);
  const sides = fc.oneof(
    fc.record({ before: own, after: own }),
    own.map((one) => ({ before: one, after: one })),
    own.map((after) => ({ before: null, after })),
    own.map((before) => ({ before, after: null })),
    fc.record({ before: own, after: attributes(`${name}-renamed`) }),
  );
  return fc
    .option(sides, { nil: undefined })
    .map((one) => (one === undefined ? [] : [{ type, name, ...one }]));
}

const meshChange = fc
  .record({ before: mesh, after: mesh })
  .map((sides): readonly ResourceChange[] => [{ type: "konnect_mesh", name: "default", ...sides }]);

const resourcesIn = (profile: "2.13" | "v3") =>
  fc
    .tuple(
      // A Mesh of v3 has no mutual TLS of its own.
      profile === "v3" ? fc.constant([]) : meshChange,
      change("konnect_mesh_multi_zone_service", "cache", multiZoneService),
      change("konnect_mesh_multi_zone_service", "front", multiZoneService),
      change("konnect_mesh_hostname_generator", "short", hostnameGenerator),
      change("konnect_mesh_load_balancing_strategy", "spread", strategy(profile)),
      change("konnect_mesh_service", "global-one", globalService),
    )
    .map((lists) => lists.flat());

/** Worlds of three zones, some of them disabled or offline, and changes of all kinds that plans make in them. */
export const worldAndChange: fc.Arbitrary<WorldAndChange> = fc
  .record({ profile: fc.constantFrom("2.13" as const, "v3" as const), isProven: fc.boolean() })
  .chain(({ profile, isProven }) =>
    fc.record({
      profile: fc.constant(profile),
      world: fc.record({
        objects: fc.constant(
          profile === "v3" && isProven
            ? [{ type: "MeshIdentity", name: "identity", mesh: "default", spec: {} }]
            : [],
        ),
        zones: fc.tuple(zone("east"), zone("west"), zone("north")),
      }),
      resources: resourcesIn(profile),
      down: zoneName,
    }),
  );
