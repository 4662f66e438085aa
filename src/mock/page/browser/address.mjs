/**
 * What the page shows, as the fragment of its address has it, so that it can be bookmarked and gone back to.
 *
 * @typedef {object} Address
 * @property {string} controlPlane id
 * @property {string} mesh
 * @property {string} service
 */

/**
 * @param {string} fragment `#/ID/MESH/SERVICE`
 * @returns {Partial<Address> | undefined} `undefined` for what is no address of a service
 */
export function parseAddress(fragment) {
  if (!fragment.startsWith("#/")) return undefined;
  try {
    const [controlPlane, mesh, service] = fragment.slice(2).split("/").map(decodeURIComponent);
    return {
      ...(controlPlane ? { controlPlane } : {}),
      ...(mesh ? { mesh } : {}),
      ...(service ? { service } : {}),
    };
  } catch {
    return undefined;
  }
}

/**
 * @param {Partial<Address>} address
 * @returns {string}
 */
export function renderAddress({ controlPlane = "", mesh, service }) {
  const parts = [controlPlane, mesh, service].filter((part) => part !== undefined);
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}
