import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { renameImports } from "../../scripts/hosts/rename-imports";

const root = resolve(__dirname, "../..");

describe("renaming imports", () => {
  const rename = (text: string) => renameImports(text, "cdktf", "cdk-terrain");

  it.each([
    [`import { App } from "cdktf";`, `import { App } from "cdk-terrain";`],
    [`import type * as cdktf from 'cdktf';`, `import type * as cdktf from 'cdk-terrain';`],
    [`export * from "cdktf";`, `export * from "cdk-terrain";`],
    [`const cdktf_1 = require("cdktf");`, `const cdktf_1 = require("cdk-terrain");`],
    [`const late = () => import("cdktf");`, `const late = () => import("cdk-terrain");`],
    [`export declare let app: import("cdktf").App;`, `export declare let app: import("cdk-terrain").App;`],
    [`import "cdktf/lib/app";`, `import "cdk-terrain/lib/app";`],
    [
      `require("cdktf"); require("a"); require("cdktf");`,
      `require("cdk-terrain"); require("a"); require("cdk-terrain");`,
    ],
  ])("reaches %s", (text, renamed) => {
    expect(rename(text)).toBe(renamed);
  });

  it.each([
    `import "cdktf-konnect-mesh";`,
    `import "./cdktf";`,
    `const name = "cdktf";`,
    `// import { App } from "cdktf";`,
    `/** @example import { App } from "cdktf"; */ export {};`,
    `const key = Symbol.for("cdktf/TerraformResource");`,
  ])("leaves %s as it is", (text) => {
    expect(rename(text)).toBe(text);
  });
});

describe("everything that the constructs take from cdktf", () => {
  const files = readdirSync(join(root, "constructs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(root, "constructs", name));
  const program = ts.createProgram([require.resolve("cdktn/lib/index.d.ts")], { skipLibCheck: true });
  const [entry] = program.getRootFileNames().map((name) => program.getSourceFile(name));
  const checker = program.getTypeChecker();
  const symbol = entry === undefined ? undefined : checker.getSymbolAtLocation(entry);
  const offered = new Set(
    symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(({ name }) => name),
  );

  /** `cdktf.X` of the generated bindings, which no compiler checks, and the names that constructs import. */
  const taken = files.flatMap((file) => {
    const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    const members = [...text.matchAll(/\bcdktf\.(\w+)/g)].map(([, name]) => String(name));
    const imported = [...text.matchAll(/import (?:type )?\{([^}]*)\} from "cdktf"/g)].flatMap(([, names]) =>
      String(names)
        .split(",")
        .map((name) => name.replace(/^\s*type /, "").trim())
        .filter((name) => name !== ""),
    );
    return [...members, ...imported];
  });

  it("is in cdktn", () => {
    expect(taken.length).toBeGreaterThan(1000);
    expect([...new Set(taken)].filter((name) => !offered.has(name))).toEqual([]);
  });

  it("comes from its index, for paths within it differ", () => {
    const deep = files.filter((file) => /["']cdktf\//.test(readFileSync(file, "utf8")));
    expect(deep).toEqual([]);
  });
});
