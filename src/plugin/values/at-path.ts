import type { Path, Step } from "./path";
import { isList, isRecord, record, type Value } from "./value";

/** The value at a path; undefined where the path leads nowhere, as it does into null and unknown values. */
export function valueAt(root: Value, path: Path): Value | undefined {
  let value: Value | undefined = root;
  for (const step of path) {
    if (value === undefined) return undefined;
    value = valueAtStep(value, step);
  }
  return value;
}

/** A copy of the root with another value at the path; the root itself where the path leads nowhere. */
export function withValueAt(root: Value, path: Path, replacement: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  const inner = valueAtStep(root, step);
  if (inner === undefined) return root;
  const changed = withValueAt(inner, rest, replacement);
  if (changed === inner) return root;
  if (isList(root) && "index" in step)
    return root.map((element, index) => (index === step.index ? changed : element));
  if (!isRecord(root)) return root;
  const name = memberName(step);
  return record(Object.entries(root).map(([key, value]) => [key, key === name ? changed : value]));
}

function valueAtStep(value: Value, step: Step): Value | undefined {
  if ("index" in step) return isList(value) ? value[step.index] : undefined;
  const name = memberName(step);
  return isRecord(value) && name !== undefined && Object.hasOwn(value, name) ? value[name] : undefined;
}

function memberName(step: Step): string | undefined {
  if ("attribute" in step) return step.attribute;
  return "key" in step ? step.key : undefined;
}
