/** @import { ServiceOverview } from "../../zones/overview" */
import { element } from "./elements.mjs";

/**
 * MeshServices that a selector misses by one label, each once although several zones know of it.
 *
 * @param {ServiceOverview} service
 * @returns {readonly HTMLElement[]} nothing where it matches everywhere
 */
export function nearMissesView({ zones }) {
  const without = zones.filter(({ meshServices }) => meshServices.length === 0).map(({ zone }) => zone);
  if (without.length === 0) return [];
  const misses = new Map(
    zones.flatMap(({ nearMisses }) => nearMisses.map((miss) => [JSON.stringify(miss), miss])),
  );
  const where = without.length === zones.length ? "any zone" : without.join(", ");
  const rows = [...misses.values()].map(({ service, difference: { key, wanted, has } }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, service.zone),
      element("td", {}, element("code", {}, nameOf(service))),
      element("td", {}, element("code", {}, key)),
      element("td", {}, element("code", { class: "wanted" }, wanted)),
      element("td", {}, has === undefined ? "no such label" : element("code", { class: "has" }, has)),
    ),
  );
  const columns = ["Zone", "MeshService", "Label", "The selector asks for", "It has"];
  return [
    element(
      "section",
      { class: "near-misses", "aria-labelledby": "near-misses-title" },
      element("h3", { id: "near-misses-title" }, `Nothing matches in ${where}`),
      rows.length === 0
        ? element("p", {}, "No MeshService there is one label away from what the selector asks for.")
        : element(
            "div",
            { class: "scroll", role: "region", "aria-label": "Near misses", tabindex: 0, id: "near-misses" },
            element(
              "table",
              {},
              element("caption", {}, "MeshServices that differ in one label"),
              element(
                "thead",
                {},
                element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column))),
              ),
              element("tbody", {}, ...rows),
            ),
          ),
    ),
  ];
}

/**
 * @param {{ readonly name: string, readonly namespace: string }} service
 * @returns {string}
 */
function nameOf({ name, namespace }) {
  return namespace === "" ? name : `${namespace}/${name}`;
}
