/** A Kuma resource identifier taken apart. Parts that do not apply are empty. */
export interface KriParts {
  /** The kind's short name, such as `mzsvc`. */
  readonly shortName: string;
  readonly mesh: string;
  readonly zone: string;
  readonly namespace: string;
  /** The display name. */
  readonly name: string;
  /** A port or another part of the object; empty for the object itself. */
  readonly section: string;
}

/** Writes `kri_SHORT_MESH_ZONE_NAMESPACE_NAME_SECTION`, blanks kept. Source: Kuma, pkg/core/kri. */
export function renderKriParts(parts: KriParts): string {
  const { shortName, mesh, zone, namespace, name, section } = parts;
  return ["kri", shortName, mesh, zone, namespace, name, section].join("_");
}

/**
 * Reads a KRI of any kind. Parts past the seventh are glued together, as the server does.
 * @returns `{ error }`, in the server's words, for text that is none
 */
export function parseKriParts(text: string): KriParts | { readonly error: string } {
  const [prefix, shortName = "", mesh = "", zone = "", namespace = "", name, ...sections] = text.split("_");
  if (name === undefined || sections.length === 0) {
    return { error: `invalid identifier string: ${JSON.stringify(text)}` };
  }
  if (prefix !== "kri") return { error: `identifier must start with 'kri': ${JSON.stringify(text)}` };
  return { shortName, mesh, zone, namespace, name, section: sections.join("") };
}
