import { createProviderService } from "../create-provider-service";
import type { Diagnostic } from "../diagnostic";
import { decodeIdentity, identityOf } from "../identity/resource-identity";
import { decodeMessage } from "../protocol/decode";
import { encodeMessage } from "../protocol/encode";
import { silentLogger } from "../log/silent-logger";
import type { Logger } from "../log/logger";
import type { ProviderService } from "../protocol/service";
import type { Provider } from "../provider";
import { impliedType } from "../schema/implied-type";
import type { FunctionResult } from "../functions/provider-function";
import { decodeDynamicValue } from "../rpc/dynamic-value";
import type { Value, ValueRecord } from "../values/value";
import { readDiagnostics, required, toObject, toWire, valueToWire } from "./wire";
import { ResourceDriver } from "./resource-driver";

export interface DriveOptions {
  /** @default logs nowhere */
  readonly log?: Logger;
  /** @default true */
  readonly strict?: boolean;
  /** Strikes secrets out of diagnostics. @default leaves them as they are */
  readonly redact?: (text: string) => string;
}

/**
 * Drives a provider in process as Terraform would, through every encoding but without a transport.
 * Plain values go in, and attributes left out are null.
 *
 * ```ts
 * const driver = drive(provider);
 * await driver.configure({ url: "http://127.0.0.1:8080" });
 * const created = await driver.resource("example_thing").converge({ name: "a" }, null);
 * ```
 */
export function drive<Client>(provider: Provider<Client>, options: DriveOptions = {}): Driver<Client> {
  return new Driver(provider, options);
}

export interface Queried {
  readonly objects: readonly {
    readonly displayName: string;
    readonly identity: ValueRecord | null;
    readonly state: ValueRecord | null;
  }[];
  readonly diagnostics: readonly Diagnostic[];
}

export class Driver<Client> {
  readonly service: ProviderService;
  private readonly stopping = new AbortController();

  constructor(
    private readonly provider: Provider<Client>,
    { log = silentLogger, strict = true, ...redaction }: DriveOptions,
  ) {
    this.service = createProviderService(provider, { log, strict, ...redaction });
  }

  /** Validates the provider block and, unless that fails, configures the provider. */
  async configure(config: ValueRecord): Promise<readonly Diagnostic[]> {
    const type = impliedType(this.provider.schema.attributes);
    const call = { signal: this.stopping.signal };
    const wire = toWire(config, type);
    const validated = readDiagnostics(
      await required(this.service, "validateProviderConfig")({ config: wire }, call),
    );
    if (validated.some(({ severity }) => severity === "error")) return validated;
    const request = { config: wire, terraformVersion: "1.12.0", clientCapabilities: undefined };
    return [
      ...validated,
      ...readDiagnostics(await required(this.service, "configureProvider")(request, call)),
    ];
  }

  resource(typeName: string): ResourceDriver {
    const resource = this.provider.resources.find((one) => one.typeName === typeName);
    if (resource === undefined) throw new Error(`no resource type ${typeName}`);
    return new ResourceDriver(
      this.service,
      typeName,
      resource.schema,
      this.stopping.signal,
      identityOf(resource),
    );
  }

  /** Calls a function as Terraform would: with values of the types that it declares. */
  async callFunction(name: string, ...given: readonly Value[]): Promise<FunctionResult> {
    const declared = this.provider.functions?.find((one) => one.name === name);
    if (declared === undefined) throw new Error(`no function ${name}`);
    const types = declared.parameters.map(({ type }) => type);
    const messages = given.map((value, index) => valueToWire(value, types[index] ?? "dynamic"));
    const call = { signal: this.stopping.signal };
    const response = await required(this.service, "callFunction")({ name, arguments: messages }, call);
    const { result, error } = response;
    if (error !== undefined) return { error: error.text, argument: error.functionArgument };
    return { value: decodeDynamicValue(result, declared.returns) };
  }

  /** Queries objects of a type as Terraform would; `state` only where whole objects are asked for. */
  async list(
    typeName: string,
    config: ValueRecord,
    { whole = false, limit = 100 }: { readonly whole?: boolean; readonly limit?: number } = {},
  ): Promise<Queried> {
    const resource = this.provider.resources.find((one) => one.typeName === typeName);
    const identity = resource && identityOf(resource);
    if (resource?.listing === undefined || identity === undefined) throw new Error(`no list of ${typeName}`);
    const type = impliedType(resource.schema.attributes);
    const objects: Queried["objects"][number][] = [];
    const diagnostics: Diagnostic[] = [];
    const request = {
      typeName,
      config: toWire(config, impliedType(resource.listing.schema.attributes)),
      includeResourceObject: whole,
      limit,
    };
    await this.service.listResource?.(request, { signal: this.stopping.signal }, async (init) => {
      const event = decodeMessage("ListResourceEvent", encodeMessage("ListResourceEvent", init));
      diagnostics.push(...readDiagnostics({ diagnostics: event.diagnostic }));
      if (event.identity === undefined) return;
      objects.push({
        displayName: event.displayName,
        identity: decodeIdentity(identity, event.identity),
        state: toObject(event.resourceObject, type),
      });
    });
    return { objects, diagnostics };
  }

  async readDataSource(
    typeName: string,
    config: ValueRecord,
  ): Promise<{ state: ValueRecord | null; diagnostics: readonly Diagnostic[] }> {
    const dataSource = this.provider.dataSources.find((one) => one.typeName === typeName);
    if (dataSource === undefined) throw new Error(`no data source type ${typeName}`);
    const type = impliedType(dataSource.schema.attributes);
    const request = {
      typeName,
      config: toWire(config, type),
      clientCapabilities: undefined,
      providerMeta: undefined,
    };
    const response = await required(this.service, "readDataSource")(request, {
      signal: this.stopping.signal,
    });
    return { state: toObject(response.state, type), diagnostics: readDiagnostics(response) };
  }
}
