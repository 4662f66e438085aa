import type { MessageInit } from "../protocol/messages";
import type { Provider } from "../provider";
import type { Listing } from "../resource";
import type { Served, ServedProvider } from "./served-provider";

/** What the server can do beyond the minimum. Destroys are not planned by the provider. */
export function serverCapabilities<Client>({
  provider,
}: ServedProvider<Client>): MessageInit<"ServerCapabilities"> {
  return {
    planDestroy: false,
    getProviderSchemaOptional: true,
    moveResourceState: canMoveState(provider),
  };
}

export function canMoveState<Client>({ resources }: Provider<Client>): boolean {
  return resources.some((resource) => resource.moveState !== undefined);
}

export function getMetadata<Client>(served: ServedProvider<Client>): MessageInit<"GetMetadataResponse"> {
  return {
    serverCapabilities: serverCapabilities(served),
    resources: [...served.resources.keys()].map((typeName) => ({ typeName })),
    dataSources: [...served.dataSources.keys()].map((typeName) => ({ typeName })),
    listResources: listedTypes(served).map(([typeName]) => ({ typeName })),
    functions: [...served.functions.keys()].map((name) => ({ name })),
  };
}

/** The resource types that can be queried, with how. */
export function listedTypes<Client>({
  resources,
}: ServedProvider<Client>): readonly (readonly [typeName: string, Served<Listing<Client>>])[] {
  return [...resources].flatMap(([typeName, { listing }]) =>
    listing === undefined ? [] : [[typeName, listing] as const],
  );
}
