import type { Overview, PortTraffic, ServiceInZone, ServiceOverview } from "../mock";

/** An overview as a page of text: a paragraph for every service, a line for every zone. */
export function renderOverview({ zones, services }: Overview): string {
  const paragraphs = [
    ["Zones", ...zones.map((zone) => `  ${renderZone(zone)}`)],
    ...services.map(renderService),
    ...(services.length === 0 ? [["No zone knows of a multi-zone service."]] : []),
  ];
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function renderZone({
  name,
  environment,
  enabled,
  online,
  federated,
  services,
}: Overview["zones"][number]): string {
  const unusual = [
    ...(enabled ? [] : ["disabled"]),
    ...(online ? [] : ["offline"]),
    ...(federated ? [] : ["on its own"]),
  ];
  const count = `${services} ${services === 1 ? "service" : "services"}`;
  return [name, environment, count, ...unusual].join(", ");
}

function renderService({ mesh, name, selector, ports, zones }: ServiceOverview): readonly string[] {
  const labels = Object.entries(selector).map(([key, value]) => `${key} = ${value}`);
  const shownPorts = ports.map((port) =>
    port.name === undefined ? port.port : `${port.name} (${port.port})`,
  );
  const rows = zones.map((zone) => [
    `  ${zone.zone}`,
    zone.hostnames.join(" ") || "no hostname",
    zone.vips.join(" ") || "no address",
    zone.traffic.map((traffic) => renderTraffic(traffic, zone.traffic.length > 1)).join("; ") || "no port",
  ]);
  return [
    `${mesh}/${name}, port ${shownPorts.join(", ")}`,
    `  selects ${labels.join(", ")}`,
    ...alignColumns([["  zone", "hostname", "address", "traffic of its clients goes to"], ...rows]),
    ...zones.flatMap(renderNearMisses),
  ];
}

function renderTraffic({ port, zones, lost }: PortTraffic, withPort: boolean): string {
  const shares = [
    ...zones.filter(({ share }) => share > 0).map(({ zone, share }) => `${zone} ${percent(share)}`),
    ...(lost > 0 ? [`lost ${percent(lost)}`] : []),
  ];
  return `${withPort ? `${port}: ` : ""}${shares.join(", ") || "nowhere"}`;
}

function percent(share: number): string {
  return `${Math.round(share * 1_000) / 10} %`;
}

function renderNearMisses({ zone, nearMisses }: ServiceInZone): readonly string[] {
  return nearMisses.map(({ service, difference: { key, wanted, has } }) => {
    const what = has === undefined ? `it has no label ${key}` : `its label ${key} is ${has}, not ${wanted}`;
    return `  in ${zone} nearly: ${service.name} of zone ${service.zone}, but ${what}`;
  });
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
