/** @import { Inventory } from "../inventory" */
/** @import { Overview } from "../../zones/overview" */

/**
 * What is shown, in one line.
 *
 * @param {Inventory} inventory
 * @param {Inventory["controlPlanes"][number] | undefined} controlPlane
 * @param {Overview | undefined} overview
 * @param {ReadonlySet<string>} down
 * @returns {string}
 */
export function summary({ profile }, controlPlane, overview, down) {
  const services = controlPlane?.meshes.reduce((sum, mesh) => sum + mesh.services.length, 0) ?? 0;
  const zones = overview?.zones ?? [];
  const failed = zones.filter(({ name }) => down.has(name)).map(({ name }) => name);
  return [
    `Profile ${profile}`,
    `${services} multi-zone ${services === 1 ? "service" : "services"}`,
    `${zones.length} ${zones.length === 1 ? "zone" : "zones"}`,
    ...(failed.length === 0 ? [] : [`as if down: ${failed.join(", ")}`]),
  ].join(" · ");
}
