import type { PlanValue } from "../plan";

type PlanRecord = { readonly [name: string]: PlanValue };

/** The trees of one change, in which an element of a list is found at the same place. */
export interface KeyedTrees {
  readonly before: PlanValue;
  readonly after: PlanValue;
  readonly others: readonly PlanValue[];
}

/**
 * Replaces lists of objects by objects whose members are named after what identifies an element: its `name`, else its
 * `port`. So an element that moved is no change. A list whose elements have neither, or share one, stays a list.
 *
 * @param trees `others` have the shape of before and after: the first ones of before, `afterFrom` on of after
 */
export function keyLists({ before, after, others }: KeyedTrees, afterFrom: number): KeyedTrees {
  if (Array.isArray(before) || Array.isArray(after)) {
    const keyed = keyList(before, after, others, afterFrom);
    if (keyed !== undefined) return keyed;
    return mapMembers({ before, after, others }, afterFrom, indicesOf(before, after));
  }
  if (!isRecord(before) && !isRecord(after)) return { before, after, others };
  const names = new Set([...namesOf(before), ...namesOf(after), ...others.flatMap(namesOf)]);
  return mapMembers({ before, after, others }, afterFrom, [...names]);
}

function mapMembers(trees: KeyedTrees, afterFrom: number, steps: readonly (string | number)[]): KeyedTrees {
  const made = steps.map((step) => ({
    step,
    keyed: keyLists(
      {
        before: memberOf(trees.before, step),
        after: memberOf(trees.after, step),
        others: trees.others.map((other) => memberOf(other, step)),
      },
      afterFrom,
    ),
  }));
  const rebuild = (tree: PlanValue, pick: (keyed: KeyedTrees) => PlanValue): PlanValue => {
    if (Array.isArray(tree)) return made.slice(0, tree.length).map(({ keyed }) => pick(keyed));
    if (!isRecord(tree)) return tree;
    return Object.fromEntries(
      made.filter(({ step }) => Object.hasOwn(tree, step)).map(({ step, keyed }) => [step, pick(keyed)]),
    );
  };
  return {
    before: rebuild(trees.before, ({ before }) => before),
    after: rebuild(trees.after, ({ after }) => after),
    others: trees.others.map((other, place) => rebuild(other, ({ others }) => others[place] ?? null)),
  };
}

/** Pairs the elements of two lists, and puts every pair under one name. */
function keyList(
  before: PlanValue,
  after: PlanValue,
  others: readonly PlanValue[],
  afterFrom: number,
): KeyedTrees | undefined {
  const left = recordsOf(before);
  const right = recordsOf(after);
  if (left === undefined || right === undefined || left.length + right.length === 0) return undefined;
  const pairs = pairUp(left, right);
  const keys = pairs.map(({ key }) => key);
  if (keys.includes(undefined) || new Set(keys).size !== keys.length) return undefined;

  const entries = pairs.map(({ key = "", leftAt, rightAt }) => ({
    key,
    ...keyLists(
      {
        before: leftAt === undefined ? null : (left[leftAt] ?? null),
        after: rightAt === undefined ? null : (right[rightAt] ?? null),
        others: others.map((other, place) => {
          const at = place < afterFrom ? leftAt : rightAt;
          return Array.isArray(other) ? memberOf(other, at ?? -1) : other;
        }),
      },
      afterFrom,
    ),
  }));
  const rebuilt = (pick: (entry: KeyedTrees) => PlanValue): PlanValue =>
    Object.fromEntries(
      entries
        .map((entry): [string, PlanValue] => [entry.key, pick(entry)])
        .filter(([, value]) => value !== null),
    );
  return {
    before: before === null ? null : rebuilt((entry) => entry.before),
    after: after === null ? null : rebuilt((entry) => entry.after),
    others: others.map((other, place) =>
      Array.isArray(other) ? rebuilt((entry) => entry.others[place] ?? null) : other,
    ),
  };
}

interface Pair {
  readonly key: string | undefined;
  readonly leftAt?: number;
  readonly rightAt?: number;
}

/** By name first; what is left over by number, so that a port that is renamed stays one port. */
function pairUp(left: readonly PlanRecord[], right: readonly PlanRecord[]): readonly Pair[] {
  const partner = new Map<number, number>();
  for (const identity of ["name", "port"] as const) {
    const taken = new Set(partner.values());
    right.forEach((element, rightAt) => {
      if (partner.has(rightAt) || (element[identity] ?? null) === null) return;
      const leftAt = left.findIndex(
        (other, place) => !taken.has(place) && other[identity] === element[identity],
      );
      if (leftAt < 0) return;
      taken.add(leftAt);
      partner.set(rightAt, leftAt);
    });
  }
  const paired = new Set(partner.values());
  return [
    ...right.map((element, rightAt): Pair => {
      const leftAt = partner.get(rightAt);
      const before = leftAt === undefined ? undefined : left[leftAt];
      const key = (before && keyOf(before)) ?? keyOf(element);
      return { key, rightAt, ...(leftAt === undefined ? {} : { leftAt }) };
    }),
    ...left.flatMap((element, leftAt) => (paired.has(leftAt) ? [] : [{ key: keyOf(element), leftAt }])),
  ];
}

function keyOf({ name = null, port = null }: PlanRecord): string | undefined {
  const key = name ?? port;
  return typeof key === "string" || typeof key === "number" ? String(key) : undefined;
}

function recordsOf(list: PlanValue): readonly PlanRecord[] | undefined {
  if (list === null) return [];
  return Array.isArray(list) && list.every(isRecord) ? list : undefined;
}

function isRecord(value: PlanValue): value is PlanRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function namesOf(value: PlanValue): readonly string[] {
  return isRecord(value) ? Object.keys(value) : [];
}

function indicesOf(before: PlanValue, after: PlanValue): readonly number[] {
  const lengths = [before, after].map((side) => (Array.isArray(side) ? side.length : 0));
  return Array.from({ length: Math.max(...lengths) }, (_, index) => index);
}

/** `true` for a whole tree is `true` for each of its members. */
function memberOf(tree: PlanValue, step: string | number): PlanValue {
  if (typeof tree !== "object" || tree === null) return tree === true ? true : null;
  return Object.hasOwn(tree, step) ? ((tree as Record<string | number, PlanValue>)[step] ?? null) : null;
}
