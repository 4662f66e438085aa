import { wellKnownLabels } from "../model";
import { isRecord, record, type Value, type ValueRecord } from "../plugin/values/value";

/**
 * Labels that control planes compute. Sources: the official provider's list, and Kuma's own at v3.
 * None of them is hidden from a user who wrote it: see {@link sortLabels}.
 */
const computedLabels: ReadonlySet<string> = new Set([
  wellKnownLabels.mesh,
  wellKnownLabels.origin,
  wellKnownLabels.zone,
  wellKnownLabels.environment,
  wellKnownLabels.namespace,
  wellKnownLabels.policyRole,
  wellKnownLabels.proxyType,
  "k8s.kuma.io/service-account",
  "kuma.io/workload",
  "kuma.io/listener-zoneingress",
  "kuma.io/listener-zoneegress",
]);

/** The namespace in which Konnect's own control planes run on Kubernetes. */
const systemNamespace = "kong-mesh-system";

export interface SortedLabels {
  /** What state shows: the user's labels. */
  readonly own: ValueRecord;
  /** What the server added. */
  readonly added: ValueRecord;
}

/**
 * Tells the labels of a user from those that the server added. A label is the user's when state or plan has
 * it, or when nothing says that the server made it.
 *
 * @param prior the labels of the state or plan
 * @param addedBefore labels that the server is known to have added, by what was once sent and read back
 * @param name the object's name, which v3 repeats in a label
 */
export function sortLabels(
  labels: Value,
  { prior, addedBefore, name }: { prior: Value; addedBefore: ValueRecord; name: Value },
): SortedLabels {
  const all = isRecord(labels) ? labels : {};
  const isOwn = ([key, value]: readonly [string, Value]): boolean => {
    if (isRecord(prior) && Object.hasOwn(prior, key)) return true;
    if (Object.hasOwn(addedBefore, key) && addedBefore[key] === value) return false;
    return !isComputed(key, value, all, name);
  };
  const entries = Object.entries(all);
  return { own: record(entries.filter(isOwn)), added: record(entries.filter((entry) => !isOwn(entry))) };
}

/** The labels read back after a write: whatever was not sent, the server added. */
export function sortWrittenLabels(labels: Value, sent: Value): SortedLabels {
  const entries = Object.entries(isRecord(labels) ? labels : {});
  const isSent = ([key]: readonly [string, Value]) => isRecord(sent) && Object.hasOwn(sent, key);
  return { own: record(entries.filter(isSent)), added: record(entries.filter((entry) => !isSent(entry))) };
}

function isComputed(key: string, value: Value, all: ValueRecord, name: Value): boolean {
  if (key === wellKnownLabels.displayName) return value === name;
  if (key === "kuma.io/sidecar-injection") return all[wellKnownLabels.namespace] === systemNamespace;
  return computedLabels.has(key);
}
