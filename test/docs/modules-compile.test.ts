import { join } from "node:path";
import ts from "typescript";
import { folderOf, type Module, modules } from "./support/page-modules";
import { root } from "./support/page-blocks";

const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
  config: { compilerOptions: object };
};
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);

const onDisk = ts.createCompilerHost(options);

/** Parsed once for all pages: most of what a compiler does is to read what they import. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function parse(name: string, languageVersion: ts.ScriptTarget | ts.CreateSourceFileOptions) {
  if (!parsed.has(name)) parsed.set(name, onDisk.getSourceFile(name, languageVersion));
  return parsed.get(name);
}

/** What the compiler says of modules that would lie in the repository's root. */
function complaintsOf(sources: ReadonlyMap<string, string>): readonly string[] {
  const host: ts.CompilerHost = {
    ...onDisk,
    readFile: (name) => sources.get(name) ?? onDisk.readFile(name),
    fileExists: (name) => sources.has(name) || onDisk.fileExists(name),
    getSourceFile: (name, languageVersion) => {
      const text = sources.get(name);
      return text === undefined
        ? parse(name, languageVersion)
        : ts.createSourceFile(name, text, languageVersion);
    },
  };
  const program = ts.createProgram({
    rootNames: [...sources.keys()],
    options: { ...options, configFilePath: join(root, "tsconfig.json"), pathsBasePath: root },
    host,
  });
  return [...sources.keys()]
    .flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)))
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
}

const nameOf = ({ page, index }: Module) =>
  join(root, folderOf(page), `block-${index}-of-${page.replace(/\W/g, "-")}.ts`);

const sources = new Map(modules.map((module) => [nameOf(module), module.code]));

it("the TypeScript of every page compiles as it is", () => {
  expect(modules.length).toBeGreaterThan(20);
  expect(complaintsOf(sources)).toEqual([]);
});

it("a block would not compile with a mistake in it", () => {
  const [name = "", code = ""] = [...sources].find(([, text]) => text.includes("matchLabels")) ?? [];
  expect(complaintsOf(new Map([[name, code.replace("matchLabels", "matchLabel")]]))).not.toEqual([]);
});
