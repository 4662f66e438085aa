import { readHcl } from "./hcl/read-hcl";
import { writeHcl } from "./hcl/write-hcl";
import { readTerraformJson } from "./json/read-terraform-json";
import { writeTerraformJson } from "./json/write-terraform-json";
import type { FormatReader } from "./read";
import type { DeclaredResource } from "./resource";
import { readTypeScript } from "./typescript/read-typescript";
import { writeTypeScript } from "./typescript/write-typescript";
import type { Written } from "./write-options";
import { readKubernetesYaml } from "./yaml/read-kubernetes-yaml";
import { readUniversalYaml } from "./yaml/read-universal-yaml";
import { writeKubernetesYaml } from "./yaml/write-kubernetes-yaml";
import { writeUniversalYaml } from "./yaml/write-universal-yaml";

interface Format {
  readonly read: FormatReader;
  readonly write: (resources: readonly DeclaredResource[]) => Written;
}

/** The formats by name. */
export const formats = {
  universal: { read: readUniversalYaml, write: writeUniversalYaml },
  kubernetes: { read: readKubernetesYaml, write: writeKubernetesYaml },
  hcl: { read: readHcl, write: writeHcl },
  json: { read: readTerraformJson, write: writeTerraformJson },
  typescript: { read: readTypeScript, write: writeTypeScript },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

/** The format of a text: by how its file's name ends, or else by how it begins. */
export function detectFormat(text: string, file: string): FormatName | undefined {
  if (/\.(tf|tofu)$/.test(file)) return "hcl";
  if (/\.[cm]?ts$/.test(file)) return "typescript";
  if (/\.json$/.test(file) || /^\s*\{/.test(text)) return "json";
  if (/^apiVersion\s*:/m.test(text)) return "kubernetes";
  if (/^type\s*:/m.test(text) || /\.ya?ml$/.test(file)) return "universal";
  if (/^\s*(?:resource|terraform|import|variable|provider)\b[^=\n]*\{/m.test(text)) return "hcl";
  if (/^\s*import\b.*\bfrom\b|\bnew \w+\(/m.test(text)) return "typescript";
  return undefined;
}
