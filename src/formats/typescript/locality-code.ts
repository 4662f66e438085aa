import type { Ledger } from "../ledger";
import type { AttributePath } from "../resource";
import { type Attributes, isAttributes, isList, setOf, type Value } from "../value";
import type { Code, CodeMember } from "./code";
import { valueCode } from "./value-code";

const strategy = "MeshLoadBalancingStrategy";

/** `MeshLoadBalancingStrategy.localFirst()` and its siblings, for settings that they give to the letter. */
export function localityCode(value: Value, path: AttributePath, ledger: Ledger): Code | undefined {
  if (!isAttributes(value) || ledger.hasWithin(path)) return undefined;
  const { disabled, cross_zone: crossZone, local_zone: localZone, ...others } = setOf(value);
  if (Object.keys(others).length > 0) return undefined;
  if (disabled !== undefined) {
    const isAlone = crossZone === undefined && localZone === undefined;
    return disabled === true && isAlone
      ? { type: "call", callee: `${strategy}.disabled`, args: [] }
      : undefined;
  }
  const rules = isAttributes(crossZone) ? rulesOf(crossZone) : undefined;
  const options = isAttributes(crossZone) ? optionsOf(crossZone, localZone, ledger, path) : undefined;
  if (rules === undefined || options === undefined) return undefined;
  const given: readonly Code[] = options.length === 0 ? [] : [{ type: "object", members: options }];
  const [only] = rules;
  if (rules.length === 1 && only === "None") {
    return { type: "call", callee: `${strategy}.localOnly`, args: given };
  }
  if (rules.length === 1 && typeof only === "object" && only.callee === anyZone && only.args.length === 0) {
    return { type: "call", callee: `${strategy}.localFirst`, args: given };
  }
  const elements = rules.flatMap((rule) => (typeof rule === "string" ? [] : [{ comments: [], value: rule }]));
  if (elements.length !== rules.length) return undefined;
  return { type: "call", callee: `${strategy}.failover`, args: [{ type: "list", elements }, ...given] };
}

type Call = Extract<Code, { type: "call" }>;

const anyZone = "FailoverRule.toAny";

/** Each rule of a failover as a call, or that there is to be none; undefined where one is neither. */
function rulesOf({ failover }: Attributes): readonly (Call | "None")[] | undefined {
  if (!isList(failover) || failover.length === 0) return undefined;
  const rules = failover.map(ruleOf);
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

function ruleOf(rule: Value): Call | "None" | undefined {
  if (!isAttributes(rule)) return undefined;
  const { from, to, ...others } = setOf(rule);
  if (!isAttributes(to) || Object.keys(others).length > 0) return undefined;
  const { type, zones, ...more } = setOf(to);
  const clients = from === undefined ? [] : isAttributes(from) ? zonesOf(from) : undefined;
  if (clients === undefined || Object.keys(more).length > 0) return undefined;
  const targets = zones === undefined ? undefined : namesCode(zones);
  switch (type) {
    case "None":
      return zones === undefined && from === undefined ? "None" : undefined;
    case "Any":
      return zones === undefined ? { type: "call", callee: anyZone, args: clients } : undefined;
    case "Only":
    case "AnyExcept":
      return targets && { type: "call", callee: `FailoverRule.to${type}`, args: [targets, ...clients] };
    default:
      return undefined;
  }
}

function zonesOf(from: Attributes): readonly Code[] | undefined {
  const { zones, ...others } = setOf(from);
  const code = zones === undefined || Object.keys(others).length > 0 ? undefined : namesCode(zones);
  return code && [code];
}

function namesCode(zones: Value): Code | undefined {
  if (!isList(zones) || !zones.every((zone) => typeof zone === "string")) return undefined;
  const elements = zones.map((zone) => ({ comments: [], value: { type: "text", text: zone } as const }));
  return { type: "list", elements };
}

/** Affinity and threshold as the options of a failover. */
function optionsOf(
  crossZone: Attributes,
  localZone: Value | undefined,
  ledger: Ledger,
  path: AttributePath,
): readonly CodeMember[] | undefined {
  const { failover: _, failover_threshold: threshold, ...others } = setOf(crossZone);
  if (Object.keys(others).length > 0) return undefined;
  const members: CodeMember[] = [];
  if (localZone !== undefined) {
    const { affinity_tags: tags, ...more } = isAttributes(localZone) ? setOf(localZone) : {};
    if (tags === undefined || Object.keys(more).length > 0) return undefined;
    const value = valueCode(tags, undefined, [...path, "local_zone", "affinity_tags"], ledger);
    members.push({ comments: [], name: "affinityTags", value });
  }
  if (threshold !== undefined) {
    const share = isAttributes(threshold) ? shareOf(threshold) : undefined;
    if (share === undefined) return undefined;
    members.push({ comments: [], name: "threshold", value: { type: "plain", text: String(share) } });
  }
  return members;
}

/** A number that the construct turns into just this: decimals become text. */
function shareOf(threshold: Attributes): number | undefined {
  const { percentage, ...others } = setOf(threshold);
  if (!isAttributes(percentage) || Object.keys(others).length > 0) return undefined;
  const { integer, str, ...more } = setOf(percentage);
  if (Object.keys(more).length > 0) return undefined;
  if (typeof integer === "number" && str === undefined)
    return Number.isInteger(integer) ? integer : undefined;
  const number = typeof str === "string" && integer === undefined ? Number(str) : NaN;
  return !Number.isInteger(number) && Number.isFinite(number) && String(number) === str ? number : undefined;
}
