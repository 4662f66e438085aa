import type { MatchedMeshService } from "../../mesh";
import { type Finding, finding } from "./finding";
import { listed, percent, zonesWords } from "./headline";
import type { ServiceReport, Shares, ZoneReach } from "./report";

type Check = (report: ServiceReport, at: string) => readonly Finding[];

/** What is at risk for a service, worst first in the order of the checks. */
export function findRisks(report: ServiceReport): readonly Finding[] {
  const at = report.address ?? `${report.mesh}/${report.name}`;
  return checksOf(report).flatMap((check) => check(report, at));
}

function checksOf({ action, selector, createsBeforeDestroy }: ServiceReport): readonly Check[] {
  if (action === "delete") return [deletion];
  if (selector.after !== null) return checksOfWhatStays;
  // What the replacement makes has another name: it is reported on its own, and may be there first.
  return [createsBeforeDestroy === true ? deletion : replacement, hostnameLost];
}

const deletion: Check = ({ name, reach, hostnames }, at) => {
  const matched = reach.reduce((sum, { before }) => sum + before, 0);
  if (matched === 0) return [];
  const names = hostnames.map(({ hostname }) => hostname);
  return [
    finding(
      "deletes-live-service",
      at,
      `${name} reaches ${matched} MeshServices${names.length > 0 ? ` as ${listed(names)}` : ""}.`,
    ),
  ];
};

const replacement: Check = ({ action, name, reach }, at) => {
  if (action !== "replace") return [];
  const zones = reach.filter(({ before }) => before > 0).map(({ zone }) => zone);
  if (zones.length === 0) return [];
  return [
    finding(
      "replaces-live-service",
      at,
      `${name} is deleted before it is made again: until then its clients have neither hostname nor address for what runs in ${zonesWords(zones)}.`,
    ),
  ];
};

const unknowns: Check = ({ hiddenSelector, hiddenHostnames, hiddenTraffic, ports, name }, at) => [
  ...(hiddenSelector.length > 0
    ? [
        finding(
          "known-after-apply",
          at,
          `What ${name} matches is not told: ${listed(hiddenSelector.map(({ label, why }) => `${label === "*" ? "its selector" : label} is ${why}`))}.`,
        ),
      ]
    : []),
  ...ports
    .slice(0, 1)
    .flatMap(({ untold = [] }) =>
      untold.length === 0
        ? []
        : [
            finding(
              "known-after-apply",
              at,
              `Whether the ports of ${name} are exposed is not told of ${shortList(untold.map((service) => ({ service })))}: ports there are known after apply, or sensitive.`,
            ),
          ],
    ),
  ...(hiddenHostnames
    ? [
        finding(
          "known-after-apply",
          at,
          `Hostnames of ${name} are not told: its labels or a generator are known after apply, or sensitive.`,
        ),
      ]
    : []),
  ...(hiddenTraffic
    ? [
        finding(
          "known-after-apply",
          at,
          `Where traffic to ${name} goes is not told: a strategy or its mesh is known after apply, or sensitive.`,
        ),
      ]
    : []),
];

const zeroMatch: Check = ({ reach, name, hiddenSelector }, at) => {
  if (reach.some(({ after, mayMatch }) => (after ?? mayMatch.length) > 0)) return [];
  const reason =
    hiddenSelector.length > 0
      ? `no MeshService carries the labels of the selector of ${name} that are told`
      : `the selector of ${name} matches no MeshService in any zone`;
  return [finding("zero-match", at, `${capital(reason)}${nearMissOf(reach)}.`)];
};

const zoneLost: Check = ({ reach, name }, at) => {
  if (reach.every(({ after }) => (after ?? 0) === 0)) return [];
  return reach
    .filter(({ before, after }) => before > 0 && after === 0)
    .map((zone) =>
      finding(
        "zone-lost",
        at,
        `${capital(placeOf(zone))} falls out of ${name}: ${zone.before} matched before, none after${nearMissOf([zone])}.`,
      ),
    );
};

const portNotExposed: Check = ({ ports }, at) =>
  ports.flatMap(({ port, services }) => {
    const without = services.filter(({ exposed }) => !exposed);
    if (without.length === 0) return [];
    const all =
      without.length === services.length
        ? "None of the matched MeshServices exposes"
        : `${without.length} of ${services.length} matched MeshServices do not expose`;
    return [finding("port-not-exposed", at, `${all} port ${port}: ${shortList(without)}.`)];
  });

const protocolClash: Check = ({ ports }, at) =>
  ports.flatMap(({ port, protocol, services }) => {
    const clashing = services.filter(({ exposed, compatible }) => exposed && !compatible);
    if (clashing.length === 0) return [];
    const spoken = new Set(clashing.map(({ speaks = "" }) => speaks));
    return [
      finding(
        "protocol-clash",
        at,
        `Port ${port} speaks ${protocol}, but ${listed([...spoken])} is spoken at ${shortList(clashing)}.`,
      ),
    ];
  });

const hostnameFaults: Check = ({ hostnameFaults: faults, action }, at) =>
  faults
    .filter(({ isOld }) => !isOld || action === "create")
    .map(({ reason, generator, hostname, takenBy, zones, message }) =>
      reason === "Collision"
        ? finding(
            "hostname-taken",
            at,
            `${hostname === undefined ? `The hostname of generator ${generator}` : hostname} is taken${takenBy === undefined ? "" : ` by ${takenBy}`} in ${zonesWords(zones)}.`,
          )
        : finding(
            "template-fault",
            at,
            `Generator ${generator} makes no hostname in ${zonesWords(zones)}: ${message}.`,
          ),
    );

const hostnameLost: Check = ({ hostnames, hiddenHostnames }, at) =>
  hiddenHostnames
    ? []
    : hostnames.flatMap(({ hostname, before, after }) => {
        if (before === after) return [];
        const still = new Set(after);
        const gone = before.filter((zone) => !still.has(zone));
        return gone.length === 0
          ? []
          : [finding("hostname-lost", at, `${hostname} no longer resolves in ${zonesWords(gone)}.`)];
      });

const trafficLost: Check = ({ traffic }, at) =>
  traffic.flatMap(({ from, port, before, after, leftOut }) => {
    if (after === null) return [];
    if (after.lost > (before?.lost ?? 0)) {
      return [
        finding(
          "traffic-lost",
          at,
          `Of the traffic of clients in ${zonesWords(from)} to port ${port}, ${percent(after.lost)} goes where nothing answers.`,
        ),
      ];
    }
    if (leftOut.length === 0 || reachesSome(after) || (before !== null && !reachesSome(before))) return [];
    const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
    return [
      finding(
        "no-traffic",
        at,
        `Clients in ${zonesWords(from)} reach nothing at port ${port}, though MeshServices match: ${listed(reasons)}.`,
      ),
    ];
  });

function reachesSome({ zones }: Shares): boolean {
  return Object.keys(zones).length > 0;
}

const checksOfWhatStays: readonly Check[] = [
  replacement,
  zeroMatch,
  zoneLost,
  portNotExposed,
  protocolClash,
  hostnameFaults,
  hostnameLost,
  trafficLost,
  unknowns,
];

function nearMissOf(reach: readonly ZoneReach[]): string {
  for (const { zone, nearMisses, lost } of reach) {
    const [near] = nearMisses;
    const [only, ...others] = lost[0]?.differences ?? [];
    const found =
      near ??
      (only !== undefined && others.length === 0 && lost[0] !== undefined
        ? { service: lost[0], difference: only }
        : undefined);
    if (found === undefined) continue;
    const { key, has, wanted } = found.difference;
    const value = has === undefined ? `has no label ${key}` : `has ${key} = ${has}`;
    return `; ${found.service.name} of ${zone === "" ? "the global control plane" : zone} ${value}, not ${wanted}`;
  }
  return "";
}

function placeOf({ zone }: ZoneReach): string {
  return zone === "" ? "the global control plane" : `zone ${zone}`;
}

const mostNamed = 5;

function shortList(services: readonly { readonly service: MatchedMeshService }[]): string {
  const names = services.map(
    ({ service: { name, zone } }) => `${name} in ${zone || "the global control plane"}`,
  );
  const more = names.length - mostNamed;
  return listed(more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
