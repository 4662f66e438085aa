import fc from "fast-check";
import { createProviderService } from "../../../src/plugin/create-provider-service";
import { silentLogger } from "../../../src/plugin/log";
import { decodeMessage, encodeMessage } from "../../../src/plugin/protocol";
import { drive } from "../../../src/plugin/testing";
import { required } from "../../../src/plugin/testing/wire";
import { unknown } from "../../../src/plugin/values/value";
import { propertyRuns } from "../support/property-runs";
import type { Resource } from "../../../src/plugin/resource";
import type { Schema } from "../../../src/plugin/schema/schema";
import type { Path } from "../../../src/plugin/values/path";
import { driveSample, recordingLog, sampleDataSource, sampleProvider } from "../support/sample-provider";

const call = { signal: new AbortController().signal };
const noBytes = new Uint8Array();

function sampleService() {
  const dataSources = [sampleDataSource(async () => ({ state: null }))];
  return createProviderService(sampleProvider({}, { dataSources }), { log: silentLogger });
}

describe("what the provider serves", () => {
  it("is listed as metadata", async () => {
    expect(await required(sampleService(), "getMetadata")({}, call)).toMatchObject({
      serverCapabilities: { getProviderSchemaOptional: true, planDestroy: false },
      resources: [{ typeName: "sample_thing" }],
      dataSources: [{ typeName: "sample_data" }],
    });
  });

  it("is described by its schemas, the provider's own among them", async () => {
    const response = await required(sampleService(), "getProviderSchema")({}, call);
    expect(Object.keys(response.resourceSchemas)).toEqual(["sample_thing"]);
    expect(Object.keys(response.dataSourceSchemas)).toEqual(["sample_data"]);
    expect(response.provider?.block?.attributes.map(({ name }) => name)).toEqual(["token"]);
    expect(response.resourceSchemas["sample_thing"]?.version).toBe(1);
    expect(response.serverCapabilities).toMatchObject({
      getProviderSchemaOptional: true,
      planDestroy: false,
    });
  });

  it("has no resource identity, and moves nothing between types", async () => {
    const service = sampleService();
    expect(await service.getResourceIdentitySchemas?.({}, call)).toEqual({ identitySchemas: {} });
    expect(service.upgradeResourceIdentity).toBeUndefined();
    expect(service.moveResourceState).toBeUndefined();
  });

  it("has no functions", () => {
    const service = sampleService();
    expect([service.getFunctions, service.callFunction]).toEqual([undefined, undefined]);
  });
});

describe("configure", () => {
  it("validates first", async () => {
    const driver = drive(
      sampleProvider({}, { validate: () => [{ severity: "error", summary: "No token", detail: "Set it." }] }),
    );
    expect(await driver.configure({})).toEqual([
      { severity: "error", summary: "No token", detail: "Set it." },
    ]);
  });

  it("gets the configuration with what is not known yet, and Terraform's version", async () => {
    const configure = jest.fn(() => ({ client: "c" }));
    const driver = drive(sampleProvider({}, { configure }));
    expect(await driver.configure({ token: unknown })).toEqual([]);
    expect(configure).toHaveBeenCalledWith(
      { config: { token: unknown }, terraformVersion: "1.12.0" },
      expect.anything(),
    );
  });

  it("that fails leaves no client of an earlier command behind", async () => {
    const outcomes = [
      () => ({ client: "first" }),
      () => {
        throw new Error("no luck");
      },
    ];
    const driver = drive(sampleProvider({}, { configure: () => outcomes.shift()?.() ?? {} }));
    await driver.configure({});
    expect(await driver.configure({})).toMatchObject([{ summary: "Cannot configure the provider" }]);
    const read = await driver.resource("sample_thing").read({ state: { name: "a" }, private: noBytes });
    expect(read.diagnostics).toMatchObject([{ summary: "Provider is not configured" }]);
  });
});

describe("validate", () => {
  it("reports what the schema and what the resource finds, at once", async () => {
    const validate = () => [{ severity: "warning" as const, summary: "Odd", detail: "Really." }];
    const things = await driveSample({ validate });
    const found = await things.validate({ name: "c", ports: [{ port: 0 }] });
    expect(found.map(({ summary }) => summary)).toEqual(["Unsupported value", "Value out of range", "Odd"]);
  });

  it("that throws is an error beside what the schema finds", async () => {
    const things = await driveSample({
      validate: () => {
        throw new Error("no luck");
      },
    });
    const found = await things.validate({ name: "c" });
    expect(found.map(({ summary }) => summary).sort()).toEqual([
      "Cannot validate sample_thing",
      "Unsupported value",
    ]);
  });

  it("checks a data source by its schema", async () => {
    const config = { msgpack: noBytes, json: Buffer.from('{"size":1}') };
    const { diagnostics } = await required(sampleService(), "validateDataResourceConfig")(
      { typeName: "sample_data", config },
      call,
    );
    expect(diagnostics.map(({ summary }) => summary)).toEqual([
      "Missing required attribute",
      "Attribute is read-only",
    ]);
  });
});

describe("a diagnostic", () => {
  const path = [{ attribute: "ports" }, { index: 1 }, { attribute: "port" }];
  const shown = async (summary: string, detail: string, at: typeof path | [{ attribute: string }]) => {
    const things = await driveSample({
      validate: () => [{ severity: "warning", summary, detail, path: at }],
    });
    const [diagnostic] = await things.validate({ name: "a" });
    return diagnostic;
  };

  it("about a nested attribute says the path, which the CLI does not", async () => {
    expect(await shown("Odd", "Really.", path)).toEqual({
      severity: "warning",
      summary: "Odd",
      detail: "Really.\n\nAt ports[1].port.",
      path,
    });
  });

  it.each([
    ["Odd ports[1].port", "Really."],
    ["Odd", "Really: ports[1].port."],
  ])("that says the path already is left alone: %s, %s", async (summary, detail) => {
    expect(await shown(summary, detail, path)).toMatchObject({ summary, detail });
  });

  it("about an attribute at the top is left alone", async () => {
    expect(await shown("Odd", "Really.", [{ attribute: "name" }])).toMatchObject({ detail: "Really." });
  });
});

describe("a diagnostic about an attribute that is sensitive, or within which something is", () => {
  const text = { type: "string", mode: "optional" } as const;
  const schema: Schema = {
    version: 0,
    attributes: {
      plain: text,
      secret: { ...text, sensitive: true },
      backends: {
        mode: "optional",
        nested: {
          mode: "list",
          attributes: {
            name: text,
            key: {
              mode: "optional",
              nested: { mode: "single", attributes: { inline: { ...text, sensitive: true } } },
            },
          },
        },
      },
    },
  };
  const backend = [{ attribute: "backends" }, { index: 0 }] as const;

  it.each<[string, Path]>([
    ["secret", [{ attribute: "secret" }]],
    ["backends", [{ attribute: "backends" }]],
    ["backends[0]", backend],
    ["backends[0].name", [...backend, { attribute: "name" }]],
    ["backends[0].key.inline", [...backend, { attribute: "key" }, { attribute: "inline" }]],
  ])("is about the whole resource, whose line holds no value, and says %s", async (name, path) => {
    const validate = () => [{ severity: "error", summary: "Odd", detail: "Really.", path } as const];
    const things = await driveSample({ schema, validate });
    expect(await things.validate({})).toEqual([
      { severity: "error", summary: "Odd", detail: `Really.\n\nAt ${name}.` },
    ]);
  });

  it("leaves those about others where they are", async () => {
    const path = [{ attribute: "plain" }];
    const validate = () => [{ severity: "error", summary: "Odd", detail: "Really.", path } as const];
    const things = await driveSample({ schema, validate });
    expect(await things.validate({})).toMatchObject([{ path }]);
  });
});

it("what the schema calls sensitive is struck out of what is said of the object", async () => {
  const { log, lines } = recordingLog();
  const things = await driveSample(
    {
      validate: ({ secret }) => {
        throw new Error(`no luck with ${JSON.stringify(secret)}`);
      },
    },
    { log },
  );
  const diagnostics = await things.validate({ name: "a", secret: "s3cret" });
  const said = JSON.stringify([diagnostics, lines]);
  expect(said).toMatch(/no luck with .*\(redacted\)/);
  expect(said).not.toContain("s3cret");
});

describe("a secret that the provider knows", () => {
  const secret = "canary/91c7";
  const redact = (text: string) => text.replaceAll(secret, "(redacted)");

  it.each<[string, Partial<Resource<string>>]>([
    ["a diagnostic", { validate: () => [{ severity: "error", summary: secret, detail: secret }] }],
    [
      "the path of one",
      {
        validate: () => [
          { severity: "error", summary: "Odd", detail: "", path: [{ attribute: "ports" }, { key: secret }] },
        ],
      },
    ],
    [
      "what it threw",
      {
        validate: () => {
          throw new Error(`no luck with ${secret}`);
        },
      },
    ],
  ])("is struck out of %s", async (_, behaviour) => {
    const things = drive(sampleProvider(behaviour), { redact }).resource("sample_thing");
    const [diagnostic] = await things.validate({ name: "a" });
    const { summary, detail } = diagnostic ?? { summary: "", detail: "" };
    expect(summary + detail).toContain("(redacted)");
    expect(summary + detail).not.toContain(secret);
  });
});

it.each([
  "validateResourceConfig",
  "validateDataResourceConfig",
  "upgradeResourceState",
  "readResource",
  "planResourceChange",
  "applyResourceChange",
  "importResourceState",
  "readDataSource",
] as const)("%s of a type that does not exist is an error", async (method) => {
  const service = sampleService();
  const name = `${method.charAt(0).toUpperCase()}${method.slice(1)}Request` as "ReadResourceRequest";
  const request = decodeMessage(name, encodeMessage(name, { typeName: "sample_nothing" }));
  const answer = required(service, method as "readResource");
  expect((await answer(request, call)).diagnostics).toMatchObject([
    { severity: 1, summary: expect.stringMatching(/^Unsupported (resource|data source) type$/) as string },
  ]);
});

it("any bytes for any value give a diagnostic and leave the state as it was", () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), async (msgpack) => {
      const service = sampleService();
      const value = { msgpack, json: noBytes };
      const read = await required(service, "readResource")(
        {
          typeName: "sample_thing",
          currentState: value,
          private: noBytes,
          providerMeta: undefined,
          clientCapabilities: undefined,
          currentIdentity: undefined,
        },
        call,
      );
      expect(Buffer.from(read.newState?.msgpack ?? [])).toEqual(Buffer.from(msgpack));
      const { diagnostics } = await required(service, "validateResourceConfig")(
        { typeName: "sample_thing", config: value, clientCapabilities: undefined },
        call,
      );
      if (msgpack.length > 1 || msgpack[0] !== 0xc0) expect(diagnostics).not.toEqual([]);
    }),
    propertyRuns(200),
  ));

describe("stop", () => {
  const untilAborted = (signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("aborted")));
    });

  it("aborts every call in flight, which ends with a clear diagnostic, and none that comes later", async () => {
    const waits = {
      create: (_request: unknown, { signal }: { signal: AbortSignal }) => untilAborted(signal),
    };
    const driver = drive(sampleProvider(waits));
    await driver.configure({});
    const things = driver.resource("sample_thing");
    const plan = await things.plan({ name: "a" }, null);
    const applying = [things.apply(plan), things.apply(plan)];
    await driver.service.stopProvider?.({}, call);
    for (const applied of await Promise.all(applying)) {
      expect(applied.diagnostics).toMatchObject([{ summary: "Interrupted" }]);
    }
    const later = drive(
      sampleProvider({ read: async ({ state }, { signal }) => ({ state: signal.aborted ? null : state }) }),
    );
    await later.configure({});
    await later.service.stopProvider?.({}, call);
    const read = await later.resource("sample_thing").read({ state: { name: "a" }, private: noBytes });
    expect(read.state).toMatchObject({ name: "a" });
  });

  it("of one call aborts that call", async () => {
    const service = createProviderService(
      sampleProvider({ import: (_id, { signal }) => untilAborted(signal) }),
      { log: silentLogger },
    );
    const controller = new AbortController();
    const request = { typeName: "sample_thing", id: "7", clientCapabilities: undefined, identity: undefined };
    const importing = required(service, "importResourceState")(request, { signal: controller.signal });
    controller.abort();
    expect((await importing).diagnostics).toMatchObject([{ summary: "Interrupted" }]);
  });

  it("before a call begins reaches that call", async () => {
    const service = createProviderService(
      sampleProvider({
        import: (_id, { signal }) => ({ state: { id: signal.aborted ? "aborted" : "not" } }),
      }),
      { log: silentLogger },
    );
    const request = { typeName: "sample_thing", id: "7", clientCapabilities: undefined, identity: undefined };
    const { importedResources } = await required(service, "importResourceState")(request, {
      signal: AbortSignal.abort(),
    });
    expect(Buffer.from(importedResources[0]?.state?.msgpack ?? []).toString()).toContain("aborted");
  });
});
