/** How the mesh behaves, as pure functions. */
export { displayNameOf, type Identified, renderKri } from "./kri";
export { checkSni, type NamedPort, renderSni, sectionOf } from "./sni";
