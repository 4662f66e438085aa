import type { Resource, WriteResult } from "../../../src/plugin/resource";
import { drive } from "../../../src/plugin/testing";
import { unknown, type ValueRecord } from "../../../src/plugin/values/value";
import { driveSample, recordingLog, sampleProvider } from "../support/sample-provider";

const prior = { state: { name: "a", id: "1", size: 1 }, private: Buffer.from("kept") };
const error = { severity: "error" as const, summary: "Refused", detail: "The server said no." };
const fails = async (): Promise<never> => {
  throw new Error("no luck");
};

/** Plans and applies; the plan must be without fault. */
async function apply(
  behaviour: Partial<Resource<string>>,
  config: ValueRecord | null,
  before: typeof prior | null,
  strict = true,
) {
  const things = await driveSample(behaviour, { strict });
  const plan = await things.plan(config, before);
  expect(plan.diagnostics).toEqual([]);
  return things.apply(plan);
}

const gives = (result: (planned: ValueRecord) => WriteResult): Partial<Resource<string>> => ({
  create: async ({ planned }) => result(planned),
});

it("create gets configuration and plan, and what it gives goes to state", async () => {
  const create: Resource<string>["create"] = async ({ config, planned }, { client, signal }) => {
    expect(config).toMatchObject({ name: "a", id: null });
    expect(planned).toMatchObject({ name: "a", id: unknown });
    expect([client, signal.aborted]).toEqual(["client", false]);
    return { state: { ...planned, id: "7" }, private: Buffer.from("mine") };
  };
  const stored = await apply({ create }, { name: "a" }, null);
  expect(stored).toMatchObject({ state: { name: "a", id: "7" }, diagnostics: [] });
  expect(Buffer.from(stored.private).toString()).toBe("mine");
});

it("update also gets the prior state, and private data is echoed", async () => {
  const update: Resource<string>["update"] = async (request) => {
    expect(request.prior).toMatchObject({ name: "a", id: "1" });
    expect(Buffer.from(request.private ?? []).toString()).toBe("kept");
    return { state: { ...request.planned, id: "1" } };
  };
  const stored = await apply({ update }, { name: "b" }, prior);
  expect(stored).toMatchObject({ state: { name: "b", id: "1" }, diagnostics: [] });
  expect(Buffer.from(stored.private).toString()).toBe("kept");
});

it("delete gets the prior state, and nothing is left", async () => {
  const met: ValueRecord[] = [];
  const deletes: Resource<string>["delete"] = async ({ prior: before }) => {
    met.push(before);
    return { state: null };
  };
  expect(await apply({ delete: deletes }, null, prior)).toMatchObject({ state: null, diagnostics: [] });
  expect(met).toMatchObject([{ name: "a", id: "1" }]);
});

describe("beside an error, what exists goes to state", () => {
  it("after a create that gives a part of it, unknowns being saved as null", async () => {
    const stored = await apply(
      gives((planned) => ({ state: planned, diagnostics: [error] })),
      { name: "a" },
      null,
    );
    expect(stored).toMatchObject({ state: { name: "a", id: null }, diagnostics: [error] });
  });

  it("after an update that throws: the prior state", async () => {
    const stored = await apply({ update: fails }, { name: "b" }, prior);
    expect(stored.state).toMatchObject(prior.state);
    expect(Buffer.from(stored.private).toString()).toBe("kept");
    expect(stored.diagnostics).toMatchObject([{ severity: "error", summary: "Cannot update sample_thing" }]);
    expect(stored.diagnostics[0]?.detail).toContain("no luck");
  });

  it("after a delete that throws: the prior state", async () => {
    const stored = await apply({ delete: fails }, null, prior);
    expect(stored.state).toMatchObject(prior.state);
    expect(stored.diagnostics).toMatchObject([{ summary: "Cannot delete sample_thing" }]);
  });

  it("after a create that throws: nothing", async () => {
    const stored = await apply({ create: fails }, { name: "a" }, null);
    expect(stored).toMatchObject({ state: null, diagnostics: [{ summary: "Cannot create sample_thing" }] });
  });

  it("of a value that does not fit: all the rest", async () => {
    const result = gives((planned) => ({ state: { ...planned, id: "7", size: "large", colour: "red" } }));
    const stored = await apply(result, { name: "a" }, null);
    expect(stored.state).toMatchObject({ name: "a", id: "7", size: null });
    expect(stored.diagnostics).toMatchObject([{ summary: "Provider gave an invalid value" }]);
  });
});

it.each<[string, unknown]>([
  ["a text", "no luck"],
  ["an error without a message", new TypeError()],
  ["nothing", undefined],
  ["an object without a prototype", Object.create(null)],
])("whatever is thrown becomes a diagnostic: %s", async (_name, thrown) => {
  const create = async (): Promise<never> => {
    throw thrown;
  };
  const { diagnostics } = await apply({ create }, { name: "a" }, null);
  expect(diagnostics).toMatchObject([{ severity: "error", summary: "Cannot create sample_thing" }]);
});

it("values left unknown are errors that name the path, and are saved as null", async () => {
  const result = gives((planned) => ({ state: planned }));
  const stored = await apply(result, { name: "a", ports: [{ port: 1 }] }, null);
  expect(stored.state).toMatchObject({ name: "a", id: null, ports: [{ port: 1, made: null }] });
  expect(stored.diagnostics.map(({ summary, path }) => [summary, path])).toEqual([
    ["Provider left a value unknown", [{ attribute: "id" }]],
    ["Provider left a value unknown", [{ attribute: "ports" }, { index: 0 }, { attribute: "made" }]],
  ]);
});

describe("a result that is not what was planned", () => {
  const result = gives((planned) => ({ state: { ...planned, name: "other", id: "7" } }));

  it("is an error where strict", async () => {
    const stored = await apply(result, { name: "a" }, null);
    expect(stored.state).toMatchObject({ name: "other", id: "7" });
    expect(stored.diagnostics).toMatchObject([
      { summary: "Provider gave an inconsistent result", path: [{ attribute: "name" }] },
    ]);
  });

  it("is otherwise left to Terraform", async () => {
    expect(await apply(result, { name: "a" }, null, false)).toMatchObject({
      state: { name: "other" },
      diagnostics: [],
    });
  });

  it("a create that gives nothing is one", async () => {
    const stored = await apply(
      gives(() => ({ state: null })),
      { name: "a" },
      null,
    );
    expect(stored.diagnostics[0]?.detail).toContain("rule A1");
  });
});

it("a replacement deletes, plans again as a create and creates", async () => {
  const done: string[] = [];
  const things = await driveSample({
    plan: () => ({ requiresReplace: [[{ attribute: "name" }]] }),
    delete: async () => {
      done.push("delete");
      return { state: null };
    },
    create: async ({ planned, private: bytes }) => {
      done.push(`create with ${Buffer.from(bytes ?? []).toString()}`);
      return { state: { ...planned, id: "2" } };
    },
  });
  const stored = await things.converge({ name: "b" }, prior);
  expect(stored).toMatchObject({ state: { name: "b", id: "2" }, diagnostics: [] });
  expect(done).toEqual(["delete", "create with kept"]);
});

it.each(["create", "update", "delete"])("%s needs a configured provider", async (operation) => {
  const things = drive(sampleProvider()).resource("sample_thing");
  const before = operation === "create" ? null : prior;
  const plan = await things.plan(operation === "delete" ? null : { name: "b" }, before);
  const stored = await things.apply(plan);
  expect(stored.diagnostics).toMatchObject([{ summary: "Provider is not configured" }]);
  if (before !== null) expect(stored.state).toMatchObject(before.state);
});

it("a failure is logged with its stack", async () => {
  const { log, lines } = recordingLog();
  const things = await driveSample({ create: fails }, { log });
  await things.converge({ name: "a" }, null);
  expect(lines).toMatchObject([{ level: "error", message: "failed to create sample_thing" }]);
  expect(JSON.stringify(lines[0]?.fields)).toContain("apply.test.ts");
});
