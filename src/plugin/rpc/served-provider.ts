import type { Logger } from "../log/logger";
import type { Provider } from "../provider";
import type { DataSource, Listing, Resource } from "../resource";
import type { ProviderFunction } from "../functions/provider-function";
import { identityOf, type ResourceIdentity } from "../identity/resource-identity";
import { impliedType } from "../schema/implied-type";
import type { Schema } from "../schema/schema";
import { CallsInFlight } from "./calls-in-flight";
import type { Subject } from "./encode-diagnostics";
import { RecentObjects } from "./recent-objects";

/** What all RPCs of one provider share. */
export interface ServedProvider<Client> {
  readonly provider: Provider<Client>;
  /** The provider block. */
  readonly block: Subject;
  readonly resources: ReadonlyMap<string, ServedResource<Client>>;
  readonly dataSources: ReadonlyMap<string, Served<DataSource<Client>>>;
  readonly functions: ReadonlyMap<string, ProviderFunction>;
  readonly log: Logger;
  /** Whether breaking one of Terraform's consistency rules is an error rather than a logged warning. */
  readonly strict: boolean;
  /** Strikes secrets out of what Terraform shows. */
  readonly redact: (text: string) => string;
  readonly calls: CallsInFlight;
  readonly recent: RecentObjects;
  /** Made by the last ConfigureProvider: one process may serve many commands. */
  client: Client | undefined;
  /** Whether the command that configured the provider keeps identities: none are made for one that drops them. */
  keepsIdentities: boolean;
}

/** A resource or data source beside the type of its values. */
export interface Served<Definition> extends Subject {
  readonly definition: Definition;
}

export interface ServedResource<Client> extends Served<Resource<Client>> {
  readonly identity: ResourceIdentity | undefined;
  readonly listing: Served<Listing<Client>> | undefined;
}

export function serveProvider<Client>(
  provider: Provider<Client>,
  options: Pick<ServedProvider<Client>, "log" | "strict" | "redact">,
): ServedProvider<Client> {
  return {
    provider,
    block: { schema: provider.schema, type: impliedType(provider.schema.attributes) },
    resources: new Map(
      [...serveAll(provider.resources)].map(([typeName, served]) => [
        typeName,
        {
          ...served,
          identity: identityOf(served.definition),
          listing: served.definition.listing && serve(served.definition.listing),
        },
      ]),
    ),
    dataSources: serveAll(provider.dataSources),
    functions: new Map((provider.functions ?? []).map((declared) => [declared.name, declared])),
    ...options,
    calls: new CallsInFlight(),
    recent: new RecentObjects(),
    client: undefined,
    keepsIdentities: true,
  };
}

function serveAll<Definition extends { readonly typeName: string; readonly schema: Schema }>(
  definitions: readonly Definition[],
): ReadonlyMap<string, Served<Definition>> {
  return new Map(definitions.map((definition) => [definition.typeName, serve(definition)]));
}

function serve<Definition extends { readonly schema: Schema }>(definition: Definition): Served<Definition> {
  const { schema } = definition;
  return { definition, schema, type: impliedType(schema.attributes) };
}
