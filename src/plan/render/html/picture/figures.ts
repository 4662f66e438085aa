import { percent } from "../../../report/headline";
import type { ServiceReport, TrafficReport } from "../../../report/report";
import { isTrafficHidden } from "../../service-lines";
import { element, type Markup } from "../markup";
import { drawSide } from "./draw-side";
import { layoutOf } from "./layout";
import { type Flow, lost, type Scene, sceneOf } from "./scene";

/** How many situations have a picture of their own; the table has all. */
const mostSituations = 6;

export interface FigureOptions {
  /** Parts the names of controls from those of other services. */
  readonly id: string;
  readonly colorOf: (zone: string) => string;
  /** Whether to draw what becomes of traffic when a zone is down. */
  readonly withSituations: boolean;
}

/** Pictures of a service's traffic before and after: one pair for ports that fare alike, and for each zone that may be down. */
export function trafficFigures(service: ServiceReport, options: FigureOptions): readonly Markup[] {
  return groupPorts(service.traffic).map(({ ports, rows }, index) =>
    portFigures(service, ports, rows, { ...options, id: `${options.id}-${index}` }),
  );
}

interface PortGroup {
  readonly ports: readonly string[];
  readonly rows: readonly TrafficReport[];
}

function groupPorts(traffic: readonly TrafficReport[]): readonly PortGroup[] {
  const ports = [...new Set(traffic.map(({ port }) => port))];
  const groups = new Map<string, PortGroup>();
  for (const port of ports) {
    const rows = traffic.filter((row) => row.port === port);
    const key = JSON.stringify(rows.map(({ from, before, after, down }) => [from, before, after, down]));
    groups.set(key, { rows, ports: [...(groups.get(key)?.ports ?? []), port] });
  }
  return [...groups.values()];
}

function portFigures(
  service: ServiceReport,
  ports: readonly string[],
  rows: readonly TrafficReport[],
  { id, colorOf, withSituations }: FigureOptions,
): Markup {
  const zones = [...new Set(rows.flatMap(({ down }) => down.map(({ zone }) => zone)))];
  const isDrawn = withSituations && !isTrafficHidden(service);
  const situations = [undefined, ...(isDrawn ? zones.slice(0, mostSituations) : [])];
  const title = `${ports.length === 1 ? "Port" : "Ports"} ${ports.join(", ")}`;
  return element(
    "div",
    { class: "situations" },
    element("h4", {}, title),
    situations.length > 1 &&
      element(
        "fieldset",
        {},
        element("legend", {}, "Suppose"),
        situations.map((down, index) =>
          element(
            "label",
            {},
            element("input", { type: "radio", name: id, class: `choice-${index}`, checked: index === 0 }),
            down === undefined ? "all zones up" : `${down} down`,
          ),
        ),
      ),
    situations.map((down, index) =>
      element(
        "div",
        { class: `situation choice-${index}` },
        drawPair(service, title, sceneOf(service, rows, down), colorOf),
      ),
    ),
  );
}

function drawPair(
  service: ServiceReport,
  title: string,
  scene: Scene,
  colorOf: (zone: string) => string,
): Markup {
  const layout = layoutOf(scene);
  const situation = scene.down === undefined ? "" : `, with ${scene.down} down`;
  const { clients, places } = scene.leftOut;
  return element(
    "div",
    { class: "pair" },
    (["before", "after"] as const).map((side) =>
      element(
        "figure",
        {},
        element("figcaption", {}, `${side === "before" ? "Before" : "After"}${situation}`),
        drawSide(scene, layout, side, {
          title: `Traffic to ${service.name}, ${title.toLowerCase()}, ${side}${situation}`,
          description: inWords(scene, side),
          colorOf,
          noteOf: (place) => matchWords(service, place, side),
        }),
      ),
    ),
    clients + places > 0 &&
      element(
        "p",
        { class: "note" },
        `Not drawn: ${clients} more groups of clients, ${places} more zones. The table has them all.`,
      ),
  );
}

function matchWords({ reach }: ServiceReport, place: string, side: "before" | "after"): string {
  const found = reach.find(({ zone }) => zone === place);
  const count = found === undefined ? 0 : found[side];
  if (count === null) return "may match";
  return count === 0 ? "no match" : `${count} ${count === 1 ? "service" : "services"}`;
}

function inWords(scene: Scene, side: "before" | "after"): string {
  const { flows, nothing } = scene[side];
  if (nothing !== undefined) return `${nothing}.`;
  return scene.clients
    .map(({ zones }, index) => {
      const goes = flows.filter(({ client }) => client === index).map(flowWords);
      return `From ${zones.join(", ")}: ${goes.length === 0 ? "nowhere" : goes.join(", ")}.`;
    })
    .join(" ");
}

function flowWords({ place, share }: Flow): string {
  return place === lost ? `${percent(share)} lost` : `${percent(share)} to ${place}`;
}
