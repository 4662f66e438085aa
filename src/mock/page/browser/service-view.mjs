/** @import { Inventory } from "../inventory" */
/** @import { Overview, ServiceOverview } from "../../zones/overview" */
import { element } from "./elements.mjs";
import { factList } from "./facts.mjs";
import { nearMissesView } from "./near-misses.mjs";
import { trafficPicture } from "./traffic-picture.mjs";
import { zonesTable } from "./zones-table.mjs";

/** @typedef {Inventory["controlPlanes"][number]["meshes"][number]["services"][number]} InventoriedService */

/**
 * @typedef {object} ServiceViewInput
 * @property {string} mesh
 * @property {InventoriedService} service
 * @property {Overview | undefined} overview of its control plane; nothing where that has no world
 * @property {ReadonlySet<string>} down
 * @property {string | undefined} port name or number; the first where the service has no such
 * @property {number} width of the picture, in CSS pixels
 * @property {(port: string) => void} choosePort
 */

/**
 * One multi-zone service: what it asks for, where its traffic goes, what each zone makes of it.
 *
 * @param {ServiceViewInput} input
 * @returns {HTMLElement}
 */
export function serviceView({ mesh, service, overview, down, port, width, choosePort }) {
  const { name, selector, ports } = service;
  const seen = overview?.services.find((one) => one.mesh === mesh && one.name === name);
  return element(
    "article",
    { "aria-labelledby": "service-name" },
    element("p", { class: "kind" }, `MeshMultiZoneService in mesh ${mesh}`),
    element("h2", { id: "service-name" }, name),
    factList({
      Selects: Object.entries(selector).map(([key, value]) => `${key}: ${value}`),
      Ports: ports.map(portInWords),
      Hostnames: distinct(seen?.zones.flatMap(({ hostnames }) => hostnames)),
      VIPs: distinct(seen?.zones.flatMap(({ vips }) => vips)),
    }),
    ...(seen === undefined
      ? [element("p", { class: "note" }, overview === undefined ? noWorld : noZoneYet)]
      : inZones(seen, overview?.zones.map((zone) => zone.name) ?? [])),
  );

  /**
   * @param {ServiceOverview} seen
   * @param {readonly string[]} zones
   * @returns {readonly HTMLElement[]}
   */
  function inZones(seen, zones) {
    const names = distinct(seen.zones.flatMap(({ traffic }) => traffic.map((one) => one.port)));
    const shown = names.find((one) => one === port) ?? names[0] ?? "";
    return [
      ...nearMissesView(seen),
      element(
        "section",
        { "aria-labelledby": "traffic-title" },
        element("h3", { id: "traffic-title" }, "Where traffic goes"),
        ...(names.length > 1 ? [portChoice(names, shown, choosePort)] : []),
        element(
          "div",
          { class: "picture" },
          trafficPicture({ service: seen, port: shown, zones, down, width }),
        ),
        ...leftOutView(seen, shown),
      ),
      zonesTable(seen, shown),
    ];
  }
}

const noWorld =
  "No zone is connected to this control plane. Start the mock with --world FILE to see what zones make of this service.";
const noZoneYet = "No zone has heard of this service yet.";

/**
 * @param {ServiceOverview} service
 * @param {string} port
 * @returns {readonly HTMLElement[]}
 */
function leftOutView({ zones }, port) {
  const reasons = zones.flatMap(({ traffic }) =>
    traffic
      .filter((one) => one.port === port)
      .flatMap(({ leftOut }) => leftOut)
      .map(({ service: { zone, name }, reason }) => `${zone}/${name}: ${reason}`),
  );
  if (reasons.length === 0) return [];
  return [
    element("h4", {}, "Matched, but without traffic"),
    element("ul", {}, ...distinct(reasons).map((reason) => element("li", {}, reason))),
  ];
}

/**
 * @param {readonly string[]} names
 * @param {string} shown
 * @param {(port: string) => void} choose
 * @returns {HTMLElement}
 */
function portChoice(names, shown, choose) {
  const select = element(
    "select",
    { id: "port" },
    ...names.map((name) => element("option", { value: name, selected: name === shown }, name)),
  );
  select.addEventListener("change", () => choose(select.value));
  return element("p", { class: "controls" }, element("label", { for: "port" }, "Port"), select);
}

/**
 * @param {InventoriedService["ports"][number]} port
 * @returns {string}
 */
function portInWords({ port, name, appProtocol }) {
  return [String(port), ...(name === undefined ? [] : [name]), appProtocol ?? "tcp"].join(" ");
}

/**
 * @param {readonly string[]} [texts]
 * @returns {readonly string[]}
 */
function distinct(texts = []) {
  return [...new Set(texts)];
}
