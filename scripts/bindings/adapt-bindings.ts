/**
 * What the generator writes is right for `cdktf get` in a project of one's own. Here each binding also takes its
 * provider from the stack, prints valid HCL, and links to pages that exist.
 */
export function adaptBindings(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...files].map(([path, text]) => [path, header + steps.reduce((to, step) => step(to), text)]),
  );
}

const header = `// @ts-nocheck: the generator's output does not pass exactOptionalPropertyTypes and noImplicitOverride
// Written by \`npm run generate\` from the provider's schema: do not edit.
`;

const steps: readonly ((text: string) => string)[] = [
  linkToExistingPages,
  takeProviderFromStack,
  takeProviderOfDataSourceFromStack,
  writeNestedAttributesAsAttributes,
  quoteTextForHcl,
  endLinesCleanly,
];

/** The registry's pages have names without the provider's prefix. */
function linkToExistingPages(text: string): string {
  return text.replace(/(\/docs\/(?:resources|data-sources)\/)konnect(?:-beta)?_/g, "$1");
}

/** Without a provider of its own, Terraform looks for one by the type's prefix: `hashicorp/konnect`. */
function takeProviderFromStack(text: string): string {
  if (!text.includes("extends cdktf.TerraformResource {")) return text;
  return text
    .replace(
      /^import \* as cdktf from 'cdktf';$/m,
      "$&\nimport { importConfiguration, KonnectBetaResource } from '../../konnect-beta-resource';",
    )
    .replace("extends cdktf.TerraformResource {", "extends KonnectBetaResource {")
    .replace(
      /\{ terraformResourceType: ("\w+"), importId: importFromId, provider \}/,
      "importConfiguration(scope, $1, importFromId, provider)",
    );
}

function takeProviderOfDataSourceFromStack(text: string): string {
  if (!text.includes("extends cdktf.TerraformDataSource {")) return text;
  return text
    .replace(
      /^import \* as cdktf from 'cdktf';$/m,
      "$&\nimport { KonnectBetaDataSource } from '../../konnect-beta-resource';",
    )
    .replace("extends cdktf.TerraformDataSource {", "extends KonnectBetaDataSource {");
}

/**
 * The generator takes objects and lists of objects for blocks, and only in HCL does it matter: all of ours are
 * attributes. Written as values of any type, they come out as \`spec = { … }\`.
 */
function writeNestedAttributesAsAttributes(text: string): string {
  const struct =
    /value: (\w+)ToHclTerraform\((this\._\w+(?:\.internalValue)?)\),\n( *)isBlock: true,\n *type: "struct",\n *storageClassType: "\w+",/g;
  const list =
    /value: cdktf\.listMapperHcl\((\w+)ToHclTerraform, (?:true|false)\)\((this\._\w+\.internalValue)\),\n( *)isBlock: true,\n *type: "(?:list|set)",\n *storageClassType: "\w+",/g;
  const asAny = (value: string, indent: string) =>
    [`value: ${value},`, "isBlock: false,", 'type: "any",', 'storageClassType: "any",'].join(`\n${indent}`);
  return text
    .replace(struct, (_, name: string, given: string, indent: string) =>
      asAny(`hclValue(${name}ToTerraform(${given}))`, indent),
    )
    .replace(list, (_, name: string, given: string, indent: string) =>
      asAny(`hclValue(cdktf.listMapper(${name}ToTerraform, false)(${given}))`, indent),
    );
}

/** Only the text of the resource's own attributes: what is nested is quoted as part of its value. */
function quoteTextForHcl(text: string): string {
  const quoted = text.replace(/cdktf\.stringToHclTerraform\(this\./g, "hclText(this.");
  const used = ["hclText", "hclValue"].filter((name) => quoted.includes(`${name}(`));
  if (used.length === 0) return text;
  return quoted.replace(
    /^import \* as cdktf from 'cdktf';$/m,
    `$&\nimport { ${used.join(", ")} } from '../../hcl-values';`,
  );
}

function endLinesCleanly(text: string): string {
  return `${text.replace(/[ \t]+$/gm, "").trim()}\n`;
}
