/** Resources in the formats that people write them in: read, written, and what is lost on the way. */
export { checkDeclared } from "./check-declared";
export { detectFormat, type FormatName, formatNames, formats } from "./formats";
export { fromWire, type FromWire } from "./from-wire";
export { readHcl } from "./hcl/read-hcl";
export { writeHcl } from "./hcl/write-hcl";
export { readTerraformJson } from "./json/read-terraform-json";
export { writeTerraformJson } from "./json/write-terraform-json";
export { addressOf, type Loss, type LossCode, renderLoss } from "./loss";
export type { FormatProblem, FormatProblemCode, FormatReader, ReadFormat } from "./read";
export { referenceTo } from "./references";
export {
  type AttributePath,
  type Comments,
  type DeclaredResource,
  type Origin,
  pathKey,
  type Place,
  placeOf,
} from "./resource";
export { readTypeScript } from "./typescript/read-typescript";
export { readKubernetesYaml } from "./yaml/read-kubernetes-yaml";
export { readUniversalYaml } from "./yaml/read-universal-yaml";
export { type KubernetesWriteOptions, writeKubernetesYaml } from "./yaml/write-kubernetes-yaml";
export { writeUniversalYaml } from "./yaml/write-universal-yaml";
export { writeTypeScript } from "./typescript/write-typescript";
export { type Attributes, Expression, type Value } from "./value";
export type {
  DeclaredVariable,
  TerraformWriteOptions,
  TypeScriptWriteOptions,
  Written,
} from "./write-options";
