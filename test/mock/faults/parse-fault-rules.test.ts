import { parseFaultRules } from "../../../src/mock";
import { parseDuration } from "../../../src/mock/faults/parse-fault-rules";

const fine = { fault: { moment: "before-write", effect: "reset" } };

it.each([
  ["none", []],
  ["a list", [fine]],
  ["a list in an object", { rules: [fine] }],
])("takes %s", (_name, value) => {
  expect(parseFaultRules(value)).toEqual({ rules: Array.isArray(value) ? value : value.rules });
});

it("finds all that is wrong, in every rule", () => {
  const parsed = parseFaultRules([
    { ...fine, call: 0, times: 1.5, probability: 2 },
    { fault: { moment: "before-write", effect: "status", status: 42, retryAfter: -1 } },
    {},
    { fault: { moment: "sometimes" } },
    { fault: { moment: "mid-body", effect: "reset" } },
    { ...fine, speed: 1 },
  ]);
  expect("problems" in parsed && parsed.problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    "rules[0].call is 0: give at least 1",
    "rules[0].times is 1.5: give a whole number of at least 1, or leave it out",
    "rules[0].probability is 2: give at most 1",
    "rules[1].fault.status is 42: give at least 200",
    "rules[1].fault.retryAfter is -1: give at least 0",
    "rules[2].fault is missing: give an object",
    'rules[3].fault.moment is "sometimes": give one of before-write, after-write, mid-body, read',
    'rules[4].fault.effect is "reset": give one of truncated, malformed, wrong-content-type, wrong-type',
    "rules[5].speed is nothing that a rule has",
  ]);
});

it.each<[string, unknown, string]>([
  ["no list", null, "rules is null: give a list of rules"],
  ["a rule that is none", ["x"], 'rules[0] is "x": give an object'],
  [
    "an unknown kind",
    [{ ...fine, kind: "Redis" }],
    'rules[0].kind is "Redis", a kind that the API does not have',
  ],
  [
    "a range in the wrong order",
    [{ fault: { moment: "before-write", effect: "latency", milliseconds: { from: 2, to: 1 } } }],
    "rules[0].fault.milliseconds ends before it begins: give from and to in order",
  ],
  [
    "a stale write",
    [{ method: "put", fault: { moment: "read", effect: "stale", writes: 1 } }],
    "rules[0].method must be GET, for nothing else reads; or leave it out",
  ],
  [
    "staleness of no age",
    [{ fault: { moment: "read", effect: "stale" } }],
    "rules[0].fault needs either writes or milliseconds, to say how old the answer is",
  ],
  [
    "a rate limit that counts otherwise",
    [{ times: 1, fault: { moment: "before-write", effect: "rate-limit", requests: 1, seconds: 1 } }],
    "rules[0].fault counts by itself: leave call, times and probability out",
  ],
  ["a seed of nothing", [{ ...fine, seed: 1 }], "rules[0].seed draws nothing without a probability"],
])("refuses %s", (_name, value, problem) => {
  const parsed = parseFaultRules(value);
  expect("problems" in parsed && parsed.problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    problem,
  ]);
});

it.each([
  [5, 5],
  [
    { from: 1, to: 2 },
    { from: 1, to: 2 },
  ],
  [{ from: 2, to: 1 }, undefined],
  [-1, undefined],
  [NaN, undefined],
  ["5", undefined],
  [null, undefined],
])("reads %j as a length of time: %j", (value, expected) => {
  expect(parseDuration(value)).toEqual(expected);
});
