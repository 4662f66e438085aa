import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { licensesOf } from "../../scripts/bundle/licenses";
import { providerName } from "../../src/provider/identity";

describe("the executable", () => {
  const executable = readFileSync(resolve(__dirname, "../../dist/provider", providerName), "utf8");
  const undici = dirname(require.resolve("undici/package.json"));

  it.each(["LICENSE", "lib/web/fetch/LICENSE"])("passes on undici's %s, whole, with its code", (name) => {
    expect(executable).toContain(readFileSync(join(undici, name), "utf8").trim());
  });

  it("names the packages that it takes code from, with their versions", () => {
    const { version } = JSON.parse(readFileSync(join(undici, "package.json"), "utf8")) as { version: string };
    const titles = [...executable.matchAll(/^\/\*!\n(.+)$/gm)].map(([, title]) => title);
    expect(titles).toEqual([`undici ${version}`, `undici ${version}, lib/web/fetch`]);
  });
});

describe("the licenses of what is bundled", () => {
  const folder = mkdtempSync(join(tmpdir(), "konnect-licenses-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A package with these files; gives the path of each. */
  const install = (name: string, files: Readonly<Record<string, string>>) =>
    Object.entries({ "package.json": '{"version":"1.2.3"}', ...files }).map(([file, text]) => {
      const path = join(folder, "node_modules", name, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    });

  it("are those of each package once, and of folders that have one of their own", () => {
    const inputs = [
      ...install("@scope/one", { "LICENSE.md": "first", "index.js": "", "lib/a.js": "", "lib/b.js": "" }),
      ...install("two", { COPYING: "second", NOTICE: "by many", "in/license": "third", "in/index.js": "" }),
      ...install("unused", { "out/LICENSE": "fourth", LICENSE: "fifth", "index.js": "" }).slice(2, 3),
      resolve("src/index.ts"),
    ];
    const titles = [...licensesOf(inputs).matchAll(/^\/\*!\n(.+)\n\n(.+)\n\*\/$/gm)].map((found) =>
      found.slice(1),
    );
    expect(titles).toEqual([
      ["@scope/one 1.2.3", "first"],
      ["two 1.2.3", "second"],
      ["two 1.2.3", "by many"],
      ["two 1.2.3, in", "third"],
      ["unused 1.2.3", "fifth"],
    ]);
  });

  it("cannot end the comment that they are in", () => {
    const inputs = install("three", { LICENSE: "*/ process.exit() /*", "index.js": "" });
    expect(licensesOf(inputs)).toBe("/*!\nthree 1.2.3\n\n* / process.exit() /*\n*/\n");
  });

  it("are missed where a package has none", () => {
    const inputs = install("four", { "README.md": "MIT", "index.js": "" });
    expect(() => licensesOf(inputs)).toThrow(/four has no license file/);
  });

  it("are none where all code is ours", () => {
    expect(licensesOf([resolve("src/index.ts"), "late:undici"])).toBe("");
  });
});
