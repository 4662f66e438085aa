/** One step from a value into it. */
export type Step = { readonly attribute: string } | { readonly index: number } | { readonly key: string };

/** The way from a resource to one of its values: `spec.ports[0].port`, `labels["team"]`. */
export type Path = readonly Step[];

/** Writes a path as Terraform's users write it. The empty path is `""`. */
export function renderPath(path: Path): string {
  return path
    .map((step, position) => {
      if ("attribute" in step) return position === 0 ? step.attribute : `.${step.attribute}`;
      if ("index" in step) return `[${step.index}]`;
      return `[${JSON.stringify(step.key)}]`;
    })
    .join("");
}
