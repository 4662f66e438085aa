import { z } from "zod";
import { kinds } from "../../model";

const configuredModule = z.object({
  resources: z
    .array(z.looseObject({ address: z.string(), provisioners: z.array(z.unknown()).optional() }))
    .optional(),
  get module_calls() {
    return z.record(z.string(), z.looseObject({ module: configuredModule.optional() })).optional();
  },
});

const planned = z.looseObject({
  resource_changes: z
    .array(
      z.looseObject({
        address: z.string(),
        type: z.string(),
        mode: z.string().optional(),
        provider_name: z.string().optional(),
        change: z.looseObject({ actions: z.array(z.string()) }),
      }),
    )
    .default([]),
  configuration: z.looseObject({ root_module: configuredModule.optional() }).optional(),
});

const ownTypes: ReadonlySet<string> = new Set(kinds.map(({ terraformType }) => terraformType));

/** Providers whose resources live in state alone. */
const harmless = /\/(builtin\/terraform|hashicorp\/(null|random|time|tls))$/;

/**
 * What an apply of a plan would do to something else than the mock: resources of other providers, and provisioners.
 * @param json as `show -json` prints a plan
 * @returns a clause for each
 */
export function effectsElsewhere(json: string): readonly string[] {
  const { resource_changes: changes, configuration } = planned.parse(JSON.parse(json));
  const foreign = changes.filter(
    ({ type, mode = "managed", provider_name: provider = "", change }) =>
      mode === "managed" &&
      !ownTypes.has(type) &&
      !harmless.test(provider) &&
      change.actions.some((action) => ["create", "update", "delete"].includes(action)),
  );
  return [
    ...foreign.map(({ address, change }) => `${address} (${change.actions.join(", ")})`),
    ...provisioned(configuration?.root_module).map((address) => `${address} (provisioners)`),
  ];
}

function provisioned(module: z.infer<typeof configuredModule> | undefined, prefix = ""): readonly string[] {
  const here = (module?.resources ?? []).filter(({ provisioners = [] }) => provisioners.length > 0);
  return [
    ...here.map(({ address }) => prefix + address),
    ...Object.entries(module?.module_calls ?? {}).flatMap(([name, call]) =>
      provisioned(call.module, `${prefix}module.${name}.`),
    ),
  ];
}
