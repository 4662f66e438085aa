import { createHash } from "node:crypto";

/**
 * The name that the frameworks give a resource in Terraform, by the ids of the constructs on the way to it. Source:
 * `makeUniqueId` of cdktf 0.21 and cdktn 0.24.
 */
export function logicalId(ids: readonly string[]): string {
  const shown = ids.filter((id) => id !== "Default");
  const [only] = shown;
  if (shown.length === 1 && only !== undefined) return allowed(only);
  const hash = createHash("md5").update(shown.join("/")).digest("hex").slice(0, 8).toUpperCase();
  const human = shown
    .filter((id, index) => index === 0 || !shown[index - 1]?.endsWith(id))
    .filter((id) => id !== "Resource")
    .map(allowed)
    .join("_");
  return `${human.slice(0, 240)}_${hash}`;
}

function allowed(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, "");
}
