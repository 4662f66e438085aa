import { camelCase, type Shape } from "../../model";
import type { Ledger } from "../ledger";
import { elementShape, hasFreeNames, type Member, membersOfShape } from "../members";
import type { AttributePath } from "../resource";
import { templateOf } from "../template";
import { Expression, isAttributes, isList, type Value } from "../value";
import type { Code, CodeMember } from "./code";

/** An attribute as a property of a construct's props. */
export function memberCode(
  { name, value, shape }: Member,
  isNameFree: boolean,
  path: AttributePath,
  comments: Ledger,
): CodeMember {
  return {
    comments: comments.take(path),
    name: isNameFree ? templateOf(name) : propertyName(name),
    value: valueCode(value, shape, path, comments),
  };
}

/** A value as the generated bindings take it. */
export function valueCode(
  value: Value,
  shape: Shape | undefined,
  path: AttributePath,
  comments: Ledger,
): Code {
  if (value instanceof Expression) return expressionCode(value, shape);
  if (typeof value === "string") return { type: "text", text: templateOf(value) };
  if (isList(value)) {
    return {
      type: "list",
      elements: value.map((element, index) => ({
        comments: comments.take([...path, index]),
        value: valueCode(element, elementShape(shape), [...path, index], comments),
      })),
    };
  }
  if (isAttributes(value)) {
    return {
      type: "object",
      members: writable(membersOfShape(shape, value), path, comments).map((member) =>
        memberCode(member, hasFreeNames(shape), [...path, member.name], comments),
      ),
    };
  }
  // Prettier writes exponents without a plus sign.
  return { type: "plain", text: JSON.stringify(value).replace("e+", "e") };
}

/** CDKTF copies maps in a way that leaves this key out. */
function writable(members: readonly Member[], path: AttributePath, ledger: Ledger): readonly Member[] {
  return members.filter(({ name }) => {
    if (name !== "__proto__") return true;
    ledger.lose("value", [...path, name], "CDKTF drops a key of this name when it synthesizes.");
    return false;
  });
}

/** The property that `cdktf get` gives an attribute: like {@link camelCase}, and a capital after a digit. */
export function propertyName(attribute: string): string {
  return camelCase(attribute).replace(
    /(\d)([a-z])/g,
    (_, digit: string, letter: string) => digit + letter.toUpperCase(),
  );
}

/** CDKTF passes `${…}` on to Terraform; in any place but one of text it wants a token around it. */
function expressionCode(expression: Expression, shape: Shape | undefined): Code {
  const argument = templateOf(expression);
  switch (shape?.type) {
    case "integer":
    case "number":
      return { type: "call", callee: "Token.asNumber", argument };
    case "string":
      return { type: "text", text: argument };
    case "map":
      return { type: "call", callee: "Token.asStringMap", argument };
    case "list":
      if (shape.element.type === "string") return { type: "call", callee: "Token.asList", argument };
      return { type: "call", callee: "Token.asAny", argument };
    default:
      return { type: "call", callee: "Token.asAny", argument };
  }
}

/** Text or an expression that gives text. */
export function literalCode(value: Value | undefined): Code {
  if (typeof value === "string" || value instanceof Expression) {
    return { type: "text", text: templateOf(value) };
  }
  return { type: "plain", text: JSON.stringify(value ?? null) };
}
