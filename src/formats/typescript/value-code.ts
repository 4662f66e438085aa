import { camelCase, type Shape } from "../../model";
import type { Ledger } from "../ledger";
import { elementShape, hasFreeNames, type Member, membersOfShape } from "../members";
import type { AttributePath } from "../resource";
import { templateOf } from "../template";
import { optionSet } from "../to-wire";
import { Expression, isAttributes, isList, type Value } from "../value";
import type { Code, CodeMember } from "./code";

/** Of several types, bindings want one wrapped in an object of its name; L2 constructs take it bare, and tell by itself. */
export type Form = "bindings" | "constructs";

/** An attribute as a property of a construct's props. */
export function memberCode(
  member: Member,
  isNameFree: boolean,
  path: AttributePath,
  comments: Ledger,
  form: Form = "bindings",
): CodeMember {
  const { name } = member;
  const above = [...comments.take(path)];
  let { value, shape } = member;
  let at = path;
  while (form === "constructs" && shape?.type === "alternatives") {
    const option = optionSet(shape, value);
    if (option === undefined) break;
    at = [...at, option.name];
    above.push(...comments.take(at));
    ({ value, shape } = option);
  }
  return {
    comments: above,
    name: isNameFree ? templateOf(name) : propertyName(name),
    value: valueCode(value, shape, at, comments, form),
  };
}

/** A value as the generated bindings take it, or the L2 constructs. */
export function valueCode(
  value: Value,
  shape: Shape | undefined,
  path: AttributePath,
  comments: Ledger,
  form: Form = "bindings",
): Code {
  if (value instanceof Expression) return expressionCode(value, shape);
  if (typeof value === "string") return { type: "text", text: templateOf(value) };
  if (isList(value)) {
    return {
      type: "list",
      elements: value.map((element, index) => ({
        comments: comments.take([...path, index]),
        value: valueCode(element, elementShape(shape), [...path, index], comments, form),
      })),
    };
  }
  if (isAttributes(value)) {
    return {
      type: "object",
      members: writable(membersOfShape(shape, value), path, comments).map((member) =>
        memberCode(member, hasFreeNames(shape), [...path, member.name], comments, form),
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
  const text = templateOf(expression);
  const token = (as: string): Code => ({
    type: "call",
    callee: `Token.${as}`,
    args: [{ type: "text", text }],
  });
  switch (shape?.type) {
    case "integer":
    case "number":
      return token("asNumber");
    case "string":
      return { type: "text", text };
    case "map":
      return token("asStringMap");
    case "list":
      if (shape.element.type === "string") return token("asList");
      return token("asAny");
    default:
      return token("asAny");
  }
}

/** Text or an expression that gives text. */
export function literalCode(value: Value | undefined): Code {
  if (typeof value === "string" || value instanceof Expression) {
    return { type: "text", text: templateOf(value) };
  }
  return { type: "plain", text: JSON.stringify(value ?? null) };
}
