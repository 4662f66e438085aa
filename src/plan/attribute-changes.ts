import { isDeepStrictEqual } from "node:util";
import { renderAttributePath } from "./attribute-path";
import { type AttributeChange, type PlanValue, sensitiveMask } from "./plan";

/** The five trees of one change; each has the shape of the value, or `true` where all below it is meant. */
interface Trees {
  readonly before: PlanValue;
  readonly after: PlanValue;
  readonly unknown: PlanValue;
  readonly beforeSensitive: PlanValue;
  readonly afterSensitive: PlanValue;
}

export interface ChangeFacts {
  readonly before?: PlanValue | undefined;
  readonly after?: PlanValue | undefined;
  readonly after_unknown?: PlanValue | undefined;
  readonly before_sensitive?: PlanValue | undefined;
  readonly after_sensitive?: PlanValue | undefined;
  readonly replace_paths?: readonly (readonly (string | number)[])[] | undefined;
}

/**
 * The leaves in which a change's two sides differ.
 * @param isConfigured whether the configuration sets a top-level attribute
 */
export function readAttributeChanges(
  change: ChangeFacts,
  isConfigured: (attribute: string) => boolean,
): AttributeChange[] {
  const found: AttributeChange[] = [];
  const replacePaths = change.replace_paths ?? [];
  const visit = (steps: readonly (string | number)[], trees: Trees): void => {
    const isUnknown = trees.unknown === true;
    if (!isUnknown && !containsTrue(trees.unknown) && isDeepStrictEqual(trees.before, trees.after)) return;
    const isSensitiveWhole = trees.beforeSensitive === true || trees.afterSensitive === true;
    const names = isUnknown || isSensitiveWhole ? [] : stepsBelow(trees);
    for (const name of names) visit([...steps, name], below(trees, name));
    if (names.length > 0) return;
    const isSensitive = containsTrue(trees.beforeSensitive) || containsTrue(trees.afterSensitive);
    found.push({
      path: renderAttributePath(steps),
      steps,
      before: mask(trees.before, isSensitive),
      after: isUnknown ? null : mask(trees.after, isSensitive),
      unknown: isUnknown,
      sensitive: isSensitive,
      forcesReplacement: replacePaths.some((path) => isPrefix(path, steps) || isPrefix(steps, path)),
      configured: isConfigured(String(steps[0])),
    });
  };
  visit([], {
    before: change.before ?? null,
    after: change.after ?? null,
    unknown: change.after_unknown ?? null,
    beforeSensitive: change.before_sensitive ?? null,
    afterSensitive: change.after_sensitive ?? null,
  });
  return found.filter(({ steps }) => steps.length > 0);
}

type Composite = readonly PlanValue[] | { readonly [name: string]: PlanValue };

function isComposite(value: PlanValue): value is Composite {
  return typeof value === "object" && value !== null;
}

/** The names or indices to descend to; none where a side is a primitive, or both kinds of composite meet. */
function stepsBelow(trees: Trees): readonly (string | number)[] {
  const sides = [trees.before, trees.after, trees.unknown].filter((side) => side !== null && side !== false);
  if (!sides.every(isComposite)) return [];
  const lists = sides.filter((side) => Array.isArray(side));
  if (lists.length === sides.length) {
    return Array.from({ length: Math.max(0, ...lists.map((list) => list.length)) }, (_, index) => index);
  }
  if (lists.length > 0) return [];
  return [...new Set(sides.flatMap((side) => Object.keys(side)))];
}

function below(trees: Trees, step: string | number): Trees {
  const member = (tree: PlanValue): PlanValue => {
    if (!isComposite(tree)) return tree === true ? true : null;
    return Object.hasOwn(tree, step) ? ((tree as Record<string | number, PlanValue>)[step] ?? null) : null;
  };
  return {
    before: member(trees.before),
    after: member(trees.after),
    unknown: member(trees.unknown),
    beforeSensitive: member(trees.beforeSensitive),
    afterSensitive: member(trees.afterSensitive),
  };
}

function containsTrue(tree: PlanValue): boolean {
  return isComposite(tree) ? Object.values(tree).some(containsTrue) : tree === true;
}

function mask(value: PlanValue, isSensitive: boolean): PlanValue {
  return isSensitive && value !== null ? sensitiveMask : value;
}

function isPrefix(prefix: readonly (string | number)[], path: readonly (string | number)[]): boolean {
  return prefix.length <= path.length && prefix.every((step, position) => step === path[position]);
}
