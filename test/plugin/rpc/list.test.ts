import { createProviderService } from "../../../src/plugin/create-provider-service";
import { silentLogger } from "../../../src/plugin/log";
import type { Listed, Listing, Resource } from "../../../src/plugin/resource";
import { checkProvider } from "../../../src/plugin/schema/check-provider";
import { drive } from "../../../src/plugin/testing";
import { readDiagnostics, required, toWire } from "../../../src/plugin/testing/wire";
import { impliedType } from "../../../src/plugin/schema/implied-type";
import type { Schema } from "../../../src/plugin/schema/schema";
import { unknown } from "../../../src/plugin/values/value";
import { oneOf } from "../../../src/plugin/validation/validators";
import { sampleProvider } from "../support/sample-provider";

const call = { signal: new AbortController().signal };
const schema: Schema = {
  version: 0,
  attributes: { place: { type: "string", mode: "required", validators: [oneOf(["here"])] } },
};

const listing = (list: Listing<string>["list"]): Partial<Resource<string>> => ({
  identity: ["id"],
  listing: { schema, list },
});

const giving = (...elements: readonly Listed[]) =>
  listing(async function* () {
    yield* elements;
  });

const thing = (id: string): Listed => ({ displayName: `Thing ${id}`, state: { id, name: "a" } });

async function listWith(behaviour: Partial<Resource<string>>, options?: { whole?: boolean; limit?: number }) {
  const driver = drive(sampleProvider(behaviour));
  await driver.configure({});
  return driver.list("sample_thing", { place: "here" }, options);
}

describe("a list of resources", () => {
  it("is declared by its schema", async () => {
    const service = createProviderService(sampleProvider(giving()), { log: silentLogger });
    const { listResourceSchemas } = await required(service, "getProviderSchema")({}, call);
    expect(listResourceSchemas["sample_thing"]?.block?.attributes).toMatchObject([{ name: "place" }]);
    expect((await required(service, "getMetadata")({}, call)).listResources).toEqual([
      { typeName: "sample_thing" },
    ]);
  });

  it("is not there where no resource has one", () => {
    const service = createProviderService(sampleProvider(), { log: silentLogger });
    expect([service.listResource, service.validateListResourceConfig]).toEqual([undefined, undefined]);
  });

  it("gives identities and names, and whole objects to those who ask for them", async () => {
    expect(await listWith(giving(thing("1"), thing("2")))).toEqual({
      objects: [
        { displayName: "Thing 1", identity: { id: "1" }, state: null },
        { displayName: "Thing 2", identity: { id: "2" }, state: null },
      ],
      diagnostics: [],
    });
    const { objects } = await listWith(giving(thing("1")), { whole: true });
    expect(objects).toMatchObject([{ state: { id: "1", name: "a", size: null } }]);
  });

  it("asks for no more than the limit", async () => {
    let asked = 0;
    const endless = listing(async function* () {
      for (;;) yield thing(String((asked += 1)));
    });
    expect((await listWith(endless, { limit: 3 })).objects).toHaveLength(3);
    expect(asked).toBeLessThanOrEqual(4);
  });

  it("tells what is to be said, and keeps what came before", async () => {
    const warning = { severity: "warning", summary: "Odd", detail: "Really." } as const;
    const { objects, diagnostics } = await listWith(
      giving(thing("1"), { diagnostics: [warning] }, thing("2")),
    );
    expect(objects).toHaveLength(2);
    expect(diagnostics).toEqual([warning]);
  });

  it("that throws is a diagnostic after what came before", async () => {
    const failing = listing(async function* () {
      yield thing("1");
      throw new Error("no luck");
    });
    const { objects, diagnostics } = await listWith(failing);
    expect(objects).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ severity: "error", summary: "Cannot list sample_thing" }]);
  });

  it("needs a configured provider", async () => {
    const { diagnostics } = await drive(sampleProvider(giving())).list("sample_thing", { place: "here" });
    expect(diagnostics).toMatchObject([{ summary: "Provider is not configured" }]);
  });

  it("of a type that has none is an error", async () => {
    const service = createProviderService(sampleProvider(giving()), { log: silentLogger });
    const request = { typeName: "other", config: undefined, includeResourceObject: false, limit: 1 };
    const events: unknown[] = [];
    await service.listResource?.(request, call, async (event) => void events.push(event));
    expect(events).toMatchObject([{ diagnostic: [{ summary: "Unsupported list resource type" }] }]);
  });

  it.each([
    ["there", ["Unsupported value"]],
    ["here", []],
    [unknown, []],
  ])("checks its configuration: %s", async (place, summaries) => {
    const service = createProviderService(sampleProvider(giving()), { log: silentLogger });
    const validated = await required(service, "validateListResourceConfig")(
      {
        typeName: "sample_thing",
        config: toWire({ place }, impliedType(schema.attributes)),
        includeResourceObject: undefined,
        limit: undefined,
      },
      call,
    );
    expect(readDiagnostics(validated).map(({ summary }) => summary)).toEqual(summaries);
  });

  it("without an identity is not coherent", () => {
    const { listing: alone } = giving();
    expect(checkProvider(sampleProvider({ ...(alone && { listing: alone }) }))).toEqual([
      "resource sample_thing can be listed, but has no identity",
    ]);
  });
});
