/** What an import needs to know of an object. */
export interface Importable {
  /** As the official provider's messages name it: `MeshMultiZoneService`. */
  readonly kind: string;
  readonly terraformType: string;
  readonly name: string;
  readonly mesh?: string;
  /** The import id. */
  readonly id: string;
}

/** The import of an object, ready to paste: as a block, and as a command. The address is the user's to choose. */
export function renderImport({ terraformType, id }: Importable): string {
  const address = `${terraformType}.this`;
  return [
    "  import {",
    `    to = ${address}`,
    `    id = ${hclText(id)}`,
    "  }",
    "",
    "or with a command (tofu or terraform):",
    "",
    // Terraform breaks long lines, but for those that are indented.
    `  tofu import ${address} '${id.replaceAll("'", "'\\''")}'`,
  ].join("\n");
}

/** Text as HCL writes it, in which `${` and `%{` would start a template. */
function hclText(text: string): string {
  return JSON.stringify(text).replace(/[$%]\{/g, (start) => start[0] + start);
}
