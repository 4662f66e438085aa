import type ts from "typescript";
import type { Compiler } from "./compiler";

/** What a source looks like around a node, whatever it means. */
export class Syntax {
  constructor(private readonly compiler: Compiler) {}

  /** Whether a node is a member of the class, such as `this.redis`. */
  isOfThis(node: ts.Node): boolean {
    const { compiler } = this;
    return (
      compiler.isPropertyAccessExpression(node) && node.expression.kind === compiler.SyntaxKind.ThisKeyword
    );
  }

  /** `redis` of `redis.resource`. */
  ownerOf(node: ts.Expression): ts.Expression {
    return this.compiler.isPropertyAccessExpression(node) && node.name.text === "resource"
      ? node.expression
      : node;
  }

  /** The variable or member that what a node makes is kept in, through calls on it. */
  variableOf(node: ts.Node): string | undefined {
    const { compiler } = this;
    const { parent } = node;
    if (compiler.isVariableDeclaration(parent) && compiler.isIdentifier(parent.name)) return parent.name.text;
    if (compiler.isBinaryExpression(parent) && parent.right === node) return parent.left.getText();
    const isChained = compiler.isPropertyAccessExpression(parent) || compiler.isCallExpression(parent);
    return isChained ? this.variableOf(parent) : undefined;
  }

  statementOf(node: ts.Node): ts.Node {
    let at = node;
    while (!this.compiler.isStatement(at) && at.parent !== undefined) at = at.parent;
    return at;
  }

  classAround(node: ts.Node): ts.ClassDeclaration | undefined {
    let at: ts.Node | undefined = node;
    while (at !== undefined && !this.compiler.isClassDeclaration(at)) at = at.parent;
    return at;
  }

  /** A construct by itself, which gives the names of what is in it a beginning; a stack does not. */
  isPlainConstruct({ heritageClauses }: ts.ClassDeclaration): boolean {
    const bases = [...(heritageClauses ?? [])].flatMap(({ types }) =>
      types.map(({ expression }) => expression.getText()),
    );
    return bases.some((base) => /(^|\.)Construct$/.test(base));
  }
}
