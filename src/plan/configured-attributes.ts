import type { ConfigurationModuleJson, PlanJson, ResourceChangeJson } from "./plan-json";

/**
 * Which top-level attributes the configuration sets on a resource.
 * Everything counts as configured when the plan carries no configuration for it (a destroyed resource).
 */
export function configuredAttributes(
  plan: Pick<PlanJson, "configuration">,
  resource: Pick<ResourceChangeJson, "module_address" | "mode" | "type" | "name">,
): (attribute: string) => boolean {
  const module = moduleNames(resource.module_address ?? "").reduce<ConfigurationModuleJson | undefined>(
    (parent, name) => parent?.module_calls?.[name]?.module,
    plan.configuration?.root_module,
  );
  const declared = module?.resources?.find(
    ({ mode = "managed", type, name }) =>
      mode === resource.mode && type === resource.type && name === resource.name,
  );
  if (declared === undefined) return () => true;
  const expressions = declared.expressions ?? {};
  return (attribute) => Object.hasOwn(expressions, attribute);
}

/** `module.shop["eu"].module.cache[0]` is the configuration of `shop`, then `cache`: instances share it. */
function moduleNames(address: string): string[] {
  return address
    .replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "")
    .split(".")
    .filter((_, position) => position % 2 === 1);
}
