/** @import { ServiceInZone, ServiceOverview } from "../../zones/overview" */
import { element } from "./elements.mjs";
import { flowsInWords, flowsOf } from "./ribbons.mjs";

/**
 * What every zone makes of a service: the picture in words.
 *
 * @param {ServiceOverview} service
 * @param {string} port
 * @returns {HTMLElement}
 */
export function zonesTable({ zones }, port) {
  const columns = ["Zone", "Hostnames", "VIPs", "Matched MeshServices", "Its clients' traffic goes"];
  return element(
    "div",
    { class: "scroll", role: "region", "aria-label": "What each zone sees", tabindex: 0, id: "zones-table" },
    element(
      "table",
      {},
      element("caption", {}, "What each zone sees"),
      element(
        "thead",
        {},
        element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column))),
      ),
      element("tbody", {}, ...zones.map((zone) => row(zone, port))),
    ),
  );
}

/**
 * @param {ServiceInZone} zone
 * @param {string} port
 * @returns {HTMLElement}
 */
function row({ zone, hostnames, vips, meshServices, traffic }, port) {
  const matched = meshServices.map(({ name, namespace, zone: of }) =>
    [of, namespace, name].filter((part) => part !== "").join("/"),
  );
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, zone),
    lines(hostnames),
    lines(vips),
    lines(matched),
    element("td", {}, flowsInWords(flowsOf(traffic.find((one) => one.port === port)))),
  );
}

/**
 * @param {readonly string[]} texts
 * @returns {HTMLElement}
 */
function lines(texts) {
  if (texts.length === 0) return element("td", { class: "quiet" }, "none");
  return element("td", {}, ...texts.map((text) => element("code", { class: "line" }, text)));
}
