import type { Environment } from "../../konnect";

/** How a refresh reads: many objects of a collection by lists, or every object by a request of its own. */
export type RefreshMode = "lists" | "single";

export const refreshVariable = "KONNECT_MESH_REFRESH";

const modes: readonly RefreshMode[] = ["lists", "single"];

export interface ResolvedRefreshMode {
  readonly mode: RefreshMode;
  /** What is wrong with the variable, which then counts for nothing. */
  readonly problem?: string;
}

/** @param option what the program that makes the provider wants, before the variable */
export function resolveRefreshMode(
  option: RefreshMode | undefined,
  environment: Environment,
): ResolvedRefreshMode {
  if (option !== undefined) return { mode: option };
  const value = environment[refreshVariable] ?? "";
  const mode = modes.find((known) => known === value);
  if (mode !== undefined) return { mode };
  if (value === "") return { mode: "lists" };
  return {
    mode: "lists",
    problem: `The variable ${refreshVariable} is ${JSON.stringify(value)}, which is ignored. Set it to "single" to read every object by a request of its own, to "lists" to let lists serve many, or unset it for "lists".`,
  };
}
