import ts from "typescript";
import { docComment } from "./doc-comment";
import { exportedDeclarations } from "./exported-declarations";
import { code, page, table } from "./markdown";

/** Every class and interface that `cdktf-konnect-mesh` exports, with the comments of its members. */
export function constructReference(): string {
  const exported = exportedDeclarations("constructs/index.ts");
  const isGenerated = ({ source }: { readonly source: string }) => source.includes("constructs/gen/");
  return page(
    "Constructs: reference",
    "What `cdktf-konnect-mesh` exports; `cdktf-konnect-mesh/cdktn` has the same for CDK Terrain. [docs/constructs.md](../constructs.md) explains how to use it.",
    [
      ...exported.filter((item) => !isGenerated(item)).map(({ declaration }) => section(declaration)),
      "## Generated bindings",
      "One class for each resource as the provider declares it, with the names that `cdktf get` gives. Their attributes are those of [the provider](provider.md), in camel case.",
      exported
        .filter(isGenerated)
        .map(({ name }) => code(name))
        .join(", "),
    ],
  );
}

function section(declaration: ts.Declaration): string {
  if (ts.isClassDeclaration(declaration)) return classSection(declaration);
  if (ts.isInterfaceDeclaration(declaration)) return interfaceSection(declaration);
  throw new Error(
    `constructs/index.ts exports what is neither class nor interface: ${declaration.getText()}`,
  );
}

function classSection(declaration: ts.ClassDeclaration): string {
  const shown = declaration.members.filter(isPublic).flatMap((member): string[][] => {
    if (ts.isConstructorDeclaration(member)) {
      return [[code(`new ${nameOf(declaration)}(${parametersOf(member)})`), "", docComment(member).text]];
    }
    if (member.name === undefined) return [];
    const isStatic = ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static;
    const name = `${isStatic ? `${nameOf(declaration)}.` : ""}${member.name.getText()}`;
    if (ts.isMethodDeclaration(member)) {
      return [[code(`${name}(${parametersOf(member)})`), typeOf(member.type), docComment(member).text]];
    }
    if (ts.isPropertyDeclaration(member) || ts.isGetAccessor(member)) {
      return [[code(name), typeOf(member.type), docComment(member).text]];
    }
    return [];
  });
  return [
    `## ${code(nameOf(declaration))}`,
    ...introduction(declaration),
    ...(shown.length > 0 ? [table(["member", "type", "description"], shown)] : []),
  ].join("\n\n");
}

function interfaceSection(declaration: ts.InterfaceDeclaration): string {
  const members = declaration.members.filter(ts.isPropertySignature).map((member) => {
    const { text, default: usual } = docComment(member);
    const isRequired = member.questionToken === undefined;
    return [code(member.name.getText()), typeOf(member.type), isRequired ? "required" : usual, text];
  });
  return [
    `## ${code(nameOf(declaration))}`,
    ...introduction(declaration),
    ...(members.length > 0 ? [table(["property", "type", "default", "description"], members)] : []),
  ].join("\n\n");
}

function introduction(declaration: ts.Declaration): readonly string[] {
  const { text, examples } = docComment(declaration);
  return [text, ...examples.map((example) => `${"```"}typescript\n${example.trim()}\n${"```"}`)].filter(
    (part) => part !== "",
  );
}

function isPublic(member: ts.ClassElement): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const isPrivateName = member.name !== undefined && ts.isPrivateIdentifier(member.name);
  return !isPrivateName && (ts.getCombinedModifierFlags(member) & hidden) === 0;
}

function nameOf(declaration: ts.ClassDeclaration | ts.InterfaceDeclaration): string {
  return declaration.name?.text ?? "";
}

function parametersOf({ parameters }: ts.SignatureDeclaration): string {
  return parameters
    .map(({ name, questionToken, initializer, dotDotDotToken }) => {
      const isOptional = questionToken !== undefined || initializer !== undefined;
      return `${dotDotDotToken === undefined ? "" : "..."}${name.getText()}${isOptional ? "?" : ""}`;
    })
    .join(", ");
}

function typeOf(type: ts.TypeNode | undefined): string {
  return type === undefined ? "" : code(type.getText().replaceAll("readonly ", "").replace(/\s+/g, " "));
}
