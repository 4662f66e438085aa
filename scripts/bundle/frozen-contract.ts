import { resolve } from "node:path";
import type { Plugin } from "esbuild";
import { kinds, type ResourceKind, type Rule } from "../../src/model";
import * as rulesOfControlPlanes from "../../src/model/rules-of-control-planes";
import * as rulesOfHostnameGenerators from "../../src/model/rules-of-hostname-generators";
import * as rulesOfLabels from "../../src/model/rules-of-labels";
import * as rulesOfLoadBalancing from "../../src/model/rules-of-load-balancing";
import * as rulesOfMeshServices from "../../src/model/rules-of-mesh-services";
import * as rulesOfMeshes from "../../src/model/rules-of-meshes";
import * as rulesOfNames from "../../src/model/rules-of-names";
import * as rulesOfPolicies from "../../src/model/rules-of-policies";
import * as rulesOfServices from "../../src/model/rules-of-services";

const model = resolve(__dirname, "../../src/model");

/** The modules that rules come from, by the name under which a kind imports them. */
const ruleModules: Readonly<Record<string, object>> = {
  "./rules-of-control-planes": rulesOfControlPlanes,
  "./rules-of-hostname-generators": rulesOfHostnameGenerators,
  "./rules-of-labels": rulesOfLabels,
  "./rules-of-load-balancing": rulesOfLoadBalancing,
  "./rules-of-mesh-services": rulesOfMeshServices,
  "./rules-of-meshes": rulesOfMeshes,
  "./rules-of-names": rulesOfNames,
  "./rules-of-policies": rulesOfPolicies,
  "./rules-of-services": rulesOfServices,
};

/**
 * Puts what the declarations of the kinds say into the bundle, in place of the declarations: data and the rules,
 * without zod. Declaring them at every start would take longer than all else that the provider does.
 *
 * A kind is declared in the file that bears its name, and its rules in the files listed above.
 */
export const frozenContract: Plugin = {
  name: "frozen-contract",
  setup(bundle) {
    const declared = new Map(kinds.map((kind) => [resolve(model, `${kebabCase(kind.name)}.ts`), kind]));
    bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const kind = declared.get(path);
      return kind && { contents: freeze(kind), loader: "js", resolveDir: model };
    });
  },
};

/** The source of a module that exports the kind, as its own does. JSON is parsed faster than JavaScript. */
function freeze({ schema: _zod, rules, ...data }: ResourceKind): string {
  const references = rules.map((rule) => referenceTo(rule, data.name));
  return [
    ...new Set(references.map(({ name, module }) => `import { ${name} } from "${module}";`)),
    `export const ${data.name.charAt(0).toLowerCase()}${data.name.slice(1)} = {`,
    `  ...JSON.parse(${JSON.stringify(JSON.stringify(data))}),`,
    `  rules: [${references.map(({ expression }) => expression).join(", ")}],`,
    `};`,
  ].join("\n");
}

interface Reference {
  readonly name: string;
  readonly module: string;
  readonly expression: string;
}

/** A rule is exported by itself, or in a list. */
function referenceTo(rule: Rule, kind: string): Reference {
  for (const [module, exported] of Object.entries(ruleModules)) {
    for (const [name, value] of Object.entries(exported) as (readonly [string, unknown])[]) {
      if (value === rule) return { name, module, expression: name };
      const index = Array.isArray(value) ? value.indexOf(rule) : -1;
      if (index >= 0) return { name, module, expression: `${name}[${index}]` };
    }
  }
  throw new Error(
    `A rule of ${kind} at ${JSON.stringify(rule.at)} is exported by none of ${Object.keys(ruleModules).join(", ")}: the bundle could not refer to it. Move it to one of them, or list its file.`,
  );
}

function kebabCase(name: string): string {
  return name.replace(/\B[A-Z]/g, "-$&").toLowerCase();
}
