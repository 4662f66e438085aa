import type { Profile } from "../../model";
import { declaredKinds } from "./declared-kinds";
import { envelopeKinds } from "./envelope-kinds";
import type { ServedKind } from "./served-kind";

/** Every kind that the mesh's API has, those of the contract first. */
export const servedKinds: readonly ServedKind[] = [...declaredKinds, ...envelopeKinds];

/** Names of the kinds that a global control plane leaves to its zones. */
export const kindsOfZones: readonly string[] = servedKinds
  .filter(({ writtenBy }) => writtenBy === "zones")
  .map(({ kind }) => kind.name);

/** The kinds that a generation has. */
export function kindsOf(profile: Profile): readonly ServedKind[] {
  return servedKinds.filter(({ profiles }) => profiles.includes(profile));
}
