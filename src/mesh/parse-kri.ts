import { type KriParts, parseKriParts } from "../model";

export type { KriParts };

/** Reads a KRI of one of the kinds that a server knows; `{ error }` in the server's words otherwise. */
export function parseKri(
  text: string,
  knownShortNames: ReadonlySet<string>,
): KriParts | { readonly error: string } {
  const parts = parseKriParts(text);
  if ("error" in parts || knownShortNames.has(parts.shortName)) return parts;
  return { error: `unknown short name of resource type: ${JSON.stringify(parts.shortName)}` };
}
