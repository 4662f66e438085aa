import type ts from "typescript";
import { hostnameTemplateParts, labelPart, textPart } from "../../../model";
import type { Compiler } from "./compiler";
import type { Values } from "./values";

const joints: Readonly<Record<string, string>> = { dot: ".", dotText: ".", dash: "-", dashText: "-" };

/** The Go template that calls on `HostnameTemplate` put together; undefined for other calls, and what cannot be read. */
export function hostnameTemplateOf(
  node: ts.Expression,
  values: Values,
  compiler: Compiler,
): string | undefined {
  const call = values.resolve(node);
  if (!compiler.isCallExpression(call) || !compiler.isPropertyAccessExpression(call.expression))
    return undefined;
  const { name, expression } = call.expression;
  const [argument] = call.arguments;
  const method = name.text;
  if (compiler.isIdentifier(expression) && expression.text === "HostnameTemplate") {
    if (Object.hasOwn(hostnameTemplateParts, method)) {
      return hostnameTemplateParts[method as keyof typeof hostnameTemplateParts];
    }
    const given = values.text(argument);
    return given === undefined ? undefined : makers[method]?.(given);
  }
  const before = hostnameTemplateOf(expression, values, compiler);
  if (before === undefined) return undefined;
  if (method === "toString") return before;
  const joint = joints[method];
  if (joint === undefined || argument === undefined) return undefined;
  const text = method.endsWith("Text") ? values.text(argument) : undefined;
  const next = text === undefined ? hostnameTemplateOf(argument, values, compiler) : textPart(text);
  return next === undefined ? undefined : before + joint + next;
}

const makers: Readonly<Record<string, (given: string) => string>> = {
  label: labelPart,
  text: textPart,
  raw: (given) => given,
};
