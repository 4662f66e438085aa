import type { PlannedObject } from "../forecast/planned-objects";

/** A member that a plan does not tell. */
export interface HiddenMember {
  /** Names on the wire, from the object inwards: `spec.template`. */
  readonly path: string;
  /** `known after apply` or `sensitive` */
  readonly why: string;
}

export function hiddenMembers({ after }: PlannedObject): readonly HiddenMember[] {
  return (after?.hidden ?? []).map(({ path, why }) => ({ path: path.join("."), why }));
}
