import { resolve } from "node:path";
import type { Plugin } from "esbuild";
import { kinds, type ResourceKind, type Rule } from "../../src/model";
import * as rulesOfControlPlanes from "../../src/model/rules-of-control-planes";
import * as rulesOfLabels from "../../src/model/rules-of-labels";
import * as rulesOfNames from "../../src/model/rules-of-names";
import * as rulesOfServices from "../../src/model/rules-of-services";

const model = resolve(__dirname, "../../src/model");

/** The modules that rules come from, by the name under which a kind imports them. */
const ruleModules: Readonly<Record<string, object>> = {
  "./rules-of-control-planes": rulesOfControlPlanes,
  "./rules-of-labels": rulesOfLabels,
  "./rules-of-names": rulesOfNames,
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
  const names = rules.map((rule) => ruleName(rule, data.name));
  return [
    ...new Set(names.map(({ name, module }) => `import { ${name} } from "${module}";`)),
    `export const ${data.name.charAt(0).toLowerCase()}${data.name.slice(1)} = {`,
    `  ...JSON.parse(${JSON.stringify(JSON.stringify(data))}),`,
    `  rules: [${names.map(({ name }) => name).join(", ")}],`,
    `};`,
  ].join("\n");
}

function ruleName(rule: Rule, kind: string): { readonly name: string; readonly module: string } {
  for (const [module, rules] of Object.entries(ruleModules)) {
    const name = Object.entries(rules).find(([, candidate]) => candidate === rule)?.[0];
    if (name !== undefined) return { name, module };
  }
  throw new Error(
    `A rule of ${kind} at ${JSON.stringify(rule.at)} is exported by none of ${Object.keys(ruleModules).join(", ")}: the bundle could not refer to it. Move it to one of them.`,
  );
}

function kebabCase(name: string): string {
  return name.replace(/\B[A-Z]/g, "-$&").toLowerCase();
}
