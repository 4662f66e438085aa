import { decodeMessage } from "../../../src/plugin/protocol/decode";
import { encodeMessage } from "../../../src/plugin/protocol/encode";
import { createProviderService } from "../../../src/plugin/create-provider-service";
import { silentLogger } from "../../../src/plugin/log";
import { keepsIdentities } from "../../../src/plugin/identity/resource-identity";
import type { Resource } from "../../../src/plugin/resource";
import { checkProvider } from "../../../src/plugin/schema/check-provider";
import { required } from "../../../src/plugin/testing/wire";
import { unknown } from "../../../src/plugin/values/value";
import { driveSample, sampleProvider } from "../support/sample-provider";

const call = { signal: new AbortController().signal };
const identity = ["name", "id"];

/** A thing that gets its id when it is made. */
const living: Partial<Resource<string>> = {
  identity,
  create: async ({ planned }) => ({ state: { ...planned, id: "7" } }),
  update: async ({ planned }) => ({ state: planned }),
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
  plan: ({ planned, prior }) => ({ planned: { ...planned, id: prior?.id ?? unknown } }),
};

describe("a resource with an identity", () => {
  it("declares it from its schema, every part needed for an import, at version 0", async () => {
    const service = createProviderService(sampleProvider({ identity }), { log: silentLogger });
    const { identitySchemas } = await required(service, "getResourceIdentitySchemas")({}, call);
    expect(identitySchemas["sample_thing"]).toEqual({
      version: 0,
      identityAttributes: identity.map((name) => ({
        name,
        type: Buffer.from('"string"'),
        requiredForImport: true,
        optionalForImport: false,
        description: "",
      })),
    });
  });

  it("has none in a plan that does not know all of it, which Terraform could not show, and then ever after", async () => {
    const things = await driveSample(living);
    const plan = await things.plan({ name: "a" }, null);
    expect(plan).not.toHaveProperty("identity");
    const created = await things.apply(plan);
    expect(created.identity).toEqual({ name: "a", id: "7" });
    expect((await things.plan({ name: "a", size: 1 }, created)).identity).toEqual({ name: "a", id: "7" });
    expect((await things.converge({ name: "a", size: 1 }, created)).identity).toEqual({ name: "a", id: "7" });
    expect((await things.read(created)).identity).toEqual({ name: "a", id: "7" });
  });

  it("has none once it is gone, or while part of it is null", async () => {
    const things = await driveSample({ ...living, read: async () => ({ state: null }) });
    const created = await things.converge({ name: "a" }, null);
    expect(await things.read(created)).not.toHaveProperty("identity");
    expect(await things.converge(null, created)).not.toHaveProperty("identity");
    const nameless = await driveSample(living);
    expect(await nameless.read({ state: { id: "7" }, private: new Uint8Array() })).not.toHaveProperty(
      "identity",
    );
  });

  it.each<[string, Partial<Resource<string>>]>([
    ["read", { read: () => Promise.reject(new Error("no luck")) }],
    ["update", { update: () => Promise.reject(new Error("no luck")) }],
    ["delete", { delete: () => Promise.reject(new Error("no luck")) }],
  ])("keeps it when a %s fails", async (operation, failing) => {
    const things = await driveSample({ ...living, ...failing });
    const created = await things.converge({ name: "a" }, null);
    const after =
      operation === "read"
        ? await things.read(created)
        : await things.converge(operation === "update" ? { name: "a", size: 2 } : null, created);
    expect(after).toMatchObject({ state: { id: "7" }, identity: { name: "a", id: "7" } });
  });

  it("is imported by it", async () => {
    const things = await driveSample({ ...living, import: (id) => ({ state: { id } }) });
    expect(await things.import({ name: "a", id: "7" })).toMatchObject({
      state: { name: "a", id: "7", size: null },
      identity: { name: "a", id: "7" },
      diagnostics: [],
    });
  });

  it("is not imported by part of it: every missing part is named", async () => {
    const things = await driveSample({ ...living, import: (id) => ({ state: { id } }) });
    const { state, diagnostics } = await things.import({ name: null, id: "" });
    expect(state).toBeNull();
    expect(diagnostics).toMatchObject([
      { summary: "Cannot import", path: [{ attribute: "name" }] },
      { summary: "Cannot import", path: [{ attribute: "id" }] },
    ]);
  });

  it.each([
    [0, '{"name":"a","id":"7","old":1}', []],
    [1, '{"name":"a","id":"7"}', ["Identity is newer than the provider"]],
    [0, '{"name":"a"}', ["Cannot read the identity"]],
    [0, '{"name":["a"],"id":"7"}', ["Cannot read the identity"]],
    [0, "", ["Cannot read the identity"]],
  ])("stored at version %d as %s is read, or refused with a reason", async (version, json, summaries) => {
    const service = createProviderService(sampleProvider({ identity }), { log: silentLogger });
    const rawIdentity = { json: Buffer.from(json), flatmap: {} };
    const request = { typeName: "sample_thing", version, rawIdentity };
    const upgraded = await required(service, "upgradeResourceIdentity")(request, call);
    expect(upgraded.diagnostics.map(({ summary }) => summary)).toEqual(summaries);
    expect(upgraded.upgradedIdentity === undefined).toBe(summaries.length > 0);
  });
});

describe("a resource without an identity", () => {
  it("refuses one", async () => {
    const service = createProviderService(sampleProvider({ import: (id) => ({ state: { id } }) }), {
      log: silentLogger,
    });
    const bytes = encodeMessage("ImportResourceStateRequest", {
      typeName: "sample_thing",
      identity: { identityData: { msgpack: Buffer.from([0x80]) } },
    });
    const request = decodeMessage("ImportResourceStateRequest", bytes);
    const answer = await required(service, "importResourceState")(request, call);
    expect(answer.diagnostics).toMatchObject([{ summary: "Cannot read the identity" }]);
    expect(answer.importedResources).toEqual([]);
  });
});

it.each([
  [["nothing"], "resource sample_thing: the identity names no attribute nothing"],
  [["ports"], "resource sample_thing.ports: part of an identity must be text, a number or a bool"],
  [["secret"], "resource sample_thing.secret: an identity is shown, so no part of it can be sensitive"],
])("an identity of %j is not coherent", (names, problem) => {
  expect(checkProvider(sampleProvider({ identity: names }))).toEqual([problem]);
});

it.each([
  ["1.6.2", false],
  ["1.11.4", false],
  ["1.12.0-beta1", true],
  ["2.0.0", true],
  ["", true],
])("Terraform %j keeps identities: %s", (version, expected) => {
  expect(keepsIdentities(version)).toBe(expected);
});

it.each([
  ["1.11.4", false],
  ["1.12.0", true],
])("what Terraform %s refreshes and plans has an identity: %s", async (terraformVersion, expected) => {
  const service = createProviderService(sampleProvider(living), { log: silentLogger });
  await required(service, "configureProvider")(
    decodeMessage(
      "ConfigureProviderRequest",
      encodeMessage("ConfigureProviderRequest", { terraformVersion, config: { json: Buffer.from("{}") } }),
    ),
    call,
  );
  const state = { json: Buffer.from('{"name":"a","id":"7"}') };
  const read = await required(service, "readResource")(
    decodeMessage(
      "ReadResourceRequest",
      encodeMessage("ReadResourceRequest", { typeName: "sample_thing", currentState: state }),
    ),
    call,
  );
  const plan = await required(service, "planResourceChange")(
    decodeMessage(
      "PlanResourceChangeRequest",
      encodeMessage("PlanResourceChangeRequest", {
        typeName: "sample_thing",
        config: { json: Buffer.from('{"name":"a"}') },
        priorState: state,
        proposedNewState: state,
      }),
    ),
    call,
  );
  expect([read.diagnostics, plan.diagnostics]).toEqual([[], []]);
  expect([read.newIdentity !== undefined, plan.plannedIdentity !== undefined]).toEqual([expected, expected]);
});
