import { listed, percent } from "../report/headline";
import type { ServiceReport, Shares, ZoneReach } from "../report/report";

/** What is told of a service beyond its headline: titles with lines, in the same words in every format. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A zone may have thousands of services: so many are named. */
const mostNamed = 10;

export function sectionsOf(service: ServiceReport): readonly Section[] {
  return [
    { title: "reach", lines: service.reach.flatMap(reachLines) },
    { title: "ports", lines: portLines(service) },
    { title: "hostnames", lines: hostnameLines(service) },
    { title: "traffic", lines: trafficLines(service) },
    { title: "with a zone down", lines: downLines(service) },
  ].filter(({ lines }) => lines.length > 0);
}

function reachLines({
  zone,
  before,
  after,
  gained,
  lost,
  nearMisses,
  mayMatch,
}: ZoneReach): readonly string[] {
  const place = zone === "" ? "(global)" : zone;
  const reasons = new Set(lost.map(({ namespace, name, zone: home }) => `${home}/${namespace}/${name}`));
  const missed = nearMisses.filter(
    ({ service }) => !reasons.has(`${service.zone}/${service.namespace}/${service.name}`),
  );
  return [
    `${place}  ${before} → ${after ?? `may match ${mayMatch.length}`}`,
    ...some(gained.map((one) => `  + ${nameOf(one)}`)),
    ...some(
      lost.map((one) => {
        const why = one.differences.map(({ key, wanted, has }) =>
          has === undefined ? `no label ${key}` : `${key} is ${has}, not ${wanted}`,
        );
        return `  - ${nameOf(one)}${why.length === 0 ? "" : `: ${listed(why)}`}`;
      }),
    ),
    ...some(
      missed.map(({ service, difference: { key, wanted, has } }) =>
        has === undefined
          ? `  nearly ${nameOf(service)}: no label ${key}`
          : `  nearly ${nameOf(service)}: ${key} is ${has}, not ${wanted}`,
      ),
    ),
    ...some(mayMatch.map((one) => `  ? ${nameOf(one)}`)),
  ];
}

function portLines({ ports }: ServiceReport): readonly string[] {
  return ports.map(({ port, protocol, services }) => {
    const missing = services.filter(({ exposed }) => !exposed);
    const clashing = services.filter(({ exposed, compatible }) => exposed && !compatible);
    const faults = [
      ...(missing.length > 0 ? [`not exposed by ${namesOf(missing)}`] : []),
      ...(clashing.length > 0 ? [`another protocol at ${namesOf(clashing)}`] : []),
    ];
    const count = services.length - missing.length;
    return `${port} (${protocol})  exposed by ${count} of ${services.length}${faults.map((fault) => `; ${fault}`).join("")}`;
  });
}

function hostnameLines({
  hostnames,
  hostnameFaults,
  hiddenHostnames,
  vips,
}: ServiceReport): readonly string[] {
  return [
    ...hostnames.map(({ hostname, before, after }) => {
      const appear = after.filter((zone) => !before.includes(zone));
      const vanish = hiddenHostnames ? [] : before.filter((zone) => !after.includes(zone));
      const words = [
        ...(appear.length > 0 ? [`appears in ${listed(appear)}`] : []),
        ...(vanish.length > 0 ? [`vanishes in ${listed(vanish)}`] : []),
      ];
      const unchanged = hiddenHostnames ? "known after apply" : "unchanged";
      return `${hostname}  ${words.length === 0 ? unchanged : words.join(", ")}`;
    }),
    ...hostnameFaults.map(
      ({ generator, reason, hostname, takenBy, zones, message, isOld }) =>
        `generator ${generator}  ${reason === "Collision" ? `${hostname ?? "its hostname"} is taken${takenBy === undefined ? "" : ` by ${takenBy}`}` : message} in ${listed(zones)}${isOld ? " (as before)" : ""}`,
    ),
    ...(vips.appear.length > 0 ? [`virtual address  new in ${listed(vips.appear)}`] : []),
    ...(vips.vanish.length > 0 ? [`virtual address  given back in ${listed(vips.vanish)}`] : []),
  ];
}

function trafficLines(service: ServiceReport): readonly string[] {
  return service.traffic.map(({ from, port, before, after }) => {
    const words = changeWords(sharesText(before), afterText(service, after));
    return `${listed(from)}${hasManyPorts(service) ? ` port ${port}` : ""}  ${words}`;
  });
}

function changeWords(before: string, after: string): string {
  return before === after ? `${before}  (unchanged)` : `${before} → ${after}`;
}

function downLines(service: ServiceReport): readonly string[] {
  if (isTrafficHidden(service)) return [];
  return service.traffic.flatMap(({ from, port, down }) =>
    down.flatMap(({ zone, before, after }) => {
      const [left, right] = [sharesText(before), sharesText(after)];
      if (left === right) return [];
      const at = hasManyPorts(service) ? ` port ${port}` : "";
      return [`${zone} down, from ${listed(from)}${at}  ${left} → ${right}`];
    }),
  );
}

/** Only the apply tells where traffic goes. */
export function isTrafficHidden({ hiddenTraffic, hiddenSelector }: ServiceReport): boolean {
  return hiddenTraffic || hiddenSelector.length > 0;
}

/** Where traffic goes after the apply, as far as that is told. */
export function afterText(service: ServiceReport, after: Shares | null): string {
  return after === null && isTrafficHidden(service) ? "known after apply" : sharesText(after);
}

export function sharesText(shares: Shares | null): string {
  if (shares === null) return "(none)";
  const parts = [
    ...Object.entries(shares.zones).map(([zone, share]) => `${zone} ${percent(share)}`),
    ...(shares.lost > 0 ? [`lost ${percent(shares.lost)}`] : []),
  ];
  return parts.join(", ") || "nowhere";
}

function hasManyPorts({ traffic }: ServiceReport): boolean {
  return new Set(traffic.map(({ port }) => port)).size > 1;
}

export function nameOf({ name, namespace }: { readonly name: string; readonly namespace: string }): string {
  return namespace === "" ? name : `${name}.${namespace}`;
}

function namesOf(services: ServiceReport["ports"][number]["services"]): string {
  const names = services.map(({ service }) => `${nameOf(service)} in ${service.zone || "(global)"}`);
  return listed(
    names.length > mostNamed ? [...names.slice(0, mostNamed), `${names.length - mostNamed} more`] : names,
  );
}

function some(lines: readonly string[]): readonly string[] {
  return lines.length > mostNamed
    ? [...lines.slice(0, mostNamed), `  … and ${lines.length - mostNamed} more`]
    : lines;
}
