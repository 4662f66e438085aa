import type { MoveResult, MoveSource } from "../plugin/resource";
import { problems } from "./problems";

/**
 * Providers whose resource types of the same name are the same objects: the official ones, whatever registry or
 * organization they, or this one, come from.
 */
const relatives: ReadonlyMap<string, "every type" | "control planes"> = new Map([
  ["konnect-beta", "every type"],
  ["konnect", "control planes"],
]);

const controlPlaneType = "konnect_mesh_control_plane";

/**
 * Takes over an object of the same type from another provider, its state as it is: a `moved` block moves it, for
 * example from `kong/konnect-beta` to this provider under another address. Undefined for any other object: what
 * `kong/kong-mesh` manages, for one, lives in no Konnect control plane.
 */
export function takeOver(typeName: string, source: MoveSource): MoveResult | undefined {
  const relation = relatives.get(source.provider.split("/").at(-1) ?? "");
  if (source.typeName !== typeName || relation === undefined) return undefined;
  if (relation === "control planes" && typeName !== controlPlaneType) return undefined;
  if (source.version !== 0) {
    return { diagnostics: [problems.movedFromOtherVersion(typeName, source.provider, source.version)] };
  }
  return { state: source.state, private: source.private };
}
