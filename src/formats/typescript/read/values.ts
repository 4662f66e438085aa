import type ts from "typescript";
import type { AlternativesShape, Shape } from "../../../model";
import { type Loss, type LossCode, lossOf } from "../../loss";
import { elementShape, hasFreeNames } from "../../members";
import { type AttributePath, type DeclaredResource, pathKey, type Place } from "../../resource";
import { parseTemplate, templateOf } from "../../template";
import { attributesOf, Expression, type Value } from "../../value";
import { propertyName } from "../value-code";
import { bareAlternative } from "./bare-alternative";
import type { Known } from "./known";
import { namedField } from "./named-field";
import { readReference } from "./reference";
import type { SourceText } from "./source-text";

/** What is read of one construct besides its values. */
export interface Findings {
  /** Whether values stand as the L2 constructs take them. */
  readonly isHigher: boolean;
  readonly places: Map<string, Place>;
  readonly comments: Map<string, readonly string[]>;
}

/** A member of an object literal. */
export interface LiteralMember {
  readonly name: string;
  readonly node: ts.ObjectLiteralElementLike;
  readonly value: ts.Expression;
}

/** Reads a call that makes a value; undefined for one that is not known. */
export type ReadCall = (
  node: ts.CallExpression,
  path: AttributePath,
  findings: Findings,
) => Value | undefined;

/** Reads values where they stand literally, or refer to what does. */
export class Values {
  readonly known = new Map<string, Known>();
  readonly losses: Loss[] = [];

  constructor(
    readonly source: SourceText,
    private readonly readCall: ReadCall,
  ) {}

  /** @returns undefined for what cannot be read, which is then told */
  read(
    node: ts.Expression,
    shape: Shape | undefined,
    path: AttributePath,
    findings: Findings,
  ): Value | undefined {
    const { compiler } = this.source;
    const bare = this.resolve(node);
    if (findings.isHigher && shape?.type === "alternatives") return this.bareOf(bare, shape, path, findings);
    if (
      compiler.isBinaryExpression(bare) &&
      bare.operatorToken.kind === compiler.SyntaxKind.QuestionQuestionToken
    ) {
      return this.withDefault(bare, shape, path, findings);
    }
    if (compiler.isArrayLiteralExpression(bare)) {
      return bare.elements.flatMap((element, index) => {
        const at = [...path, index];
        this.find(element, at, findings);
        const value = this.read(element, elementShape(shape), at, findings);
        return value === undefined ? [] : [value];
      });
    }
    if (compiler.isObjectLiteralExpression(bare)) {
      return attributesOf(this.entries(bare, shape, path, findings));
    }
    const made = compiler.isCallExpression(bare) ? this.readCall(bare, path, findings) : undefined;
    return made ?? this.leaf(bare) ?? this.unreadable(node);
  }

  /** What stands to the left of `??`, where that can be told; or else its default. */
  private withDefault(
    { left, right }: ts.BinaryExpression,
    shape: Shape | undefined,
    path: AttributePath,
    findings: Findings,
  ): Value | undefined {
    const given = this.leaf(this.resolve(left));
    if (given !== undefined) return given;
    this.lose("not_readable", left, "is for whoever makes the stack to give: its default is read.");
    return this.read(right, shape, path, findings);
  }

  private bareOf(
    node: ts.Expression,
    shape: AlternativesShape,
    path: AttributePath,
    findings: Findings,
  ): Value | undefined {
    const option = bareAlternative(shape, node, this.source.compiler);
    if (option === undefined) return this.unreadable(node);
    const value = this.read(node, option.shape, [...path, option.name], findings);
    return value === undefined ? undefined : { [option.name]: value };
  }

  /** The elements of a list that stands there; what is none is told. */
  elements(node: ts.Expression): readonly ts.Expression[] | undefined {
    const list = this.resolve(node);
    return this.source.compiler.isArrayLiteralExpression(list) ? list.elements : this.unreadable(node);
  }

  /** The members of an object literal; what is none is told. */
  members(node: ts.Expression): readonly LiteralMember[] | undefined {
    const { compiler } = this.source;
    const bare = this.resolve(node);
    if (!compiler.isObjectLiteralExpression(bare)) {
      this.unreadable(node);
      return undefined;
    }
    return bare.properties.flatMap((member): LiteralMember[] => {
      if (compiler.isShorthandPropertyAssignment(member)) {
        return [{ name: member.name.text, node: member, value: member.name }];
      }
      const name = compiler.isPropertyAssignment(member) ? this.nameOf(member.name) : undefined;
      if (name === undefined || !compiler.isPropertyAssignment(member)) {
        this.unreadable(member);
        return [];
      }
      const { initializer: value } = member;
      return compiler.isIdentifier(value) && value.text === "undefined"
        ? []
        : [{ name, node: member, value }];
    });
  }

  /** Text that stands literally, `${…}` in it and all. */
  text(node: ts.Node | undefined): string | undefined {
    if (node === undefined) return undefined;
    const bare = this.resolve(node);
    return this.source.compiler.isStringLiteralLike(bare) ? bare.text : undefined;
  }

  find(node: ts.Node, path: AttributePath, { places, comments }: Findings): void {
    const key = pathKey(path);
    if (!places.has(key)) places.set(key, this.source.placeOf(node));
    const lines = this.source.commentsBefore(node);
    if (lines.length > 0) comments.set(key, [...(comments.get(key) ?? []), ...lines]);
  }

  /** What stands for a variable, through the names that the source gives it. */
  knownAs(node: ts.Expression): Known | undefined {
    const { compiler } = this.source;
    const bare = this.resolve(node);
    if (!compiler.isIdentifier(bare) && !compiler.isPropertyAccessExpression(bare)) return undefined;
    const known = this.known.get(bare.getText());
    if (known !== undefined || compiler.isIdentifier(bare) || bare.name.text !== "controlPlane") return known;
    // A mesh knows what it is in.
    const owner = this.knownAs(bare.expression);
    return owner?.type === "mesh" || (owner?.type === "resource" && owner.isHigher)
      ? { type: "control plane", cpId: owner.cpId }
      : undefined;
  }

  lose(code: LossCode, node: ts.Node, why: string, resource?: DeclaredResource): void {
    const { line, column } = this.source.placeOf(node);
    const place = `${this.source.file}:${line}:${column}`;
    this.losses.push(lossOf(code, this.source.excerpt(node), why, { resource, place }));
  }

  unreadable(node: ts.Node): undefined {
    this.lose("not_readable", node, "is not written out, and nothing of the source is run: write its value.");
  }

  private entries(
    node: ts.ObjectLiteralExpression,
    shape: Shape | undefined,
    path: AttributePath,
    findings: Findings,
  ): readonly (readonly [string, Value])[] {
    return (this.members(node) ?? []).flatMap((member) => {
      const inner = this.memberOf(shape, member);
      if (inner === undefined) return [];
      const at = [...path, inner.name];
      this.find(member.node, at, findings);
      const value = this.read(member.value, inner.shape, at, findings);
      return value === undefined ? [] : [[inner.name, value] as const];
    });
  }

  /** The attribute that a property is. */
  private memberOf(
    shape: Shape | undefined,
    { name, node }: LiteralMember,
  ): { readonly name: string; readonly shape: Shape | undefined } | undefined {
    if (hasFreeNames(shape)) {
      const key = parseTemplate(name);
      if (key instanceof Expression) return this.unreadable(node);
      return { name: key, shape: shape?.type === "map" ? shape.value : undefined };
    }
    const found =
      shape?.type === "alternatives"
        ? shape.options.find((option) => propertyName(option.name) === name)
        : shape?.type === "object"
          ? namedField(shape, name)
          : undefined;
    if (found === undefined) this.lose("unknown_field", node, "is no property of the construct.");
    return found;
  }

  private leaf(node: ts.Expression): Value | undefined {
    const { compiler } = this.source;
    if (compiler.isStringLiteralLike(node)) return parseTemplate(node.text);
    if (compiler.isNumericLiteral(node)) return Number(node.text);
    if (compiler.isTemplateExpression(node)) return this.template(node);
    if (compiler.isPropertyAccessExpression(node)) return readReference(node, this);
    if (compiler.isCallExpression(node)) return this.token(node);
    if (compiler.isPrefixUnaryExpression(node) && node.operator === compiler.SyntaxKind.MinusToken) {
      const { operand } = node;
      return compiler.isNumericLiteral(operand) ? -Number(operand.text) : undefined;
    }
    switch (node.kind) {
      case compiler.SyntaxKind.TrueKeyword:
        return true;
      case compiler.SyntaxKind.FalseKeyword:
        return false;
      case compiler.SyntaxKind.NullKeyword:
        return null;
      default:
        return undefined;
    }
  }

  /** `Token.asNumber("${…}")` and its like. */
  private token(node: ts.CallExpression): Value | undefined {
    const { compiler } = this.source;
    const { expression: callee } = node;
    if (!compiler.isPropertyAccessExpression(callee) || !/^as[A-Z]/.test(callee.name.text)) return undefined;
    if (!compiler.isIdentifier(callee.expression) || callee.expression.text !== "Token") return undefined;
    const text = this.text(node.arguments[0]);
    return text === undefined ? undefined : parseTemplate(text);
  }

  private template(node: ts.TemplateExpression): Value | undefined {
    let template = node.head.text;
    for (const { expression, literal } of node.templateSpans) {
      const value = this.leaf(this.resolve(expression));
      if (typeof value === "object" && !(value instanceof Expression)) return undefined;
      if (value === undefined) return undefined;
      template += value instanceof Expression ? templateOf(value) : templateOf(String(value));
      template += literal.text;
    }
    return parseTemplate(template);
  }

  private nameOf(name: ts.PropertyName): string | undefined {
    const { compiler } = this.source;
    if (compiler.isComputedPropertyName(name)) return this.text(name.expression);
    return compiler.isIdentifier(name) ||
      compiler.isStringLiteralLike(name) ||
      compiler.isNumericLiteral(name)
      ? name.text
      : undefined;
  }

  /** An expression without what only types see, and constants by what they stand for. */
  resolve(node: ts.Node): ts.Expression {
    const { compiler } = this.source;
    let at = node as ts.Expression;
    const seen = new Set<ts.Node>();
    for (;;) {
      if (
        compiler.isParenthesizedExpression(at) ||
        compiler.isAsExpression(at) ||
        compiler.isSatisfiesExpression(at) ||
        compiler.isNonNullExpression(at)
      ) {
        at = at.expression;
        continue;
      }
      const next = this.constantOf(at);
      if (next === undefined || seen.has(next)) return at;
      seen.add(next);
      at = next;
    }
  }

  /** `"redis"` for `name`, and for `names.redis`, where these are constants. */
  private constantOf(node: ts.Expression): ts.Expression | undefined {
    const { compiler } = this.source;
    if (compiler.isIdentifier(node)) {
      const known = this.known.get(node.text);
      return known?.type === "constant" ? known.value : undefined;
    }
    if (!compiler.isPropertyAccessExpression(node) || !compiler.isIdentifier(node.expression))
      return undefined;
    const known = this.known.get(node.expression.text);
    const object = known?.type === "constant" ? this.resolve(known.value) : undefined;
    if (object === undefined || !compiler.isObjectLiteralExpression(object)) return undefined;
    const member = object.properties.find(
      (one) => compiler.isPropertyAssignment(one) && this.nameOf(one.name) === node.name.text,
    );
    return member !== undefined && compiler.isPropertyAssignment(member) ? member.initializer : undefined;
  }
}
