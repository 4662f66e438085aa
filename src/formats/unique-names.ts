import { type Loss, lossOf } from "./loss";
import type { DeclaredResource } from "./resource";

/**
 * Gives every resource a name that Terraform takes and no other of its type has. References to a resource that
 * had to be renamed are not followed, so such a change is told.
 */
export function uniqueNames(resources: readonly DeclaredResource[]): {
  readonly resources: readonly DeclaredResource[];
  readonly losses: readonly Loss[];
} {
  const namesOfTypes = new Map<string, FreeNames>();
  const losses: Loss[] = [];
  const named = resources.map((resource) => {
    const { terraformType } = resource.kind;
    const names = namesOfTypes.get(terraformType) ?? new FreeNames();
    namesOfTypes.set(terraformType, names);
    const name = names.take(terraformIdentifier(resource.name));
    if (name === resource.name) return resource;
    losses.push(
      lossOf("name", `the name ${JSON.stringify(resource.name)}`, `is ${name} here.`, { resource }),
    );
    return { ...resource, name };
  });
  return { resources: named, losses };
}

/** A name made of what is allowed in one: letters, digits, `_` and `-`, not starting with a digit or `-`. */
export function terraformIdentifier(text: string): string {
  const allowed = text.replace(/[^A-Za-z0-9_-]+/g, "_");
  return /^[A-Za-z_]/.test(allowed) ? allowed : `_${allowed}`;
}

/** Gives each name once, and a number from 2 to whoever else wants it. */
export class FreeNames {
  private readonly taken: Set<string>;
  private readonly last = new Map<string, number>();

  constructor(reserved: Iterable<string> = []) {
    this.taken = new Set(reserved);
  }

  take(wanted: string, separator = "_"): string {
    let name = wanted;
    for (let number = this.last.get(wanted) ?? 1; this.taken.has(name);) {
      number++;
      this.last.set(wanted, number);
      name = `${wanted}${separator}${number}`;
    }
    this.taken.add(name);
    return name;
  }
}
