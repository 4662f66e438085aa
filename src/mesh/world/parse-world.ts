import { checkWorld } from "./check-world";
import { completeWorld } from "./complete-world";
import { deepFreeze } from "./deep-freeze";
import { explainIssue } from "./explain-issue";
import type { World } from "./world";
import type { WorldProblem } from "./world-problem";
import { worldSchema } from "./world-schema";

export type ParsedWorld = { readonly world: World } | { readonly problems: readonly WorldProblem[] };

/**
 * Reads a world from a value, as JSON gives it: the short forms, the defaults and the rules of `docs/worlds.md`.
 *
 * @returns the world, deeply frozen; or every problem of it, at least one
 * @example parseWorld({ zones: [{ name: "east", services: [{ name: "redis", ports: [6379] }] }] })
 */
export function parseWorld(value: unknown): ParsedWorld {
  const parsed = worldSchema.safeParse(value);
  if (!parsed.success)
    return { problems: parsed.error.issues.flatMap((issue) => explainIssue(issue, value)) };
  const problems = checkWorld(parsed.data);
  return problems.length > 0 ? { problems } : { world: deepFreeze(completeWorld(parsed.data)) };
}
