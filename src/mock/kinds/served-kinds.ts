import type { Profile } from "../../model";
import { declaredKinds } from "./declared-kinds";
import { envelopeKinds } from "./envelope-kinds";
import type { ServedKind } from "./served-kind";

/** Every kind that the mesh's API has, those of the contract first. */
export const servedKinds: readonly ServedKind[] = [...declaredKinds, ...envelopeKinds];

/** The kinds that a generation has. */
export function kindsOf(profile: Profile): readonly ServedKind[] {
  return servedKinds.filter(({ profiles }) => profiles.includes(profile));
}
