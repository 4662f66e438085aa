/** A KRI taken apart. */
export interface KriParts {
  /** The kind's short name, such as `mzsvc`. */
  readonly shortName: string;
  /** Empty for what belongs to no mesh. */
  readonly mesh: string;
  /** Empty for what no zone made. */
  readonly zone: string;
  readonly namespace: string;
  /** The display name. */
  readonly name: string;
  /** A port or another part of the object; empty for the object itself. */
  readonly section: string;
}

/**
 * Reads `kri_SHORT_MESH_ZONE_NAMESPACE_NAME_SECTION`; `{ error }` in the server's words otherwise.
 * Parts past the seventh are glued together. Source: Kuma, pkg/core/kri.
 */
export function parseKri(
  text: string,
  knownShortNames: ReadonlySet<string>,
): KriParts | { readonly error: string } {
  const [prefix, shortName = "", mesh = "", zone = "", namespace = "", name, ...sections] = text.split("_");
  if (name === undefined || sections.length === 0) {
    return { error: `invalid identifier string: ${JSON.stringify(text)}` };
  }
  if (prefix !== "kri") return { error: `identifier must start with 'kri': ${JSON.stringify(text)}` };
  if (!knownShortNames.has(shortName)) {
    return { error: `unknown short name of resource type: ${JSON.stringify(shortName)}` };
  }
  return { shortName, mesh, zone, namespace, name, section: sections.join("") };
}
