import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../..");

export interface ErrorText {
  /** Of the function that makes the error. */
  readonly name: string;
  readonly texts: readonly string[];
}

/**
 * The texts of a file's errors, as its source has them. An error is made by a function of its own, or by a member
 * of a table of them; what is put into a text is named by its variable.
 */
export function errorTexts(path: string): readonly ErrorText[] {
  const text = readFileSync(resolve(root, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return file.statements
    .filter(isExported)
    .flatMap(makersOf)
    .map(([name, body]) => ({ name, texts: textsIn(body).map(escaped) }))
    .filter(({ texts }) => texts.length > 0);
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
  );
}

type Maker = readonly [name: string, body: ts.Node];

function makersOf(statement: ts.Statement): readonly Maker[] {
  if (ts.isFunctionDeclaration(statement) && statement.name && statement.body) {
    return [[statement.name.text, statement.body]];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ initializer }) => {
    const inner = initializer && withoutAssertion(initializer);
    return inner && ts.isObjectLiteralExpression(inner) ? inner.properties.flatMap(memberOf) : [];
  });
}

function memberOf(property: ts.ObjectLiteralElementLike): readonly Maker[] {
  if (!ts.isPropertyAssignment(property) || !ts.isArrowFunction(property.initializer)) return [];
  return [[property.name.getText().replace(/^"(.*)"$/, "$1"), property.initializer.body]];
}

function withoutAssertion(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? withoutAssertion(node.expression) : node;
}

/** The texts of a sentence's length: shorter ones are parts of them. */
function textsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return sentence(node.text);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(
      ({ expression, literal }) => `‹${named(expression)}›${literal.text}`,
    );
    return sentence([node.head.text, ...spans].join(""));
  }
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...textsIn(child)));
  return found;
}

function sentence(text: string): readonly string[] {
  return text.includes(" ") ? [text.trim()] : [];
}

/** The name of what is put in: the last word of an expression, or of what a function is given. */
function named(expression: ts.Expression): string {
  const call = ts.isCallExpression(expression) ? expression.arguments[0] : undefined;
  if (call !== undefined && !ts.isStringLiteral(call)) return named(call);
  if (ts.isConditionalExpression(expression)) return "…";
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isCallExpression(expression)) return named(expression.expression);
  if (ts.isBinaryExpression(expression)) return named(expression.left);
  return "…";
}

/** What Markdown would read as its own. */
function escaped(text: string): string {
  return text.replace(/[<*_]/g, "\\$&");
}
