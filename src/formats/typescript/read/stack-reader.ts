import type ts from "typescript";
import { kinds, type ResourceKind } from "../../../model";
import type { Loss } from "../../loss";
import type { DeclaredResource } from "../../resource";
import { parseTemplate } from "../../template";
import type { Value } from "../../value";
import { controlPlaneVariable } from "../../with-control-planes";
import { logicalId } from "../logical-id";
import { higherClass, lowerClass } from "../stack-writer";
import { newApplicationParts, readApplication } from "./application";
import { type Draft, newDraft, resourceOf } from "./draft";
import { higherDefaults, readAddition, readHigherProp } from "./higher-props";
import { Knowns } from "./knowns";
import { Occurrences } from "./occurrences";
import type { SourceText } from "./source-text";
import { Syntax } from "./syntax";
import { readValueCall } from "./value-calls";
import { namedField } from "./named-field";
import { type LiteralMember, Values } from "./values";

interface ConstructClass {
  readonly kind: ResourceKind;
  readonly isHigher: boolean;
}

const classes: ReadonlyMap<string, ConstructClass> = new Map(
  kinds.flatMap((kind): (readonly [string, ConstructClass])[] => [
    [lowerClass(kind.terraformType), { kind, isHigher: false }],
    [higherClass(kind.name), { kind, isHigher: true }],
  ]),
);

/** What wires a stack up, and says nothing of resources. */
const wiring = ["App", "TerraformStack"];
const providers = ["KonnectMeshProvider", "KonnectBetaProvider"];

const applicationClass = "MultiZoneApplication";

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
  private readonly knowns: Knowns;
  private readonly occurrences: Occurrences;
  private readonly drafts: Draft[] = [];
  private readonly draftOf = new Map<ts.Node | string, Draft>();
  /** Names that resources are given after they were made. */
  private readonly logicalIds = new Map<string, string>();
  private readonly ownClasses = new Set<string>();
  private readonly syntax: Syntax;

  constructor(private readonly source: SourceText) {
    const { compiler } = source;
    this.values = new Values(source, (node, path, findings) =>
      readValueCall(node, path, findings, {
        values: this.values,
        compiler,
        knownOf: (expression) => this.knowns.of(expression),
      }),
    );
    this.knowns = new Knowns(this.values, compiler, (node) => this.receiverOf(node));
    this.syntax = new Syntax(compiler);
    this.occurrences = new Occurrences(compiler, source.root);
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
    if (compiler.isClassDeclaration(node) && node.name !== undefined) {
      this.ownClasses.add(node.name.text);
    }
    if (compiler.isCallExpression(node) && compiler.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const id = this.values.text(node.arguments[0]);
      const owner = this.syntax.ownerOf(expression);
      if (name.text === "overrideLogicalId" && id !== undefined) {
        this.logicalIds.set(owner.getText(), id);
      }
    }
    compiler.forEachChild(node, (child) => this.lookAhead(child));
  }

  /** @param isOnce whether what stands there comes to be just once when the source is run */
  private visit(node: ts.Node, isOnce: boolean): void {
    const { compiler } = this.source;
    const once = isOnce && !this.occurrences.isManifold(node);
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
    if (found === undefined && className !== applicationClass) {
      this.passOver(node, className, id);
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
    const ids = [...this.scopeOf(node), id];
    const variable = this.syntax.variableOf(node);
    if (found === undefined) {
      this.fillApplication(node, ids, props, variable);
      return;
    }
    const overridden = variable === undefined ? undefined : this.logicalIds.get(variable);
    this.fill(newDraft({ ...found, ids, name: overridden ?? logicalId(ids) }), node, props);
  }

  /** What is made and is no resource that can be read. */
  private passOver(node: ts.NewExpression, className: string, id: string | undefined): void {
    if (providers.includes(className)) {
      const [, , settings] = node.arguments ?? [];
      if (settings !== undefined && this.values.members(settings)?.length !== 0) {
        this.values.lose("block", node, "has settings, which are Terraform's and stay behind.");
      }
      return;
    }
    const isSilent =
      wiring.includes(className) ||
      this.ownClasses.has(className) ||
      // Such as `Map` and `Error`: JavaScript's own make no resource.
      className in globalThis ||
      (className === "TerraformVariable" && id === controlPlaneVariable);
    if (isSilent) return;
    if (className === "ControlPlanes") {
      const why = `finds a control plane when Terraform runs; only an id can be written, so give it as ${controlPlaneVariable}.`;
      this.values.lose("control_plane", node, why);
      return;
    }
    this.values.lose("block", node, `is no resource that can be read: ${className} stays behind.`);
  }

  /** Ids of the constructs between the stack and what is made: of the class that it is made in, or of its scope. */
  private scopeOf(node: ts.NewExpression): readonly string[] {
    const [scope] = node.arguments ?? [];
    if (scope === undefined) return [];
    const draft = this.receiverOf(scope);
    if (draft !== undefined) return draft.ids;
    const around = this.syntax.classAround(node);
    const isOfClass = scope.kind === this.source.compiler.SyntaxKind.ThisKeyword;
    if (!isOfClass || around === undefined || !this.syntax.isPlainConstruct(around)) return [];
    const [made] = this.occurrences.made.get(around.name?.text ?? "") ?? [];
    const id = made && this.values.text(made.arguments?.[1]);
    return made === undefined || id === undefined ? [] : [...this.scopeOf(made), id];
  }

  private fill(draft: Draft, node: ts.NewExpression, props: readonly LiteralMember[]): void {
    this.take(draft, node);
    if (draft.isHigher) higherDefaults(draft);
    for (const member of props) {
      if (draft.isHigher && ["controlPlane", "mesh"].includes(member.name)) {
        this.values.find(member.node, [member.name === "mesh" ? "mesh" : "cp_id"], draft);
        this.readContainer(member, draft);
      } else if (member.name === "provider" || (!draft.isHigher && metaArguments.includes(member.name))) {
        this.values.lose("meta_argument", member.node, "is Terraform's own, and stays behind.");
      } else if (draft.isHigher) {
        readHigherProp(member, draft, this.values);
      } else {
        this.readLowerProp(member, draft);
      }
    }
  }

  private fillApplication(
    node: ts.NewExpression,
    ids: readonly string[],
    props: readonly LiteralMember[],
    variable = "",
  ): void {
    const parts = newApplicationParts(ids, (property) => this.logicalIds.get(`${variable}.${property}`));
    const container = props.find(({ name }) => name === "mesh");
    for (const [property, draft] of Object.entries(parts) as readonly (readonly [string, Draft])[]) {
      this.drafts.push(draft);
      this.draftOf.set(`${variable}.${property}`, draft);
      draft.places.set("[]", this.source.placeOf(node));
    }
    this.draftOf.set(node, parts.service);
    this.values.find(this.syntax.statementOf(node), [], parts.service);
    const known = container && this.knowns.of(container.value);
    const place = container && this.knowns.place(container.value, "mesh");
    if (place === undefined) this.values.unreadable(container?.value ?? node);
    for (const { kind, attributes } of Object.values(parts) as readonly Draft[]) {
      if (place?.cp_id !== undefined) attributes.cp_id = place.cp_id;
      if (place?.mesh !== undefined && kind.scope === "mesh") attributes.mesh = place.mesh;
    }
    const meshName =
      known?.type === "resource" ? known.given : known?.type === "mesh" ? known.name : undefined;
    const others = props.filter((member) => {
      if (member.name !== "provider") return member !== container;
      this.values.lose("meta_argument", member.node, "is Terraform's own, and stays behind.");
      return false;
    });
    readApplication(parts, others, meshName, this.values);
  }

  private take(draft: Draft, node: ts.NewExpression): void {
    this.drafts.push(draft);
    this.draftOf.set(node, draft);
    this.values.find(this.syntax.statementOf(node), [], draft);
    draft.places.set("[]", this.source.placeOf(node));
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
    const place = this.knowns.place(value, name);
    if (place === undefined) {
      this.values.unreadable(value);
      return;
    }
    for (const [attribute, at] of Object.entries(place))
      if (at !== undefined) attributes[attribute] = at as Value;
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
    if (this.syntax.isOfThis(left)) this.remember(left.getText(), right);
    else if (this.rootOf(left) !== undefined) {
      this.values.lose("not_readable", left.parent, "changes a construct: write what it does as props.");
    }
  }

  /** Whether an expression makes something that a name can stand for from now on. */
  private remember(name: string, made: ts.Expression): boolean {
    const draft = this.receiverOf(made);
    if (draft !== undefined) this.draftOf.set(name, draft);
    const known = this.knowns.of(made);
    if (known !== undefined) this.values.known.set(name, known);
    return known !== undefined;
  }

  private visitCall(node: ts.CallExpression, isOnce: boolean): void {
    const { compiler } = this.source;
    if (!compiler.isPropertyAccessExpression(node.expression) || this.isReader(node)) return;
    const { name, expression } = node.expression;
    const owner = this.syntax.ownerOf(expression);
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
    if (compiler.isCallExpression(node) && compiler.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      return /^(add|selectBy)/.test(name.text) ? this.receiverOf(expression) : undefined;
    }
    const hasName = compiler.isIdentifier(node) || compiler.isPropertyAccessExpression(node);
    return this.draftOf.get(hasName ? node.getText() : node);
  }

  /** The construct that an expression is a part of: that of `redis` for `redis.resource.lifecycle`. */
  private rootOf(node: ts.Expression): Draft | undefined {
    const draft = this.receiverOf(node);
    if (draft !== undefined || !this.source.compiler.isPropertyAccessExpression(node)) return draft;
    return this.rootOf(node.expression);
  }
}
