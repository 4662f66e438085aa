import { bounded, tooLarge } from "../bounded";
import type { FormatReader, ReadFormat } from "../read";
import { loadCompiler } from "./read/compiler";
import { StackReader } from "./read/stack-reader";
import { SourceText } from "./read/source-text";

/**
 * Reads the constructs of CDKTF stacks, this package's and the generated bindings, from their source. Nothing of it
 * is run: what stands there literally is read, and what would have to be computed is told as a loss.
 *
 * @example (await readTypeScript('new Mesh(this, "default", { … });', "stack.ts")).resources
 */
export const readTypeScript: FormatReader = bounded(async (text, file) => {
  const compiler = await loadCompiler();
  if (compiler === undefined) {
    return unreadable({
      code: "not_readable",
      message: "The package typescript, which reads TypeScript, is not installed or of an unknown version.",
      remedy: "Install it beside this package: npm install --save-dev typescript@5",
      file,
    });
  }
  try {
    const source = new SourceText(compiler, text, file);
    const problems = source.syntaxProblems();
    const { resources, losses } = new StackReader(source).read();
    return { resources, problems, losses };
  } catch (error) {
    // The compiler has no limit of its own to how deep it goes.
    if (!(error instanceof RangeError)) throw error;
    return {
      resources: [],
      problems: [tooLarge(file, "The source is nested too deep to be read.")],
      losses: [],
    };
  }
});

function unreadable(problem: Omit<ReadFormat["problems"][number], "line" | "column">): ReadFormat {
  return { resources: [], problems: [{ ...problem, line: 1, column: 1 }], losses: [] };
}
