import { functionMessages } from "../functions/function-message";
import type { MessageInit } from "../protocol/messages";
import { schemaMessage } from "../schema/schema-message";
import type { Schema } from "../schema/schema";
import { listedTypes, serverCapabilities } from "./get-metadata";
import type { ServedProvider } from "./served-provider";

export function getProviderSchema<Client>(
  served: ServedProvider<Client>,
): MessageInit<"GetProviderSchemaResponse"> {
  return {
    provider: schemaMessage(served.provider.schema),
    resourceSchemas: schemaMessages(served.resources),
    dataSourceSchemas: schemaMessages(served.dataSources),
    serverCapabilities: serverCapabilities(served),
    listResourceSchemas: schemaMessages(new Map(listedTypes(served))),
    functions: functionMessages([...served.functions.values()]),
  };
}

function schemaMessages(
  types: ReadonlyMap<string, { readonly schema: Schema }>,
): Record<string, MessageInit<"Schema">> {
  return Object.fromEntries([...types].map(([typeName, { schema }]) => [typeName, schemaMessage(schema)]));
}
