import type { ProviderService } from "../../../src/plugin";
import { methods } from "../../../src/plugin/protocol/service";
import { silentLogger } from "../../../src/plugin/log";
import { createRedactor } from "../../../src/plugin/log";
import { serviceWhenAsked } from "../../../src/provider/executable/service-when-asked";
import { startService } from "../../../src/provider/executable/start-service";

const call = { signal: new AbortController().signal };
const encodedSchema = Uint8Array.from([1, 2, 3]);

function asked(given: Partial<Parameters<typeof serviceWhenAsked>[0]> = {}) {
  const load = jest.fn((): ProviderService => ({
    getProviderSchema: async () => ({ diagnostics: [] }),
    getMetadata: async () => ({ resources: [{ typeName: "one" }] }),
    configureProvider: async () => ({ diagnostics: [] }),
    listResource: async (_request, _call, send) => send({}),
  }));
  const onConfigure = jest.fn();
  return { load, onConfigure, service: serviceWhenAsked({ load, onConfigure, encodedSchema, ...given }) };
}

it("answers the schema without the provider", async () => {
  const { load, service } = asked();
  expect(await service.getProviderSchema?.({}, call)).toBe(encodedSchema);
  expect(load).not.toHaveBeenCalled();
});

it("asks the provider for the schema where the build has encoded none", async () => {
  const { service } = asked({ encodedSchema: undefined });
  expect(await service.getProviderSchema?.({}, call)).toEqual({ diagnostics: [] });
});

it("loads the provider once, for whatever else is asked", async () => {
  const { load, service } = asked();
  expect(await service.getMetadata?.({}, call)).toEqual({ resources: [{ typeName: "one" }] });
  const send = jest.fn(async () => undefined);
  await service.listResource?.({} as never, call, send);
  expect(send).toHaveBeenCalledWith({});
  expect(load).toHaveBeenCalledTimes(1);
});

it("tells when the provider is configured", async () => {
  const { onConfigure, service } = asked();
  await service.getMetadata?.({}, call);
  expect(onConfigure).not.toHaveBeenCalled();
  await service.configureProvider?.({} as never, call);
  expect(onConfigure).toHaveBeenCalledTimes(1);
});

it("the provider has every method that it is asked for", () => {
  const service = startService(
    { log: silentLogger, redactor: createRedactor(), write: () => undefined },
    undefined,
    {},
  );
  expect(methods.filter((name) => service[name] === undefined)).toEqual([]);
  expect(service.listResource).toBeDefined();
});
