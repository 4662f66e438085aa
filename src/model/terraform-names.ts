import type { Field } from "./shape";

/** A field is asked for its name with every value that it has. */
const names = new WeakMap<Field, string>();

/** The name of a field in Terraform: snake_case, unless the field says otherwise. */
export function terraformName(field: Field): string {
  const known = names.get(field);
  if (known !== undefined) return known;
  const name = field.facets.terraformName ?? snakeCase(field.name);
  names.set(field, name);
  return name;
}

/** `localityAwareLoadBalancing` → `locality_aware_load_balancing`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * `skip_creating_initial_policies` → `skipCreatingInitialPolicies`: the name of an attribute in CDKTF, which also writes
 * a capital after a digit, `traceId128Bit`.
 */
export function camelCase(name: string): string {
  return name
    .replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/\d[a-z]/g, (letters) => letters.toUpperCase());
}
