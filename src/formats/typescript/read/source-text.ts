import type ts from "typescript";
import type { FormatProblem } from "../../read";
import type { Place } from "../../resource";
import type { Compiler } from "./compiler";

/** A source file, and where things stand in it. */
export class SourceText {
  readonly root: ts.SourceFile;

  constructor(
    readonly compiler: Compiler,
    private readonly text: string,
    readonly file: string,
  ) {
    this.root = compiler.createSourceFile("stack.ts", text, compiler.ScriptTarget.Latest, true);
  }

  syntaxProblems(): readonly FormatProblem[] {
    const { diagnostics = [] } = this.compiler.transpileModule(this.text, {
      reportDiagnostics: true,
      fileName: "stack.ts",
    });
    return diagnostics.map(({ messageText, start = 0 }) => ({
      code: "syntax",
      file: this.file,
      ...this.placeAt(start),
      message: this.compiler.flattenDiagnosticMessageText(messageText, " "),
      remedy: "Correct the TypeScript here.",
    }));
  }

  placeOf(node: ts.Node): Place {
    return this.placeAt(node.getStart(this.root));
  }

  /** The source of a node, on one line and no longer than a message bears. */
  excerpt(node: ts.Node): string {
    const flat = node.getText(this.root).replace(/\s+/g, " ");
    return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
  }

  /** The lines of comment that stand before a node. */
  commentsBefore(node: ts.Node): readonly string[] {
    const ranges = this.compiler.getLeadingCommentRanges(this.text, node.getFullStart()) ?? [];
    return ranges
      .filter(({ pos }) => this.isOwnLine(pos))
      .flatMap(({ pos, end }) => linesOf(this.text.slice(pos, end)));
  }

  /** A comment behind something on the same line belongs to that. */
  private isOwnLine(position: number): boolean {
    const line = this.text.lastIndexOf("\n", position - 1) + 1;
    return this.text.slice(line, position).trim() === "";
  }

  private placeAt(position: number): Place {
    const { line, character } = this.root.getLineAndCharacterOfPosition(position);
    return { line: line + 1, column: character + 1 };
  }
}

function linesOf(comment: string): readonly string[] {
  if (comment.startsWith("//")) return [comment.slice(2).replace(/^ /, "").trimEnd()];
  const inner = comment.slice(2, -2).split(/\r?\n/);
  return inner.map((line) => line.replace(/^\s*\*+/, "").trim()).filter((line) => line !== "");
}
