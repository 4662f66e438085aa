import type ts from "typescript";
import type { Compiler } from "./compiler";

/** How often what the source defines is used in it: what stands in a class or function comes to be as often. */
export class Occurrences {
  /** Where each class of the source is made. */
  readonly made = new Map<string, ts.NewExpression[]>();
  private readonly calls = new Map<string, number>();

  constructor(
    private readonly compiler: Compiler,
    root: ts.Node,
  ) {
    this.count(root);
  }

  /** Whether a node may keep what stands in it from coming to be just once. */
  isManifold(node: ts.Node): boolean {
    const { compiler } = this;
    if (
      compiler.isIterationStatement(node, false) ||
      compiler.isIfStatement(node) ||
      compiler.isSwitchStatement(node) ||
      compiler.isConditionalExpression(node)
    ) {
      return true;
    }
    if (compiler.isConstructorDeclaration(node)) return false;
    if (compiler.isClassDeclaration(node)) return (this.made.get(node.name?.text ?? "")?.length ?? 0) > 1;
    if (compiler.isFunctionDeclaration(node) || compiler.isMethodDeclaration(node)) {
      return (this.calls.get(node.name?.getText() ?? "") ?? 0) > 1;
    }
    return compiler.isFunctionLike(node);
  }

  private count(node: ts.Node): void {
    const { compiler } = this;
    if (compiler.isNewExpression(node)) {
      const name = node.expression.getText();
      this.made.set(name, [...(this.made.get(name) ?? []), node]);
    } else if (compiler.isCallExpression(node)) {
      const { expression } = node;
      const name = compiler.isPropertyAccessExpression(expression)
        ? expression.name.text
        : expression.getText();
      this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    }
    compiler.forEachChild(node, (child) => this.count(child));
  }
}
