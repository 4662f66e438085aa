import type { Json } from "./arbitrary-of-shape";

/** Names of attributes that a destination of each kind needs; all others but `kind` are refused for some. */
const named: ReadonlySet<Json | undefined> = new Set([
  "MeshService",
  "MeshHTTPRoute",
  "MeshServiceSubset",
  "MeshGateway",
]);

/**
 * Attributes of a load balancing strategy whose values have to fit one another, and seldom do by chance. What
 * is left is a strategy that a control plane takes.
 */
const seldomFitting: ReadonlySet<string> = new Set([
  "active_request_bias",
  "affinity_tags",
  "failover",
  "failover_threshold",
  "hash_policies",
]);

/** A load balancing strategy without what its rules refuse. */
export function mendedStrategy(config: { readonly [name: string]: Json }): { readonly [name: string]: Json } {
  const spec = recordOf(config["spec"]);
  const to =
    Array.isArray(spec["to"]) && spec["to"].length > 0 ? (spec["to"] as readonly Json[]) : [leastDestination];
  return {
    ...config,
    spec: {
      ...spec,
      target_ref: spec["target_ref"] === null ? null : { kind: "Mesh" },
      to: to.map((destination) => {
        const { target_ref: target, default: settings = null } = recordOf(destination);
        const { kind } = recordOf(target);
        return {
          target_ref: { kind: kind ?? "Mesh", ...(named.has(kind) && { name: "redis" }) },
          default: kind === "MeshHTTPRoute" ? null : withoutSeldomFitting(settings),
        };
      }),
    },
  };
}

const leastDestination: Json = { target_ref: { kind: "Mesh" } };

function withoutSeldomFitting(json: Json): Json {
  if (Array.isArray(json)) return json.map((element: Json) => withoutSeldomFitting(element));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [
      name,
      seldomFitting.has(name) ? null : withoutSeldomFitting(value),
    ]),
  );
}

function recordOf(json: Json | undefined): { readonly [name: string]: Json } {
  return typeof json === "object" && json !== null && !Array.isArray(json)
    ? (json as { readonly [name: string]: Json })
    : {};
}
