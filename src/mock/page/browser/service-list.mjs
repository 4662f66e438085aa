/** @import { Inventory } from "../inventory" */
/** @import { Overview, ServiceOverview } from "../../zones/overview" */
import { renderAddress } from "./address.mjs";
import { element } from "./elements.mjs";

/**
 * The meshes of a control plane with their multi-zone services, as links.
 *
 * @param {Inventory["controlPlanes"][number]} controlPlane
 * @param {Overview | undefined} overview
 * @param {{ readonly mesh: string, readonly service: string } | undefined} selected
 * @returns {readonly HTMLElement[]}
 */
export function serviceList({ id, meshes }, overview, selected) {
  const seen = new Map(overview?.services.map((service) => [`${service.mesh}/${service.name}`, service]));
  if (meshes.length === 0) return [element("p", { class: "note" }, "This control plane has no mesh yet.")];
  return meshes.map(({ name: mesh, mutualTls, services }, place) => {
    const items = services.map(({ name }) => {
      const isSelected = selected?.mesh === mesh && selected.service === name;
      const { text, tone } = matchOf(seen.get(`${mesh}/${name}`));
      return element(
        "li",
        {},
        element(
          "a",
          {
            id: `service${renderAddress({ controlPlane: id, mesh, service: name })}`,
            href: renderAddress({ controlPlane: id, mesh, service: name }),
            "aria-current": isSelected ? "page" : undefined,
          },
          element("span", { class: "name" }, name),
          element("span", { class: `badge ${tone}` }, text),
        ),
      );
    });
    const title = `mesh-${place}`;
    return element(
      "section",
      { "aria-labelledby": title },
      element("h2", { id: title }, element("span", { class: "kind" }, "Mesh "), mesh),
      ...(mutualTls ? [] : [element("p", { class: "note" }, "No mutual TLS: traffic stays in its zone.")]),
      items.length === 0
        ? element("p", { class: "note" }, "No multi-zone service.")
        : element("ul", { role: "list" }, ...items),
    );
  });
}

/**
 * @param {ServiceOverview | undefined} service
 * @returns {{ readonly text: string, readonly tone: string }}
 */
function matchOf(service) {
  if (service === undefined) return { text: "no zones", tone: "quiet" };
  const all = service.zones.length;
  const matching = service.zones.filter(({ meshServices }) => meshServices.length > 0).length;
  if (matching === 0) return { text: "no match", tone: "bad" };
  if (matching < all) return { text: `in ${matching} of ${all} zones`, tone: "warn" };
  return { text: all === 1 ? "in 1 zone" : `in ${all} zones`, tone: "good" };
}
