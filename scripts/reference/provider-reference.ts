import { kinds } from "../../src/model";
import type { Attribute, Attributes, Schema } from "../../src/plugin/schema/schema";
import type { Type } from "../../src/plugin/values/type";
import { createKonnectProvider, providerAddress } from "../../src/provider";
import { code, page, table } from "./markdown";

/** Every attribute of the provider block, of each resource and data source, and every function. */
export function providerReference(): string {
  const { schema, resources, dataSources, functions = [] } = createKonnectProvider({ environment: {} });
  return page(
    `The provider ${code(providerAddress)}: reference`,
    "Every attribute, from the schema that the CLI is given. [docs/provider.md](../provider.md) explains how the provider works.",
    [
      section("The provider block", schema),
      ...resources.map(({ typeName, schema }) => section(`Resource ${code(typeName)}`, schema)),
      ...dataSources.map(({ typeName, schema }) => section(`Data source ${code(typeName)}`, schema)),
      "## Functions",
      table(
        ["function", "gives", "does"],
        functions.map(({ name, parameters, returns, summary }) => [
          code(`${name}(${parameters.map((parameter) => parameter.name).join(", ")})`),
          typeName(returns),
          summary,
        ]),
      ),
      `${kinds.length} kinds are declared in \`src/model\`, each once.`,
    ],
  );
}

function section(title: string, { description = "", attributes }: Schema): string {
  return [
    `## ${title}`,
    ...(description === "" ? [] : [description]),
    table(["attribute", "type", "", "description"], rowsOf(attributes, "")),
  ].join("\n\n");
}

function rowsOf(attributes: Attributes, prefix: string): string[][] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const path = `${prefix}${name}`;
    const own = [code(path), shownType(attribute), facetsOf(attribute), attribute.description ?? ""];
    if (attribute.nested === undefined) return [own];
    const { mode, attributes: inner } = attribute.nested;
    const step = { single: ".", list: "[].", set: "[].", map: "{}." }[mode];
    return [own, ...rowsOf(inner, `${path}${step}`)];
  });
}

function shownType(attribute: Attribute): string {
  if (attribute.nested === undefined) return typeName(attribute.type);
  const { mode } = attribute.nested;
  return mode === "single" ? "object" : `${mode} of objects`;
}

function typeName(type: Type): string {
  if (typeof type === "string") return type;
  switch (type[0]) {
    case "list":
    case "set":
    case "map":
      return `${type[0]} of ${typeName(type[1])}`;
    case "tuple":
    case "object":
      return type[0];
  }
}

function facetsOf({ mode, sensitive, deprecated, planModifiers = [] }: Attribute): string {
  const replaces = planModifiers.some(({ name }) => name.startsWith("requiresReplace"));
  return [
    mode === "optional+computed" ? "optional, computed" : mode,
    ...(replaces ? ["replaces"] : []),
    ...(sensitive === true ? ["sensitive"] : []),
    ...(deprecated === undefined ? [] : ["deprecated"]),
  ].join(", ");
}
