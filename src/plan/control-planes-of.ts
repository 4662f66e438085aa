import type { Plan } from "./plan";

/** Ids of the control planes that a plan's objects are on, as far as they are known. */
export function controlPlanesOf({ changes }: Plan): readonly string[] {
  const ids = changes.flatMap(({ object }) =>
    [object?.after, object?.before].flatMap((side) => {
      const id = typeof side === "object" && side !== null && "cp_id" in side ? side.cp_id : undefined;
      return typeof id === "string" ? [id] : [];
    }),
  );
  return [...new Set(ids)];
}
