import { fnv1a64 } from "./fnv1a64";

/**
 * The server name of a multi-zone service's port on the wire of 2.10 to 2.14: `a`, a hash of name and mesh, then
 * `.NAME.PORT.MESH.mzms`. From v3 on, the wire has what `renderSni` gives.
 */
export function renderLegacySni(mesh: string, name: string, port: number): string {
  return `a${fnv1a64(`${name};${mesh};`)}.${name}.${port}.${mesh}.mzms`;
}
