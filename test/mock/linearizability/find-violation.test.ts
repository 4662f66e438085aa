import fc from "fast-check";
import { findViolation } from "./find-violation";
import { type Call, follow, type Operation, type Result, type State } from "./history";

const put = (value: string, created: boolean) => [{ type: "put", value }, { created }] as const;
const get = (found: State) => [{ type: "get" }, { found }] as const;
const remove = (deleted: boolean) => [{ type: "delete" }, { deleted }] as const;

type Line = readonly [begin: number, end: number, call: readonly [Operation, Result], key?: string];

const calls = (lines: readonly Line[]): readonly Call[] =>
  lines.map(([begin, end, [operation, result], key = "a"], client) => {
    return { key, client, operation, result, begin, end };
  });

it.each<[string, readonly Line[]]>([
  ["nothing", []],
  [
    "calls one after the other",
    [
      [1, 2, put("x", true)],
      [3, 4, get("x")],
      [5, 6, remove(true)],
      [7, 8, get(undefined)],
    ],
  ],
  [
    "a read of a write that is under way",
    [
      [1, 9, put("x", true)],
      [2, 3, get("x")],
    ],
  ],
  [
    "a read that misses a write that is under way",
    [
      [1, 9, put("x", true)],
      [2, 3, get(undefined)],
    ],
  ],
  [
    "writes at once, read in one order",
    [
      [1, 9, put("x", false)],
      [1, 9, put("y", true)],
      [10, 11, get("x")],
    ],
  ],
  [
    "creation, deletion and creation at once",
    [
      [1, 9, put("x", true)],
      [1, 9, remove(true)],
      [1, 9, put("y", true)],
    ],
  ],
  [
    "keys that know nothing of each other",
    [
      [1, 2, put("x", true)],
      [3, 4, get(undefined), "b"],
    ],
  ],
])("explains %s", (_name, lines) => {
  expect(findViolation(calls(lines))).toBeUndefined();
});

it.each<[string, readonly Line[]]>([
  ["a read of what nobody wrote", [[1, 2, get("x")]]],
  [
    "a lost write",
    [
      [1, 2, put("x", true)],
      [3, 4, get(undefined)],
    ],
  ],
  [
    "a stale read",
    [
      [1, 2, put("x", true)],
      [3, 4, put("y", false)],
      [5, 6, get("x")],
    ],
  ],
  [
    "a read that goes back in time",
    [
      [1, 9, put("x", true)],
      [2, 3, get("x")],
      [4, 5, get(undefined)],
    ],
  ],
  [
    "two creations of one object",
    [
      [1, 9, put("x", true)],
      [1, 9, put("y", true)],
    ],
  ],
  [
    "a deletion that did nothing",
    [
      [1, 2, put("x", true)],
      [3, 4, remove(false)],
    ],
  ],
  [
    "a deletion that came back",
    [
      [1, 2, put("x", true)],
      [3, 4, remove(true)],
      [5, 6, get("x")],
    ],
  ],
  [
    "two readers who see two orders",
    [
      [1, 20, put("x", false)],
      [1, 20, put("y", true)],
      [2, 3, get("x")],
      [4, 5, get("y")],
      [6, 7, get("x")],
    ],
  ],
  [
    "one bad key among good ones",
    [
      [1, 2, put("x", true)],
      [3, 4, get("x")],
      [3, 4, get("x"), "b"],
    ],
  ],
])("finds %s", (_name, lines) => {
  expect(findViolation(calls(lines))).toBeDefined();
});

/** Calls that take effect in turn, and seem longer to their clients than they are. */
const linearizable = fc
  .array(
    fc.record({
      operation: fc.oneof(
        fc.record({ type: fc.constant("put" as const), value: fc.constantFrom("x", "y", "z") }),
        fc.constantFrom({ type: "get" as const }, { type: "delete" as const }),
      ),
      before: fc.nat(60),
      after: fc.nat(60),
    }),
    { maxLength: 40 },
  )
  .map((steps) => {
    let state: State;
    return steps.map(({ operation, before, after }, index): Call => {
      const times = { begin: index * 20 - before, end: index * 20 + after };
      const result = resultOf(state, operation);
      const call = { key: "a", client: index, operation, result, ...times };
      state = follow(state, call)?.state;
      return call;
    });
  });

function resultOf(state: State, { type }: Operation): Result {
  if (type === "get") return { found: state };
  return type === "put" ? { created: state === undefined } : { deleted: state !== undefined };
}

it("explains every history of calls that took effect at one moment each", () => {
  fc.assert(
    fc.property(linearizable, (history) => findViolation(history) === undefined),
    { numRuns: 300 },
  );
});

it("finds every read of a value that was never written, in any such history", () => {
  const spoilt = fc.tuple(linearizable, fc.nat()).filter(([history]) => history.length > 0);
  fc.assert(
    fc.property(spoilt, ([history, at]) => {
      const index = at % history.length;
      const odd = { type: "get" } as const;
      return (
        findViolation(
          history.map((call, place) =>
            place === index ? { ...call, operation: odd, result: { found: "never" } } : call,
          ),
        ) !== undefined
      );
    }),
    { numRuns: 300 },
  );
});
