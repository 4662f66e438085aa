import type { ServiceReport } from "../../plan";
import { zonesOf } from "../world/plan-world";
import { knownAfterApply } from "./expected-value";
import { aboutService, type ServiceSelector } from "./find-service";
import { suggestion } from "./nearest";
import { contradictedAsWhole, type PlanCheck } from "./plan-check";

/** What a service reaches in a zone: so many MeshServices, or just these, by name or `name.namespace`. */
export type ExpectedReach = number | readonly string[] | typeof knownAfterApply;

/** After the apply, the service matches this in these zones; in a zone that is left out, nothing. */
export function reaches(
  service: ServiceSelector,
  expected: Readonly<Record<string, ExpectedReach>>,
): PlanCheck {
  return contradictedAsWhole(
    (plan) => aboutService(plan, service, (found) => differences(found, expected, zonesOf(plan))),
    () => `${service}: other reach was expected than ${renderExpected(expected)}`,
    { showsWorld: true },
  );
}

function differences(
  service: ServiceReport,
  expected: Readonly<Record<string, ExpectedReach>>,
  known: readonly string[],
): readonly string[] {
  const reached = service.reach.map(({ zone }) => zone);
  const others = Object.keys(expected).filter((zone) => !reached.includes(zone));
  const absent = others.filter((zone) => !known.includes(zone));
  const empty = others.filter((zone) => known.includes(zone));
  return [
    ...absent.map((zone) => `the world has no zone ${zone}${suggestion(zone, known)}`),
    ...[...service.reach, ...empty.map(nothingIn)].flatMap((reach) =>
      difference(service, reach, expected[reach.zone] ?? 0),
    ),
  ];
}

/** A report leaves out zones in which nothing matches, nor ever did. */
function nothingIn(zone: string): ServiceReport["reach"][number] {
  return { zone, before: 0, after: 0, gained: [], lost: [], nearMisses: [], mayMatch: [] };
}

function difference(
  service: ServiceReport,
  reach: ServiceReport["reach"][number],
  expected: ExpectedReach,
): readonly string[] {
  const { zone, after, nearMisses, mayMatch } = reach;
  const where = zone === "" ? "on the global control plane" : `in zone ${zone}`;
  if (after === null) {
    if (expected === knownAfterApply) return [];
    const may = mayMatch.length === 0 ? "" : `; it may match ${mayMatch.map(({ name }) => name).join(", ")}`;
    return [`what it matches ${where} is known after apply${may}`];
  }
  const matched = matchedIn(service, zone);
  const isRight = typeof expected === "number" ? after === expected : isSame(matched, expected);
  if (isRight) return [];
  const wanted = typeof expected === "symbol" ? "what only the apply tells" : renderReach(expected);
  const is = after === 0 ? "it matches none" : `it matches ${after}: ${matched.map(fullName).join(", ")}`;
  const misses = nearMisses.map(
    ({ service: { name }, difference: { key, wanted: asked, has } }) =>
      `${name} has ${has === undefined ? `no label ${key}` : `${key} = ${has}`}, not ${asked}`,
  );
  const near = misses.length === 0 ? "" : ` (nearly: ${misses.slice(0, 3).join("; ")})`;
  return [`${wanted} expected ${where}, but ${is}${near}`];
}

type Matched = ServiceReport["ports"][number]["services"][number]["service"];

function matchedIn({ ports }: ServiceReport, zone: string): readonly Matched[] {
  const [port] = ports;
  return (port?.services ?? []).map(({ service }) => service).filter((service) => service.zone === zone);
}

function isSame(matched: readonly Matched[], expected: ExpectedReach): boolean {
  if (!Array.isArray(expected) || matched.length !== expected.length) return false;
  return matched.every((one) => expected.includes(one.name) || expected.includes(fullName(one)));
}

function fullName({ name, namespace }: Matched): string {
  return namespace === "" ? name : `${name}.${namespace}`;
}

function renderReach(expected: number | readonly string[]): string {
  return typeof expected === "number" ? `${expected} matched` : expected.join(", ") || "none";
}

function renderExpected(expected: Readonly<Record<string, ExpectedReach>>): string {
  return Object.entries(expected)
    .map(
      ([zone, reach]) => `${zone}: ${typeof reach === "symbol" ? "known after apply" : renderReach(reach)}`,
    )
    .join(", ");
}
