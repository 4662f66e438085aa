import { z } from "zod";
import * as envelope from "./envelope";
import { type Facets, field } from "./facets";
import { flag, integer32, integerOrText, list, object, text, textMap } from "./fields";
import { defineKind } from "./kind";
import { labelSyntax, originIsGlobal } from "./rules-of-labels";
import {
  destinationsAreNamed,
  destinationsFit,
  loadBalancingValues,
  topTargetFits,
} from "./rules-of-load-balancing";
import { meshReferenceSyntax, nameSyntax } from "./rules-of-names";
import { policyRoleIsSystem } from "./rules-of-policies";

const needed = <Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  more: Pick<Facets, "alternatives"> = {},
) => field(schema, { description, mode: "optional", notNull: true, ...more });

const names = (description: string) =>
  field(z.array(z.string()).optional(), {
    description,
    mode: "optional+computed",
    emptyIsAbsent: true,
  });

const targetFields = {
  labels: textMap("Labels that the target must all carry."),
  mesh: text("Mesh of the target."),
  name: text("Name of the target."),
  namespace: text("Kubernetes namespace of the target."),
  proxyTypes: names("`Sidecar`, `Gateway`, or both."),
  sectionName: text("Port or section of the target."),
  tags: textMap("Tags that the target must all carry."),
};
const targetKinds =
  "`Mesh`, `MeshSubset`, `MeshGateway`, `MeshService`, `MeshExternalService`, `MeshMultiZoneService`, `MeshServiceSubset`, `MeshHTTPRoute` or `Dataplane`.";

const hashPolicies = () =>
  list(
    "What a request is hashed by, in order.",
    z.object({
      connection: object("By the connection.", {
        sourceIP: flag("By the client's address.", { terraformName: "source_ip" }),
      }),
      cookie: object("By a cookie.", {
        name: needed(z.string().min(1, "must not be empty"), "Name of the cookie."),
        path: text("Path of the cookie, when it is made."),
        ttl: text("Lifetime of the cookie, when it is made."),
      }),
      filterState: object("By an object of Envoy's filter state.", {
        key: needed(z.string().min(1, "must not be empty"), "Key of the object."),
      }),
      header: object("By a header.", {
        name: needed(z.string().min(1, "must not be empty"), "Name of the header."),
      }),
      queryParameter: object("By a query parameter.", {
        name: needed(z.string().min(1, "must not be empty"), "Name of the parameter."),
      }),
      terminal: flag("Stop here when this one gave a hash."),
      type: needed(
        z.string(),
        "`Header`, `Cookie`, `Connection`, `SourceIP`, `QueryParameter` or `FilterState`.",
      ),
    }),
    { emptyIsAbsent: true },
  );

/** The whole range in either case: who is below it need not find out about its end by another try. */
const between = (least: number, most: number) => {
  const reason = `must be between ${least} and ${most}`;
  return z.int32().min(least, reason).max(most, reason);
};

const ringSize = (description: string) =>
  field(between(1, 8_000_000).optional(), { description, mode: "optional" });

const loadBalancer = object("How an endpoint is chosen.", {
  leastRequest: object("The endpoint with the fewest open requests.", {
    activeRequestBias: integerOrText("How much open requests count; a decimal as text."),
    choiceCount: field(z.int32().min(2, "must be at least 2").optional(), {
      description: "How many random endpoints are compared, at least 2.",
      mode: "optional",
    }),
  }),
  maglev: object("Consistent hashing with Maglev.", {
    hashPolicies: hashPolicies(),
    tableSize: field(between(1, 5_000_011).optional(), {
      description: "Size of the table, a prime up to 5000011.",
      mode: "optional",
    }),
  }),
  random: object("A random endpoint.", {}),
  ringHash: object("Consistent hashing with a ring.", {
    hashFunction: text("`XXHash` or `MurmurHash2`."),
    hashPolicies: hashPolicies(),
    maxRingSize: ringSize("Largest size of the ring, up to 8000000."),
    minRingSize: ringSize("Smallest size of the ring, up to 8000000."),
  }),
  roundRobin: object("Each endpoint in turn.", {}),
  type: needed(z.string(), "`RoundRobin`, `LeastRequest`, `RingHash`, `Random` or `Maglev`."),
});

const localityAwareness = object("How zones and localities share traffic.", {
  crossZone: object("Traffic to other zones, in order of priority.", {
    failover: list(
      "Rules, the first that applies to a zone counts.",
      z.object({
        from: object("Zones whose clients the rule is for.", {
          zones: field(z.array(z.string()), {
            description: "Names of the zones.",
            mode: "optional+computed",
            emptyIsAbsent: true,
            notNull: true,
          }),
        }),
        to: field(
          z.object({
            type: needed(z.string(), "`None`, `Only`, `Any` or `AnyExcept`."),
            zones: names("Names of the zones, for `Only` and `AnyExcept`."),
          }),
          { description: "Zones that traffic may go to.", mode: "optional", notNull: true },
        ),
      }),
      { emptyIsAbsent: true },
    ),
    failoverThreshold: object("When traffic moves to the next priority.", {
      percentage: needed(
        integerOrText("Share of healthy endpoints below which it moves, in percent.").unwrap(),
        "Share of healthy endpoints below which it moves, in percent.",
        { alternatives: ["integer", "str"] },
      ),
    }),
  }),
  disabled: flag("Spread traffic over all zones alike."),
  localZone: object("Traffic inside the client's zone.", {
    affinityTags: list(
      "Tags whose equal values draw traffic, strongest first.",
      z.object({
        key: needed(z.string(), "Key of the tag."),
        weight: integer32("Weight of the tag; all tags have one, or none."),
      }),
      { emptyIsAbsent: true },
    ),
  }),
});

const spec = z.object({
  targetRef: object("Whose outgoing traffic it governs; the whole mesh by default.", {
    ...targetFields,
    kind: field(z.string(), { description: targetKinds, mode: "required" }),
  }),
  to: list(
    "Destinations and how traffic to them is balanced.",
    z.object({
      default: object(
        "How traffic is balanced.",
        {
          hashPolicies: hashPolicies(),
          loadBalancer,
          localityAwareness,
        },
        { emptyIsAbsent: true },
      ),
      targetRef: field(z.object({ ...targetFields, kind: needed(z.string(), targetKinds) }), {
        description: "The destination.",
        mode: "optional",
        notNull: true,
      }),
    }),
    { emptyIsAbsent: true },
  ),
});

/** How clients' traffic is shared among endpoints and zones. */
export const meshLoadBalancingStrategy = defineKind({
  name: "MeshLoadBalancingStrategy",
  terraformType: "konnect_mesh_load_balancing_strategy",
  description: "How traffic is shared among the endpoints and zones of a destination.",
  scope: "mesh",
  collection: "meshloadbalancingstrategies",
  shortName: "mlbs",
  schema: z.object({
    cpId: envelope.controlPlaneId,
    mesh: envelope.mesh,
    name: envelope.name("Name of the strategy."),
    type: envelope.type("MeshLoadBalancingStrategy"),
    labels: envelope.labels,
    creationTime: envelope.creationTime,
    modificationTime: envelope.modificationTime,
    kri: envelope.kri,
    warnings: envelope.warnings,
    spec: field(spec, { description: "Whose traffic, to where, and how.", mode: "required" }),
  }),
  rules: [
    ...loadBalancingValues,
    topTargetFits,
    destinationsAreNamed,
    destinationsFit,
    originIsGlobal,
    policyRoleIsSystem,
    labelSyntax,
    nameSyntax,
    meshReferenceSyntax,
  ],
});
