export { createProviderService, type ProviderServiceOptions } from "./create-provider-service";
export { hasErrors, type Diagnostic } from "./diagnostic";
export type * from "./functions/provider-function";
export * from "./log";
export * from "./planning/modifiers";
export type { ProviderService } from "./protocol";
export type { ConfigureResult, Provider } from "./provider";
export type * from "./resource";
export { SchemaError } from "./schema/check-schema";
export { checkProvider } from "./schema/check-provider";
export { attributeType, impliedType } from "./schema/implied-type";
export type * from "./schema/schema";
export { schemaToJson, type ProviderSchemasJson } from "./schema/schema-to-json";
export * from "./transport";
export * from "./validation/validators";
export { valueAt, withValueAt } from "./values/at-path";
export { conform } from "./values/conform";
export { equalValues } from "./values/equal";
export { equalNumbers, isTerraformNumber, parseNumber } from "./values/number";
export { renderPath, type Path, type Step } from "./values/path";
export { renderValue } from "./values/render-value";
export type { Type } from "./values/type";
export {
  Decimal,
  Dynamic,
  isList,
  isRecord,
  isUnknown,
  record,
  Unknown,
  unknown,
  type TerraformNumber,
  type Value,
  type ValueList,
  type ValueRecord,
} from "./values/value";
export { ValueError, type ValueErrorCode } from "./values/value-error";
export { hasUnknown, transformValue, unknownPaths, walkValue } from "./values/walk";
