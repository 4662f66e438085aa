import { type Method, methods, type ProviderService, type UnaryMethods } from "../../plugin/protocol/service";

export interface AskedService {
  /** Called once. The service has to have every method. */
  readonly load: () => ProviderService;
  readonly onConfigure: () => void;
  /** The answer to GetProviderSchema, where the build has encoded it. */
  readonly encodedSchema: Uint8Array | undefined;
}

/**
 * A service that is loaded when Terraform asks for anything but its schema: the first of the three processes of a
 * plan asks for nothing else.
 */
export function serviceWhenAsked({ load, onConfigure, encodedSchema }: AskedService): ProviderService {
  let loaded: ProviderService | undefined;
  const service = () => (loaded ??= load());
  const passOn = (name: Method) => (request: never, call: never) => {
    if (name === "configureProvider") onConfigure();
    const method = service()[name] as ((request: never, call: never) => Promise<never>) | undefined;
    if (method === undefined) throw new Error(`The provider has no method ${name}.`);
    return method.call(service(), request, call);
  };
  return {
    ...(Object.fromEntries(methods.map((name) => [name, passOn(name)])) as UnaryMethods),
    ...(encodedSchema !== undefined && { getProviderSchema: async () => encodedSchema }),
    async listResource(request, call, send) {
      await service().listResource?.(request, call, send);
    },
  };
}
