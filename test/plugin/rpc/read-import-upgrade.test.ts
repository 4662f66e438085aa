import type { Resource } from "../../../src/plugin/resource";
import { drive } from "../../../src/plugin/testing";
import { unknown } from "../../../src/plugin/values/value";
import { driveSample, sampleDataSource, sampleProvider } from "../support/sample-provider";

const stored = { state: { name: "a", id: "1" }, private: Buffer.from("kept") };
const reads = (read: Resource<string>["read"]) => driveSample({ read });

describe("read", () => {
  it("gives what the provider finds, and echoes private data", async () => {
    const things = await reads(async ({ state, private: bytes }) => {
      expect(Buffer.from(bytes ?? []).toString()).toBe("kept");
      return { state: { ...state, name: "drifted" } };
    });
    const read = await things.read(stored);
    expect(read).toMatchObject({ state: { name: "drifted", id: "1" }, diagnostics: [] });
    expect(Buffer.from(read.private).toString()).toBe("kept");
  });

  it("gives nothing for what is gone", async () => {
    const things = await reads(async () => ({ state: null, private: Buffer.from("new") }));
    const read = await things.read(stored);
    expect(read).toMatchObject({ state: null, diagnostics: [] });
    expect(Buffer.from(read.private).toString()).toBe("new");
  });

  it("that throws leaves the state as it was", async () => {
    const things = await reads(async () => {
      throw new Error("no luck");
    });
    const read = await things.read(stored);
    expect(read.state).toMatchObject(stored.state);
    expect(Buffer.from(read.private).toString()).toBe("kept");
    expect(read.diagnostics).toMatchObject([{ severity: "error", summary: "Cannot read sample_thing" }]);
  });

  it("never leaves a value unknown", async () => {
    const things = await reads(async ({ state }) => ({ state: { ...state, id: unknown } }));
    const read = await things.read(stored);
    expect(read.state).toMatchObject({ name: "a", id: null });
    expect(read.diagnostics).toMatchObject([{ path: [{ attribute: "id" }] }]);
  });

  it("needs a configured provider", async () => {
    const read = await drive(sampleProvider()).resource("sample_thing").read(stored);
    expect(read.state).toMatchObject(stored.state);
    expect(read.diagnostics).toMatchObject([{ summary: "Provider is not configured" }]);
  });
});

describe("import", () => {
  const read: Resource<string>["read"] = async ({ state }) => ({ state: { ...state, name: "found" } });

  it("gives as little as read needs, and Terraform reads the rest", async () => {
    const things = await driveSample({ import: (id) => ({ state: { id } }), read });
    expect(await things.import("7")).toMatchObject({
      state: { id: "7", name: "found", size: null },
      diagnostics: [],
    });
  });

  it.each<[string, Partial<Resource<string>>, string]>([
    ["an import that is not offered", {}, "Resources of type sample_thing cannot be imported."],
    ["an import that finds nothing", { import: () => ({ state: null }) }, "no object of the import id"],
    [
      "an import that refuses the id",
      {
        import: () => ({
          state: null,
          diagnostics: [{ severity: "error", summary: "Bad id", detail: "Write a/b." }],
        }),
      },
      "Write a/b.",
    ],
    [
      "an import that throws",
      {
        import: () => {
          throw new Error("no luck");
        },
      },
      "no luck",
    ],
  ])("reports %s once", async (_name, behaviour, detail) => {
    const things = await driveSample(behaviour);
    const imported = await things.import("7");
    expect(imported.state).toBeNull();
    expect(imported.diagnostics).toHaveLength(1);
    expect(imported.diagnostics[0]?.detail).toContain(detail);
  });
});

describe("upgrade", () => {
  it("of the current version reads the state as it is, with exact numbers", async () => {
    const things = await driveSample({});
    const upgraded = await things.upgrade('{"name":"a","size":9007199254740993,"gone":true}');
    expect(upgraded).toMatchObject({
      diagnostics: [],
      state: { name: "a", size: 9007199254740993n, id: null },
    });
  });

  it("of an older version is the resource's, with exact numbers", async () => {
    const things = await driveSample({
      upgradeState: ({ version, state }) => {
        expect(version).toBe(0);
        const { title, size } = state as { title: string; size: bigint };
        return { state: { name: title, size } };
      },
    });
    const upgraded = await things.upgrade('{"title":"a","size":9007199254740993}', 0);
    expect(upgraded).toMatchObject({ diagnostics: [], state: { name: "a", size: 9007199254740993n } });
  });

  it.each<[string, string, number, string]>([
    ["no way from the old version", "{}", 0, "cannot bring it to version 1"],
    ["a newer version", "{}", 2, "Upgrade the provider"],
    ["no JSON at all", "", 1, "no state as JSON"],
    ["malformed JSON", "{", 1, "malformed JSON"],
    ["a value of another type", '{"ports":[{"port":[]}]}', 1, "ports[0].port: a number is required"],
    ["no object", "[]", 1, "an object is required"],
  ])("reports %s", async (_name, json, version, detail) => {
    const things = await driveSample({});
    const upgraded = await things.upgrade(json, version);
    expect(upgraded.state).toBeNull();
    expect(upgraded.diagnostics).toHaveLength(1);
    expect(upgraded.diagnostics[0]?.detail).toContain(detail);
  });
});

describe("a data source", () => {
  const read = async (source: ReturnType<typeof sampleDataSource>) => {
    const driver = drive(sampleProvider({}, { dataSources: [source] }));
    await driver.configure({});
    return driver.readDataSource("sample_data", { name: "a" });
  };

  it("gives what it finds", async () => {
    const source = sampleDataSource(async ({ config }, { client }) => ({
      state: { ...config, size: client.length },
    }));
    expect(await read(source)).toEqual({ state: { name: "a", size: 6 }, diagnostics: [] });
  });

  it.each<[string, ReturnType<typeof sampleDataSource>, string]>([
    ["nothing", sampleDataSource(async () => ({ state: null })), "gave no object"],
    [
      "an exception",
      sampleDataSource(async () => {
        throw new Error("no luck");
      }),
      "no luck",
    ],
  ])("reports %s", async (_name, source, detail) => {
    const { state, diagnostics } = await read(source);
    expect(state).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.detail).toContain(detail);
  });
});
