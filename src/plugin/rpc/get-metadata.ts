import type { MessageInit } from "../protocol/messages";
import type { ServedProvider } from "./served-provider";

/** What the server can do beyond the minimum. Destroys are not planned by the provider. */
export const serverCapabilities: MessageInit<"ServerCapabilities"> = {
  planDestroy: false,
  getProviderSchemaOptional: true,
};

export function getMetadata<Client>(served: ServedProvider<Client>): MessageInit<"GetMetadataResponse"> {
  return {
    serverCapabilities,
    resources: [...served.resources.keys()].map((typeName) => ({ typeName })),
    dataSources: [...served.dataSources.keys()].map((typeName) => ({ typeName })),
  };
}
