import type ts from "typescript";
import { meshLoadBalancingStrategy, type Shape } from "../../../model";
import { shapeAt } from "../../members";
import type { AttributePath } from "../../resource";
import type { Attributes, Value } from "../../value";
import { destinationsPath } from "../layouts";
import type { Findings, Values } from "./values";

/** A call that makes a value for a strategy: what it is given, and where what comes of it stands. */
export interface MakingCall {
  readonly method: string;
  readonly given: readonly ts.Expression[];
  readonly path: AttributePath;
  readonly findings: Findings;
}

/** What locality awareness is when nobody says. */
export const localFirst: Attributes = { cross_zone: { failover: [{ to: { type: "Any" } }] } };

const localityShape = shapeAt(meshLoadBalancingStrategy.shape, [
  ...destinationsPath,
  0,
  "default",
  "locality_awareness",
]);
const zonesShape: Shape = { type: "list", element: { type: "string", nullable: false }, minimumItems: 0 };

/** `MeshLoadBalancingStrategy.localFirst()` and its siblings. */
export function localityOf({ method, given, path, findings }: MakingCall, values: Values): Value | undefined {
  const [first, second] = given;
  switch (method) {
    case "disabled":
      return { disabled: true };
    case "localFirst":
      return withOptions([{ to: { type: "Any" } }], first, path, findings, values);
    case "localOnly":
      return withOptions([{ to: { type: "None" } }], first, path, findings, values);
    case "failover": {
      const at = [...path, "cross_zone", "failover"];
      const rules = first && read(first, at, path, findings, values);
      return rules === undefined ? undefined : withOptions(rules, second, path, findings, values);
    }
    default:
      return undefined;
  }
}

/** `FailoverRule.toOnly(["west"])` and its siblings. */
export function failoverRuleOf(
  { method, given, path, findings }: MakingCall,
  values: Values,
): Value | undefined {
  const type = /^to(Only|Any|AnyExcept)$/.exec(method)?.[1];
  if (type === undefined) return undefined;
  const [zones, clients] = type === "Any" ? [undefined, given[0]] : given;
  const to = zones && values.read(zones, zonesShape, [...path, "to", "zones"], findings);
  const from = clients && values.read(clients, zonesShape, [...path, "from", "zones"], findings);
  if (type !== "Any" && to === undefined) return undefined;
  return {
    ...(from !== undefined && { from: { zones: from } }),
    to: { type, ...(to !== undefined && { zones: to }) },
  };
}

function withOptions(
  failover: Value,
  options: ts.Expression | undefined,
  path: AttributePath,
  findings: Findings,
  values: Values,
): Value {
  let localZone: Attributes | undefined;
  let threshold: Attributes | undefined;
  for (const { name, node, value } of options === undefined ? [] : (values.members(options) ?? [])) {
    if (name === "affinityTags") {
      const tags = read(value, [...path, "local_zone", "affinity_tags"], path, findings, values);
      if (tags !== undefined) localZone = { affinity_tags: tags };
    } else if (name === "threshold") {
      const at = [...path, "cross_zone", "failover_threshold"];
      values.find(node, at, findings);
      const share = values.read(value, { type: "number", nullable: false }, at, findings);
      if (share !== undefined) threshold = { percentage: percentageOf(share) };
    } else values.lose("unknown_field", node, "is no option of a failover.");
  }
  return {
    ...(localZone !== undefined && { local_zone: localZone }),
    cross_zone: { failover, ...(threshold !== undefined && { failover_threshold: threshold }) },
  };
}

/** The control plane takes decimals as text only. */
function percentageOf(share: Value): Attributes {
  return typeof share === "number" && !Number.isInteger(share) ? { str: String(share) } : { integer: share };
}

function read(
  node: ts.Expression,
  at: AttributePath,
  locality: AttributePath,
  findings: Findings,
  values: Values,
): Value | undefined {
  const shape = localityShape && shapeAt(localityShape, at.slice(locality.length));
  return values.read(node, shape, at, findings);
}
