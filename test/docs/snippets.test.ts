import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../..");

/** The TypeScript snippets of a page, each a module of its own. */
function snippetsOf(page: string): readonly string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? "");
}

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

/** Every page with TypeScript in it, and the folder that its relative imports are from. */
const pages: readonly (readonly [string, string])[] = [
  ["README.md", "."],
  ["docs/constructs.md", "."],
  ["docs/mock.md", "."],
  ["docs/testing.md", "examples/plan-diff"],
];

it("no page with TypeScript is left out", () => {
  const written = [
    "README.md",
    "CONTRIBUTING.md",
    ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
  ];
  const withSnippets = written.filter((page) => page.endsWith(".md") && snippetsOf(page).length > 0);
  expect(withSnippets.sort()).toEqual(pages.map(([page]) => page).sort());
});

describe.each(pages)("the snippets of %s", (page, folder) => {
  const snippets = snippetsOf(page);
  const named = (index: number) => join(root, folder, `snippet-${index}.ts`);

  it("compile as they are", () => {
    expect(snippets).not.toEqual([]);
    expect(complaintsOf(new Map(snippets.map((code, index) => [named(index), code])))).toEqual([]);
  });
});

it("a snippet would not compile with a mistake in it", () => {
  const [first] = snippetsOf("docs/constructs.md");
  const mistaken = String(first).replace("matchLabels", "matchLabel");
  expect(complaintsOf(new Map([[join(root, "snippet-0.ts"), mistaken]]))).not.toEqual([]);
});
