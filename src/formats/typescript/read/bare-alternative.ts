import type ts from "typescript";
import { type AlternativesShape, chooseAlternative, terraformName } from "../../../model";
import { propertyName } from "../value-code";
import type { Compiler } from "./compiler";

type Option = AlternativesShape["options"][number];

/** Which of several types a value of an L2 construct is, which has it bare; undefined where it could be none of them. */
export function bareAlternative(
  shape: AlternativesShape,
  node: ts.Expression,
  compiler: Compiler,
): Option | undefined {
  if (compiler.isObjectLiteralExpression(node)) {
    const members = node.properties.flatMap(({ name }) =>
      name !== undefined && (compiler.isIdentifier(name) || compiler.isStringLiteral(name))
        ? [name.text]
        : [],
    );
    const wireNames = new Map(
      shape.options.flatMap((option) =>
        option.shape.type === "object"
          ? option.shape.fields.map((field) => [propertyName(terraformName(field)), field.name])
          : [],
      ),
    );
    const wire = Object.fromEntries(members.map((name) => [wireNames.get(name) ?? name, null]));
    return chooseAlternative(shape, wire);
  }
  const isNumber = compiler.isNumericLiteral(node) || givesNumber(node, compiler);
  return shape.options.find(({ shape: { type } }) => type === (isNumber ? "integer" : "string"));
}

/** `Token.asNumber("${…}")`, `port.numberValue`, `-1`. */
function givesNumber(node: ts.Expression, compiler: Compiler): boolean {
  if (compiler.isPrefixUnaryExpression(node)) return true;
  const callee = compiler.isCallExpression(node) ? node.expression : node;
  return (
    compiler.isPropertyAccessExpression(callee) && ["asNumber", "numberValue"].includes(callee.name.text)
  );
}
