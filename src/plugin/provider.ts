import type { Diagnostic } from "./diagnostic";
import type { ProviderFunction } from "./functions/provider-function";
import type { DataSource, OperationContext, Resource } from "./resource";
import type { Schema } from "./schema/schema";
import type { ValueRecord } from "./values/value";

/** A Terraform provider: its configuration, and the resources, data sources and functions it serves. */
export interface Provider<Client> {
  /** The address under which Terraform knows it, without a host: `kong/konnect-beta`. */
  readonly address: string;
  readonly version: string;
  /** The schema of the provider block. */
  readonly schema: Schema;
  readonly resources: readonly Resource<Client>[];
  readonly dataSources: readonly DataSource<Client>[];
  /** @default none */
  readonly functions?: readonly ProviderFunction[];

  validate?(config: ValueRecord): readonly Diagnostic[];

  /** Makes the client from the provider block, which may hold unknowns at plan time. */
  configure(
    request: { readonly config: ValueRecord; readonly terraformVersion: string },
    context: Pick<OperationContext<unknown>, "log">,
  ): ConfigureResult<Client> | Promise<ConfigureResult<Client>>;
}

export interface ConfigureResult<Client> {
  /** Absent only beside an error. */
  readonly client?: Client;
  readonly diagnostics?: readonly Diagnostic[];
}
