import type { LabelDifference } from "../../../mesh";
import { listed } from "../../report/headline";
import type { HostnameFault, ServiceReport, ZoneReach } from "../../report/report";
import { afterText, isTrafficHidden, nameOf, sharesText } from "../service-lines";
import { type Child, element, type Markup } from "./markup";
import { change, lines, type Row, table } from "./table";

/** What is told of a service in tables: reach, ports, hostnames, traffic; those with nothing in them are left out. */
export function serviceTables(service: ServiceReport): readonly Markup[] {
  const { traffic, reach, ports } = service;
  const tables: readonly (readonly [caption: string, columns: readonly string[], rows: readonly Row[]])[] = [
    [
      "Traffic",
      ["Clients in", "Port", "Goes to", "When a zone is down"],
      traffic.map((one) => trafficRow(service, one)),
    ],
    ["Reach", ["Zone", "MeshServices matched", "What changes"], reach.map(reachRow)],
    ["Hostnames", ["Hostname", "Resolves in", "What changes"], hostnameRows(service)],
    ["Ports", ["Port", "Protocol", "Exposed by", "At fault"], ports.map(portRow)],
  ];
  return tables.filter(([, , rows]) => rows.length > 0).map((one) => table(...one));
}

function trafficRow(
  service: ServiceReport,
  { from, port, before, after, down, leftOut }: ServiceReport["traffic"][number],
): Row {
  const [left, right] = [sharesText(before), afterText(service, after)];
  const whenDown = (isTrafficHidden(service) ? [] : down).map((one) => [
    element("span", { class: "quiet" }, `${one.zone} down: `),
    change(sharesText(one.before), sharesText(one.after)),
  ]);
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return {
    cells: [
      listed(from),
      port,
      [
        change(left, right),
        reasons.length > 0 && element("span", { class: "line quiet" }, `left out: ${listed(reasons)}`),
      ],
      lines(whenDown),
    ],
    isChanged: left !== right,
  };
}

function reachRow({ zone, before, after, gained, lost, nearMisses, mayMatch }: ZoneReach): Row {
  const named = new Set(lost.map(({ namespace, name }) => `${namespace}/${name}`));
  const missed = nearMisses.filter(({ service }) => !named.has(`${service.namespace}/${service.name}`));
  const what: readonly Child[] = [
    ...lost.map((one) => [
      element("span", { class: "bad" }, `− ${nameOf(one)}`),
      ...one.differences.map((difference) => [" ", differenceWords(difference)]),
    ]),
    ...gained.map((one) => element("span", { class: "good" }, `+ ${nameOf(one)}`)),
    ...missed.map(({ service, difference }) => [
      `near miss: ${nameOf(service)}: `,
      differenceWords(difference),
    ]),
    ...mayMatch.map((one) => `? ${nameOf(one)} may match`),
  ];
  return {
    cells: [
      zone === "" ? "global control plane" : zone,
      change(String(before), after === null ? `may match ${mayMatch.length}` : String(after)),
      lines(what),
    ],
    isChanged: lost.length + gained.length > 0 || after === null,
  };
}

function differenceWords({ key, has, wanted }: LabelDifference): Child {
  return has === undefined
    ? ["no label ", element("code", {}, key)]
    : [
        element("code", {}, key),
        " is ",
        element("code", { class: "bad" }, has),
        ", not ",
        element("code", { class: "good" }, wanted),
      ];
}

function portRow({ port, protocol, services }: ServiceReport["ports"][number]): Row {
  const exposing = services.filter(({ exposed }) => exposed).length;
  const faults = services.flatMap(({ service, exposed, speaks = "", compatible }): Child[] => {
    const where = `${nameOf(service)} in ${service.zone || "the global control plane"}`;
    if (!exposed) return [`${where}: not exposed`];
    return compatible ? [] : [`${where}: speaks ${speaks}`];
  });
  return {
    cells: [port, protocol, `${exposing} of ${services.length}`, lines(faults)],
    isChanged: faults.length > 0,
  };
}

function hostnameRows({ hostnames, hostnameFaults, hiddenHostnames, vips }: ServiceReport): readonly Row[] {
  const ofHostnames = hostnames.map(({ hostname, before, after }): Row => {
    const appear = after.filter((zone) => !before.includes(zone));
    const vanish = hiddenHostnames ? [] : before.filter((zone) => !after.includes(zone));
    return {
      cells: [
        element("code", {}, hostname),
        hiddenHostnames ? "known after apply" : listed(after) || "no zone",
        lines([
          ...(appear.length > 0 ? [element("span", { class: "good" }, `appears in ${listed(appear)}`)] : []),
          ...(vanish.length > 0 ? [element("span", { class: "bad" }, `vanishes in ${listed(vanish)}`)] : []),
        ]),
      ],
      isChanged: appear.length + vanish.length > 0,
    };
  });
  const ofVips = (["appear", "vanish"] as const).flatMap((which): Row[] => {
    if (vips[which].length === 0) return [];
    const words = which === "appear" ? "is assigned" : "is given back";
    return [
      {
        cells: [
          "virtual address",
          listed(which === "appear" ? vips.appear : []) || "no zone",
          `${words} in ${listed(vips[which])}`,
        ],
        isChanged: true,
      },
    ];
  });
  return [...ofHostnames, ...hostnameFaults.map(faultRow), ...ofVips];
}

function faultRow({ generator, reason, hostname, takenBy, message, zones, isOld }: HostnameFault): Row {
  const taken = `${hostname ?? "its hostname"} is taken${takenBy === undefined ? "" : ` by ${takenBy}`}`;
  return {
    cells: [
      `generator ${generator}`,
      "no zone",
      `${reason === "Collision" ? taken : message} in ${listed(zones)}${isOld ? " (as before)" : ""}`,
    ],
    isChanged: !isOld,
  };
}
