import type ts from "typescript";
import { kinds, mesh, meshControlPlane, meshMultiZoneService, type ResourceKind } from "../../../model";
import type { Loss } from "../../loss";
import { referenceTo } from "../../references";
import type { DeclaredResource } from "../../resource";
import { parseTemplate } from "../../template";
import type { Value } from "../../value";
import { controlPlaneVariable } from "../../with-control-planes";
import { higherClass, lowerClass } from "../stack-writer";
import { type Draft, newDraft, resourceOf } from "./draft";
import { higherDefaults, readAddition, readHigherProp } from "./higher-props";
import type { Known } from "./known";
import type { SourceText } from "./source-text";
import { type LiteralMember, namedField, Values } from "./values";

/** L2 constructs whose props are read. */
const readHigher: readonly ResourceKind[] = [meshMultiZoneService, mesh, meshControlPlane];

interface ConstructClass {
  readonly kind: ResourceKind;
  readonly isHigher: boolean;
}

const classes: ReadonlyMap<string, ConstructClass> = new Map(
  kinds.flatMap((kind): (readonly [string, ConstructClass])[] => [
    [lowerClass(kind.terraformType), { kind, isHigher: false }],
    ...(readHigher.includes(kind) ? [[higherClass(kind.name), { kind, isHigher: true }] as const] : []),
  ]),
);

/** What wires a stack up, and says nothing of resources. */
const wiring = ["App", "KonnectMeshProvider", "KonnectBetaProvider"];

/** Arguments of CDKTF's own that every L1 construct takes. */
const metaArguments = [
  "connection",
  "count",
  "dependsOn",
  "forEach",
  "lifecycle",
  "provider",
  "provisioners",
];

/** Reads the constructs of a source file, in the order in which they stand there. */
export class StackReader {
  private readonly values: Values;
  private readonly drafts: Draft[] = [];
  private readonly draftOf = new Map<ts.Node | string, Draft>();
  /** Names that resources are given after they were made. */
  private readonly logicalIds = new Map<string, string>();
  private readonly ownClasses = new Set<string>();

  constructor(private readonly source: SourceText) {
    this.values = new Values(source);
  }

  read(): { readonly resources: readonly DeclaredResource[]; readonly losses: readonly Loss[] } {
    this.lookAhead(this.source.root);
    this.visit(this.source.root, true);
    return {
      resources: this.drafts.map((draft) => resourceOf(draft, this.source.file)),
      losses: this.values.losses,
    };
  }

  private lookAhead(node: ts.Node): void {
    const { compiler } = this.source;
    if (compiler.isClassDeclaration(node) && node.name !== undefined) this.ownClasses.add(node.name.text);
    if (compiler.isCallExpression(node) && compiler.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const id = this.values.text(node.arguments[0]);
      const owner = this.ownerOf(expression);
      if (name.text === "overrideLogicalId" && id !== undefined) {
        this.logicalIds.set(owner.getText(), id);
      }
    }
    compiler.forEachChild(node, (child) => this.lookAhead(child));
  }

  /** @param isOnce whether what stands there comes to be just once when the source is run */
  private visit(node: ts.Node, isOnce: boolean): void {
    const { compiler } = this.source;
    const once = isOnce && !this.isConditional(node);
    compiler.forEachChild(node, (child) => this.visit(child, once));
    if (compiler.isNewExpression(node)) this.visitNew(node, once);
    else if (compiler.isCallExpression(node)) this.visitCall(node, once);
    else if (compiler.isVariableDeclaration(node)) this.visitVariable(node);
    else if (compiler.isBinaryExpression(node)) this.visitAssignment(node);
  }

  private visitNew(node: ts.NewExpression, isOnce: boolean): void {
    const { compiler } = this.source;
    const { expression, arguments: given = [] } = node;
    const className = compiler.isPropertyAccessExpression(expression)
      ? expression.name.text
      : expression.getText();
    const found = classes.get(className);
    const id = this.values.text(given[1]);
    if (found === undefined) {
      if (wiring.includes(className) || this.ownClasses.has(className)) return;
      if (className === "TerraformVariable" && id === controlPlaneVariable) return;
      this.values.lose("block", node, `is no resource that can be read: ${className} stays behind.`);
      return;
    }
    if (!isOnce) {
      this.values.lose("not_readable", node, "may be made never or often: write each construct out.");
      return;
    }
    const props = given[2] === undefined ? undefined : this.values.members(given[2]);
    if (id === undefined || props === undefined) {
      this.values.lose("not_readable", node, "needs an id and props that are written out.");
      return;
    }
    const variable = this.variableOf(node);
    const name = (variable === undefined ? undefined : this.logicalIds.get(variable)) ?? id;
    this.fill(newDraft(found.kind, name, found.isHigher), node, props);
  }

  private fill(draft: Draft, node: ts.NewExpression, props: readonly LiteralMember[]): void {
    this.drafts.push(draft);
    this.draftOf.set(node, draft);
    const { values } = this;
    values.find(this.statementOf(node), [], draft);
    draft.places.set("[]", this.source.placeOf(node));
    if (draft.isHigher) higherDefaults(draft);
    for (const member of props) {
      if (draft.isHigher && ["controlPlane", "mesh"].includes(member.name)) {
        values.find(member.node, [member.name === "mesh" ? "mesh" : "cp_id"], draft);
        this.readContainer(member, draft);
      } else if (member.name === "provider" || (!draft.isHigher && metaArguments.includes(member.name))) {
        values.lose("meta_argument", member.node, "is Terraform's own, and stays behind.");
      } else if (draft.isHigher) {
        readHigherProp(member, draft, values);
      } else {
        this.readLowerProp(member, draft);
      }
    }
  }

  private readLowerProp(member: LiteralMember, draft: Draft): void {
    const field = namedField(draft.kind.shape, member.name);
    if (field === undefined) {
      this.values.lose("unknown_field", member.node, `is no property of ${draft.kind.terraformType}.`);
      return;
    }
    const path = [field.name];
    this.values.find(member.node, path, draft);
    const value = this.values.read(member.value, field.shape, path, draft);
    if (value !== undefined) draft.attributes[field.name] = value;
  }

  /** What a construct is in gives it the attributes that say so. */
  private readContainer({ name, value }: LiteralMember, { attributes }: Draft): void {
    const known = this.values.knownAs(value) ?? this.knownOf(value);
    const place = known === undefined ? undefined : placeWithin(known, name);
    if (place === undefined) {
      this.values.unreadable(value);
      return;
    }
    for (const [attribute, at] of Object.entries(place)) if (at !== undefined) attributes[attribute] = at;
  }

  private visitVariable({ name, initializer, parent }: ts.VariableDeclaration): void {
    const { compiler } = this.source;
    if (!compiler.isIdentifier(name) || initializer === undefined) return;
    if (this.remember(name.text, initializer)) return;
    if (parent.flags & compiler.NodeFlags.Const && !compiler.isNewExpression(initializer)) {
      this.values.known.set(name.text, { type: "constant", value: initializer });
    }
  }

  private visitAssignment({ left, operatorToken, right }: ts.BinaryExpression): void {
    const { compiler } = this.source;
    if (operatorToken.kind !== compiler.SyntaxKind.EqualsToken) return;
    if (this.isOfThis(left)) this.remember(left.getText(), right);
    else if (this.rootOf(left) !== undefined) {
      this.values.lose("not_readable", left.parent, "changes a construct: write what it does as props.");
    }
  }

  /** Whether an expression makes something that a name can stand for from now on. */
  private remember(name: string, made: ts.Expression): boolean {
    const draft = this.receiverOf(made);
    if (draft !== undefined) this.draftOf.set(name, draft);
    const known = this.knownOf(made);
    if (known !== undefined) this.values.known.set(name, known);
    return known !== undefined;
  }

  /** What an expression makes, if that is something to refer to. */
  private knownOf(node: ts.Expression): Known | undefined {
    const { compiler } = this.source;
    const draft = this.receiverOf(node);
    if (draft !== undefined) {
      const { kind, name, isHigher, attributes } = draft;
      return { type: "resource", kind, name, isHigher, cpId: attributes.cp_id };
    }
    if (compiler.isNewExpression(node) && node.expression.getText() === "TerraformVariable") {
      const id = this.values.text(node.arguments?.[1]);
      return id === undefined ? undefined : { type: "variable", name: id };
    }
    if (!compiler.isCallExpression(node)) return undefined;
    const [, , third] = node.arguments;
    if (third === undefined) return undefined;
    const findings = newDraft(mesh, "", true);
    const text = (value: ts.Expression) =>
      this.values.read(value, { type: "string", nullable: false }, [], findings);
    switch (node.expression.getText()) {
      case "ControlPlane.fromId":
      case "ControlPlane.fromControlPlaneId":
        return { type: "control plane", cpId: text(third) };
      case "Mesh.fromMeshName": {
        const members = this.values.members(third) ?? [];
        const [plane, meshName] = ["controlPlane", "meshName"].map((name) =>
          members.find((member) => member.name === name),
        );
        const known = plane && (this.values.knownAs(plane.value) ?? this.knownOf(plane.value));
        const cpId = known === undefined ? undefined : placeWithin(known, "controlPlane")?.cp_id;
        return { type: "mesh", cpId, name: meshName && text(meshName.value) };
      }
      default:
        return undefined;
    }
  }

  private visitCall(node: ts.CallExpression, isOnce: boolean): void {
    const { compiler } = this.source;
    if (!compiler.isPropertyAccessExpression(node.expression) || this.isReader(node)) return;
    const { name, expression } = node.expression;
    const owner = this.ownerOf(expression);
    const draft = this.receiverOf(owner);
    if (draft === undefined || !isOnce) {
      if (this.rootOf(owner) === undefined) return;
      this.values.lose("not_readable", node, "is a call that is not read: write what it does as props.");
      return;
    }
    const method = name.text;
    const isOfResource = owner !== expression || !draft.isHigher;
    if (isOfResource && method === "overrideLogicalId") return;
    if (isOfResource && method === "importFrom") {
      const id = this.values.text(node.arguments[0]);
      if (id === undefined) this.values.unreadable(node);
      else draft.importId = parseTemplate(id);
      return;
    }
    if (readAddition(method, node.arguments, draft, this.values)) return;
    this.values.lose("not_readable", node, "is a call that is not read: write what it does as props.");
  }

  /** A call for its result alone, such as `redis.hostname(generator)` in something else. */
  private isReader(node: ts.CallExpression): boolean {
    const { compiler } = this.source;
    const method = compiler.isPropertyAccessExpression(node.expression) ? node.expression.name.text : "";
    return ["asTargetRef", "hostname", "toString"].includes(method);
  }

  /** The construct that a call is made on: `redis`, `redis.resource`, `new …().addPort(…)`. */
  private receiverOf(node: ts.Expression): Draft | undefined {
    const { compiler } = this.source;
    if (compiler.isIdentifier(node) || this.isOfThis(node)) return this.draftOf.get(node.getText());
    if (compiler.isCallExpression(node) && compiler.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      return /^(add|selectBy)/.test(name.text) ? this.receiverOf(expression) : undefined;
    }
    return this.draftOf.get(node);
  }

  /** The construct that an expression is a part of: that of `redis` for `redis.resource.lifecycle`. */
  private rootOf(node: ts.Expression): Draft | undefined {
    const draft = this.receiverOf(node);
    if (draft !== undefined || !this.source.compiler.isPropertyAccessExpression(node)) return draft;
    return this.rootOf(node.expression);
  }

  /** Whether a node is a member of the class, such as `this.redis`. */
  private isOfThis(node: ts.Node): boolean {
    const { compiler } = this.source;
    return (
      compiler.isPropertyAccessExpression(node) && node.expression.kind === compiler.SyntaxKind.ThisKeyword
    );
  }

  /** `redis` of `redis.resource`. */
  private ownerOf(node: ts.Expression): ts.Expression {
    const { compiler } = this.source;
    return compiler.isPropertyAccessExpression(node) && node.name.text === "resource"
      ? node.expression
      : node;
  }

  private variableOf(node: ts.Node): string | undefined {
    const { compiler } = this.source;
    const { parent } = node;
    if (compiler.isVariableDeclaration(parent) && compiler.isIdentifier(parent.name)) return parent.name.text;
    if (compiler.isBinaryExpression(parent) && parent.right === node) return parent.left.getText();
    const isChained = compiler.isPropertyAccessExpression(parent) || compiler.isCallExpression(parent);
    return isChained ? this.variableOf(parent) : undefined;
  }

  private statementOf(node: ts.Node): ts.Node {
    const { compiler } = this.source;
    let at = node;
    while (!compiler.isStatement(at) && at.parent !== undefined) at = at.parent;
    return at;
  }

  private isConditional(node: ts.Node): boolean {
    const { compiler } = this.source;
    return (
      compiler.isIterationStatement(node, false) ||
      compiler.isIfStatement(node) ||
      compiler.isSwitchStatement(node) ||
      compiler.isConditionalExpression(node) ||
      (compiler.isFunctionLike(node) && !compiler.isConstructorDeclaration(node))
    );
  }
}

/** The attributes that say what something is in; undefined where a thing can hold nothing. */
function placeWithin(
  known: Known,
  property: string,
): { readonly cp_id?: Value | undefined; readonly mesh?: Value | undefined } | undefined {
  const wantsMesh = property === "mesh";
  switch (known.type) {
    case "control plane":
      return wantsMesh ? undefined : { cp_id: known.cpId };
    case "mesh":
      return wantsMesh ? { cp_id: known.cpId, mesh: known.name } : undefined;
    case "resource":
      if (wantsMesh && known.kind === mesh) return { cp_id: known.cpId, mesh: referenceTo(known, "name") };
      if (!wantsMesh && known.kind === meshControlPlane) return { cp_id: referenceTo(known, "id") };
      return undefined;
    default:
      return undefined;
  }
}
