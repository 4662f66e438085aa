import { createProviderService } from "../../../src/plugin/create-provider-service";
import { silentLogger } from "../../../src/plugin/log";
import type { Resource } from "../../../src/plugin/resource";
import { isUnknown, unknown } from "../../../src/plugin/values/value";
import { driveSample, recordingLog, sampleProvider } from "../support/sample-provider";

const noBytes = new Uint8Array();
const prior = { state: { name: "a", id: "1" }, private: Buffer.from("kept") };

const plans = (plan: NonNullable<Resource<string>["plan"]>) => driveSample({ plan });

it("a resource without a plan of its own plans by its schema, and its private data is echoed", async () => {
  const things = await driveSample({});
  const plan = await things.plan({ name: "b" }, prior);
  expect(plan).toMatchObject({ action: "update", planned: { name: "b", id: unknown }, diagnostics: [] });
  expect(Buffer.from(plan.private).toString()).toBe("kept");
});

it("a resource has the last word, and sees configuration, prior state, draft, private data and client", async () => {
  const things = await plans(({ config, prior: before, planned, private: bytes }, { client }) => {
    expect(config).toMatchObject({ name: "b", id: null });
    expect(before).toMatchObject({ name: "a", id: "1" });
    expect(isUnknown(planned["id"])).toBe(true);
    expect(Buffer.from(bytes ?? noBytes).toString()).toBe("kept");
    expect(client).toBe("client");
    return {
      planned: { ...planned, id: "1" },
      private: Buffer.from("new"),
      requiresReplace: [[{ attribute: "name" }]],
    };
  });
  const plan = await things.plan({ name: "b" }, prior);
  expect(plan).toMatchObject({ action: "replace", planned: { name: "b", id: "1" }, diagnostics: [] });
  expect(plan.requiresReplace).toEqual([[{ attribute: "name" }]]);
  expect(Buffer.from(plan.private).toString()).toBe("new");
});

it("a resource that takes the only difference back plans nothing", async () => {
  const things = await plans(({ planned, prior: before }) => ({
    planned: { ...planned, name: before?.["name"] ?? "a" },
  }));
  expect(await things.plan({ name: "b" }, prior)).toMatchObject({ action: "no-op", diagnostics: [] });
});

it("what requires replacement on create, or has not changed, does not count", async () => {
  const things = await plans(() => ({ requiresReplace: [[{ attribute: "name" }]] }));
  expect((await things.plan({ name: "a" }, null)).requiresReplace).toEqual([]);
  expect((await things.plan({ name: "a", size: 2 }, prior)).requiresReplace).toEqual([]);
});

it("a plan that throws is an error beside the plan that the schema makes", async () => {
  const things = await plans(() => {
    throw new Error("no luck");
  });
  const plan = await things.plan({ name: "b" }, prior);
  expect(plan.planned).toMatchObject({ name: "b" });
  expect(plan.diagnostics).toMatchObject([{ severity: "error", summary: "Cannot plan sample_thing" }]);
  expect(plan.diagnostics[0]?.detail).toContain("no luck");
});

it("warnings of a plan are shown", async () => {
  const things = await plans(() => ({
    diagnostics: [{ severity: "warning", summary: "Careful", detail: "Yes." }],
  }));
  expect((await things.plan({ name: "a" }, null)).diagnostics).toEqual([
    { severity: "warning", summary: "Careful", detail: "Yes." },
  ]);
});

it("a planned value of another type is an error with its path, and the draft stands in", async () => {
  const things = await plans(({ planned }) => ({ planned: { ...planned, size: "large" } }));
  const plan = await things.plan({ name: "b" }, prior);
  expect(plan.diagnostics).toMatchObject([{ severity: "error", path: [{ attribute: "size" }] }]);
  expect(plan.planned).toMatchObject({ name: "b", size: null });
});

it("a plan modifier that gives a value of another type is an error with its path", async () => {
  const modifier = { name: "broken", modify: () => ({ planned: 7 }) };
  const name = { type: "string" as const, mode: "required" as const, planModifiers: [modifier] };
  const things = await driveSample({ schema: { version: 0, attributes: { name } } });
  const plan = await things.plan({ name: "a" }, null);
  expect(plan.diagnostics).toMatchObject([{ severity: "error", path: [{ attribute: "name" }] }]);
  expect(plan.planned).toEqual({ name: "a" });
});

describe("a plan that breaks a rule of Terraform", () => {
  const breaking: Partial<Resource<string>> = {
    plan: ({ planned }) => ({ planned: { ...planned, name: "other", secret: "s3cret" } }),
  };

  it("is an error for each breach where strict", async () => {
    const things = await driveSample(breaking, { strict: true });
    const { diagnostics } = await things.plan({ name: "a" }, null);
    expect(diagnostics).toMatchObject([
      { severity: "error", path: [{ attribute: "name" }] },
      { severity: "error", detail: expect.stringMatching(/^secret /) as string },
    ]);
    expect(JSON.stringify(diagnostics)).toContain("rule P2");
    expect(JSON.stringify(diagnostics)).not.toContain("s3cret");
  });

  it("is otherwise a warning in the log, without what is sensitive", async () => {
    const { log, lines } = recordingLog();
    const things = await driveSample(breaking, { strict: false, log });
    expect((await things.plan({ name: "a" }, null)).diagnostics).toEqual([]);
    expect(lines.map(({ level, message }) => [level, message])).toEqual([
      ["warn", "inconsistent plan"],
      ["warn", "inconsistent plan"],
    ]);
    expect(JSON.stringify(lines)).not.toContain("s3cret");
  });
});

it("a destroy is planned as Terraform proposes it", async () => {
  const nothing = { msgpack: Buffer.from([0xc0]), json: noBytes };
  const service = createProviderService(sampleProvider(), { log: silentLogger });
  const request = {
    typeName: "sample_thing",
    priorState: nothing,
    proposedNewState: nothing,
    config: nothing,
    priorPrivate: Buffer.from("kept"),
    providerMeta: undefined,
    clientCapabilities: undefined,
    priorIdentity: undefined,
  };
  const response = await service.planResourceChange?.(request, { signal: new AbortController().signal });
  expect(response).toEqual({ plannedState: nothing, plannedPrivate: Buffer.from("kept"), diagnostics: [] });
});
