import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

const belowTheTop = [
  "src/hosts",
  "src/model",
  "src/mesh",
  "src/plugin",
  "src/konnect",
  "src/provider",
  "src/mock",
  "src/plan",
  "src/formats",
];

/** Which parts of the project each part may import, itself apart. Direction is what keeps them separable. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/hosts": [],
  "src/model": [],
  "src/mesh": ["src/model"],
  "src/plugin": [],
  "src/konnect": ["src/model"],
  "src/provider": ["src/model", "src/plugin", "src/konnect"],
  "src/mock": ["src/model", "src/mesh"],
  "src/plan": ["src/model", "src/mesh"],
  "src/formats": ["src/model"],
  "src/testing": belowTheTop,
  "src/cli": [...belowTheTop, "src/testing"],
  constructs: ["src/hosts", "src/model", "src/mesh"],
};

/** Packages that may be imported by one part alone; the contract and the plugin stay light on purpose. */
const mayUsePackages: Readonly<Record<string, readonly string[]>> = {
  "src/hosts": [],
  "src/model": ["zod"],
  "src/mesh": ["yaml", "zod"],
  "src/plugin": [],
  "src/konnect": ["undici"],
  "src/provider": [],
  constructs: ["cdktf", "constructs"],
};

const root = resolve(__dirname, "../..");

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly target: string | undefined;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): readonly Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles.map(({ fileName }) => ({
    from: relative(root, file),
    specifier: fileName,
    target: fileName.startsWith(".") ? relative(root, resolve(dirname(file), fileName)) : undefined,
  }));
}

function partOf(path: string): string | undefined {
  return Object.keys(mayImport).find((part) => path === part || path.startsWith(part + sep));
}

const imports = [...sourceFiles("src"), ...sourceFiles("constructs")].flatMap(importsOf);

it("has files to look at", () => {
  expect(imports.length).toBeGreaterThan(20);
});

it("every source file belongs to a part that the map knows", () => {
  expect(imports.filter(({ from }) => partOf(from) === undefined)).toEqual([]);
});

it("imports between parts point one way", () => {
  const against = imports.filter(({ from, target }) => {
    const [importer, imported] = [partOf(from), target === undefined ? undefined : partOf(target)];
    if (importer === undefined || target === undefined || importer === imported) return false;
    return imported === undefined || !mayImport[importer]?.includes(imported);
  });
  expect(against).toEqual([]);
});

it("no part imports the package by its own name", () => {
  expect(imports.filter(({ specifier }) => specifier.startsWith("cdktf-konnect-mesh"))).toEqual([]);
});

it("the light parts use no other packages than their own", () => {
  const heavy = imports.filter(({ from, specifier, target }) => {
    const allowed = mayUsePackages[partOf(from) ?? ""];
    if (allowed === undefined || target !== undefined || specifier.startsWith("node:")) return false;
    return !allowed.includes(specifier);
  });
  expect(heavy).toEqual([]);
});

it("provider and mock share nothing but the contract", () => {
  const shared = (mayImport["src/provider"] ?? []).filter((part) => mayImport["src/mock"]?.includes(part));
  expect(shared).toEqual(["src/model"]);
});
