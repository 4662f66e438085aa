import { createProviderService } from "../../../src/plugin/create-provider-service";
import { silentLogger } from "../../../src/plugin/log";
import type { MoveSource } from "../../../src/plugin/resource";
import { required } from "../../../src/plugin/testing/wire";
import { driveSample, sampleProvider } from "../support/sample-provider";

const call = { signal: new AbortController().signal };
const source = { provider: "registry.example/other/sample", state: '{"name":"a","id":"7","other":true}' };

describe("moving an object to a resource", () => {
  it("is a capability of providers that have one which takes objects over", async () => {
    const capability = async (behaviour: Parameters<typeof sampleProvider>[0]) => {
      const service = createProviderService(sampleProvider(behaviour), { log: silentLogger });
      return (await required(service, "getProviderSchema")({}, call)).serverCapabilities?.moveResourceState;
    };
    expect([await capability({}), await capability({ moveState: () => undefined })]).toEqual([false, true]);
  });

  it("tells the resource all about the source, and drops what the schema does not have", async () => {
    const sources: MoveSource[] = [];
    const things = await driveSample({
      identity: ["id"],
      moveState: (given) => {
        sources.push(given);
        return { state: given.state, private: given.private };
      },
    });
    const moved = await things.move({
      ...source,
      typeName: "other_thing",
      version: 3,
      private: Buffer.from("p"),
    });
    expect(sources).toMatchObject([
      { provider: source.provider, typeName: "other_thing", version: 3, state: { other: true } },
    ]);
    expect(moved).toMatchObject({ state: { name: "a", id: "7", size: null }, identity: { id: "7" } });
    expect(Buffer.from(moved.private).toString()).toBe("p");
    expect(moved.diagnostics).toEqual([]);
  });

  it("needs no configured provider", async () => {
    const provider = sampleProvider({ moveState: ({ state }) => ({ state }) });
    const service = createProviderService(provider, { log: silentLogger });
    const request = {
      sourceProviderAddress: source.provider,
      sourceTypeName: "sample_thing",
      sourceSchemaVersion: 0,
      sourceState: { json: Buffer.from(source.state), flatmap: {} },
      sourcePrivate: new Uint8Array(),
      targetTypeName: "sample_thing",
    };
    const answer = await required(service, "moveResourceState")(request, call);
    expect(answer.diagnostics).toEqual([]);
    expect(answer.targetState?.msgpack.length).toBeGreaterThan(10);
  });

  it("that the resource does not take over is refused with both types and the provider", async () => {
    const things = await driveSample({ moveState: () => undefined });
    const { state, diagnostics } = await things.move({ ...source, typeName: "other_thing" });
    expect(state).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: "error", summary: "Cannot move" }]);
    for (const word of ["other_thing", source.provider, "sample_thing"]) {
      expect(diagnostics[0]?.detail).toContain(word);
    }
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["null", "null"],
    ["no object", "[]"],
    ["of another shape", '{"name":{}}'],
  ])("whose state is %s is refused", async (_, state) => {
    const things = await driveSample({ moveState: (given) => ({ state: given.state }) });
    const moved = await things.move({ ...source, state });
    expect(moved.state).toBeNull();
    expect(moved.diagnostics).toMatchObject([{ severity: "error", summary: "Cannot move" }]);
  });

  it("that throws is a diagnostic", async () => {
    const things = await driveSample({
      moveState: () => {
        throw new Error("no luck");
      },
    });
    const { diagnostics } = await things.move(source);
    expect(diagnostics).toMatchObject([{ summary: "Cannot move sample_thing to sample_thing" }]);
  });
});
