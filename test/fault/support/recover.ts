import { hasErrors } from "../../../src/plugin/diagnostic";
import type { ResourceDriver, Stored } from "../../../src/plugin/testing";
import type { ValueRecord } from "../../../src/plugin/values/value";

/** What Terraform keeps after an apply. */
export interface Kept extends Stored {
  /** A create ended with an error and an object: Terraform will replace it. */
  readonly isTainted: boolean;
}

const nothing: Pick<Stored, "state" | "private"> = { state: null, private: new Uint8Array() };

/** The import commands that diagnostics show. */
export function shownImports(diagnostics: Stored["diagnostics"]): readonly string[] {
  return diagnostics.flatMap(({ detail }) =>
    [...detail.matchAll(/^ {2}tofu import \S+ '(.+)'$/gm)].map(([, id]) => id ?? ""),
  );
}

/**
 * What a user does after a failed apply, once all is well: imports what the diagnostics name, if state lost
 * it, and applies again; also when only the new plan shows the import.
 * @returns the state in the end
 */
export async function recover(
  resource: ResourceDriver,
  wanted: ValueRecord | null,
  kept: Kept,
): Promise<Pick<Stored, "state" | "private">> {
  let current = await refreshed(resource, kept);
  if (current.state === null) current = await imported(resource, kept.diagnostics);
  if (current.state !== null && kept.isTainted) current = await succeed(resource.converge(null, current));
  if (wanted !== null && current.state === null) {
    // An import that the plan shows: of what exists against expectation.
    const { diagnostics } = await resource.plan(wanted, null);
    current = await imported(resource, diagnostics);
  }
  return succeed(resource.converge(wanted, current));
}

async function refreshed(resource: ResourceDriver, kept: Kept) {
  if (kept.state === null) return nothing;
  return succeed(resource.read(kept));
}

async function imported(resource: ResourceDriver, diagnostics: Stored["diagnostics"]) {
  for (const id of shownImports(diagnostics)) {
    const found = await resource.import(id);
    if (found.state !== null && !hasErrors(found.diagnostics)) return found;
  }
  return nothing;
}

async function succeed(step: Promise<Stored>): Promise<Stored> {
  const result = await step;
  if (hasErrors(result.diagnostics))
    throw new Error(`recovery failed: ${JSON.stringify(result.diagnostics)}`);
  return result;
}
