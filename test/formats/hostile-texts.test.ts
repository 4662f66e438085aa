import { type FormatName, formats } from "cdktf-konnect-mesh/formats";
import type * as ParseHcl from "../../src/formats/hcl/parse-hcl";
import type * as ReadHcl from "../../src/formats/hcl/read-hcl";

const resource = (value: string) =>
  `resource "konnect_mesh_multi_zone_service" "redis" {\n  spec = ${value}\n}\n`;
const deep = 100_000;

async function codesOf(format: FormatName, text: string): Promise<readonly string[]> {
  const { problems } = await formats[format].read(text, "file");
  return [...new Set(problems.map(({ code }) => code))];
}

it.each<[string, FormatName, string]>([
  ["objects", "hcl", resource("{a=".repeat(deep))],
  ["lists", "hcl", resource(`${"[".repeat(deep)}1${"]".repeat(deep)}`)],
  ["brackets", "hcl", resource(`${"(".repeat(deep)}1${")".repeat(deep)}`)],
  ["templates in strings", "hcl", resource(`"${'${"'.repeat(deep)}`)],
  ["blocks", "hcl", "a {\n".repeat(deep)],
  ["negations", "hcl", resource(`${"!".repeat(deep)}true`)],
  ["conditions", "hcl", resource(`${"a ? b : ".repeat(deep)}c`)],
  ["objects", "json", '{"resource":'.repeat(deep)],
  ["lists", "json", `{"resource":${"[".repeat(deep)}`],
  ["flow lists", "universal", `type: Mesh\nspec: ${"[".repeat(deep)}`],
  ["flow maps", "kubernetes", `apiVersion: kuma.io/v1alpha1\nspec: ${"{a: ".repeat(deep)}`],
  ["blocks", "universal", Array.from({ length: 3000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ["lists", "typescript", `const a = ${"[".repeat(deep)}`],
])("refuses %s in %s that are nested without end, and goes on reading", async (_, format, text) => {
  expect(await codesOf(format, text)).toContain("too_large");
  // The parser of HCL would have answered no more.
  const { problems, resources } = await formats.hcl.read(resource("{}"), "main.tf");
  expect([problems, resources.length]).toEqual([[], 1]);
});

it("tells where HCL is nested too deep", async () => {
  const { problems } = await formats.hcl.read(resource(`\n\n${"[".repeat(deep)}`), "main.tf");
  expect(problems).toMatchObject([{ code: "too_large", line: 4, column: 200 }]);
});

it("takes a text with many brackets that are not nested", async () => {
  const list = `[${"[1], ".repeat(5000)}]`;
  expect(await codesOf("hcl", `x = ${list}\ny = "${"(".repeat(50)}"\n`)).toEqual([]);
});

it.each(Object.keys(formats) as FormatName[])("refuses ten megabytes of %s at once", async (format) => {
  const started = process.cpuUsage();
  const { problems } = await formats[format].read(" ".repeat(10_000_000), "file");
  expect(problems).toMatchObject([
    { code: "too_large", message: expect.stringContaining("10000000") as string },
  ]);
  expect(process.cpuUsage(started).user).toBeLessThan(500_000);
});

it("refuses aliases that multiply", async () => {
  const levels = "abcdefghi".split("");
  const lists = levels.map((name, index) => {
    const before = levels[index - 1];
    return `${name}: &${name} [${Array(9)
      .fill(before === undefined ? "x" : `*${before}`)
      .join(", ")}]`;
  });
  expect(await codesOf("universal", `type: Mesh\nname: a\n${lists.join("\n")}\n`)).toContain("too_large");
});

it("tells each mistake in HCL where it is, and no more than can be read", async () => {
  const { problems } = await formats.hcl.read(`a = §\nb = §\n${"c = §\n".repeat(50)}`, "main.tf");
  expect(problems.length).toBeLessThanOrEqual(10);
  expect(problems.slice(0, 2)).toMatchObject([
    { code: "syntax", line: 1, column: 5 },
    { code: "syntax", line: 2, column: 5 },
  ]);
  for (const { message } of problems) expect(message).not.toContain("main.tf:");
});

it("lets a bug of ours be one", async () => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock("../../src/formats/hcl/scan-hcl", () => ({
      scanHcl: () => {
        throw new TypeError("a bug");
      },
    }));
    const { readHcl } = jest.requireActual<typeof ReadHcl>("../../src/formats/hcl/read-hcl");
    await expect(readHcl("a = 1", "main.tf")).rejects.toThrow("a bug");
  });
});

it("says so, and waits for nothing, once the parser of HCL has broken down", async () => {
  await jest.isolateModulesAsync(async () => {
    const parse = jest.fn(() => Promise.reject(new RangeError("Maximum call stack size exceeded")));
    jest.doMock("@cdktf/hcl2json", () => ({ parse }));
    const { parseHcl } = jest.requireActual<typeof ParseHcl>("../../src/formats/hcl/parse-hcl");
    expect(await parseHcl("a = 1", "a.tf")).toMatchObject({ problems: [{ code: "too_large" }] });
    expect(await parseHcl("a = 1", "b.tf")).toMatchObject({
      problems: [{ code: "not_readable", file: "b.tf" }],
    });
    expect(parse).toHaveBeenCalledTimes(1);
  });
});
