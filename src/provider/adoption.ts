import { type Environment, KonnectSettingsError } from "../konnect";
import type { Value } from "../plugin/values/value";

export const adoptionVariable = "KONNECT_MESH_ADOPT_EXISTING";

/**
 * Whether a create may take over an object that exists already, and which ones it took over in this run.
 * The old half of a `create_before_destroy` can be one of them: deleting it would delete the new one.
 */
export class Adoption {
  private readonly keys = new Set<string>();

  constructor(readonly isAllowed: boolean) {}

  adopt(key: string): void {
    this.keys.add(key);
  }

  hasAdopted(key: string): boolean {
    return this.keys.has(key);
  }
}

/**
 * Reads the opt-in, from the provider block or else the environment.
 * @throws KonnectSettingsError when the variable is neither true nor false
 */
export function mayAdopt(configured: Value | undefined, environment: Environment): boolean {
  if (typeof configured === "boolean") return configured;
  const text = environment[adoptionVariable] ?? "";
  if (text === "" || text === "false") return false;
  if (text === "true") return true;
  throw new KonnectSettingsError(
    adoptionVariable,
    `is ${JSON.stringify(text)}, which is neither true nor false`,
    "Set it to true or false, or unset it.",
  );
}
