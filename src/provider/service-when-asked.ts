import { methods, type ProviderService, type UnaryMethods } from "../plugin/protocol/service";

/**
 * A service that is loaded when Terraform asks for anything but its schema: the first of the three processes of a
 * plan asks for nothing else.
 *
 * @param load called once; the service has to have every method
 * @param encodedSchema the answer to GetProviderSchema, where the build has encoded it
 */
export function serviceWhenAsked(
  load: () => ProviderService,
  encodedSchema: Uint8Array | undefined,
): ProviderService {
  let loaded: ProviderService | undefined;
  const service = () => (loaded ??= load());
  const passOn = (name: (typeof methods)[number]) => (request: never, call: never) => {
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
