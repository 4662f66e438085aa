import ts from "typescript";

/** What a declaration's comment says. */
export interface DocComment {
  readonly text: string;
  readonly default: string;
  readonly examples: readonly string[];
}

export function docComment(node: ts.Node): DocComment {
  const tags = ts.getJSDocTags(node);
  const texts = (name: string) =>
    tags.filter(({ tagName }) => tagName.text === name).map(({ comment }) => plain(comment));
  const blocks = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return {
    text: blocks.map(({ comment }) => plain(comment)).join("\n\n"),
    default: texts("default").join(" "),
    examples: texts("example"),
  };
}

/** Links become code. */
function plain(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  if (comment === undefined || typeof comment === "string") return comment ?? "";
  return comment
    .map((part) => ("name" in part && part.name ? `\`${part.name.getText()}\`${part.text}` : part.text))
    .join("");
}
