import type { ServiceReport } from "../../plan";
import { aboutService, type ServiceSelector } from "./find-service";
import { suggestion } from "./nearest";
import { contradictedAsWhole, type PlanCheck } from "./plan-check";

/**
 * After the apply, the service has these hostnames and no others: in all zones that know the service, or in just those
 * that are named.
 */
export function resolves(
  service: ServiceSelector,
  expected: readonly string[] | Readonly<Record<string, readonly string[]>>,
): PlanCheck {
  const wanted = isList(expected)
    ? new Map(expected.map((name) => [name, undefined]))
    : new Map(Object.entries(expected));
  return contradictedAsWhole(
    (plan) => aboutService(plan, service, (found) => differences(found, wanted)),
    () => `${service}: other hostnames were expected than ${[...wanted.keys()].join(", ") || "none"}`,
    { showsWorld: true },
  );
}

function isList(
  expected: readonly string[] | Readonly<Record<string, readonly string[]>>,
): expected is readonly string[] {
  return Array.isArray(expected);
}

function differences(
  { hostnames, hostnameFaults, hiddenHostnames }: ServiceReport,
  wanted: ReadonlyMap<string, readonly string[] | undefined>,
): readonly string[] {
  if (hiddenHostnames) return ["its hostnames are known after apply"];
  const after = hostnames.filter((one) => one.after.length > 0);
  const known = after.map(({ hostname }) => hostname);
  const everywhere = [...new Set(after.flatMap((one) => one.after))].sort();
  const absent = [...wanted.keys()].filter((name) => !known.includes(name));
  const faults = hostnameFaults.map(({ generator, message }) => `; generator ${generator}: ${message}`);
  return [
    ...absent.map(
      (name) =>
        `hostname ${name} expected, but it has ${known.join(", ") || "none"}${suggestion(name, known)}${faults.join("")}`,
    ),
    ...after.flatMap(({ hostname, after: zones }) => {
      if (!wanted.has(hostname)) return [`hostname ${hostname} was not expected`];
      const asked = [...(wanted.get(hostname) ?? everywhere)].sort();
      if (asked.join() === [...zones].sort().join()) return [];
      return [`hostname ${hostname} expected in ${asked.join(", ")}, but it resolves in ${zones.join(", ")}`];
    }),
  ];
}
