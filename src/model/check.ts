import { checkShape } from "./check-shape";
import type { ResourceKind } from "./kind";
import type { Problem } from "./problem";
import { defaultProfile, type Profile, profileRules } from "./profile";
import { applyRule, isPlainObject, opaque, type Rule } from "./rule";

export interface CheckOptions {
  /** @default "2.13" */
  readonly profile?: Profile;
  /** Tells a value that is not known yet: such a value is right until it is known. @default none is */
  readonly isOpaque?: (value: unknown) => boolean;
  /** Apply the rules of these stages alone. @default all */
  readonly stages?: readonly Rule["stage"][];
}

/**
 * Checks a resource, given by wire names, against its kind: types first, then every rule.
 * Gives all problems at once, errors and warnings, and never throws.
 */
export function checkResource(
  kind: ResourceKind,
  resource: unknown,
  options: CheckOptions = {},
): readonly Problem[] {
  const value = hideOpaque(resource, options.isOpaque ?? (() => false));
  const misshapen = checkShape(kind.shape, value);
  const broken = checkRules(kind, value, options);
  const refused = new Set(misshapen.map(({ path }) => JSON.stringify(path)));
  // What has the wrong type is no longer judged by the rules for the right one.
  return [...misshapen, ...broken.filter(({ path }) => !refused.has(JSON.stringify(path)))];
}

/** Applies the rules alone, in the order in which the server does. */
export function checkRules(
  kind: Pick<ResourceKind, "rules">,
  resource: unknown,
  { profile = defaultProfile, stages }: CheckOptions = {},
): readonly Problem[] {
  return kind.rules
    .filter((rule) => stages === undefined || stages.includes(rule.stage))
    .flatMap((rule) => applyRule(rule, resource, profileRules[profile]));
}

function hideOpaque(value: unknown, isOpaque: (value: unknown) => boolean): unknown {
  if (isOpaque(value)) return opaque;
  if (Array.isArray(value)) return value.map((element) => hideOpaque(element, isOpaque));
  if (!isPlainObject(value)) return value;
  const shown = Object.create(null) as Record<string, unknown>;
  for (const [name, entry] of Object.entries(value)) shown[name] = hideOpaque(entry, isOpaque);
  return shown;
}
