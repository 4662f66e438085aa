import { readFileSync } from "node:fs";
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

/** What the compiler says of modules that would lie in the repository's root. */
function complaintsOf(sources: ReadonlyMap<string, string>): readonly string[] {
  const onDisk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...onDisk,
    readFile: (name) => sources.get(name) ?? onDisk.readFile(name),
    fileExists: (name) => sources.has(name) || onDisk.fileExists(name),
    getSourceFile: (name, languageVersion) => {
      const text = sources.get(name);
      return text === undefined
        ? onDisk.getSourceFile(name, languageVersion)
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

describe("the snippets of docs/constructs.md", () => {
  const snippets = snippetsOf("docs/constructs.md");

  it("are there", () => {
    expect(snippets.length).toBeGreaterThanOrEqual(3);
  });

  it("compile as they are", () => {
    const sources = new Map(snippets.map((code, index) => [join(root, `snippet-${index}.ts`), code]));
    expect(complaintsOf(sources)).toEqual([]);
  });

  it("would not compile with a mistake in them", () => {
    const [first] = snippets;
    const name = join(root, "snippet-0.ts");
    expect(complaintsOf(new Map([[name, String(first).replace("matchLabels", "matchLabel")]]))).not.toEqual(
      [],
    );
  });
});
