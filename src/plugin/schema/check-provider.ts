import { checkFunctions } from "../functions/check-functions";
import { checkIdentity } from "../identity/check-identity";
import type { Provider } from "../provider";
import { checkSchema, renderSchemaProblem } from "./check-schema";

/** Finds what is incoherent in a provider's schemas and type names, each problem as one line. */
export function checkProvider<Client>(provider: Provider<Client>): string[] {
  return [
    ...checkSchema(provider.schema).map((problem) => renderSchemaProblem("provider", problem)),
    ...provider.resources.flatMap(({ typeName, schema }) =>
      checkSchema(schema).map((problem) => renderSchemaProblem(`resource ${typeName}`, problem)),
    ),
    ...provider.resources.flatMap(({ typeName, listing }) =>
      listing === undefined
        ? []
        : checkSchema(listing.schema).map((problem) => renderSchemaProblem(`list ${typeName}`, problem)),
    ),
    ...provider.resources
      .filter(({ listing, identity }) => listing !== undefined && identity === undefined)
      .map(({ typeName }) => `resource ${typeName} can be listed, but has no identity`),
    ...provider.dataSources.flatMap(({ typeName, schema }) =>
      checkSchema(schema).map((problem) => renderSchemaProblem(`data source ${typeName}`, problem)),
    ),
    ...provider.resources.flatMap(checkIdentity),
    ...checkFunctions(provider.functions ?? []),
    ...repeated(provider.resources).map((typeName) => `resource ${typeName} is declared twice`),
    ...repeated(provider.dataSources).map((typeName) => `data source ${typeName} is declared twice`),
  ];
}

function repeated(types: readonly { readonly typeName: string }[]): string[] {
  const names = types.map(({ typeName }) => typeName);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
